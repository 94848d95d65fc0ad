import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figures } from '../../src/figures/index.ts';
import { costPerContactHour } from '../../src/figures/total/result.ts';
import { buildReport } from '../../src/report/index.ts';
import { money } from '../../src/words/words.ts';
import { assessed, type Costing, casesOf, readYaml, workedLines } from './costing.ts';

const FOLDER = import.meta.dirname;
const LISTS = ['items.yaml', 'not-expressible.yaml'];
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml') && !LISTS.includes(file));
const costings = files.map((file) => [file, readYaml<Costing>(join(FOLDER, file))] as const);
const items = Object.values(readYaml<Record<string, string[]>>(join(FOLDER, 'items.yaml'))).flat();
const notExpressible = readYaml<Record<string, string>>(join(FOLDER, 'not-expressible.yaml'));

/** All lines of an hour; the sum that direct cost is of some of them is none. */
const hourLines = figures.filter(({ id }) => id.startsWith('hour.') && id !== 'hour.direct');

describe('every published item', () => {
  it.each(items)('%s comes out as printed, or it is said why it cannot', (item) => {
    const reproduced = costings.some(([, costing]) => costing.item === item);
    const reason = notExpressible[item] ?? '';
    expect({ reproduced, explained: reason.length > 20 }).toEqual({ reproduced, explained: !reproduced });
  });

  it('is in the list', () => {
    const named = [...costings.map(([, { item }]) => item), ...Object.keys(notExpressible)];
    expect(named.filter((item) => !items.includes(item))).toEqual([]);
    expect(new Set(items).size).toBe(items.length);
  });
});

describe.each(costings)('%s', (_, costing) => {
  it('says where it was printed, and what its lines are', () => {
    expect(costing.title.length > 0 && costing.source.length > 0).toBe(true);
    expect(costing.contract === undefined).toBe(costing.given !== undefined);
    for (const { line, is, given } of costing.lines)
      expect({ line, one: (is === undefined) !== (given === undefined) }).toEqual({ line, one: true });
    for (const { name, prints } of costing.cases ?? [])
      expect({ name, lines: prints.length }).toEqual({ name, lines: costing.lines.length });
  });

  it.each(casesOf(costing).map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const lines = workedLines(costing, each);
    expect(lines.map(({ line, is }) => `${line}: ${is}`)).toEqual(
      lines.map(({ line, prints }) => `${line}: ${prints}`),
    );
  });
});

const contracts = costings.filter(([, { contract }]) => contract !== undefined);

describe.each(contracts)('the contract of %s', (_, costing) => {
  it.each(casesOf(costing).map((each) => [each.name, each] as const))(
    '%s: its lines add to its total',
    (_name, { set }) => {
      const { results } = assessed(costing, set).run;
      expect(hourLines.reduce((total, line) => total + results.value(line), 0)).toBeCloseTo(
        results.value(costPerContactHour),
        9,
      );
    },
  );

  it('has a report that shows each line in pounds as the source prints it', () => {
    const { blocks } = buildReport(assessed(costing).assessment);
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'The hour, line by line');
    const table = blocks.slice(at).find((block) => block.kind === 'table');
    const shown = table?.rows
      .map(({ cells }) => cells[1])
      .map((cell) => (cell?.kind === 'money' ? money(cell.value) : ''));
    const [first] = casesOf(costing);
    const own = costing.lines.flatMap(({ is }, line) => (isLineOfHour(is) ? [first?.prints[line]] : []));
    expect(own.filter((prints) => prints === undefined || !shown?.includes(prints))).toEqual([]);
  });
});

/** Whether a line is one of ours, or a named one, and no sum of several. */
function isLineOfHour(is = ''): boolean {
  return /^(?:hour\.\w+|cost\.per\w+|line "[^"]+" \/ time\.contactHours)$/.test(is);
}
