import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day, dayOf, formatIso } from '../../src/calendar/day.ts';
import {
  LAW_KNOWN_FROM,
  LawUnknown,
  payPointNamed,
  payPointNames,
  type RateName,
  rates,
  valueOn,
} from '../../src/rates/index.ts';
import type { Rate } from '../../src/rates/types.ts';

const none = { wages: 0, prices: 0 };
const names = Object.keys(rates) as RateName[];
const all: Rate[] = [...Object.values(rates), ...payPointNames().map((name) => payPointNamed(name) as Rate)];
/** Files of other shapes, each with a test of its own. */
const OTHERS = ['law-notices', 'pay-points', 'pay-points-before-2019', 'pension-staging', 'rights-to-see'];
const on = (name: RateName, date: string) => valueOn(rates[name], day(date), none).value;

describe('the registry', () => {
  test('has every file of the folder, and nothing else', () => {
    const files = readdirSync('src/rates').filter((file) => file.endsWith('.yaml'));
    expect([...names, ...OTHERS].sort()).toEqual(files.map((file) => file.replace('.yaml', '')).sort());
  });

  test('keeps each rate under its own name, with a title of its own', () => {
    for (const name of names) expect(rates[name].name).toBe(name);
    expect(new Set(all.map((rate) => rate.title)).size).toBe(all.length);
  });
});

describe.each(all.map((rate) => [rate.name, rate] as const))('%s', (_, rate) => {
  test('has rows in order of date, each different or under another law than the one before', () => {
    rate.rows.slice(1).forEach((row, index) => {
      const before = rate.rows[index];
      expect(row.from).toBeGreaterThan(before?.from as number);
      expect([row.value, row.reference]).not.toEqual([before?.value, before?.reference]);
    });
  });

  test('has a reference and sources for every value, or says that it has none', () => {
    for (const row of rate.rows) {
      expect(row.reference.length).toBeGreaterThan(8);
      if (row.confidence === 'two-sources') expect(row.sources.length).toBeGreaterThanOrEqual(2);
      if (row.sources.length === 0) {
        expect(['memory', 'derived']).toContain(row.confidence);
        expect(row.note).toMatch(/memory/);
      }
      expect(new Set(row.sources).size).toBe(row.sources.length);
    }
  });

  test('has a value for today that a costing can use', () => {
    const piece = valueOn(rate, day('2026-11-22'), none);
    expect(Number.isFinite(piece.value)).toBe(true);
    expect(piece.row).toBeDefined();
  });
});

describe('the last day on which a value is known', () => {
  const expected: Partial<Record<RateName, string>> = {
    'real-living-wage': '2027-04-30',
    'real-living-wage-london': '2027-04-30',
    // Set more often than once a year, or not found beyond this day.
    'bank-rate': '2026-07-29',
    'late-payment-interest': '2026-12-31',
    'consumer-prices': '2026-12-31',
    'local-government-pension': '2026-03-31',
  };
  test.each(names)('%s', (name) => {
    const usual = /^(minimum-wage|social-care)/.test(name) ? '2027-03-31' : '2027-04-05';
    expect(formatIso(rates[name].knownTo)).toBe(expected[name] ?? usual);
  });

  test('wages, the real Living Wage, pay points and sick pay grow after it; nothing else does', () => {
    const grows = (kind: string) => names.filter((name) => rates[name].projection === kind);
    expect(grows('wages')).toEqual([
      'minimum-wage',
      'minimum-wage-21-to-24',
      'minimum-wage-18-to-20',
      'minimum-wage-16-to-17',
      'minimum-wage-apprentice',
      'real-living-wage',
      'real-living-wage-london',
      'social-care-minimum-scotland',
      'social-care-minimum-wales',
    ]);
    expect(grows('prices')).toEqual(['sick-pay-weekly']);
    expect(payPointNames().every((name) => payPointNamed(name)?.projection === 'wages')).toBe(true);
  });

  test('what did not exist in April 2010 is nil from then, with a reference that says since when it does', () => {
    const none = names.filter((name) => rates[name].rows.some((row) => row.none));
    expect(none).toEqual([
      'upper-threshold-under-21',
      'upper-threshold-apprentice',
      'employment-allowance',
      'employment-allowance-bill-limit',
      'apprenticeship-levy',
      'pension-employer-share',
      'qualifying-earnings-lower',
      'qualifying-earnings-upper',
      'pension-trigger',
      'sick-pay-earnings-fraction',
      'payment-terms-public',
      'payment-terms-other',
    ]);
    for (const name of none) expect(rates[name].rows[0]).toMatchObject({ from: LAW_KNOWN_FROM, value: 0, none: true });
  });

  test('all law is known from 6 April 2010, but for what only a comparison uses', () => {
    const unknown = names.filter((name) => {
      try {
        valueOn(rates[name], LAW_KNOWN_FROM, none);
        return false;
      } catch (error) {
        expect(error).toBeInstanceOf(LawUnknown);
        return true;
      }
    });
    expect(formatIso(LAW_KNOWN_FROM)).toBe('2010-04-06');
    expect(unknown).toEqual(['real-living-wage', 'local-government-pension']);
  });
});

// Every value of a yearly rate, one a year, so that a year left out or a date moved by a year shows.
describe('no missing year', () => {
  const tables: [RateName, string, number[]][] = [
    [
      'minimum-wage',
      '10-01',
      [5.93, 6.08, 6.19, 6.31, 6.5, 6.7, 7.2, 7.5, 7.83, 8.21, 8.72, 8.91, 9.5, 10.42, 11.44, 12.21, 12.71],
    ],
    [
      'minimum-wage-21-to-24',
      '10-01',
      [5.93, 6.08, 6.19, 6.31, 6.5, 6.7, 6.95, 7.05, 7.38, 7.7, 8.2, 8.36, 9.18, 10.18, 11.44, 12.21, 12.71],
    ],
    [
      'minimum-wage-18-to-20',
      '10-01',
      [4.92, 4.98, 4.98, 5.03, 5.13, 5.3, 5.55, 5.6, 5.9, 6.15, 6.45, 6.56, 6.83, 7.49, 8.6, 10, 10.85],
    ],
    [
      'minimum-wage-16-to-17',
      '10-01',
      [3.64, 3.68, 3.68, 3.72, 3.79, 3.87, 4, 4.05, 4.2, 4.35, 4.55, 4.62, 4.81, 5.28, 6.4, 7.55, 8],
    ],
    [
      'minimum-wage-apprentice',
      '10-01',
      [2.5, 2.6, 2.65, 2.68, 2.73, 3.3, 3.4, 3.5, 3.7, 3.9, 4.15, 4.3, 4.81, 5.28, 6.4, 7.55, 8],
    ],
    ['minimum-wage-age', '10-01', [21, 21, 21, 21, 21, 21, 25, 25, 25, 25, 25, 23, 23, 23, 21, 21, 21]],
    ['real-living-wage', '06-01', [7.2, 7.45, 7.65, 7.85, 8.25, 8.45, 8.75, 9, 9.3, 9.5, 9.9, 10.9, 12, 12.6, 13.45]],
    [
      'real-living-wage-london',
      '06-01',
      [7.6, 7.85, 8.3, 8.55, 8.8, 9.15, 9.4, 9.75, 10.2, 10.55, 10.75, 10.85, 11.05, 11.95, 13.15, 13.85, 14.8],
    ],
    [
      'national-insurance-rate',
      '04-06',
      [
        0.128, 0.138, 0.138, 0.138, 0.138, 0.138, 0.138, 0.138, 0.138, 0.138, 0.138, 0.138, 0.1505, 0.138, 0.138, 0.15,
        0.15,
      ],
    ],
    [
      'national-insurance-threshold',
      '04-06',
      [5715, 7072, 7488, 7696, 7956, 8112, 8112, 8164, 8424, 8632, 8788, 8840, 9100, 9100, 9100, 5000, 5000],
    ],
    [
      'employment-allowance',
      '04-06',
      [0, 0, 0, 0, 2000, 2000, 3000, 3000, 3000, 3000, 4000, 4000, 5000, 5000, 5000, 10500, 10500],
    ],
    [
      'pension-employer-share',
      '04-06',
      [0, 0, 0, 0.01, 0.01, 0.01, 0.01, 0.01, 0.02, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03, 0.03],
    ],
    [
      'qualifying-earnings-lower',
      '04-06',
      [0, 0, 0, 5668, 5772, 5824, 5824, 5876, 6032, 6136, 6240, 6240, 6240, 6240, 6240, 6240, 6240],
    ],
    [
      'qualifying-earnings-upper',
      '04-06',
      [0, 0, 0, 41450, 41865, 42385, 43000, 45000, 46350, 50000, 50000, 50270, 50270, 50270, 50270, 50270, 50270],
    ],
    [
      'sick-pay-weekly',
      '04-06',
      [
        79.15, 81.6, 85.85, 86.7, 87.55, 88.45, 88.45, 89.35, 92.05, 94.25, 95.85, 96.35, 99.35, 109.4, 116.75, 118.75,
        123.25,
      ],
    ],
    [
      'consumer-prices',
      '06-01',
      [
        0.033, 0.045, 0.028, 0.026, 0.015, 0, 0.007, 0.027, 0.025, 0.018, 0.009, 0.026, 0.091, 0.073, 0.025, 0.034,
        0.023,
      ],
    ],
    [
      'late-payment-interest',
      '01-01',
      [
        0.085, 0.085, 0.085, 0.085, 0.085, 0.085, 0.085, 0.0825, 0.085, 0.0875, 0.0875, 0.081, 0.0825, 0.115, 0.1325,
        0.1275, 0.1175,
      ],
    ],
    [
      'lower-earnings-limit',
      '04-06',
      [97, 102, 107, 109, 111, 112, 112, 113, 116, 118, 120, 120, 123, 123, 123, 125, 129],
    ],
    ['pension-trigger', '04-06', [0, 0, 0, 9440, ...Array(13).fill(10_000)]],
    ['apprenticeship-levy', '04-06', [0, 0, 0, 0, 0, 0, 0, ...Array(10).fill(0.005)]],
    ['mileage-approved', '04-06', [0.4, ...Array(15).fill(0.45), 0.55]],
    [
      'upper-threshold-under-21',
      '04-06',
      [0, 0, 0, 0, 0, 42385, 43000, 45000, 46350, 50000, 50000, 50270, 50270, 50270, 50270, 50270, 50270],
    ],
    [
      'upper-threshold-apprentice',
      '04-06',
      [0, 0, 0, 0, 0, 0, 43000, 45000, 46350, 50000, 50000, 50270, 50270, 50270, 50270, 50270, 50270],
    ],
    [
      'social-care-minimum-scotland',
      '12-31',
      [5.93, 6.08, 6.19, 6.31, 6.5, 6.7, 8.25, 8.45, 8.75, 9, 9.3, 10.02, 10.5, 10.9, 12, 12.6, 13.45],
    ],
    [
      'social-care-minimum-wales',
      '12-31',
      [5.93, 6.08, 6.19, 6.31, 6.5, 6.7, 7.2, 7.5, 7.83, 8.21, 8.72, 8.91, 9.9, 10.9, 12, 12.6, 13.45],
    ],
  ];
  test('each table begins in 2010, but for a wage that nobody had set yet', () => {
    for (const [name, , values] of tables) expect(values).toHaveLength(name === 'real-living-wage' ? 15 : 17);
  });
  test.each(tables)('%s on %s of each year', (name, monthDay, values) => {
    const first = 2027 - values.length;
    expect(values.map((_, index) => on(name, `${first + index}-${monthDay}`))).toEqual(values);
    // Nothing in force beyond the years of the table.
    expect(rates[name].rows.filter((row) => !row.announced && row.from >= dayOf(2027, 1, 1))).toEqual([]);
  });

  test('wages change on their day of the year and tax figures on 6 April', () => {
    for (const rate of [
      rates['national-insurance-threshold'],
      rates['sick-pay-weekly'],
      rates['lower-earnings-limit'],
    ]) {
      for (const row of rate.rows) expect(formatIso(row.from)).toMatch(/-04-06$/);
    }
    for (const row of rates['minimum-wage'].rows) {
      expect(formatIso(row.from)).toMatch(formatIso(row.from) < '2016' ? /-10-01$/ : /-04-01$/);
    }
  });
});

describe('mistakes found in tables of others are not in ours', () => {
  test('the secondary threshold of 2015-16 and 2016-17 is 156 a week, not the 155 of employees', () => {
    expect(on('national-insurance-threshold', '2015-06-01')).toBe(52 * 156);
    expect(on('national-insurance-threshold', '2016-06-01')).toBe(52 * 156);
  });

  test('15.05% held from 6 April to 5 November 2022', () => {
    expect(on('national-insurance-rate', '2022-04-05')).toBe(0.138);
    expect(on('national-insurance-rate', '2022-04-06')).toBe(0.1505);
    expect(on('national-insurance-rate', '2022-11-05')).toBe(0.1505);
    expect(on('national-insurance-rate', '2022-11-06')).toBe(0.138);
  });

  test('15% and £5,000 began on 6 April 2025, not on 1 January', () => {
    expect(on('national-insurance-rate', '2025-04-05')).toBe(0.138);
    expect(on('national-insurance-threshold', '2025-04-05')).toBe(9100);
    expect(on('national-insurance-rate', '2025-04-06')).toBe(0.15);
    expect(on('national-insurance-threshold', '2025-04-06')).toBe(5000);
  });

  test('the minimum wage rose in April 2023, on the 1st and not the 6th', () => {
    expect(on('minimum-wage', '2023-03-31')).toBe(9.5);
    expect(on('minimum-wage', '2023-04-01')).toBe(10.42);
  });

  test('the lower earnings limit of 2025-26 is £125', () => {
    expect(on('lower-earnings-limit', '2025-04-06')).toBe(125);
  });

  test('sick pay of £88.45 began in April 2015, not 2014', () => {
    expect(on('sick-pay-weekly', '2015-04-05')).toBe(87.55);
    expect(on('sick-pay-weekly', '2015-04-06')).toBe(88.45);
  });

  test('the real Living Wage counts from the day it must be paid, not from its announcement', () => {
    expect(on('real-living-wage', '2016-04-30')).toBe(7.85);
    expect(on('real-living-wage', '2016-05-01')).toBe(8.25);
    expect(rates['real-living-wage'].rows.find((row) => row.from === day('2016-05-01'))?.note).toContain(
      'Announced 2 November 2015',
    );
  });
});

describe('rates that hang together', () => {
  test('each minimum wage names the age of the file of ages', () => {
    for (const row of rates['minimum-wage'].rows) {
      expect(row.minAge).toBe(valueOn(rates['minimum-wage-age'], row.from, none).value);
    }
  });

  test('the wage of ages 21 to 24 is the adult wage on days on which the law has no such band', () => {
    for (let from = LAW_KNOWN_FROM; from <= day('2027-03-31'); from += 30) {
      const at21 = valueOn(rates['minimum-wage-21-to-24'], from, none).value;
      const adult = valueOn(rates['minimum-wage'], from, none).value;
      if (valueOn(rates['minimum-wage-age'], from, none).value <= 22) expect(at21).toBe(adult);
      else expect(at21).toBeLessThan(adult);
    }
  });

  test('sick pay lost its waiting days and its earnings limit, and gained the fraction, on one day', () => {
    expect([on('sick-pay-waiting-days', '2026-04-05'), on('sick-pay-waiting-days', '2026-04-06')]).toEqual([3, 0]);
    expect([on('sick-pay-limit-applies', '2026-04-05'), on('sick-pay-limit-applies', '2026-04-06')]).toEqual([1, 0]);
    expect([on('sick-pay-earnings-fraction', '2026-04-05'), on('sick-pay-earnings-fraction', '2026-04-06')]).toEqual([
      0, 0.8,
    ]);
  });

  test('statutory interest is 8 points over Bank Rate on the day before its half-year', () => {
    for (const row of rates['late-payment-interest'].rows) {
      expect(row.value).toBeCloseTo(valueOn(rates['bank-rate'], row.from - 1, none).value + 0.08, 12);
    }
  });

  test('the mileage rate beyond 10,000 miles is the lower one', () => {
    expect([on('mileage-approved', '2026-04-05'), on('mileage-approved', '2026-04-06')]).toEqual([0.45, 0.55]);
    expect(on('mileage-over-10000', '2026-04-06')).toBe(0.25);
  });

  test('payment terms: 30 days for a public body, 60 for others', () => {
    expect(on('payment-terms-public', '2015-09-01')).toBe(30);
    expect(on('payment-terms-other', '2015-09-01')).toBe(60);
  });

  test('5.6 weeks of leave and the limits of the Working Time Regulations', () => {
    expect(on('statutory-leave', '2015-09-01')).toBe(5.6);
    expect(on('working-week-limit', '2015-09-01')).toBe(48);
    expect(on('daily-rest', '2015-09-01')).toBe(11);
    expect(on('weekly-rest', '2015-09-01')).toBe(24);
    expect(on('night-work-limit', '2015-09-01')).toBe(8);
    expect(on('rest-break', '2015-09-01')).toBe(20);
  });
});
