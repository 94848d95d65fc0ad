// Which values of a contract are drawn, between which ends, and which stay where they are.
import { describe, expect, it } from 'vitest';
import { defaultRanges, type InputRange, sorted, statedRanges } from '../../../src/model/draws/ranges.ts';
import { once } from '../../once.ts';
import { assessed, HOME_CARE, written } from '../written.ts';

const SUPPORT = `contract: {title: Support, authority: A council, nation: england, start: 2025-04-06, years: 1}
price: {per_hour: £25.00}
demand: {hours_per_week: 100 hours, visit_length: 1 hour}
visit: {travel: 10 minutes, notes: 5 minutes}
pay: {rate: £13.00}
`;
const drawnIn = (text: string) => {
  const assessment = assessed(text);
  return sorted(assessment, statedRanges(assessment.file));
};
const ends = (ranges: readonly InputRange[]) =>
  ranges.map(({ input, low, likely, high }) => [input.path, low, likely, high]);

describe('what a file states as a range', () => {
  it('is one of two ends, whose middle is likely, or of three values', () => {
    const text = written(SUPPORT, {
      'price.per_hour': '£24..£28',
      'visit.travel': '{low: 6 minutes, likely: 9 minutes, high: 30 minutes}',
    });
    expect(ends(statedRanges(assessed(text).file))).toEqual([
      ['price.per_hour', 24, 26, 28],
      ['visit.travel', 0.1, 0.15, 0.5],
    ]);
  });

  it('is one too where its source calls it an assumption', () => {
    const text = written(SUPPORT, { 'visit.notes': '{value: 3..6 minutes, source: "Assumption: a form"}' });
    expect(assessed(text).file.inputs.get('visit.notes')?.origin).toBe('assumed');
    expect(ends(statedRanges(assessed(text).file))).toEqual([['visit.notes', 0.05, expect.closeTo(0.075, 12), 0.1]]);
  });

  it('is none where a value is one value, nor where its ends are the same', () => {
    expect(statedRanges(assessed(SUPPORT).file)).toEqual([]);
    expect(statedRanges(assessed(written(SUPPORT, { 'visit.notes': '5..5 minutes' })).file)).toEqual([]);
    // A range beside it does not make one of what has none.
    expect(statedRanges(assessed(written(SUPPORT, { 'price.per_hour': '£24..£28' })).file)).toHaveLength(1);
  });
});

describe('what nobody states', () => {
  const silent = once(() => assessed(HOME_CARE).file);
  const found = once(() => new Map(defaultRanges(silent()).map((range) => [range.input.path, range])));

  it.each([
    ['visit.travel', 5 / 60, 7 / 60],
    // The least that it costs is the greater number.
    ['supervision.span', 12, 20],
    ['overheads.share', 0.052, 0.063],
  ])('is between lean and usual, and likeliest in the middle: %s', (path, low, high) => {
    const range = found().get(path);
    expect([range?.low, range?.likely, range?.high]).toEqual([
      expect.closeTo(low, 12),
      expect.closeTo((low + high) / 2, 12),
      expect.closeTo(high, 12),
    ]);
  });

  it('is no range where the file states it, where there is one level, nor of what is no number or cannot move alone', () => {
    const paths = ['price.per_hour', 'absence.leave', 'pay.full_time_week', 'pay.rate', 'pay.enhancements'];
    // Of the two levels of a day none is between.
    for (const path of [...paths, 'on_costs.pension.duty_from']) expect(found().has(path), path).toBe(false);
    for (const { low, high } of found().values()) expect(low).toBeLessThan(high);
  });

  it('is no range of an amount and a share, which are no two ends of one thing', () => {
    const { usual, ...file } = silent();
    if (!usual) throw new Error('a profile has a usual level');
    const salary = 'supervision.supervisor_salary';
    expect(found().has(salary)).toBe(true);
    const supervision = { ...usual.supervision, supervisor_salary: { amount: 31_000 } as never };
    const other = defaultRanges({ ...file, usual: { ...usual, supervision } });
    expect(other.map(({ input }) => input.path)).not.toContain(salary);
  });

  it('is none without a profile', () => {
    expect(defaultRanges(assessed(SUPPORT).file)).toEqual([]);
  });
});

describe('a range', () => {
  const NIGHTS = written(SUPPORT, {
    cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
    'pay.sleep_in': '£50',
  });

  it.each([
    ['£20..£30', 'price.per_hour', SUPPORT],
    ['£45..£60', 'pay.sleep_in', NIGHTS],
    // What a line of the price list pays has no part in which line it is.
    ['£24..£29', 'price.rates[0].per_hour', written(SUPPORT, { 'price.rates': '[{days: mon-fri, per_hour: £26}]' })],
    ['2%..6%', 'assumptions.wage_growth', SUPPORT],
  ])('of %s for %s is drawn', (value, path, text) => {
    const { drawn, held } = drawnIn(written(text, { [path]: value }));
    expect(drawn.map(({ input }) => input.path)).toEqual([path]);
    expect(held).toEqual([]);
  });

  it.each([
    [
      'a share of the whole',
      'demand.visits[0].share',
      '40%..60%',
      SUPPORT.replace(
        'visit_length: 1 hour',
        'visits: [{length: 1 hour, share: 50%}, {length: 30 minutes, share: 50%}]',
      ),
      'it cannot move alone',
    ],
    ['how long a visit lasts', 'demand.visit_length', '40..80 minutes', SUPPORT, 'it cannot move alone'],
    ['how many are on cover', 'cover[0].staff', '1..2', NIGHTS, 'the calendar is laid out by it'],
    [
      // Beside another price, an hour at nothing is no hour that is sold.
      'a price that may be none at all',
      'price.per_hour',
      '£0..£20',
      written(SUPPORT, { 'price.block_per_year': '£30000' }),
      'it changes what there is to add up',
    ],
    [
      'a share of earnings of which there was none yet',
      'on_costs.pension.employer',
      '{low: 0%, likely: 0%, high: 3%}',
      SUPPORT.replace('2025-04-06', '2011-04-06'),
      'at one of its ends the sums cannot be made: before 1 October 2012 there were no qualifying earnings',
    ],
  ])('of %s stays at its likely value, and says why', (_, path, value, text, why) => {
    const { drawn, held } = drawnIn(written(text, { [path]: value, 'visit.travel': '8..12 minutes' }));
    expect(drawn.map(({ input }) => input.path)).toEqual(['visit.travel']);
    expect(held.map(({ range }) => range.input.path)).toEqual([path]);
    expect(held[0]?.why).toContain(why);
  });
});
