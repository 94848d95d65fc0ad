// Days without clocks or time zones: a day is a whole number, counted from 1 January 1970.

/** A calendar day: days since 1970-01-01. */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

/** Reads `2015-09-01`; undefined where the text is not a day that exists. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const date = Number(match[3]);
  // Years before 100 would be taken for those of the last century.
  const exists = year >= 100 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
  return exists ? dayOf(year, month, date) : undefined;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A day known to be well written, such as one from our own data. Throws otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

export function dateOf(value: Day): { year: number; month: number; date: number } {
  const at = new Date(value * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(value: Day): number {
  return (((value + 3) % 7) + 7) % 7;
}

/** The same day and month in another year; 29 February becomes 1 March where there is none. */
export function addYears(value: Day, years: number): Day {
  const { year, month, date } = dateOf(value);
  return dayOf(year + years, month, date);
}

/** The same date some months on; one that does not exist becomes the 1st of the month after. */
export function addMonths(value: Day, months: number): Day {
  const { year, month, date } = dateOf(value);
  const at = month - 1 + months;
  const [inYear, inMonth] = [year + Math.floor(at / 12), (at % 12) + 1];
  return date <= daysInMonth(inYear, inMonth) ? dayOf(inYear, inMonth, date) : dayOf(inYear, inMonth + 1, 1);
}

/** `2015-09-01` */
export function formatIso(value: Day): string {
  const { year, month, date } = dateOf(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** `1 September 2015` */
export function formatDay(value: Day): string {
  const { year, month, date } = dateOf(value);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `September 2015` */
export function formatMonth(value: Day): string {
  const { year, month } = dateOf(value);
  return `${MONTHS[month - 1]} ${year}`;
}
