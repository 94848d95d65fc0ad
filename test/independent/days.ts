// Days and bank holidays, worked out a second time.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Nation } from '../../src/calendar/types.ts';

export interface Parts {
  year: number;
  month: number;
  date: number;
}

/** Days since 1 January 1970. */
export function dayNumber(year: number, month: number, date: number): number {
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

export function partsOf(day: number): Parts {
  const at = new Date(day * 86_400_000);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Monday: 1 January 1970 was a Thursday. */
export function weekday(day: number): number {
  return (day + 3) % 7;
}

/** First day of contract year `n`, counted from 1: 29 February is 1 March in a year that has none. */
export function yearStart(start: number, n: number): number {
  const { year, month, date } = partsOf(start);
  const leap = new Date(Date.UTC(year + n - 1, 1, 29)).getUTCMonth() === 1;
  if (month === 2 && date === 29 && !leap) return dayNumber(year + n - 1, 3, 1);
  return dayNumber(year + n - 1, month, date);
}

const FILES: Record<Nation, string> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
};

const listed = new Map<string, Set<number>>();

function listedDays(nation: Nation): Set<number> {
  const name = FILES[nation];
  const held = listed.get(name);
  if (held) return held;
  const url = new URL(`../../src/calendar/bank-holidays-${name}.yaml`, import.meta.url);
  const data = parse(readFileSync(url, 'utf8')) as { holidays: { date: string }[] };
  const made = new Set<number>();
  for (const { date } of data.holidays) {
    const [y, m, d] = String(date).split('-').map(Number);
    made.add(dayNumber(y ?? 0, m ?? 0, d ?? 0));
  }
  listed.set(name, made);
  return made;
}

/** Gauss's rule for the Gregorian calendar, with his two exceptions. */
function easterSunday(year: number): number {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const k = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const q = Math.floor(k / 4);
  const m = (15 - p + k - q) % 30;
  const n = (4 + k - q) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  let after = 22 + d + e;
  if (d === 29 && e === 6) after = 50;
  if (d === 28 && e === 6 && (11 * m + 11) % 30 < 19) after = 49;
  return dayNumber(year, 3, 1) + after - 1;
}

/** The standing bank holidays of a year beyond the list, by rule. */
export function standingHolidays(year: number, nation: Nation): Set<number> {
  const taken = new Set<number>();
  const monday = (day: number) => {
    while (weekday(day) !== 0) day++;
    return day;
  };
  const easter = easterSunday(year);
  taken.add(easter - 2);
  if (nation !== 'scotland') taken.add(easter + 1);
  taken.add(monday(dayNumber(year, 5, 1)));
  taken.add(monday(dayNumber(year, 5, 25)));
  taken.add(monday(dayNumber(year, 8, nation === 'scotland' ? 1 : 25)));
  const fixed: [number, number][] = [
    [1, 1],
    [12, 25],
    [12, 26],
  ];
  if (nation === 'scotland') fixed.push([1, 2], [11, 30]);
  if (nation === 'northern-ireland') fixed.push([3, 17], [7, 12]);
  // Those that fall on a weekday keep it; the others take the next weekday that is still free.
  const days = fixed.map(([month, date]) => dayNumber(year, month, date)).sort((one, other) => one - other);
  for (const day of days) if (weekday(day) < 5) taken.add(day);
  for (let day of days) {
    if (weekday(day) < 5) continue;
    while (weekday(day) >= 5 || taken.has(day)) day++;
    taken.add(day);
  }
  return taken;
}

/** Whether each day from `from` to `to` is a bank holiday of the nation. */
export function bankHolidays(from: number, to: number, nation: Nation): boolean[] {
  const known = listedDays(nation);
  const last = partsOf(Math.max(...known)).year;
  const ruled = new Map<number, Set<number>>();
  const found: boolean[] = [];
  for (let day = from; day <= to; day++) {
    const { year } = partsOf(day);
    if (year <= last) {
      found.push(known.has(day));
      continue;
    }
    const set = ruled.get(year) ?? standingHolidays(year, nation);
    ruled.set(year, set);
    found.push(set.has(day));
  }
  return found;
}
