// Hours of the week that are alike in staff and density of calls, as one group, and their name in words.
import { DAY_NAMES } from '../calendar/week.ts';
import { joinWords } from '../words/words.ts';
import { type CallQuestion, HOURS } from './types.ts';

/** Shares that differ by less than one part of so many are the same: what was added in another order may differ so. */
const SAME = 1e12;
/** Stretches named of a group that has many. */
const NAMED = 3;

/** Groups of the hours in which calls come, each in the order of its first hour. */
export function hourGroups({ density, onDuty }: CallQuestion): number[][] {
  const groups = new Map<string, number[]>();
  for (let hour = 0; hour < HOURS; hour++) {
    const quarters = [0, 1, 2, 3].map((quarter) => hour * 4 + quarter);
    if (quarters.every((quarter) => !density[quarter])) continue;
    const key = quarters.map((quarter) => `${onDuty[quarter]} ${Math.round((density[quarter] ?? 0) * SAME)}`).join();
    const alike = groups.get(key);
    if (alike) alike.push(hour);
    else groups.set(key, [hour]);
  }
  return [...groups.values()];
}

/** A stretch of hours on one day of the week; the hours may run past midnight. */
interface Stretch {
  day: number;
  from: number;
  to: number;
}

/** `any hour of the week`, `Saturday 3 a.m. to 5 a.m.`, `Monday to Friday 10 p.m. to 7 a.m. and Sunday all day`. */
export function hoursInWords(hours: readonly number[]): string {
  if (hours.length === HOURS) return 'any hour of the week';
  const byTime = new Map<string, number[]>();
  for (const { day, from, to } of stretchesOf(hours)) {
    const time = to - from === 24 && from === 0 ? 'all day' : `${clock(from)} to ${clock(to)}`;
    byTime.set(time, [...(byTime.get(time) ?? []), day]);
  }
  const parts = [...byTime].map(([time, days]) => `${daysInWords(days)} ${time}`);
  return parts.length <= NAMED ? joinWords(parts) : `${parts.slice(0, NAMED).join(', ')} and other hours like these`;
}

/** Whole days first, then what is left as stretches that may run into the next morning. */
function stretchesOf(hours: readonly number[]): Stretch[] {
  const left = new Set(hours);
  const stretches: Stretch[] = [];
  const take = (day: number, from: number, to: number): void => {
    for (let hour = from; hour < to; hour++) left.delete((day * 24 + hour) % HOURS);
    stretches.push({ day, from, to });
  };
  for (let day = 0; day < 7; day++)
    if (Array.from({ length: 24 }, (_, hour) => day * 24 + hour).every((hour) => left.has(hour))) take(day, 0, 24);
  for (const hour of hours) {
    if (!left.has(hour)) continue;
    let first = hour;
    // A night that ends on Monday morning began on Sunday.
    while (left.has((first + HOURS - 1) % HOURS)) first = (first + HOURS - 1) % HOURS;
    const day = Math.floor(first / 24);
    let to = first - day * 24;
    while (to < 48 && left.has((day * 24 + to) % HOURS)) to++;
    take(day, first - day * 24, Math.min(to, (first % 24) + 24));
  }
  return stretches.sort((a, b) => a.day - b.day || a.from - b.from);
}

function daysInWords(days: readonly number[]): string {
  if (days.length === 7) return 'every day';
  const name = (day: number): string => DAY_NAMES[day % 7] as string;
  const has = (day: number): boolean => days.includes(day % 7);
  const runs: string[] = [];
  for (let first = 0; first < 7; first++) {
    if (!has(first) || has(first + 6)) continue;
    let last = first;
    while (has(last + 1)) last++;
    if (last - first >= 2) runs.push(`${name(first)} to ${name(last)}`);
    else for (let day = first; day <= last; day++) runs.push(name(day));
  }
  return joinWords(runs);
}

/** `3 a.m.`, `midnight`, `noon`: hours beyond 24 are of the next day. */
function clock(hour: number): string {
  const of24 = hour % 24;
  if (of24 === 0) return 'midnight';
  if (of24 === 12) return 'noon';
  return of24 < 12 ? `${of24} a.m.` : `${of24 - 12} p.m.`;
}
