// The layout against a slow walk over every quarter-hour of the year, which knows nothing of groups of days.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { layOutYear } from '../../src/calendar/layout.ts';
import type { Band, CoverWindow, Nation, Window, YearQuestion } from '../../src/calendar/types.ts';
import { contractYear } from '../../src/calendar/year.ts';
import { isBankHoliday } from './bank-holiday.fixture.ts';

const window = fc.record({
  days: fc.integer({ min: 1, max: 255 }),
  start: fc.integer({ min: 0, max: 95 }),
  length: fc.oneof(fc.integer({ min: 1, max: 96 }), fc.constantFrom(32, 48, 96)),
  onBankHolidays: fc.boolean(),
});
const windowWith = <T extends object>(rest: fc.Arbitrary<T>): fc.Arbitrary<Window & T> =>
  fc.tuple(window, rest).map(([{ days, start, length, onBankHolidays }, more]) => ({
    ...more,
    days,
    start,
    end: start + length,
    onBankHolidays,
  }));
const anyWindow: fc.Arbitrary<Window> = windowWith(fc.constant({}));
const start = fc.oneof(
  fc.integer({ min: day('2014-01-01'), max: day('2040-12-31') }),
  fc.constantFrom('2016-02-29', '2024-02-29', '2028-02-29', '2015-03-01', '2028-12-31', '2027-01-01').map(day),
);

const question: fc.Arbitrary<YearQuestion> = fc
  .record({
    start,
    n: fc.integer({ min: 1, max: 5 }),
    nation: fc.constantFrom<Nation>('england', 'wales', 'scotland', 'northern-ireland'),
    cover: fc.array(
      windowWith(
        fc.record({
          staff: fc.constantFrom(0.1, 0.2, 0.5, 1, 2, 3),
          mode: fc.constantFrom('waking' as const, 'sleep-in' as const, 'on-call' as const),
          takes_visits: fc.constantFrom(true, false, undefined),
          per_session: fc.constantFrom(undefined, undefined, null, 40, 55),
        }),
      ),
      { maxLength: 4 },
    ),
    pattern: fc.array(windowWith(fc.record({ share: fc.constantFrom(0, 0.05, 0.2, 1 / 3, 0.5) })), { maxLength: 4 }),
    enhancements: fc.array(windowWith(fc.record({ extra: fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1) })), { maxLength: 3 }),
    lengths: fc.array(fc.constantFrom(0.25, 1 / 3, 0.5, 1), { maxLength: 3 }),
    prices: fc.array(
      fc.record({ length: fc.constantFrom(0.25, 20 / 60, 0.5, 1), window: anyWindow }, { requiredKeys: [] }),
      { maxLength: 4 },
    ),
  })
  .map(({ start, n, ...rest }) => ({ ...contractYear(start, n), ...rest }));

/** One mark for every quarter-hour of the year: 1 where the window holds. */
function walk({ days, start, end, onBankHolidays }: Window, { from, to, nation }: YearQuestion): Uint8Array {
  const total = (to - from + 1) * 96;
  const marks = new Uint8Array(total);
  for (let at = from; at <= to; at++) {
    const weekday = (new Date(at * 86_400_000).getUTCDay() + 6) % 7;
    const holiday = isBankHoliday(nation, at);
    const asWeekday = Math.floor(days / 2 ** weekday) % 2 === 1 && (!holiday || onBankHolidays);
    const asHoliday = holiday && days >= 128;
    if (!asWeekday && !asHoliday) continue;
    for (let quarter = start; quarter < end; quarter++) marks[((at - from) * 96 + quarter) % total] = 1;
  }
  return marks;
}

type Quarter = Omit<Band, 'hours'>;

/** What holds in every quarter-hour, written down plainly from the meaning of each input. */
function quartersOf(asked: YearQuestion): Quarter[] {
  const marksOf = (windows: readonly Window[]) => windows.map((one) => walk(one, asked));
  const [cover, pattern, enhancements] = [marksOf(asked.cover), marksOf(asked.pattern), marksOf(asked.enhancements)];
  const prices = asked.prices.map((line) => line.window && walk(line.window, asked));
  const total = (asked.to - asked.from + 1) * 96;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const countOf = pattern.map((marks) => marks.reduce((a, b) => a + b, 0));
  const isApart = (one: CoverWindow) => one.mode === 'waking' && one.takes_visits === false;
  const coveredBy = (isIt: (one: CoverWindow) => boolean) =>
    Array.from({ length: total }, (_, quarter) =>
      asked.cover.some((one, i) => !isApart(one) && isIt(one) && cover[i]?.[quarter] === 1),
    );
  const awake = coveredBy(({ mode }) => mode === 'waking');
  const taking = awake.includes(true) ? awake : coveredBy(() => true);
  const covered = taking.filter((takes) => takes).length;
  const office: Window = { days: 31, start: 36, end: 68, onBankHolidays: true };
  const officeMarks = walk(office, asked);
  const officeCount = officeMarks.reduce((a, b) => a + b, 0);
  const demandAt = (quarter: number) => {
    if (pattern.length > 0) {
      return sum(
        pattern.map((marks, i) => ((marks[quarter] ?? 0) * (asked.pattern[i]?.share ?? 0)) / (countOf[i] ?? 1)),
      );
    }
    if (covered > 0) return taking[quarter] ? 1 / covered : 0;
    return (officeMarks[quarter] ?? 0) / officeCount;
  };
  return Array.from({ length: total }, (_, quarter) => {
    const staff = (mode: string, apart = false) =>
      sum(
        asked.cover.map((one, i) =>
          one.mode === mode && isApart(one) === apart && cover[i]?.[quarter] === 1 ? one.staff : 0,
        ),
      );
    return {
      waking: staff('waking'),
      asleep: staff('sleep-in'),
      onCall: staff('on-call'),
      apart: staff('waking', true),
      extra: Math.max(0, ...asked.enhancements.map((one, i) => (enhancements[i]?.[quarter] === 1 ? one.extra : 0))),
      share: demandAt(quarter),
      priceLines: asked.lengths.map((length) =>
        asked.prices.findIndex(
          (line, i) =>
            (line.length === undefined || Math.abs(line.length - length) < 1e-6) &&
            (prices[i] === undefined || prices[i][quarter] === 1),
        ),
      ),
    };
  });
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const fits = (band: Band, quarter: Quarter) =>
  near(band.waking, quarter.waking) &&
  near(band.asleep, quarter.asleep) &&
  near(band.onCall, quarter.onCall) &&
  near(band.apart, quarter.apart) &&
  band.extra === quarter.extra &&
  near(band.share / (band.hours * 4), quarter.share) &&
  band.priceLines.join() === quarter.priceLines.join();

/** Sessions in a ring of quarter-hours, each marked where enough are on: hours / 16 of each stretch, rounded up. */
function sessionsInRing(on: readonly boolean[]): number {
  const gap = on.indexOf(false);
  if (gap < 0) return Math.ceil(on.length / 64);
  let sessions = 0;
  let length = 0;
  for (let step = 1; step <= on.length; step++) {
    if (on[(gap + step) % on.length]) length++;
    else {
      sessions += Math.ceil(length / 64);
      length = 0;
    }
  }
  return sessions;
}

/** Tenths of a post one after the other: each is on where so many are. */
function sessionsOf(asked: YearQuestion, windows: readonly CoverWindow[]): number {
  const tenths = new Array<number>((asked.to - asked.from + 1) * 96).fill(0);
  for (const one of windows)
    walk(one, asked).forEach((mark, quarter) => {
      tenths[quarter] = (tenths[quarter] ?? 0) + mark * Math.round(one.staff * 10);
    });
  const most = tenths.reduce((a, b) => Math.max(a, b), 0);
  let sessions = 0;
  for (let tenth = 1; tenth <= most; tenth++) sessions += sessionsInRing(tenths.map((each) => each >= tenth)) / 10;
  return sessions;
}

test('every quarter-hour of the year is in the one band that says what holds then', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(question, (asked) => {
      const layout = layOutYear(asked);
      const quarters = quartersOf(asked);
      const found = layout.bands.map(() => 0);
      const bandOf = new Map<string, number>();
      let outOfHours = false;
      let weekendsAndHolidays = 0;
      let fewest = Number.POSITIVE_INFINITY;
      const outside: boolean[] = [];
      quarters.forEach((quarter, index) => {
        const key = JSON.stringify(quarter);
        let at = bandOf.get(key);
        if (at === undefined) {
          const fitting = layout.bands.flatMap((band, i) => (fits(band, quarter) ? [i] : []));
          expect(fitting, `one band for ${key}`).toHaveLength(1);
          at = fitting[0] ?? -1;
          bandOf.set(key, at);
        }
        found[at] = (found[at] ?? 0) + 1;
        const date = new Date((asked.from + Math.floor(index / 96)) * 86_400_000);
        const weekend = date.getUTCDay() % 6 === 0;
        const hour = (index % 96) / 4;
        const staffed = quarter.waking + quarter.asleep + quarter.onCall + quarter.apart;
        if (staffed > 0) fewest = Math.min(fewest, staffed);
        const isBusy = staffed > 0 || quarter.share > 0;
        const holiday = isBankHoliday(asked.nation, date.getTime() / 86_400_000);
        outside.push(weekend || holiday || hour < 8 || hour >= 18);
        if (isBusy && (weekend || hour < 8 || hour >= 18)) outOfHours = true;
        if (index % 96 === 0 && (weekend || holiday)) weekendsAndHolidays++;
      });
      expect(layout.bands.map((band) => band.hours * 4)).toEqual(found);
      expect(layout.outOfHours).toBe(outOfHours);
      expect(layout.days).toBe(asked.to - asked.from + 1);
      expect(layout.weekendAndHolidayDays).toBe(weekendsAndHolidays);
      const ofMode = (mode: string) => asked.cover.filter((one) => one.mode === mode);
      expect(layout.sleepInSessions).toBeCloseTo(sessionsOf(asked, ofMode('sleep-in')), 9);
      expect(layout.onCallSessions).toBeCloseTo(sessionsOf(asked, ofMode('on-call')), 9);
      expect(layout.outOfHoursSessions).toBe(sessionsInRing(outside));
      expect(layout.fewestOnCover ?? Number.POSITIVE_INFINITY).toBeCloseTo(fewest, 9);
      for (const { mode, price, sessions, window } of layout.pricedSessions) {
        const alike = ofMode(mode).filter((one) => one.per_session === price);
        expect(asked.cover[window]).toBe(alike[0]);
        expect(sessions).toBeCloseTo(sessionsOf(asked, alike), 9);
      }
    }),
    { numRuns: 40 },
  );
});

test('hours add up to the year and shares to those of the pattern', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { bands, days } = layOutYear(asked);
      expect(bands.reduce((sum, band) => sum + band.hours, 0)).toBe(days * 24);
      const shares = asked.pattern.length > 0 ? asked.pattern.reduce((sum, entry) => sum + entry.share, 0) : 1;
      expect(bands.reduce((sum, band) => sum + band.share, 0)).toBeCloseTo(shares, 12);
    }),
    { numRuns: 300 },
  );
});
