import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addYears, type Day, day, formatIso } from '../../src/calendar/day.ts';
import { averageOver, LawUnknown, payPoint, periodsOf, piecesOf, rates, valueOn } from '../../src/rates/index.ts';
import type { Growth, Rate, RateRow } from '../../src/rates/types.ts';

const growth: Growth = { wages: 0.04, prices: 0.02 };
const wage = rates['minimum-wage'];

function row(from: string, value: number, announced = false): RateRow {
  return {
    from: day(from),
    value,
    reference: 'An Act',
    referenceConfirmed: true,
    confidence: 'two-sources',
    sources: ['A source'],
    ...(announced ? { announced } : {}),
  };
}

function rateOf(rows: RateRow[], knownTo: string, more: Partial<Rate> = {}): Rate {
  return {
    name: 'test-rate',
    title: 'test rate',
    unit: 'GBP/hour',
    description: 'A rate for tests',
    law: 'An Act',
    knownTo: day(knownTo),
    projection: 'none',
    rows,
    ...more,
  };
}

const shown = (rate: Rate, from: string, to: string) =>
  piecesOf(rate, day(from), day(to), growth).map(
    (piece) => `${formatIso(piece.from)} ${formatIso(piece.to)} ${piece.value}${piece.projected ? ' projected' : ''}`,
  );

describe('averages', () => {
  test('£6.50 for 30 days and £6.70 for 335 is £6.6836', () => {
    const rate = rateOf([row('2014-10-01', 6.5), row('2015-10-01', 6.7)], '2017-03-31');
    const average = averageOver(rate, day('2015-09-01'), day('2016-08-30'), growth);
    expect(average.value).toBeCloseTo((6.5 * 30 + 6.7 * 335) / 365, 12);
    expect(average.value.toFixed(4)).toBe('6.6836');
    expect(average.projected).toBe(false);
  });

  test('a leap year weighs 366 days', () => {
    // 1 September 2015 to 31 August 2016: £6.50 for 30 days, £6.70 for 183, £7.20 for 153.
    const average = averageOver(wage, day('2015-09-01'), day('2016-08-31'), growth);
    expect(average.pieces.map((piece) => piece.to - piece.from + 1)).toEqual([30, 183, 153]);
    expect(average.value).toBeCloseTo((6.5 * 30 + 6.7 * 183 + 7.2 * 153) / 366, 12);
  });

  test('a value that does not change in the year is returned to the last digit', () => {
    expect(averageOver(wage, day('2025-04-01'), day('2026-03-31'), growth).value).toBe(12.21);
    // Two laws, one after the other, with the same number of days.
    const terms = averageOver(rates['payment-terms-public'], day('2014-09-01'), day('2015-08-31'), growth);
    expect(terms.value).toBe(30);
    expect(terms.pieces).toHaveLength(2);
  });

  test('one projected day makes the average projected', () => {
    expect(averageOver(wage, day('2026-04-01'), day('2027-03-31'), growth).projected).toBe(false);
    expect(averageOver(wage, day('2026-04-02'), day('2027-04-01'), growth).projected).toBe(true);
  });
});

describe('before the first row', () => {
  test('an unknown law is an error that says from when it is known', () => {
    expect(() => valueOn(wage, day('2009-01-01'), growth)).toThrow(
      'the adult minimum wage is known from 1 October 2009; 1 January 2009 is before that',
    );
    expect(() => averageOver(wage, day('2009-09-30'), day('2010-09-29'), growth)).toThrow(LawUnknown);
    expect(valueOn(wage, day('2009-10-01'), growth).value).toBe(5.8);
  });

  test('the error carries the rate and both days', () => {
    try {
      valueOn(wage, day('2009-01-01'), growth);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LawUnknown);
      expect(error).toMatchObject({ rate: wage, day: day('2009-01-01'), firstKnown: day('2009-10-01') });
    }
  });

  test('what did not exist yet is nil', () => {
    const levy = rates['apprenticeship-levy'];
    expect(shown(levy, '2016-09-01', '2017-08-31')).toEqual(['2016-09-01 2017-04-05 0', '2017-04-06 2017-08-31 0.005']);
    expect(valueOn(levy, day('2015-01-01'), growth)).toMatchObject({ value: 0, projected: false, row: undefined });
    expect(averageOver(levy, day('2015-09-01'), day('2016-08-31'), growth).value).toBe(0);
    expect(valueOn(rates['sick-pay-earnings-fraction'], day('2026-04-05'), growth).value).toBe(0);
    expect(valueOn(rates['employment-allowance'], day('2014-04-05'), growth).value).toBe(0);
  });

  test('a stretch that ends before it begins is refused', () => {
    expect(() => piecesOf(wage, day('2020-01-02'), day('2020-01-01'), growth)).toThrow(RangeError);
  });
});

describe('after the last day known', () => {
  test('wages grow on the day after and on each anniversary of it', () => {
    expect(shown(wage, '2027-01-01', '2029-04-01')).toEqual([
      '2027-01-01 2027-03-31 12.71',
      `2027-04-01 2028-03-31 ${12.71 * 1.04} projected`,
      `2028-04-01 2029-03-31 ${12.71 * 1.04 ** 2} projected`,
      `2029-04-01 2029-04-01 ${12.71 * 1.04 ** 3} projected`,
    ]);
    const piece = valueOn(wage, day('2030-03-31'), growth);
    expect(piece).toMatchObject({ base: 12.71, steps: 3, projected: true });
    expect(piece.row?.from).toBe(day('2026-04-01'));
  });

  test('each rate has its own day', () => {
    const first = (rate: Rate) => piecesOf(rate, day('2027-01-01'), day('2027-12-31'), growth)[1];
    expect(formatIso(first(rates['real-living-wage'])?.from as Day)).toBe('2027-05-01');
    expect(first(rates['real-living-wage'])?.value).toBeCloseTo(13.45 * 1.04, 12);
    expect(formatIso(first(rates['sick-pay-weekly'])?.from as Day)).toBe('2027-04-06');
    expect(first(rates['sick-pay-weekly'])?.value).toBeCloseTo(123.25 * 1.02, 12);
    expect(first(payPoint(5) as Rate)?.value).toBeCloseTo(13.7 * 1.04, 12);
  });

  test('all else stays, and says that it is projected', () => {
    const threshold = piecesOf(rates['national-insurance-threshold'], day('2027-01-01'), day('2040-12-31'), growth);
    expect(threshold.map((piece) => [formatIso(piece.from), piece.value, piece.steps, piece.projected])).toEqual([
      ['2027-01-01', 5000, 0, false],
      ['2027-04-06', 5000, 0, true],
    ]);
  });

  test('a value that two sources announce is used from its date, and its row says that it is announced', () => {
    const sure = rateOf([row('2026-04-01', 12.71), row('2027-04-01', 13.21, true)], '2028-03-31');
    expect(shown(sure, '2027-03-31', '2027-04-01')).toEqual([
      '2027-03-31 2027-03-31 12.71',
      '2027-04-01 2027-04-01 13.21',
    ]);
    expect(valueOn(sure, day('2027-04-01'), growth).row?.announced).toBe(true);
  });

  test('a value that one source announces is listed and never used', () => {
    const announced = wage.rows.at(-1);
    expect(announced).toMatchObject({ from: day('2027-04-01'), value: 13.21, announced: true });
    for (const name of [
      'minimum-wage',
      'minimum-wage-21-to-24',
      'minimum-wage-18-to-20',
      'minimum-wage-16-to-17',
    ] as const) {
      const values = piecesOf(rates[name], day('2026-04-01'), day('2030-03-31'), growth);
      expect(values.some((piece) => piece.row?.announced)).toBe(false);
      expect(values[1]?.base).toBe(values[0]?.value);
    }
  });

  test('projection that starts on 29 February steps on 1 March in other years', () => {
    const rate = rateOf([row('2020-01-01', 10)], '2024-02-28', { projection: 'wages' });
    expect(shown(rate, '2024-02-28', '2025-03-01')).toEqual([
      '2024-02-28 2024-02-28 10',
      '2024-02-29 2025-02-28 10.4 projected',
      `2025-03-01 2025-03-01 ${10 * 1.04 ** 2} projected`,
    ]);
  });

  test('whatever the last day known, each anniversary is a step and the day before it is not', () => {
    const lastKnown = fc.integer({ min: day('2023-01-01'), max: day('2028-12-31') });
    fc.assert(
      fc.property(lastKnown, fc.integer({ min: 1, max: 300 }), (knownTo, years) => {
        const rate = rateOf([row('2020-01-01', 10)], formatIso(knownTo), { projection: 'wages' });
        const anniversary = addYears(knownTo + 1, years);
        expect(valueOn(rate, anniversary, growth).steps).toBe(years + 1);
        expect(valueOn(rate, anniversary - 1, growth).steps).toBe(years);
      }),
      { numRuns: 500 },
    );
  });
});

describe('periods under one law', () => {
  const insurance = [rates['national-insurance-rate'], rates['national-insurance-threshold']];

  test('the law of National Insurance changed twice in 2022', () => {
    const periods = periodsOf(insurance, day('2022-01-01'), day('2022-12-31'), growth);
    expect(periods.map((period) => [formatIso(period.from), period.days])).toEqual([
      ['2022-01-01', 95],
      ['2022-04-06', 214],
      ['2022-11-06', 56],
    ]);
  });

  test('rows with the same value are one period', () => {
    expect(periodsOf([rates['payment-terms-public']], day('2014-09-01'), day('2015-08-31'), growth)).toHaveLength(1);
    expect(periodsOf(insurance, day('2026-04-06'), day('2028-04-05'), growth)).toHaveLength(1);
  });
});

// What the lookup must give, said once more in the slowest and plainest way.
function plainValue(rate: Rate, on: Day, by: Growth): number {
  const before = rate.rows.filter((candidate) => !candidate.announced && candidate.from <= on);
  const value = before.at(-1)?.value ?? 0;
  if (rate.projection === 'none') return value;
  let grown = value;
  for (let year = 0; addYears(rate.knownTo + 1, year) <= on; year++) grown *= 1 + by[rate.projection];
  return grown;
}

describe('against a day-by-day reading of any rate', () => {
  const anyRate = fc.constantFrom<Rate>(...Object.values(rates), payPoint(1) as Rate, payPoint(20) as Rate);
  const anyGrowth = fc.record({
    wages: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
    prices: fc.double({ min: -0.1, max: 0.2, noNaN: true }),
  });
  const stretch = fc
    .tuple(
      anyRate,
      fc.integer({ min: day('2010-01-01'), max: day('2040-01-01') }),
      fc.integer({ min: 0, max: 800 }),
      anyGrowth,
    )
    .filter(([rate, from]) => rate.before === 'nil' || from >= (rate.rows[0] as RateRow).from);

  test('average, pieces and value agree with it', () => {
    fc.assert(
      fc.property(stretch, ([rate, from, length, by]) => {
        let sum = 0;
        for (let on = from; on <= from + length; on++) {
          const value = plainValue(rate, on, by);
          expect(valueOn(rate, on, by).value).toBeCloseTo(value, 9);
          sum += value;
        }
        const average = averageOver(rate, from, from + length, by);
        expect(average.value).toBeCloseTo(sum / (length + 1), 8);
        expect(average.projected).toBe(from + length > rate.knownTo);
      }),
      { numRuns: 150 },
    );
  });

  test('pieces follow on from each other and cover every day', () => {
    fc.assert(
      fc.property(stretch, ([rate, from, length, by]) => {
        const pieces = piecesOf(rate, from, from + length, by);
        expect(pieces[0]?.from).toBe(from);
        expect(pieces.at(-1)?.to).toBe(from + length);
        pieces.forEach((piece, index) => {
          expect(piece.to).toBeGreaterThanOrEqual(piece.from);
          if (index > 0) expect(piece.from).toBe((pieces[index - 1]?.to as Day) + 1);
          expect(piece.projected).toBe(piece.from > rate.knownTo);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('within a period no rate changes, and between two periods one does', () => {
    fc.assert(
      fc.property(stretch, stretch, ([one, from, length, by], [other, start]) => {
        const begin = Math.max(from, start);
        const list = [one, other];
        const periods = periodsOf(list, begin, begin + length, by);
        expect(periods.reduce((days, period) => days + period.days, 0)).toBe(length + 1);
        let before: number[] | undefined;
        for (const period of periods) {
          const values = list.map((rate) => valueOn(rate, period.from, by).value);
          expect(list.map((rate) => valueOn(rate, period.to, by).value)).toEqual(values);
          expect(values).not.toEqual(before);
          before = values;
        }
      }),
      { numRuns: 300 },
    );
  });
});
