// Natural values as codecs: a section says what a field means, its kind says what it accepts. Each reads text and gives
// what the sums use.
import { array, codec, custom, NEVER, string, union } from 'zod/mini';
import { formatDays, formatHours, parseDays, parseHours } from '../calendar/window.ts';
import { clean } from './clean.ts';
import { beyond, type Form, type Limits, numberOfThings, PERCENT, POUNDS, SHARE, shareOf } from './numbers.ts';
import { splitRange } from './range.ts';
import { type Leaf, type Read, type Refusal, type Said, type Schema, saying } from './said.ts';
import { NAMED_RATES, type PayRate } from './second-edition.ts';
import { either, nearest } from './suggest.ts';
import { CALENDAR_DAYS, hoursForm, WEEK_HOURS, WEEKS, workingTime, YEARS } from './times.ts';
import type { Posts, Salary } from './types.ts';

/** What a section says of a value, beside its words. */
export interface Spec extends Limits, Partial<Omit<Said, 'about' | 'leaf'>> {
  /** More examples than the first. */
  also?: readonly string[];
}

const FULL_TIME_WEEK = 37;

/** A codec of a leaf: what the leaf refuses is an issue. */
function codecOf<T>(about: string, leaf: Leaf, more: Partial<Said> = {}): Schema<T> {
  const written = leaf.takesTexts ? union([string(), array(string())]) : string();
  saying(written, { leaf });
  const found = codec(written, custom<T>(), {
    decode(text: string | string[], { issues }) {
      const read = leaf.read(text);
      if (!('wrong' in read)) return read.value as T;
      const path = read.at === undefined ? [] : [read.at];
      issues.push({ code: 'custom', path, message: read.wrong, params: { isWhole: read.isWhole }, input: text });
      return NEVER;
    },
    encode: (value) => String(value),
  });
  return saying(found as unknown as Schema<T>, { about, leaf, ...more });
}

/** One of the forms a value may take, and what is made of its number. */
interface Way {
  form: Form;
  make?: (value: number) => unknown;
}

interface Kind extends Pick<Leaf, 'accepts'> {
  ways?: readonly Way[];
  words?: ReadonlyMap<string, unknown>;
  /** Takes no ranges. */
  isExact?: true;
  restsOnWeek?: true;
}

/** A value of words, numbers, or either; a number may be a range, of which the likely value counts. */
export function value<T>(
  about: string,
  { ways = [], words = NO_WORDS, accepts, isExact, restsOnWeek }: Kind,
  spec: Spec = {},
): Schema<T> {
  const { also = [], min, max, over, below, whole, ...more } = spec;
  const own = ways.map(({ form, make }) => ({ form, make, limits: { min, max: max ?? form.max, over, below, whole } }));
  const isRanged = ways.length > 0 && !isExact;
  const write = `write ${accepts}`;
  const refusal = (text: string): Refusal => {
    const near = nearest(text, words.keys());
    return { wrong: near === undefined ? write : `did you mean ${near}? Write ${accepts}` };
  };
  const leaf: Leaf = {
    accepts,
    examples: [...(more.such === undefined ? [] : [more.such]), ...also],
    ...jsonOf(ways, [...words.keys()], isRanged, min),
    words: [...words.keys()],
    isRanged,
    ...(restsOnWeek ? { restsOnWeek } : {}),
    read(written, week = FULL_TIME_WEEK) {
      const text = String(written).trim();
      const word = words.size > 0 ? text.toLowerCase() : '';
      if (words.has(word)) return { value: words.get(word), text: word, unit: '' };
      for (const way of own) {
        const number = way.form.parse(text, week);
        if (typeof number === 'string') return { wrong: number };
        if (number !== undefined) return readNumber(way, number, text);
      }
      return (isRanged ? readRange(own, text, write, week) : undefined) ?? refusal(text);
    },
  };
  return codecOf(about, leaf, more);
}

const NO_WORDS: ReadonlyMap<string, unknown> = new Map();

type Limited = Way & { limits: Limits };

const WITHOUT_UNIT = /^[\d.,]+$/;
const PRINTABLE = /^[ -~£−]+$/;

function readNumber({ form, make, limits }: Limited, number: number, text: string): Read | Refusal {
  const wrong = beyond(number, limits, form.show);
  if (wrong) {
    // `visit_length: 45` is 45 hours: most likely minutes were meant.
    const isSlip = form.bareUnit && number > (limits.max ?? number) && WITHOUT_UNIT.test(text);
    return { wrong: isSlip ? `${wrong} (a number without a unit is in ${form.bareUnit})` : wrong };
  }
  return {
    value: make ? make(number) : number,
    // The author's own words are kept; a bare number gets its unit.
    text: WITHOUT_UNIT.test(text) || !PRINTABLE.test(text) ? form.show(number) : text,
    ...(form.unit === undefined ? {} : { unit: form.unit }),
    ...(form.isMoney ? { pounds: number } : {}),
  };
}

function readRange(ways: readonly Limited[], text: string, write: string, week: number): Read | Refusal | undefined {
  const ends = splitRange(text);
  if (!ends) return undefined;
  for (const { form, make, limits } of ways) {
    const [low, likely, high] = [ends.low, ends.likely, ends.high].map((end) =>
      end === undefined ? undefined : form.parse(end, week),
    );
    if (low === undefined || high === undefined || (ends.likely !== undefined && likely === undefined)) continue;
    if (typeof low === 'string') return { wrong: low };
    if (typeof high === 'string') return { wrong: high };
    if (typeof likely === 'string') return { wrong: likely };
    for (const end of [low, high]) {
      const wrong = beyond(end, limits, form.show);
      if (wrong) return { wrong: `${form.show(end)} is out of bounds: ${wrong}` };
    }
    if (low > high) return { wrong: `write the lower end first: ${form.show(high)} to ${form.show(low)}` };
    const middle = likely ?? (low + high) / 2;
    if (middle < low || middle > high)
      return { wrong: `the likely value, ${form.show(middle)}, must lie between the ends` };
    const wrong = beyond(middle, limits, form.show);
    if (wrong) return { wrong: `the middle of it is ${form.show(middle)}, and ${wrong}` };
    return {
      value: make ? make(middle) : middle,
      text: `${form.show(low)} to ${form.show(high)}`,
      ...(form.unit === undefined ? {} : { unit: form.unit }),
      low,
      high,
    };
  }
  return ends.likely === undefined ? undefined : { wrong: `${write} for each of low, likely and high` };
}

/** How a value is written, for the JSON Schema. */
function jsonOf(ways: readonly Way[], words: readonly string[], isRanged: boolean, min: number | undefined) {
  const truths = words.includes('true') ? [true, false] : [];
  const forms = ways.flatMap(({ form: { pattern, bare } }): object[] => [
    { type: 'string', pattern: `^\\s*(${pattern})\\s*$` },
    ...(bare ? [{ type: 'number', ...bare, ...(min !== undefined && min < 0 ? { minimum: -1 } : {}) }] : []),
  ]);
  const range = isRanged ? [{ type: 'string', pattern: '^[^.].*\\.\\..+$' }] : [];
  return {
    kind: [...words.slice(0, words.length > 4 ? 2 : 4), ...ways.map(({ form }) => form.kind)].join(' or '),
    json: [...(words.length > 0 ? [{ enum: [...words, ...truths] }] : []), ...forms, ...range],
  };
}

type Numbered = Spec & { unit: string };

const number = (about: string, form: Form, what: string, such: string, spec: Spec) =>
  value<number>(about, { ways: [{ form }], accepts: `${what} such as ${spec.such ?? such}` }, { such, ...spec });

export const money = (about: string, spec: Numbered) => number(about, POUNDS, 'an amount', '£16.00', spec);

/** 0 to 1, written `12.5%`. */
export const share = (about: string, spec: Spec = {}) =>
  number(about, SHARE, 'a share', '12.5%', { unit: 'share', ...spec });

/** A length of time of a visit and around it, in hours; a bare number is minutes. */
export const minutes = (about: string, spec: Numbered) =>
  number(about, hoursForm('minute'), 'a length of time', '25 minutes', spec);

/** A length of time in hours; a bare number is hours. */
export const hours = (about: string, spec: Numbered) =>
  number(about, hoursForm('hour'), 'a length of time', '2 hours', spec);

export const weekHours = (about: string, spec: Numbered) => number(about, WEEK_HOURS, 'hours', '37 hours', spec);

export const days = (about: string, spec: Spec = {}) =>
  number(about, CALENDAR_DAYS, 'days', '30 days', { unit: 'days', ...spec });

/** Weeks of a year. */
export const weeks = (about: string, spec: Numbered & { such: string }) =>
  number(about, WEEKS, 'weeks', spec.such, spec);

/** Years, or whole months of them. */
export const years = (about: string, { accepts, ...spec }: Spec & Pick<Leaf, 'accepts'>) => {
  const parse: Form['parse'] = (text, week) => {
    const found = YEARS.parse(text, week);
    const isWhole = typeof found !== 'number' || Math.abs(found * 12 - Math.round(found * 12)) < 1e-9;
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
export const salary = (about: string) =>
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
    { unit: 'GBP/year', such: '£22,000', also: ['140% of basic pay', '190% of minimum-wage'] },
  );

/** Full-time posts, or a share of frontline posts. */
export const posts = (about: string) =>
  value<Posts>(
    about,
    {
      ways: [
        { form: shareOf('posts'), make: (share_of_posts) => ({ share_of_posts }) },
        { form: { ...numberOfThings(['post', 'posts']), max: 10_000 }, make: (amount) => ({ amount }) },
      ],
      accepts: 'a number of posts such as 0.2, or 2% of posts',
    },
    { unit: 'posts', such: '0.2', also: ['2% of posts'] },
  );

/** £ an hour, a rate that follows the law or the Living Wage Foundation by date, or a share of one. */
export const payRate = (about: string) =>
  value<PayRate>(
    about,
    {
      words: new Map(NAMED_RATES.map((name) => [name, name])),
      ways: [
        ...NAMED_RATES.map((of) => ({ form: shareOf(of), make: (share: number) => ({ share, of }) })),
        { form: POUNDS },
      ],
      accepts: `an amount such as £11.50, or ${either(NAMED_RATES)}, or a share of one such as 110% of minimum-wage`,
    },
    { unit: 'GBP/hour', such: '£11.50', also: [...NAMED_RATES, '110% of minimum-wage'], over: 0 },
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

/** One of a few words, in any case. */
export function choice<const W extends string>(
  about: string,
  words: readonly W[],
  { accepts = either(words), ...spec }: Spec & { accepts?: string } = {},
) {
  const [such, ...also] = words;
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return value<W>(about, { words: known, accepts }, { such, also, ...spec });
}

/** One of a few words, or a number of a kind: `wages`, `2%`. */
export function wordsOr<const W extends string>(
  about: string,
  words: readonly W[],
  form: Form,
  spec: Spec & Pick<Leaf, 'accepts'>,
) {
  const { accepts, ...more } = spec;
  const known = new Map(words.map((word) => [word, word]));
  return value<W | number>(about, { words: known, ways: [{ form }], accepts }, more);
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
    json: [{ type: ['string', 'number'] }],
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

/** A leaf of words that something else reads, with what it says is wrong. */
export function readBy<T>(about: string, leaf: Omit<Leaf, 'words' | 'isRanged'>, spec: Spec = {}): Schema<T> {
  return codecOf(about, { words: [], isRanged: false, ...leaf }, { such: leaf.examples[0], ...spec });
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
      json: [DAY_TEXT, { type: 'array', items: DAY_TEXT }],
      read(written) {
        const parsed = parseDays(written);
        if (!('error' in parsed)) return { value: parsed.days, text: formatDays(parsed.days), unit: '' };
        const at = typeof written === 'string' ? -1 : written.findIndex((each) => 'error' in parseDays(each));
        return { wrong: `: ${clean(parsed.error)}`, isWhole: true, ...(at < 0 ? {} : { at }) };
      },
    },
    { isBare: true },
  );

/** Its hours, as quarters from midnight. */
export const windowHours = () =>
  readBy<{ start: number; end: number }>(
    'Hours from and to, on the quarter-hour; an end at or before the start is on the next day.',
    {
      accepts: 'hours such as "22:00-07:00"',
      examples: ['22:00-07:00', '00:00-24:00'],
      kind: 'hours of a window',
      json: [{ type: 'string', pattern: '^\\s*\\d{1,2}:\\d{2}\\s*(-|–|to)\\s*\\d{1,2}:\\d{2}\\s*$' }],
      read(written) {
        const parsed = parseHours(String(written));
        if ('error' in parsed) return { wrong: `: ${clean(parsed.error)}`, isWhole: true };
        return { value: parsed, text: formatHours(parsed), unit: '' };
      },
    },
    { isBare: true },
  );
