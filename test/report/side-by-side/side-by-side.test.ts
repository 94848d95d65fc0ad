import { describe, expect, test } from 'vitest';
import { gapPerYear } from '../../../src/figures/total/result.ts';
import { differences } from '../../../src/model/differences.ts';
import { printedYearGap } from '../../../src/model/printed.ts';
import { comparisonData } from '../../../src/report/side-by-side/data.ts';
import { changeSentence, comparisonBlocks, type Side } from '../../../src/report/side-by-side/side-by-side.ts';
import { amount } from '../../../src/words/words.ts';
import { assessed, PRICES, textOf, type UnitName, unitNames } from '../../model/units.ts';

const side = (name: string, text: string): Side => {
  const assessment = assessed(text);
  return { name, assessment, run: assessment.years[0]?.runs.get('asSpecified') };
};

/** The labels of the results, and the whole as text. */
function told(before: Side, after: Side) {
  const blocks = comparisonBlocks(before, after, differences(before.assessment, after.assessment, 1), true);
  const [table] = blocks.filter((block) => block.kind === 'table');
  const labels =
    table?.kind === 'table' ? table.rows.map(({ cells: [label] }) => label && 'text' in label && label.text) : [];
  return { labels, text: JSON.stringify(blocks) };
}

const NAMES: Record<UnitName, string> = {
  'contact-hour': 'an hour',
  'contact-hour by the visit': 'an hour',
  'duty-hour': 'an hour on duty',
  piece: 'an assessment',
  session: 'a night',
  'place-week': 'a week of a place',
  'place-week by the night': 'a week of a place',
  year: 'a year',
};

describe.each(unitNames)('two contracts paid by the %s', (unit) => {
  test('are set side by side in words of that unit', () => {
    const [low, high] = [side('A', textOf(unit)), side('B', textOf(unit, '£99,999'.replace(',', '')))];
    expect(changeSentence(low, high)).toMatch(new RegExp(`^The gap of ${NAMES[unit]} is -£[\\d,.]+ in A and .*: `));
    const { labels } = told(low, high);
    if (unit === 'year') expect(labels).not.toContain('Cost of a year');
    else expect(labels).toContain(`Cost of ${NAMES[unit]}`);
  });

  test('one of which states no price: the costs stand side by side', () => {
    const [known, unknown] = [side('A', textOf(unit)), side('B', textOf(unit, 'unknown'))];
    expect(changeSentence(known, unknown)).toMatch(
      new RegExp(
        `^Nobody states what is paid in B: ${NAMES[unit]} costs £[\\d,.]+ in A, and ${NAMES[unit]} costs £[\\d,.]+ in B\\.$`,
      ),
    );
    expect(told(known, unknown).text).not.toContain('NaN');
    const [only, ...rest] = differences(known.assessment, unknown.assessment, 1);
    expect(rest).toEqual([]);
    expect(PRICES[unit][0]).toContain(only?.path);
  });
});

describe.each(unitNames)('a year of what is paid by the %s', (unit) => {
  const pounds = (text: string): number => Number(text.replace(/[£,]/g, ''));
  test.each([1, 2, 3, 5, 7, 11, 13])(
    'price %i: what reaches the provider less what it costs is the gap, as all are printed',
    (by) => {
      const [before, after] = [side('A', textOf(unit)), side('B', textOf(unit, `£${(by * 17.37).toFixed(2)}`))];
      const [table] = comparisonBlocks(before, after, [], false).filter((block) => block.kind === 'table');
      const rows = table?.kind === 'table' ? table.rows : [];
      const row = (label: string): number[] =>
        (rows.find(({ cells: [first] }) => first && 'text' in first && first.text === label)?.cells ?? [])
          .slice(1)
          .map((cell) =>
            cell.kind === 'money' ? pounds(amount(cell.value, { decimals: cell.decimals ?? 2 })) : Number.NaN,
          );
      const [net, cost, gap] = [row('Net income'), row('Total cost'), row('Gap of a year')];
      expect(gap).toHaveLength(3);
      expect(net.map((each, at) => each - (cost[at] ?? 0))).toEqual(gap);
      // And the gap is that of the page.
      expect(gap[0]).toBe(before.run && printedYearGap(before.run));
    },
  );
});

test('a year has no pennies, in what a difference does to it either', () => {
  const [a, b] = [side('A', textOf('year')), side('B', textOf('year', '£61234.56'))];
  const blocks = JSON.stringify(comparisonBlocks(a, b, differences(a.assessment, b.assessment, 1), true));
  expect(blocks).toContain('effect a year');
  expect(blocks).not.toMatch(/"decimals":2/);
});

test('contracts that are paid for different things are held against each other by the year', () => {
  const [piece, place] = [side('A', textOf('piece')), side('B', textOf('place-week'))];
  expect(changeSentence(piece, place)).toMatch(
    /^What is paid for is an assessment in A and a week of a place in B\. The gap of a year is -£[\d,]+ in A and -£[\d,]+ in B: worse by £[\d,]+\.$/,
  );
  expect(told(piece, place).text).toContain('effect a year');
  const changed = differences(piece.assessment, place.assessment, 1).find(({ path }) => path === 'price.items');
  // Without its assessments the first is paid nothing and has no work: all of its gap goes.
  expect(changed?.effect).toBeGreaterThan(10_000);
});

describe('where the law of wages obliges to more than a contract costs as specified', () => {
  const travel = (paid: 'yes' | 'no', price = '£30.00') => `contract: {start: 2025-04-07, years: 2, profile: home-care}
price: {per_hour: ${price}, indexation: none}
demand: {hours_per_week: 1000 hours, visit_length: 30 minutes}
visit: {travel: 40 minutes, travel_paid: ${paid}}
`;
  const gapsIn = (text: string): number[] =>
    [...text.matchAll(/(-?)£([\d.]+) (?:before|after)/g)].map(([, sign, pounds]) => Number(`${sign}${pounds}`));

  test('two that it obliges are told at the law first, and as specified after', () => {
    const [before, after] = [side('before', travel('no')), side('after', travel('no', '£32.00'))];
    const sentence = changeSentence(before, after);
    expect(sentence).toMatch(
      /^At what the law of wages obliges, the gap of an hour is .*: better by £2\.00\. As specified, which costs less than that, it is .*: better by £1\.99\.$/,
    );
    const [was = 0, is = 0, loose = 0] = gapsIn(sentence);
    expect(was).toBeLessThan(is);
    expect(loose).toBeGreaterThan(is);
  });

  test('one that it obliges is set beside the other as the page of each has it, and then counted alike', () => {
    const [before, after] = [side('before', travel('no')), side('after', travel('yes'))];
    const sentence = changeSentence(before, after);
    expect(sentence).toMatch(
      /^The gap of an hour is \S+ before, at what the law of wages obliges, and \S+ after, as specified\. Counted alike: at what the law of wages obliges, the gap of an hour is .*: the same\. As specified it is .*: worse by £[\d.]+\.$/,
    );
    const [was, is, lawBefore, lawAfter, , specifiedAfter] = gapsIn(sentence.replaceAll(',', ''));
    expect([was, was, is]).toEqual([lawBefore, lawAfter, specifiedAfter]);
  });

  test('the results of both at the law stand under those as specified, in the table and for other programs', () => {
    const [before, after] = [side('before', travel('no')), side('after', travel('yes'))];
    const { labels } = told(before, after);
    expect(labels.slice(labels.indexOf('At what the law obliges'))).toEqual([
      'At what the law obliges',
      'Cost of an hour',
      'Gap of an hour',
      'Gap of a year',
      'Gap of the whole term',
    ]);
    const law = before.assessment.years[0]?.runs.get('legalMinimum');
    expect(comparisonData(before, after, [], 1)).toMatchObject({
      before: { scenario: 'asSpecified' },
      after: { scenario: 'asSpecified' },
      lawful: { 'gap.perYear': { before: law?.results.value(gapPerYear), difference: 0 } },
    });
  });

  test('nothing is said of it where it obliges to no more, or another rung is asked for', () => {
    const paid = side('before', travel('yes'));
    const unpaid = side('before', travel('no'));
    const safe = { ...unpaid, run: unpaid.assessment.years[0]?.runs.get('safe') };
    for (const each of [paid, safe]) {
      expect(changeSentence(each, each)).not.toContain('law');
      expect(told(each, each).labels).not.toContain('At what the law obliges');
      expect(comparisonData(each, each, [], 1)).toMatchObject({ lawful: null });
    }
  });
});

test('what differs is told of two contracts, and of one before and after', () => {
  const both = (one: string, other: string) =>
    told(side(one, textOf('contact-hour')), side(other, textOf('contact-hour', '£40'))).text;
  expect(both('A', 'B')).toMatch(/ in A, £40 in B"/);
  expect(both('before', 'after')).toMatch(/ before, £40 after"/);
});
