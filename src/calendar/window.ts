// Reads and writes the two halves of a window as text: days such as `mon-fri` and hours such as `22:00-07:00`.

import { closest, distance } from 'fastest-levenshtein';
import { BANK_HOLIDAY, clock, EVERY_DAY, MONDAY_TO_FRIDAY, QUARTERS_A_DAY, timeOfDay, WEEKEND } from './week.ts';

/** The days of a window as a bit set, or what is wrong with them. */
export type Days = { days: number } | { error: string };
/** Quarter-hours from the midnight that begins the window's day; an end above 96 is on the next day. */
export type Hours = { start: number; end: number } | { error: string };

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const SHORT = NAMES.map((name) => name.slice(0, 3));
const GROUPS: Record<string, number> = {
  'every day': EVERY_DAY,
  weekdays: MONDAY_TO_FRIDAY,
  weekday: MONDAY_TO_FRIDAY,
  weekends: WEEKEND,
  weekend: WEEKEND,
  'bank holiday': BANK_HOLIDAY,
  'bank holidays': BANK_HOLIDAY,
};
const DAYS_ACCEPTED = 'write days such as mon-fri, sat, weekends, every day or bank-holiday';
const HOURS_ACCEPTED = 'write hours such as 22:00-07:00, or 00:00-24:00 for all day';

/** Reads `mon-fri`, `sat, sun and bank-holiday`, `weekends`, `every day`, or a list of such texts. Case is ignored. */
export function parseDays(input: string | readonly string[]): Days {
  const texts = typeof input === 'string' ? [input] : input;
  const items = texts.flatMap((text) => text.split(/,|\band\b/i)).map((item) => item.trim());
  if (items.length === 0) return { error: `no days; ${DAYS_ACCEPTED}` };
  let days = 0;
  for (const item of items) {
    const bits = daysIn(item.toLowerCase());
    if (bits === undefined) return { error: `${inQuotes(item)} is not a day${suggestion(item)}; ${DAYS_ACCEPTED}` };
    days |= bits;
  }
  return { days };
}

function daysIn(item: string): number | undefined {
  const words = item.replace(/[\s_-]+/g, ' ');
  const single = weekday(item);
  if (single !== undefined) return 1 << single;
  if (Object.hasOwn(GROUPS, words)) return GROUPS[words];
  const range = /^([a-z]+)\s*(?:-|–|\bto\b)\s*([a-z]+)$/.exec(item);
  const [first, last] = [weekday(range?.[1] ?? ''), weekday(range?.[2] ?? '')];
  if (first === undefined || last === undefined) return undefined;
  let bits = 0;
  for (let day = first; ; day = (day + 1) % 7) {
    bits |= 1 << day;
    if (day === last) return bits;
  }
}

function weekday(text: string): number | undefined {
  const index = NAMES.findIndex((name, at) => text === name || text === SHORT[at]);
  return index < 0 ? undefined : index;
}

function suggestion(item: string): string {
  const text = item.toLowerCase().slice(0, 40);
  if (/^(?:daily|everyday|each day|all week|(?:7|seven) days(?: a week)?|24 ?\/ ?7)$/.test(text))
    return ', perhaps every day';
  if (/^(?:public|statutory) holidays?$/.test(text)) return ', perhaps bank-holiday';
  const near = closest(text, [...NAMES, ...Object.keys(GROUPS)]);
  return distance(text, near) <= 2 ? `, perhaps ${near.replace(' h', '-h')}` : '';
}

/** What it takes to be all day. */
const ALL_DAY = /^(?:all day|24 ?hours|24 ?h)$/i;

/**
 * Reads `22:00-07:00`, `10pm to 7am`, `22.00-midnight`, `all day`. Where the end is at or before the start it is on the next day,
 * so 22:00-22:00 lasts 24 hours. 24:00 is an end only.
 */
export function parseHours(input: string): Hours {
  const text = input.trim();
  if (ALL_DAY.test(text)) return { start: 0, end: QUARTERS_A_DAY };
  const [first = '', last = '', ...more] = text.split(/-|–|\bto\b/i);
  const from = timeOf(first, 'start');
  const to = timeOf(last, 'end');
  if (!from || !to || more.length > 0)
    return { error: `${inQuotes(input)} is not a stretch of hours${hoursMeant(text)}; ${HOURS_ACCEPTED}` };
  const startError = timeError(...from, 'start');
  if (startError) return { error: startError };
  const endError = timeError(...to, 'end');
  if (endError) return { error: endError };
  const start = from[0] * 4 + from[1] / 15;
  const end = to[0] * 4 + to[1] / 15;
  return { start, end: end > start ? end : end + QUARTERS_A_DAY };
}

/** Times as a rota or a door has them: `2200-0700`, `9-5`, `24/7`. */
function hoursMeant(text: string): string {
  if (/^(?:24 ?\/ ?7|round the clock|24 ?(?:hours|hrs|h)(?: a day)?)$/i.test(text)) return ', perhaps all day';
  const [, from, fromMinutes = '00', to, toMinutes = '00'] =
    /^(\d{1,2})(\d{2})? ?(?:hrs|h)? ?(?:-|–|to) ?(\d{1,2})(\d{2})? ?(?:hrs|h)?$/i.exec(text) ?? [];
  if (from === undefined || to === undefined) return '';
  // Nine to five is a day's work.
  const half = text.length < 8 && Number(from) > 6 && Number(from) < 12 && Number(to) < 7 ? 12 : 0;
  const meant = `${from.padStart(2, '0')}:${fromMinutes}-${String(Number(to) + half).padStart(2, '0')}:${toMinutes}`;
  return 'error' in parseHours(meant) ? '' : `, perhaps ${meant}`;
}

/** Hour and minute of `17:30`, `5.30pm` or `noon`; undefined of a bare number, which may be of either half of the day. */
function timeOf(text: string, which: 'start' | 'end'): [number, number] | undefined {
  const word = text.trim().toLowerCase();
  if (word === 'noon' || word === 'midday') return [12, 0];
  if (word === 'midnight') return [which === 'end' ? 24 : 0, 0];
  const [, hour, minute, half] = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/.exec(word) ?? [];
  if (hour === undefined || (minute === undefined && half === undefined)) return undefined;
  if (half === undefined) return [Number(hour), Number(minute)];
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  return [(Number(hour) % 12) + (half === 'pm' ? 12 : 0), Number(minute ?? 0)];
}

function timeError(hour: number, minute: number, which: 'start' | 'end'): string | undefined {
  const text = timeOfDay(hour, minute);
  const quarter = hour * 4 + minute / 15;
  if (minute > 59 || quarter > QUARTERS_A_DAY) return `${text} is not a time of day; ${HOURS_ACCEPTED}`;
  if (which === 'start' && quarter === QUARTERS_A_DAY)
    return 'hours cannot start at 24:00; write 00:00 and the day after';
  if (Number.isInteger(quarter)) return undefined;
  const nearest = Math.min(Math.round(quarter), which === 'start' ? QUARTERS_A_DAY - 1 : QUARTERS_A_DAY);
  return `${text} is not on the quarter-hour; write times in steps of 15 minutes, such as ${clock(nearest)}`;
}

/** `mon-fri, bank-holiday`: text that `parseDays` reads back as the same days. Empty where there are none. */
export function formatDays(days: number): string {
  const weekdays = days & EVERY_DAY;
  const items: string[] = [];
  if (weekdays === EVERY_DAY) items.push('every day');
  else if (weekdays === WEEKEND) items.push('weekends');
  else items.push(...runs(weekdays));
  if (days & BANK_HOLIDAY) items.push('bank-holiday');
  return items.join(', ');
}

/** Three days or more in a row as a range, from Sunday on to Monday too (`fri-mon`). */
function runs(weekdays: number): string[] {
  const has = (day: number) => ((weekdays >> (day % 7)) & 1) === 1;
  const items: string[] = [];
  for (let first = 0; first < 7; first++) {
    if (!has(first) || has(first + 6)) continue;
    let last = first;
    while (has(last + 1)) last++;
    const [from = '', to = ''] = [SHORT[first], SHORT[last % 7]];
    if (last - first >= 2) items.push(`${from}-${to}`);
    else items.push(...(last > first ? [from, to] : [from]));
  }
  return items;
}

/** `22:00-07:00`: text that `parseHours` reads back as the same hours. */
export function formatHours({ start, end }: { start: number; end: number }): string {
  return `${clock(start)}-${clock(end > QUARTERS_A_DAY ? end - QUARTERS_A_DAY : end)}`;
}

/** What the file says, short enough for one line. */
function inQuotes(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}...` : text);
}
