// Which case of a formula holds, as a reader of an explanation is told.
import { describe, expect, it } from 'vitest';
import type { Run } from '../../../src/model/types.ts';
import { explainData } from '../../../src/report/explain/data.ts';
import { explainBlocks } from '../../../src/report/explain/explain.ts';
import { figureNamed } from '../../../src/report/explain/names.ts';
import { assessmentOf } from '../../model/contract.fixture.ts';

const NIGHTS = { cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]' };

function explained(id: string, changes: Record<string, string> = {}) {
  const assessment = assessmentOf(changes);
  const run = assessment.years[0]?.runs.get('asSpecified') as Run;
  const figure = figureNamed(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return { blocks: explainBlocks(assessment, run, figure), data: explainData(assessment, run, figure) };
}

const texts = (id: string, changes: Record<string, string>) =>
  explained(id, changes).blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));

describe('a figure of cases', () => {
  it.each([
    ['price: {per_hour: £25.00, indexation: wages}', 'Here the price rises with wages.'],
    ['price: {per_hour: £25.00, indexation: 2%}', 'Here the price rises by the share stated.'],
  ])('%s: the one that holds is said in words', (price, says) => {
    expect(texts('price.indexationFactor', { price: price.slice('price: '.length) })).toContain(says);
  });

  it('says the case of each row, where rows differ', () => {
    const { blocks } = explained('band.onDuty', NIGHTS);
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.columns.at(-1)?.heading).toBe('because');
    const because = table?.kind === 'table' ? table.rows.map(({ cells }) => cells.at(-1)) : [];
    expect(because).toContainEqual({ kind: 'text', text: 'staff are asleep or on call' });
    expect(because).toContainEqual({ kind: 'text', text: 'nobody is on cover' });
  });

  it('rests on what counts in any row, not in the first alone', () => {
    const parts = (changes: Record<string, string>) =>
      (explained('band.onDuty', changes).data.figures as { parts: string[] }[])[0]?.parts;
    expect(parts(NIGHTS)).toEqual(expect.arrayContaining(['time.callOutFactor', 'visit.idle']));
    expect(parts({})).not.toContain('time.callOutFactor');
  });

  it('has its case in the data too', () => {
    const { data } = explained('role.sick', {});
    expect((data.figures as object[])[0]).toMatchObject({ because: [['statutory sick pay is due']] });
  });

  it('says nothing of cases where a figure has none', () => {
    expect(
      texts('oncost.total', {})
        .slice(0, 4)
        .filter((text) => text.startsWith('Here')),
    ).toEqual([]);
  });
});

describe('what is sold', () => {
  it('is named in place of a unit, in headings, formulas and values', () => {
    const { blocks } = explained('cost.perUnit');
    const said = JSON.stringify(blocks);
    expect(said).toContain('an hour = Total cost / Hours a year');
    expect(said).not.toMatch(/\ba unit\b|\bUnits a year\b/);
  });
});

describe('an input that may be stated in several ways', () => {
  it.each([
    ['absence.leaveShare', { absence: '{leave: 6 weeks}' }],
    ['absence.leave', { absence: '{leave: 12.07%}' }],
    ['pay.rateStated', { pay: '{rate: minimum-wage, full_time_week: 37 hours}' }],
  ])('says of %s that it is not stated so, where it is stated otherwise', (id, changes) => {
    expect(texts(id, changes).some((text) => text.endsWith(': not stated so'))).toBe(true);
  });

  it('is nothing where nothing is stated', () => {
    expect(texts('absence.leaveShare', { absence: '{leave: 0%}' })).toContain('Leave, as a share of on-duty hours: 0%');
  });
});

describe('the other years of a term', () => {
  const term = (years: number, price: string) => ({
    contract: `{title: Support, start: 2024-04-06, years: ${years}}`,
    price: `{per_hour: £25.00, ${price}}`,
  });
  const ofOthers = (id: string, changes: Record<string, string>) =>
    texts(id, changes).filter((text) => text.startsWith('In other years'));

  it('are told where one of them differs', () => {
    expect(ofOthers('price.indexationFactor', term(3, 'indexation: 10%'))).toEqual([
      'In other years: 1.1 in year 2 and 1.21 in year 3 (--year 2).',
    ]);
  });

  it('are not told where nothing differs, nor where there are none', () => {
    expect(ofOthers('price.indexationFactor', term(3, 'indexation: none'))).toEqual([]);
    expect(ofOthers('cost.total', term(1, 'indexation: 10%'))).toEqual([]);
  });

  it('open the lowest price that pays every year', () => {
    const [others] = ofOthers('price.toState', term(2, 'indexation: none, vat_included: 20%'));
    expect(others).toMatch(/^In other years: £\d+\.\d\d an hour in year 2/);
  });
});

it('a sum over rows is written once, and its rows stand below', () => {
  expect(texts('pay.rate', {}).filter((text) => text.includes('sum of (Weight of the role'))).toHaveLength(1);
});
