import { expect, it } from 'vitest';
import { assess } from '../../../../src/assess.ts';
import { readContract } from '../../../../src/contract/index.ts';
import { buildReport } from '../../../../src/report/index.ts';
import { changed, PLAIN } from '../../../checks/looking.ts';

/** The parts that the table of where the money goes names. */
function tableAt(hours: string) {
  const { contract } = readContract(
    changed(PLAIN, { 'demand.hours_per_week': hours, 'overheads.share': '0.05%' }),
    'test.yaml',
  );
  const { assessment } = contract ? assess(contract) : {};
  if (!assessment) throw new Error('no assessment');
  const { blocks } = buildReport(assessment, { part: ['cost'] });
  const table = blocks.find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows.map(({ cells: [name] }) => name) : [];
}

it('an hour costs all of its parts where there is next to none of it in a year', () => {
  expect(tableAt('0.000001')).toEqual(tableAt('1'));
});
