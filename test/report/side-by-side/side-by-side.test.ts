import { describe, expect, test } from 'vitest';
import { differences } from '../../../src/model/differences.ts';
import { changeSentence, comparisonBlocks, type Side } from '../../../src/report/side-by-side/side-by-side.ts';
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
