import { describe, expect, test } from 'vitest';
import { CalendarUnknown } from '../../src/calendar/bank-holidays.ts';
import { day } from '../../src/calendar/day.ts';
import { EmptyWindow, layOutYear } from '../../src/calendar/layout.ts';
import type { Window, YearQuestion } from '../../src/calendar/types.ts';
import { parseDays, parseHours } from '../../src/calendar/window.ts';

/** A window as a contract writes it. */
function at(daysText: string, hoursText = '00:00-24:00', onBankHolidays = true): Window {
  const [days, hours] = [parseDays(daysText), parseHours(hoursText)];
  if ('error' in days || 'error' in hours) throw new Error('a test writes a window that cannot be read');
  return { ...days, ...hours, onBankHolidays };
}

/** England in 2026: 365 days, 52 weekends, 8 bank holidays on weekdays, so 253 days are neither. */
const ask = (question: Partial<YearQuestion>) =>
  layOutYear({
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    nation: 'england',
    cover: [],
    pattern: [],
    enhancements: [],
    lengths: [],
    prices: [],
    ...question,
  });
const hoursWhere = (question: Partial<YearQuestion>, extra: number) =>
  ask(question)
    .bands.filter((band) => band.extra === extra)
    .reduce((sum, band) => sum + band.hours, 0);

describe('demand', () => {
  test('with neither pattern nor cover falls on Monday to Friday 09:00-17:00, bank holidays included', () => {
    const { bands, outOfHours } = ask({});
    expect(bands.map(({ hours, share }) => [hours, share])).toEqual([
      [365 * 24 - 261 * 8, 0],
      [261 * 8, 1],
    ]);
    expect(outOfHours).toBe(false);
  });

  test('without a pattern is spread evenly over the hours with waking cover', () => {
    const cover = [
      { ...at('mon-fri', '08:00-20:00'), staff: 2, mode: 'waking' as const },
      { ...at('every day', '16:00-08:00'), staff: 1, mode: 'on-call' as const },
    ];
    const busy = ask({ cover }).bands.filter((band) => band.share > 0);
    expect(busy.map(({ waking, onCall, hours }) => ({ waking, onCall, hours }))).toEqual([
      { waking: 2, onCall: 0, hours: 261 * 8 },
      { waking: 2, onCall: 1, hours: 261 * 4 },
    ]);
    for (const band of busy) expect(band.share).toBeCloseTo(band.hours / (261 * 12), 14);
  });

  test('without a pattern or waking cover falls where somebody sleeps in or waits at home', () => {
    const cover = [
      { ...at('every day', '22:00-06:00'), staff: 1, mode: 'sleep-in' as const },
      { ...at('every day', '06:00-10:00'), staff: 1, mode: 'on-call' as const },
    ];
    const busy = ask({ cover }).bands.filter((band) => band.share > 0);
    expect(busy.map(({ hours, share }) => [hours, share])).toEqual([
      [365 * 8, 2 / 3],
      [365 * 4, 1 / 3],
    ]);
  });

  test('never falls on those who are there beside the visits', () => {
    const core = { ...at('every day', '20:00-08:00'), staff: 2, mode: 'waking' as const, takes_visits: false };
    const busy = ask({ cover: [core] }).bands.filter((band) => band.share > 0);
    expect(busy).toMatchObject([{ hours: 261 * 8, waking: 0, apart: 0, share: 1 }]);
  });

  test('spreads the share of each entry over its own hours, and overlapping entries add up', () => {
    const pattern = [
      { ...at('mon-fri', '09:00-17:00'), share: 0.6 },
      { ...at('every day', '16:00-18:00'), share: 0.4 },
    ];
    const bands = ask({ pattern }).bands.filter((band) => band.share > 0);
    const [office, evening] = [0.6 / (261 * 8), 0.4 / (365 * 2)];
    expect(bands).toHaveLength(3);
    expect(bands[0]).toMatchObject({ hours: 261 * 7, share: expect.closeTo(261 * 7 * office, 12) });
    expect(bands[1]).toMatchObject({ hours: 261, share: expect.closeTo(261 * (office + evening), 12) });
    expect(bands[2]).toMatchObject({ hours: 261 + 104 * 2, share: expect.closeTo((261 + 208) * evening, 12) });
  });

  test('that two entries split another way is one band', () => {
    const hours = at('every day', '09:00-17:00');
    const pattern = [0.1, 0.2, 0.7].map((share) => ({ ...hours, share }));
    expect(ask({ pattern }).bands).toHaveLength(2);
  });

  test('of an entry without a quarter-hour has no place', () => {
    const pattern = [
      { ...at('mon'), share: 0.5 },
      { days: 0, start: 0, end: 96, onBankHolidays: true, share: 0.5 },
    ];
    expect(() => ask({ pattern })).toThrow(EmptyWindow);
    expect(() => ask({ pattern })).toThrow(expect.objectContaining({ index: 1 }));
  });
});

describe('cover', () => {
  test('overlapping windows add up, each in its own mode', () => {
    const cover = [
      { ...at('every day', '22:00-07:00'), staff: 1, mode: 'waking' as const },
      { ...at('every day', '22:00-07:00'), staff: 0.5, mode: 'waking' as const },
      { ...at('every day', '23:00-06:00'), staff: 1, mode: 'sleep-in' as const },
    ];
    const layout = ask({ cover });
    expect(layout.bands).toMatchObject([
      { hours: 365 * 7, waking: 1.5, asleep: 1, onCall: 0 },
      { hours: 365 * 2, waking: 1.5, asleep: 0, onCall: 0 },
      { hours: 365 * 15, waking: 0, asleep: 0, onCall: 0 },
    ]);
    expect([layout.sleepInSessions, layout.onCallSessions]).toEqual([365, 0]);
  });

  test('with `bank_holidays: no` leaves them out, unless it names bank-holiday', () => {
    const sessions = (window: Window) => ask({ cover: [{ ...window, staff: 1, mode: 'sleep-in' }] }).sleepInSessions;
    expect(sessions(at('mon-fri', '22:00-07:00', true))).toBe(261);
    expect(sessions(at('mon-fri', '22:00-07:00', false))).toBe(253);
    expect(sessions(at('mon-fri, bank-holiday', '22:00-07:00', false))).toBe(261);
    expect(sessions(at('sat, bank-holiday', '22:00-07:00', true))).toBe(60);
  });
});

describe('a window past midnight', () => {
  test('belongs to the day it starts on: the night of a bank holiday ends the morning after', () => {
    const night = { enhancements: [{ ...at('bank-holiday', '22:00-07:00'), extra: 1 }] };
    expect(hoursWhere(night, 1)).toBe(8 * 9);
    const cover = [{ ...at('every day', '00:00-12:00'), staff: 1, mode: 'waking' as const }];
    // Seven of the nine hours of each are in the morning of the day after, when somebody is awake.
    const morning = ask({ ...night, cover }).bands.find((band) => band.extra === 1 && band.waking === 1);
    expect(morning?.hours).toBe(8 * 7);
  });

  test("past the year's last midnight counts in that year's first morning", () => {
    // 31 December 2026 is a Thursday, and so is 1 January: 53 Thursdays, whose nights end on 53 mornings.
    const night = { enhancements: [{ ...at('thu', '22:00-07:00'), extra: 0.5 }] };
    expect(hoursWhere(night, 0.5)).toBe(53 * 9);
    const cover = [{ ...at('thu', '00:00-12:00'), staff: 1, mode: 'waking' as const }];
    const newYearMorning = ask({ ...night, cover }).bands.find((band) => band.extra === 0.5 && band.waking === 1);
    expect(newYearMorning?.hours).toBe(7);
  });
});

describe('enhancements', () => {
  test('the highest that holds counts: Christmas night is a bank holiday before it is a night', () => {
    const enhancements = [
      { ...at('every day', '22:00-06:00'), extra: 0.25 },
      { ...at('bank-holiday'), extra: 1 },
    ];
    expect(hoursWhere({ enhancements }, 1)).toBe(8 * 24);
    expect(hoursWhere({ enhancements }, 0.25)).toBe(357 * 8);
    expect(hoursWhere({ enhancements }, 0)).toBe(357 * 16);
  });
});

describe('prices', () => {
  const prices = [
    { window: at('bank-holiday') },
    { length: 0.5, window: at('weekends', '07:00-22:00') },
    { length: 1 / 3 },
    { length: 0.5 },
  ];

  test('the first line that fits length and time', () => {
    const { bands } = ask({ pattern: [{ ...at('every day'), share: 1 }], lengths: [0.5, 20 / 60, 2], prices });
    expect(bands.map(({ hours, priceLines }) => [hours, ...priceLines])).toEqual([
      [365 * 24 - 8 * 24 - 104 * 15, 3, 2, -1],
      [104 * 15, 1, 2, -1],
      [8 * 24, 0, 0, 0],
    ]);
  });

  test('a line of a length that nobody visits for makes no bands', () => {
    const { bands } = ask({ lengths: [1 / 3], prices: prices.slice(1) });
    expect(bands.map((band) => band.priceLines)).toEqual([[1], [1]]);
  });

  test('without lines no price fits', () => {
    expect(ask({ lengths: [1, 2] }).bands[0]?.priceLines).toEqual([-1, -1]);
  });
});

describe('out of hours', () => {
  const busy = (window: Window) => ask({ pattern: [{ ...window, share: 1 }] }).outOfHours;

  test.each([
    ['mon-fri', '08:00-18:00', false],
    ['bank-holiday', '08:00-18:00', false],
    ['mon-fri', '08:00-18:15', true],
    ['mon-fri', '07:45-18:00', true],
    ['sat', '12:00-13:00', true],
    ['fri', '12:00-12:00', true],
  ])('demand on %s %s: %s', (days, hours, expected) => {
    expect(busy(at(days, hours))).toBe(expected);
  });

  test('cover counts as demand does, and an entry with no share does not', () => {
    const night = at('mon', '22:00-07:00');
    const pattern = [{ ...at('mon-fri', '09:00-17:00'), share: 1 }];
    expect(ask({ pattern, cover: [{ ...night, staff: 1, mode: 'on-call' }] }).outOfHours).toBe(true);
    expect(ask({ pattern: [...pattern, { ...night, share: 0 }] }).outOfHours).toBe(false);
  });
});

describe('the year', () => {
  test('weekends and bank holidays are each counted once', () => {
    expect(ask({})).toMatchObject({ days: 365, weekendAndHolidayDays: 112, bankHolidays: 8, projectedHolidays: false });
    const scotland = ask({ nation: 'scotland' });
    expect(scotland).toMatchObject({ weekendAndHolidayDays: 114, bankHolidays: 10 });
  });

  test('before bank holidays are known is refused', () => {
    expect(() => ask({ from: day('2009-09-01'), to: day('2010-08-31') })).toThrow(CalendarUnknown);
  });

  test('the order of bands does not depend on the order of windows', () => {
    const cover = [
      { ...at('weekends', '07:00-22:00'), staff: 1, mode: 'waking' as const },
      { ...at('every day', '22:00-07:00'), staff: 1, mode: 'sleep-in' as const },
    ];
    const enhancements = [{ ...at('bank-holiday'), extra: 1 }];
    expect(ask({ cover: cover.toReversed(), enhancements }).bands).toEqual(ask({ cover, enhancements }).bands);
  });
});
