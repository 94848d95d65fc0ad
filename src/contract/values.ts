// Natural values: a section says what a field means, its kind says what it accepts.
import { formatDays, formatHours, parseDays, parseHours } from '../calendar/window.ts';
import { NAMED_PAY, NAMED_PAY_MEANS, type NamedPay } from '../rates/minimum-wage.ts';
import { clean, inQuotes, reveal } from '../words/printable.ts';
import type { Leaf, Schema } from './said.ts';
import { either } from './suggest.ts';
import type { AgencyCharge, PayRate, Posts, Salary } from './types.ts';
import { type Form, numberOfThings, PERCENT, POUNDS, SHARE, shareOf } from './values/numbers.ts';
import { inAddends } from './values/otherwise.ts';
import { CALENDAR_DAYS, HOURS, HOURS_IN_MINUTES, WEEK_HOURS, WEEKS, workingTime, YEARS } from './values/times.ts';
import { codecOf, type Spec, value } from './values/value.ts';

type Numbered = Spec & { unit: string };

const number = (about: string, form: Form, what: string, such: string, spec: Spec) =>
  value<number>(about, { ways: [{ form }], accepts: `${what} such as ${spec.such ?? such}` }, { such, ...spec });

export const money = (about: string, spec: Numbered) => number(about, POUNDS, 'an amount', '£16.00', spec);

/** 0 to 1, written `12.5%`. */
export const share = (about: string, spec: Spec = {}) =>
  number(about, SHARE, 'a share', '12.5%', { unit: 'share', ...spec });

/** A length of time of a visit and around it, in hours; a bare number is minutes. */
export const minutes = (about: string, spec: Spec = {}) =>
  number(about, HOURS_IN_MINUTES, 'a length of time', '25 minutes', { unit: 'hours/visit', ...spec });

/** A length of time in hours; a bare number is hours. */
export const hours = (about: string, spec: Numbered) => number(about, HOURS, 'a length of time', '2 hours', spec);

export const weekHours = (about: string, spec: Numbered) => number(about, WEEK_HOURS, 'hours', '37 hours', spec);

export const days = (about: string, spec: Spec = {}) =>
  number(about, CALENDAR_DAYS, 'days', '30 days', { unit: 'days', ...spec });

/** Weeks of a year. */
export const weeks = (about: string, spec: Numbered & { such: string }) =>
  number(about, WEEKS, 'weeks', spec.such, spec);

/** Years, or whole months of them. `beside`: the key under which stands what may be added to them. */
export const years = (
  about: string,
  { accepts, beside, ...spec }: Spec & Pick<Leaf, 'accepts'> & { beside?: string },
) => {
  const parse: Form['parse'] = (text, week) => {
    const found = YEARS.parse(text, week);
    const isWhole = typeof found !== 'number' || Math.abs(found * 12 - Math.round(found * 12)) < 1e-9;
    const sum = found === undefined ? inAddends(text) : undefined;
    if (sum)
      return beside === undefined
        ? `write ${sum.whole} if that is meant`
        : `write ${sum.first} if that is meant, and ${beside}: ${sum.more} on a line of its own for what may be added`;
    return isWhole ? found : 'it must be whole years or months';
  };
  return value<number>(
    about,
    { ways: [{ form: { ...YEARS, parse } }], accepts, isExact: true },
    { unit: 'years', ...spec },
  );
};

export const count = (about: string, { words, ...spec }: Numbered & { words?: readonly string[] }) =>
  number(about, numberOfThings(words), 'a number', '1', spec);

/** £ a year, or a share of basic pay or of the adult minimum wage (rate x paid hours of a full-time post). */
export const salary = (about: string, spec: Spec = {}) =>
  value<Salary>(
    about,
    {
      ways: [
        { form: shareOf('basic pay'), make: (share_of_basic) => ({ share_of_basic }) },
        { form: shareOf('minimum-wage'), make: (share_of_minimum_wage) => ({ share_of_minimum_wage }) },
        { form: POUNDS, make: (amount) => ({ amount }) },
      ],
      accepts: 'an amount a year such as £22,000, or 140% of basic pay, or 190% of minimum-wage',
    },
    { unit: 'GBP/year', such: '£22,000', also: ['140% of basic pay', '190% of minimum-wage'], ...spec },
  );

/** Full-time posts, or a share of frontline posts. */
export const posts = (about: string, spec: Spec = {}) =>
  value<Posts>(
    about,
    {
      ways: [
        { form: shareOf('posts'), make: (share_of_posts) => ({ share_of_posts }) },
        { form: { ...numberOfThings(['post', 'posts']), max: 10_000 }, make: (amount) => ({ amount }) },
      ],
      accepts: 'a number of posts such as 0.2, or 2% of posts',
    },
    { unit: 'posts', such: '0.2', also: ['2% of posts'], ...spec },
  );

/** £ an hour, or a share of the adult minimum wage. */
export const agencyCharge = (about: string, spec: Spec) =>
  value<AgencyCharge>(
    about,
    {
      ways: [
        { form: shareOf('minimum-wage'), make: (share_of_minimum_wage) => ({ share_of_minimum_wage }) },
        { form: POUNDS, make: (amount) => ({ amount }) },
      ],
      accepts: 'an amount such as £18.00, or 150% of minimum-wage',
    },
    { unit: 'GBP/hour', such: '£18.00', also: ['150% of minimum-wage'], ...spec },
  );

/** £ an hour, a rate that follows the law or the Living Wage Foundation by date, or a share of one. */
export const payRate = (about: string, spec: Spec) =>
  value<PayRate>(
    about,
    {
      words: new Map(NAMED_PAY.map((name) => [name, name])),
      meaning: (word) => NAMED_PAY_MEANS[word as NamedPay],
      ways: [
        ...NAMED_PAY.map((of) => ({ form: shareOf(of), make: (share: number) => ({ share, of }) })),
        { form: POUNDS },
      ],
      accepts: `an amount such as £11.50, or ${either(NAMED_PAY)}, or a share of one such as 110% of minimum-wage`,
    },
    { unit: 'GBP/hour', such: '£11.50', also: [...NAMED_PAY, '110% of minimum-wage'], over: 0, ...spec },
  );

/** Time off duty: natural units for a full-time post, or a share of on-duty hours. */
export const timeOff = (
  about: string,
  unit: 'week' | 'day' | 'hour',
  most: number,
  spec: Numbered & { such: string },
) =>
  value<{ amount: number } | { share: number }>(
    about,
    {
      ways: [
        { form: PERCENT, make: (part) => ({ share: part }) },
        { form: workingTime(unit, most), make: (amount) => ({ amount }) },
      ],
      accepts: `time such as ${spec.such}, or a share of on-duty hours such as 12.07%`,
      restsOnWeek: true,
    },
    { also: ['12.07%'], ...spec },
  );

const YES_AND_NO = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
]);

export const yesNo = (about: string, spec: Spec = {}) =>
  value<boolean>(about, { words: YES_AND_NO, accepts: 'yes or no' }, { such: 'yes', also: ['no'], ...spec });

/** What each of a few words means, as an editor shows it beside the word. */
type Meanings<W extends string> = Readonly<Record<W, string>>;

type Choice = Spec & {
  accepts?: string;
  /** What else a word is called: read as it, and offered to nobody. */
  called?: Readonly<Record<string, string>>;
  meant?: (text: string) => string | undefined;
  meaning?: (word: string) => string;
};

/** One of a few words, in any case and with hyphens or spaces or without; those that a contract may use say what they mean, or `meaning` says it of each. */
export function choice<const W extends string>(
  about: string,
  named: readonly W[] | Meanings<W>,
  { accepts, called, meant, meaning, ...spec }: Choice = {},
): Schema<W> {
  const words = (isList(named) ? named : Object.keys(named)) as readonly W[];
  const means = meaning ?? (isList(named) ? undefined : (word: string) => named[word as W]);
  const [such, ...also] = words;
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  const kind = {
    words: known,
    accepts: accepts ?? either(words),
    ...(called && { called }),
    ...(means && { meaning: means }),
    ...(meant && { meant }),
  };
  return value<W>(about, kind, { such, also, ...spec });
}

const isList = (named: unknown): named is readonly string[] => Array.isArray(named);

/** One of a few words, or a number of a kind: `wages`, `2%`. */
export function wordsOr<const W extends string>(
  about: string,
  meanings: Meanings<W>,
  form: Form,
  spec: Spec & Pick<Leaf, 'accepts'>,
) {
  const { accepts, ...more } = spec;
  const known = new Map((Object.keys(meanings) as W[]).map((word) => [word, word]));
  return value<W | number>(
    about,
    { words: known, ways: [{ form }], accepts, meaning: (word) => meanings[word as W] },
    more,
  );
}

/** All, nothing or a part: `yes`, `no`, `40%`. */
export const wholeOrPart = (about: string, accepts: string, spec: Spec) =>
  value<number>(
    about,
    { words: new Map([...YES_AND_NO].map(([word, is]) => [word, is ? 1 : 0])), ways: [{ form: SHARE }], accepts },
    { unit: 'share', ...spec },
  );

const LONGEST_TEXT = 2000;

/** Words as they stand, without control characters. */
export function text(about: string, such: string, spec: Spec = {}): Schema<string> {
  const accepts = `a text such as "${such}"`;
  const leaf: Leaf = {
    accepts,
    examples: [such],
    kind: 'text',
    json: { type: ['string', 'number'] },
    words: [],
    isRanged: false,
    isText: true,
    read(written) {
      const found = clean(String(written));
      if (found !== '' && found.length <= LONGEST_TEXT) return { value: found, text: found };
      const is = found === '' ? 'is empty' : `is longer than ${LONGEST_TEXT} characters`;
      return { wrong: `${is}; write ${accepts}`, isWhole: true };
    },
  };
  return codecOf(about, leaf, { such, ...spec });
}

/** The name of a file as it stands: another would be another file, so what nobody can see in it is a mistake. */
export function path(about: string, such: string): Schema<string> {
  const accepts = `a path such as ${such}`;
  const leaf: Leaf = {
    accepts,
    examples: [such],
    kind: 'path',
    json: { type: 'string' },
    words: [],
    isRanged: false,
    isText: true,
    read(written) {
      const text = String(written);
      if (text !== reveal(text))
        return { wrong: `holds what cannot be seen (${inQuotes(text)}); write ${accepts}`, isWhole: true };
      return text.trim() === '' ? { wrong: `is empty; write ${accepts}`, isWhole: true } : { value: text, text };
    },
  };
  return codecOf(about, leaf, { such });
}

/** A leaf of words that something else reads, with what it says is wrong: a day, or the days or hours of a window. */
export function readBy<T>(about: string, leaf: Omit<Leaf, 'words' | 'isRanged'>, spec: Spec = {}): Schema<T> {
  return codecOf(about, { words: [], isRanged: false, isCoded: true, ...leaf }, { such: leaf.examples[0], ...spec });
}

const DAY_NAMES = ['mon-fri', 'weekends', 'every day', 'bank-holiday'];
const DAY_TEXT = { type: 'string', examples: DAY_NAMES };

/** The days of a window as a bit set. */
export const windowDays = () =>
  readBy<number>(
    'Days: mon to sun, ranges such as fri-mon, weekends, every day, bank-holiday, or several as a list.',
    {
      accepts: 'days such as mon-fri, weekends, every day or bank-holiday',
      examples: DAY_NAMES,
      kind: 'days of a window',
      takesTexts: true,
      json: { ...DAY_TEXT, type: ['string', 'array'], items: DAY_TEXT },
      read(written) {
        const parsed = parseDays(written);
        if (!('error' in parsed)) return { value: parsed.days, text: formatDays(parsed.days), unit: '' };
        const at = typeof written === 'string' ? -1 : written.findIndex((each) => 'error' in parseDays(each));
        return { wrong: `: ${clean(parsed.error)}`, isWhole: true, ...(at < 0 ? {} : { at }) };
      },
    },
    { isBare: true, isFixed: true },
  );

/** As an editor is told; whether there is such a time is for the reader to say. */
const CLOCK = '(\\d{1,2}[:.]\\d{2}( ?[AaPp][Mm])?|\\d{1,2} ?[AaPp][Mm]|noon|midday|midnight)';
const STRETCH = `^\\s*(${CLOCK}\\s*(-|–|to)\\s*${CLOCK}|[Aa]ll day|24 ?hours|24 ?h)\\s*$`;

/** Its hours, as quarters from midnight. */
export const windowHours = () =>
  readBy<{ start: number; end: number }>(
    'Hours from and to, on the quarter-hour; an end at or before the start is on the next day.',
    {
      accepts: 'hours such as "22:00-07:00"',
      examples: ['22:00-07:00', '00:00-24:00'],
      kind: 'hours of a window',
      json: { type: 'string', pattern: STRETCH },
      read(written) {
        const parsed = parseHours(String(written));
        if ('error' in parsed) return { wrong: `: ${clean(parsed.error)}`, isWhole: true };
        return { value: parsed, text: formatHours(parsed), unit: '' };
      },
    },
    { isBare: true, isFixed: true, alsoCalled: 'from, to, start, end, until, time, times, shift' },
  );
