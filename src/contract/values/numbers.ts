// How people write a number: text -> number in the field's unit, and back.
import { A_HAIR } from '../../engine/hair.ts';
import { grouped } from '../../words/words.ts';

/** No exponents, no hexadecimal, no leading noughts: `1,500`, `16`, `0.5`, `.5`. */
export const NUMBER = '(?:(?:0|[1-9]\\d{0,2}(?:,\\d{3})+|[1-9]\\d*)(?:\\.\\d+)?|\\.\\d+)';

export interface Limits {
  /** The least and the greatest value. Unless stated, a value may not be negative. */
  min?: number;
  max?: number;
  /** It must be more than, less than this. */
  over?: number;
  below?: number;
  whole?: true;
}

/** One way to write a number. */
export interface Form {
  /** A word for the kind, which names its definition in the JSON Schema. */
  kind: string;
  /** The number; a text that says what to write instead; undefined where the text is not of this form at all. */
  parse(text: string, week: number): number | string | undefined;
  /** As a reader would write it. */
  show(value: number): string;
  /** The most, unless the field says otherwise. */
  max: number;
  /** For the JSON Schema: how it is written, and which bare numbers will do. */
  pattern: string;
  bare?: object;
  /** The unit that a number without one is taken in, where leaving it out is a slip that is easily made. */
  bareUnit?: string;
  isMoney?: true;
  /** Where it is not the field's own. */
  unit?: string;
}

const WRITTEN = new RegExp(`^([-−]?)(${NUMBER})`);

/** The number that a text begins with, and what follows it. */
export function numberIn(text: string): { value: number; after: string } | undefined {
  const found = WRITTEN.exec(text);
  if (!found) return undefined;
  const [whole, sign, digits = ''] = found;
  return { value: numberOf(sign, digits), after: text.slice(whole.length) };
}

export function numberOf(sign: string | undefined, digits: string): number {
  const value = Number(digits.includes(',') ? digits.replaceAll(',', '') : digits);
  return sign ? -value : value;
}

/** A number with at most `decimals` decimals, none that are nought. */
export function short(value: number, decimals = 6): string {
  return String(Number(value.toFixed(decimals)));
}

export function plural(value: number, unit: string): string {
  const text = short(value, 4);
  return `${text} ${unit}${text === '1' ? '' : 's'}`;
}

/** YAML has a number without end too. */
export const AT_LEAST_NONE = { minimum: 0, maximum: 1e15 };

const THOUSANDS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['million', 1e6],
]);

/** £: `£16.00`, `16`, `£1,500`, `£1.1m`, `45p`. */
export const POUNDS: Form = {
  kind: 'amount of money',
  parse(text) {
    const [, first, mark, second] = /^([-−]?)(£\s?)?([-−]?)/.exec(text) as RegExpExecArray;
    const number = numberIn(text.slice((first ?? '').length + (mark ?? '').length + (second ?? '').length));
    if (!number || (first && second)) return undefined;
    const value = first || second ? -number.value : number.value;
    if (number.after === '') return value;
    const thousands = mark === undefined ? undefined : THOUSANDS.get(number.after.trimStart().toLowerCase());
    if (thousands !== undefined) return Number((value * thousands).toFixed(2));
    return mark === undefined && number.after.trimStart() === 'p' ? value / 100 : undefined;
  },
  show: showMoney,
  max: 1e9,
  isMoney: true,
  pattern: `£?\\s?${NUMBER}|£\\s?${NUMBER}\\s?(?:k|m|million)|${NUMBER}\\s?p`,
  bare: AT_LEAST_NONE,
};

/** `£1,500.00`; more decimals only where the pence are not whole. */
export function showMoney(value: number): string {
  const fixed = value.toFixed(2);
  const text = Math.abs(Number(fixed) - value) > 1e-9 && Math.abs(value) < 1 ? short(value, 4) : fixed;
  const [pounds = '0', pence] = text.replace('-', '').split('.');
  return `${value < 0 ? '-' : ''}£${grouped(pounds)}${pence === undefined ? '' : `.${pence.padEnd(2, '0')}`}`;
}

/** A share, 0 to 1 unless the limits say otherwise: `12.5%`, or a fraction under 1. */
export const SHARE: Form = {
  kind: 'share',
  parse(text) {
    const found = numberIn(text);
    if (!found) return undefined;
    const { value, after } = found;
    if (after.trimStart() === '%') return value / 100;
    if (after !== '') return undefined;
    if (Math.abs(value) < 1) return value;
    return `write ${text}% (a share without its % must be a fraction under 1)`;
  },
  show: showShare,
  max: 1,
  pattern: `-?${NUMBER}\\s?%|0?\\.\\d+|0`,
  bare: { minimum: -1, exclusiveMaximum: 1 },
};

export function showShare(value: number): string {
  return `${short(value * 100)}%`;
}

/** A share written with its % only, beside a form that takes bare numbers. */
export const PERCENT: Form = {
  ...SHARE,
  kind: 'percentage',
  parse(text) {
    const found = numberIn(text);
    return found?.after.trimStart() === '%' ? found.value / 100 : undefined;
  },
  pattern: `${NUMBER}\\s?%`,
  bare: undefined,
  unit: 'share',
};

/** A share of something named: `140% of basic pay`. */
export function shareOf(what: string): Form {
  const phrase = `% of ${what}`;
  return {
    kind: `share of ${what}`,
    parse(text) {
      const found = numberIn(text);
      return found?.after.trim().replace(/\s+/g, ' ').toLowerCase() === phrase ? found.value / 100 : undefined;
    },
    show: (value) => `${showShare(value)} of ${what}`,
    max: 10,
    pattern: `${NUMBER}\\s?%\\s+of\\s+${what}`,
    unit: 'share',
  };
}

/** A plain number, with one of its words or without: `8`, `8 miles`. */
export function numberOfThings(words: readonly string[] = []): Form {
  const unit = words.length > 0 ? `(?:\\s+(?:${words.join('|')}))?` : '';
  return {
    kind: words.length > 0 ? `number of ${words.at(-1)}` : 'number',
    parse(text) {
      const found = numberIn(text);
      if (!found) return undefined;
      const { value, after } = found;
      const word = after.trimStart();
      return after === '' || (word !== after && words.includes(word.toLowerCase())) ? value : undefined;
    },
    show: short,
    max: 1e6,
    pattern: `${NUMBER}${unit}`,
    bare: AT_LEAST_NONE,
  };
}

/** What is wrong with the size of a value; undefined where it is allowed. */
export function beyond(value: number, limits: Limits, show: (value: number) => string): string | undefined {
  const { min = 0, max, over, below, whole } = limits;
  if (!Number.isFinite(value)) return 'it is too long a number';
  if (value !== 0 && Math.abs(value) < A_HAIR)
    return `it is next to nothing, under a millionth; write ${over === undefined && min <= 0 ? '0 if that is meant' : 'what it really is'}`;
  if (over !== undefined && value <= over) return `it must be more than ${show(over)}`;
  if (value < min) return min === 0 ? 'it cannot be negative' : `it must be at least ${show(min)}`;
  if (below !== undefined && value >= below) return `it must be less than ${show(below)}`;
  if (max !== undefined && value > max) return `it must be at most ${show(max)}`;
  if (whole && !Number.isInteger(value)) return 'it must be a whole number';
  return undefined;
}
