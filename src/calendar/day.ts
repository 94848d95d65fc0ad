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
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  const back = partsOf(day);
  // Years before 100 are taken for those of the last century.
  return back.year === year && back.month === month && back.date === date ? day : undefined;
}

/** A day known to be well written, such as one from our own data. Throws otherwise. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
}

export function partsOf(value: Day): { year: number; month: number; date: number } {
  const at = new Date(value * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(value: Day): number {
  return (((value + 3) % 7) + 7) % 7;
}

/** The same day and month in another year; 29 February becomes 1 March where there is none. */
export function addYears(value: Day, years: number): Day {
  const { year, month, date } = partsOf(value);
  return dayOf(year + years, month, date);
}

/** `2015-09-01` */
export function formatIso(value: Day): string {
  const { year, month, date } = partsOf(value);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** `1 September 2015` */
export function formatDay(value: Day): string {
  const { year, month, date } = partsOf(value);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** `September 2015` */
export function formatMonth(value: Day): string {
  const { year, month } = partsOf(value);
  return `${MONTHS[month - 1]} ${year}`;
}
