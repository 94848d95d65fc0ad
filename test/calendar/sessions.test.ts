import { describe, expect, it } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { layOutYear } from '../../src/calendar/layout.ts';
import type { CoverWindow } from '../../src/calendar/types.ts';
import { parseDays, parseHours } from '../../src/calendar/window.ts';

type Cover = readonly [days: string, hours: string, staff?: number, more?: Partial<CoverWindow>];

function layout(cover: readonly Cover[], from = '2026-01-01', to = '2026-12-31') {
  const windows = cover.map(([daysText, hoursText, staff = 1, more]): CoverWindow => {
    const [days, hours] = [parseDays(daysText), parseHours(hoursText)];
    if ('error' in days || 'error' in hours) throw new Error('a test writes a window that cannot be read');
    return { ...days, ...hours, onBankHolidays: true, staff, mode: 'on-call', ...more };
  });
  return layOutYear({
    from: day(from),
    to: day(to),
    nation: 'england',
    cover: windows,
    pattern: [],
    enhancements: [],
    lengths: [],
    prices: [],
  });
}

const sessions = (...cover: Cover[]) => layout(cover).onCallSessions;

describe('a session', () => {
  it('is a weekday evening and its night', () => {
    expect(sessions(['mon-thu', '18:00-08:00'])).toBe(52 * 4 + 1);
  });

  it('lasts 16 hours at most: Friday 18:00 to Monday 08:00 is four', () => {
    // 52 whole weekends, as 2026 begins on a Thursday.
    expect(sessions(['fri', '18:00-24:00'], ['weekends', '00:00-24:00'], ['mon', '00:00-08:00'])).toBe(52 * 4);
  });

  it('is one for each who is on, and a part of a post counts as that part', () => {
    expect(sessions(['every day', '22:00-07:00', 2])).toBe(730);
    expect(sessions(['every day', '22:00-07:00', 0.25])).toBe(91.25);
    expect(sessions(['every day', '22:00-07:00', 1.5])).toBe(547.5);
  });

  it('of cover that never stops: the hours of the year / 16, rounded up', () => {
    expect(sessions(['every day', '00:00-24:00'])).toBe(548);
    expect(layout([['every day', '00:00-24:00']], '2024-01-01', '2024-12-31').onCallSessions).toBe(549);
    expect(sessions(['every day', '00:00-24:00', 4])).toBe(4 * 548);
  });

  it('goes on from the last night of the year into its first morning', () => {
    expect(sessions(['every day', '22:00-07:00'])).toBe(365);
    expect(sessions(['every day', '00:00-07:00'], ['every day', '22:00-24:00'])).toBe(365);
  });
});

describe('sessions are the same however cover is written', () => {
  it.each([
    [
      'in one window or two that touch',
      [['every day', '22:00-07:00']],
      [
        ['every day', '22:00-02:00'],
        ['every day', '02:00-07:00'],
      ],
    ],
    [
      'for two staff or twice for one',
      [['mon', '20:00-08:00', 2]],
      [
        ['mon', '20:00-08:00'],
        ['mon', '20:00-08:00'],
      ],
    ],
    [
      'by the week or by its days',
      [['every day', '22:00-06:00']],
      [
        ['mon-fri', '22:00-06:00'],
        ['weekends', '22:00-06:00'],
      ],
    ],
    [
      'as overlapping windows or as steps',
      [
        ['mon', '08:00-20:00'],
        ['mon', '12:00-16:00'],
      ],
      [
        ['mon', '08:00-12:00'],
        ['mon', '12:00-16:00', 2],
        ['mon', '16:00-20:00'],
      ],
    ],
  ] as [string, Cover[], Cover[]][])('%s', (_, one, other) => {
    expect(sessions(...one)).toBe(sessions(...other));
  });
});

describe('sessions with a price of their own', () => {
  const night: Partial<CoverWindow> = { mode: 'waking', per_session: 150 };

  it('are those of all windows of a mode that carry it, waking nights too', () => {
    const { pricedSessions } = layout([
      ['every day', '20:00-02:00', 1, night],
      ['every day', '02:00-08:00', 1, night],
      ['every day', '08:00-20:00', 1, { mode: 'waking' }],
      ['weekends', '22:00-07:00', 1, { mode: 'sleep-in', per_session: null }],
    ]);
    expect(pricedSessions).toEqual([
      { mode: 'waking', price: 150, sessions: 365, window: 0 },
      { mode: 'sleep-in', price: null, sessions: 104, window: 3 },
    ]);
  });
});

describe('out of hours', () => {
  it('is one session a weekday night, and four from Friday 18:00 to Monday 08:00', () => {
    expect(layout([], '2027-02-01', '2027-02-07').outOfHoursSessions).toBe(8);
  });

  it('holds bank holidays: Easter runs from Thursday 18:00 to Tuesday 08:00, 110 hours', () => {
    expect(layout([], '2027-03-22', '2027-04-04').outOfHoursSessions).toBe(3 + 7 + 3 + 4);
  });
});
