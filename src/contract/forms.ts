// The forms a value can take (an amount, a share, a length of time): text -> number in the field's unit, and back.
import { NUMBER, numberOf, plainNumberIn, SIGN, writtenIn } from './written.ts';

/** What a form needs to know beyond the text. */
export interface Facts {
  /** Hours of the full-time week. */
  fullTimeWeek: number;
}

export interface Limits {
  /** The least and the greatest value. Unless stated, a value may not be negative. */
  min?: number;
  max?: number;
  /** It must be more than, less than this. */
  over?: number;
  below?: number;
  whole?: boolean;
}

export interface Form<T> {
  /** A word for the kind, such as `money`: it names the definition in the JSON Schema. */
  kind: string;
  /** The number; a text that says what is wrong; or undefined where the text is not of this form at all. */
  parse(text: string, facts: Facts): number | string | undefined;
  make(value: number): T;
  /** As a reader would write it. */
  show(value: number): string;
  limits: Limits;
  /** Profile values of this form are moved by the price index. */
  money: boolean;
  /** A pattern for the JSON Schema, and whether a bare number will do. */
  pattern: string;
  bare: boolean;
  /** Where it is not the field's own. */
  unit?: string;
  /** The same text may come to another number in another contract. */
  usesFacts?: true;
  /** The unit of time that a bare number is taken in. */
  bareUnit?: TimeUnit;
}

/** A number with at most `decimals` decimals, none that are nought. */
function short(value: number, decimals = 6): string {
  return String(Number(value.toFixed(decimals)));
}

/** Whether what follows a number is this, with or without a space before it: `5%`, `5 %`. */
function isFollowedBy(after: string, mark: string): boolean {
  return after === mark || (after.length === mark.length + 1 && after.endsWith(mark) && after.trimStart() === mark);
}

/** £: `£16.00`, `16`, `£1,500`, `45p`. */
export function money(limits: Limits = {}): Form<number> {
  return {
    kind: 'money',
    parse(text) {
      const written = writtenIn(text);
      if (written?.after === '') return written.value;
      return written?.before === '' && isFollowedBy(written.after, 'p') ? written.value / 100 : undefined;
    },
    make: (value) => value,
    show: showMoney,
    limits: { max: 1e9, ...limits },
    money: true,
    pattern: `£?\\s?${NUMBER}|${NUMBER}\\s?p`,
    bare: true,
  };
}

/** `£1,500.00`; more decimals only where the pence are not whole. */
export function showMoney(value: number): string {
  const fixed = value.toFixed(2);
  const text = Math.abs(Number(fixed) - value) > 1e-9 && Math.abs(value) < 1 ? short(value, 4) : fixed;
  const [pounds = '0', pence] = text.replace('-', '').split('.');
  const grouped = pounds.length <= 3 ? pounds : pounds.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}£${grouped}${pence === undefined ? '' : `.${pence.padEnd(2, '0')}`}`;
}

/** A share, 0 to 1 unless the limits say otherwise: `12.5%`, or a fraction under 1. */
export function share(limits: Limits = {}): Form<number> {
  return {
    kind: 'share',
    parse(text) {
      const written = plainNumberIn(text);
      if (!written) return undefined;
      const { value, after } = written;
      if (isFollowedBy(after, '%')) return value / 100;
      if (after !== '') return undefined;
      if (Math.abs(value) < 1) return value;
      const meant = value === 1 ? '100%' : `${text}%`;
      return `write ${meant} (a share without its % must be a fraction under 1)`;
    },
    make: (value) => value,
    show: showShare,
    limits: { max: 1, ...limits },
    money: false,
    pattern: `${NUMBER}\\s?%|-?${NUMBER}\\s?%|0?\\.\\d+|0`,
    bare: true,
  };
}

export function showShare(value: number): string {
  return `${short(value * 100)}%`;
}

/** Words in small letters, one space apart. */
function inOneCase(words: string): string {
  return words.replace(/(?<=\S)\s+/g, ' ').toLowerCase();
}

/** A share of something named: `140% of basic pay`. */
export function shareOf<T>(what: string, make: (value: number) => T, limits: Limits = {}): Form<T> {
  const phrase = `% of ${what}`;
  return {
    kind: `share of ${what}`,
    parse(text) {
      const written = plainNumberIn(text);
      if (!written) return undefined;
      const { value, after } = written;
      return after === phrase || isFollowedBy(inOneCase(after), phrase) ? value / 100 : undefined;
    },
    make,
    show: (value) => `${showShare(value)} of ${what}`,
    limits: { max: 10, ...limits },
    money: false,
    pattern: `${NUMBER}\\s?%\\s+of\\s+${what}`,
    bare: false,
    unit: 'share',
  };
}

/** A share written with its % only, beside a form that takes bare numbers. */
export function percent<T>(make: (value: number) => T, limits: Limits = {}): Form<T> {
  return {
    ...share(limits),
    kind: 'percentage',
    parse(text) {
      const written = plainNumberIn(text);
      return written && isFollowedBy(written.after, '%') ? written.value / 100 : undefined;
    },
    make,
    bare: false,
    unit: 'share',
  };
}

/** A plain number, with its unit word or without: `8`, `8 miles`. */
export function count(limits: Limits = {}, words: readonly string[] = []): Form<number> {
  const unit = words.length > 0 ? `(?:\\s+(?:${words.join('|')}))?` : '';
  return {
    kind: words.length > 0 ? `number of ${words.at(-1)}` : 'number',
    parse(text) {
      const written = plainNumberIn(text);
      if (!written) return undefined;
      const { value, after } = written;
      if (after === '') return value;
      const word = after.trimStart();
      return word !== after && words.includes(word.toLowerCase()) ? value : undefined;
    },
    make: (value) => value,
    show: (value) => short(value),
    limits: { max: 1e6, ...limits },
    money: false,
    pattern: `${NUMBER}${unit}`,
    bare: true,
  };
}

export type TimeUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years';

const UNIT_WORDS: Record<string, TimeUnit> = {
  min: 'minutes',
  mins: 'minutes',
  minute: 'minutes',
  minutes: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  hour: 'hours',
  hours: 'hours',
  day: 'days',
  days: 'days',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
};
/** What one of each accepted unit is in the wanted one, as [times, divided by]: 45 minutes are 45 x 1 / 60 hours. */
type Worth = Partial<Record<TimeUnit, readonly [number, number]>>;

interface TimeForm {
  kind: string;
  /** What a bare number is in. */
  bare: TimeUnit;
  worth: (facts: Facts) => Worth;
  show: (value: number) => string;
  limits?: Limits;
  /** Said where a unit of time is used that has no fixed worth here. */
  refused: string;
}

function time(options: TimeForm): Form<number> {
  const { kind, bare, worth, show, limits = {}, refused } = options;
  return {
    kind,
    parse(text, facts) {
      const parts = timeParts(text, bare);
      if (!parts) return undefined;
      const values = worth(facts);
      let total = 0;
      for (const { value, unit } of parts) {
        const one = values[unit];
        if (one === undefined) return refused;
        total += (value * one[0]) / one[1];
      }
      return total;
    },
    make: (value) => value,
    show,
    limits: { max: 1e5, ...limits },
    money: false,
    pattern: `${NUMBER}\\s*[a-z]+((,|\\s+and)?\\s*${NUMBER}\\s*[a-z]+)*`,
    bare: true,
    bareUnit: bare,
  };
}

interface TimePart {
  value: number;
  unit: TimeUnit;
}

function timeParts(text: string, bare: TimeUnit): readonly TimePart[] | undefined {
  const written = plainNumberIn(text);
  if (!written) return undefined;
  const { value, after } = written;
  const unit = after === '' ? bare : unitNamed(after.trimStart());
  return unit ? [{ value, unit }] : severalTimeParts(text, bare);
}

function unitNamed(word: string): TimeUnit | undefined {
  const small = word.toLowerCase();
  return Object.hasOwn(UNIT_WORDS, small) ? UNIT_WORDS[small] : undefined;
}

/** `1 hour 30 minutes` */
function severalTimeParts(text: string, bare: TimeUnit): readonly TimePart[] | undefined {
  timePart ??= new RegExp(`${SIGN}(${NUMBER})(?:\\s*([a-z]+)\\b)?(?:\\s*(?:,|and\\b))?\\s*`, 'iy');
  const parts: TimePart[] = [];
  timePart.lastIndex = 0;
  while (timePart.lastIndex < text.length) {
    const [, sign, digits = '', word] = timePart.exec(text) ?? [];
    const isAll = parts.length === 0 && timePart.lastIndex === text.length;
    const unit = word === undefined ? bare : unitNamed(word);
    // `1 30 minutes` and `30 minutes -5` are slips, not sums.
    if (!unit || digits === '' || ((word === undefined || sign) && !isAll)) return undefined;
    parts.push({ value: numberOf(sign, digits), unit });
  }
  return parts;
}

let timePart: RegExp | undefined;

const CLOCK: Worth = { minutes: [1, 60], hours: [1, 1], days: [24, 1], weeks: [168, 1] };

/** A length of time, in hours: `45 minutes`, `1 hour 30 minutes`. `bare` is what a number without a unit is in. */
export function hours(bare: 'minutes' | 'hours', limits: Limits = {}): Form<number> {
  return time({
    kind: `length of time (a bare number is ${bare})`,
    bare,
    worth: () => CLOCK,
    show: showHours,
    limits: { max: 24, ...limits },
    refused: 'write minutes or hours',
  });
}

/** `45 minutes`, `1.5 hours` */
export function showHours(value: number): string {
  if (value !== 0 && Math.abs(value) < 1) return plural(value * 60, 'minute');
  return plural(value, 'hour');
}

function plural(value: number, unit: string): string {
  const text = short(value, 4);
  return `${text} ${unit}${text === '1' ? '' : 's'}`;
}

/** Hours of a working week; a day has no length of its own there. */
export function weekHours(limits: Limits = {}): Form<number> {
  return time({
    kind: 'hours a week',
    bare: 'hours',
    worth: () => ({ minutes: [1, 60], hours: [1, 1] }),
    show: (value) => plural(value, 'hour'),
    limits,
    refused: 'write hours or minutes: how long a day or a week is, is not said',
  });
}

/** Calendar days: `30 days`, `4 weeks`. */
export function days(limits: Limits = {}): Form<number> {
  return time({
    kind: 'days',
    bare: 'days',
    worth: () => ({ hours: [1, 24], days: [1, 1], weeks: [7, 1] }),
    show: (value) => plural(value, 'day'),
    limits: { max: 3650, ...limits },
    refused: 'write days or weeks: months and years differ in length',
  });
}

export function years(limits: Limits): Form<number> {
  return time({
    kind: 'years',
    bare: 'years',
    worth: () => ({ months: [1, 12], years: [1, 1] }),
    show: (value) => plural(value, 'year'),
    limits,
    refused: 'write years',
  });
}

/** Working time, where a week is 5 days and the full-time week's hours. */
export function workingTime(unit: 'weeks' | 'days' | 'hours', limits: Limits = {}): Form<number> {
  const form = time({
    kind: `working ${unit}`,
    bare: unit,
    worth: ({ fullTimeWeek: week }) => {
      if (unit === 'weeks') return { minutes: [1, 60 * week], hours: [1, week], days: [1, 5], weeks: [1, 1] };
      if (unit === 'days') return { minutes: [5, 60 * week], hours: [5, week], days: [1, 1], weeks: [5, 1] };
      return { minutes: [1, 60], hours: [1, 1], days: [week, 5], weeks: [week, 1] };
    },
    show: unit === 'hours' ? showHours : (value) => plural(value, unit.slice(0, -1)),
    limits,
    refused: 'write minutes, hours, days or weeks',
  });
  return { ...form, usesFacts: true };
}

/** What is wrong with the size of a value; undefined where it is allowed. */
export function beyond(value: number, limits: Limits, show: (value: number) => string): string | undefined {
  const { min = 0, max, over, below, whole } = limits;
  if (!Number.isFinite(value)) return 'it is too long a number';
  if (over !== undefined && value <= over) return `it must be more than ${show(over)}`;
  if (value < min) return min === 0 ? 'it cannot be negative' : `it must be at least ${show(min)}`;
  if (below !== undefined && value >= below) return `it must be less than ${show(below)}`;
  if (max !== undefined && value > max) return `it must be at most ${show(max)}`;
  if (whole && !Number.isInteger(value)) return 'it must be a whole number';
  return undefined;
}
