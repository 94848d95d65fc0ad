// A value as a codec: text in, what the sums use out. One reading of words, numbers and ranges for all kinds of value.
import { any, array, codec, NEVER, prefault, string, union } from 'zod/mini';
import { type Leaf, type Read, type Refusal, type Said, type Schema, saying } from '../said.ts';
import { meantBy } from '../suggest.ts';
import { beyond, type Form, type Limits } from './numbers.ts';
import { asWrittenHere } from './otherwise.ts';
import { ANY_PER, withoutPer } from './per.ts';

/** What a section says of a value, beside its words. */
export interface Spec extends Limits, Partial<Omit<Said, 'about' | 'leaf'>> {
  /** What a contract without a profile gets, read like any other text. */
  silent?: string;
  /** More examples than the first. */
  also?: readonly string[];
}

/** Hours that the schema reads time off by; a contract of another week is set right by its own. */
export const FULL_TIME_WEEK = 37;

/** What is written, and what is made of it: the same two for all leaves. */
const TEXT = string();
const TEXTS = union([TEXT, array(TEXT)]);
const ANYTHING = any();

/** A codec of a leaf: what the leaf refuses is an issue. */
export function codecOf<T>(
  about: string,
  leaf: Leaf,
  { silent, ...more }: Partial<Said> & Pick<Spec, 'silent'> = {},
): Schema<T> {
  const written = leaf.takesTexts ? TEXTS : TEXT;
  /** The same for every contract that is silent. */
  let ofSilence: ReturnType<Leaf['read']> | undefined;
  const readOnce = (text: string | string[]) => {
    if (text !== silent) return leaf.read(text);
    ofSilence ??= leaf.read(text);
    return ofSilence;
  };
  const found = codec(written, ANYTHING, {
    decode(text: string | string[], { issues }) {
      const read = readOnce(text);
      if (!('wrong' in read)) return read.value as T;
      const path = read.at === undefined ? [] : [read.at];
      issues.push({ code: 'custom', path, message: read.wrong, params: { isWhole: read.isWhole }, input: text });
      return NEVER;
    },
    encode: (value) => String(value),
  });
  const field = saying(found as unknown as Schema<T>, { about, leaf, ...more });
  return silent === undefined ? field : (prefault(field, silent as never) as unknown as Schema<T>);
}

/** One of the forms a value may take, and what is made of its number. */
interface Way {
  form: Form;
  make?: (value: number) => unknown;
}

interface Kind extends Pick<Leaf, 'accepts'> {
  ways?: readonly Way[];
  words?: ReadonlyMap<string, unknown>;
  /** What else some of them are called. */
  called?: Readonly<Record<string, string>>;
  /** What each of the words means. */
  meaning?: Leaf['meaning'];
  /** Takes no ranges. */
  isExact?: true;
  restsOnWeek?: true;
  /** The word that somebody means by another. */
  meant?: (text: string) => string | undefined;
}

/** A value of words, numbers, or either; a number may be a range, of which the likely value counts. */
export function value<T>(about: string, kind: Kind, spec: Spec = {}): Schema<T> {
  const { ways = [], words = NO_WORDS, called = {}, meaning, accepts, restsOnWeek } = kind;
  const { also = [], min, max, over, below, whole, ...more } = spec;
  const limits = { min, max, over, below, whole };
  const isRanged = ways.length > 0 && !kind.isExact;
  const named = [...words.keys()];
  const readAs = readerOf(kind, isRanged, limits, spec.unit);
  const leaf: Leaf = {
    accepts,
    examples: more.such === undefined ? also : [more.such, ...also],
    // Editors and documents ask for these, and no run does.
    get kind() {
      return kindOf(ways, named);
    },
    get json() {
      return jsonOf(ways, named, isRanged, min);
    },
    words: named,
    called: Object.keys(called),
    ...(meaning && { meaning }),
    isRanged,
    limits,
    // What a way makes of a number has that number under a key of its own.
    holders: ways.flatMap(({ make }) => (make ? keysOfNumbers(make(1)) : [])),
    ...(restsOnWeek ? { restsOnWeek } : {}),
    read(written, week = FULL_TIME_WEEK) {
      const text = String(written).trim();
      return readAs(text, week) ?? refusal(text, kind, isRanged, (each) => 'value' in (readAs(each, week) ?? {}));
    },
  };
  return codecOf(about, leaf, more);
}

function keysOfNumbers(value: unknown): string[] {
  return Object.entries(value as object).flatMap(([key, each]) => (typeof each === 'number' ? [key] : []));
}

type Reader = (text: string, week: number) => Read | Refusal | undefined;

/** What is made of a text; undefined where it is of none of the forms. */
function readerOf(
  { ways = [], words = NO_WORDS, called = {}, accepts }: Kind,
  isRanged: boolean,
  limits: Limits,
  unit: string | undefined,
): Reader {
  const own = ways.map(({ form, make }) => ({ form, make, limits: { ...limits, max: limits.max ?? form.max } }));
  const namesOf = [...[...words.keys()].map((word) => [word, word] as const), ...Object.entries(called)];
  const wordOf = new Map(namesOf.map(([text, word]) => [plain(text), word]));
  const readAs: Reader = (text, week) => {
    const word = words.size > 0 ? wordOf.get(plain(text)) : undefined;
    if (word !== undefined) return { value: words.get(word), text: word, unit: '' };
    for (const way of own) {
      const number = way.form.parse(text, week);
      if (typeof number === 'string') return { wrong: number };
      if (number !== undefined) return readNumber(way, number, text);
    }
    const range = isRanged ? readRange(own, text, accepts, week) : undefined;
    if (range) return range;
    const bare = unit ? withoutPer(text, unit) : undefined;
    return bare === undefined ? undefined : readAs(bare, week);
  };
  return readAs;
}

/** What is wrong with a text of none of the forms, and what would be read in its place. */
function refusal(
  text: string,
  { accepts, words = NO_WORDS, meant }: Kind,
  isRanged: boolean,
  isRead: (text: string) => boolean,
): Refusal {
  const dots = isRanged ? withDots(text) : undefined;
  if (dots !== undefined) return { wrong: `write a range with two dots, ${dots}, or ${accepts}` };
  const here = asWrittenHere(text);
  // Money needs its sign before `k` or `m`; whatever is shown would be read.
  const would = here && [here, `£${here}`].find(isRead);
  if (would) return { wrong: `write ${would} if that is meant, or ${accepts}` };
  const near = meant?.(text) ?? meantBy(text, words.keys());
  return { wrong: near === undefined ? `write ${accepts}` : `did you mean ${near}? Write ${accepts}` };
}

/** `Sleep in` is `sleep-in`. */
const plain = (text: string): string => text.toLowerCase().replace(/[ _-]/g, '');

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

function readRange(ways: readonly Limited[], text: string, accepts: string, week: number): Read | Refusal | undefined {
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
    for (const end of [low, high, likely ?? low]) {
      const wrong = beyond(end, limits, form.show);
      if (wrong) return { wrong: Number.isFinite(end) ? `${form.show(end)} is out of bounds: ${wrong}` : wrong };
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
  return ends.likely === undefined ? undefined : { wrong: `write ${accepts} for each of low, likely and high` };
}

const DOTS = /\s{0,9}[.․‥…](?:\s{0,9}[.․‥…])*\s{0,9}/g;

/** Dots between two numbers that are not plainly two: `0...5` could be a range from 0 to 5, or from 0 to 0.5. */
function manyDots(text: string): RegExpExecArray | undefined {
  return Array.from(text.matchAll(DOTS)).find(([run]) => !['.', '..', '․'].includes(run.trim()));
}

/** The ends of a text with `..` between them, and what stands between; one without a unit takes that of the next. */
function splitRange(text: string): { low: string; likely?: string; high: string } | undefined {
  if (text.indexOf('..') <= 0 || manyDots(text)) return undefined;
  const ends = text.split('..').map((end) => end.trim());
  let unit: string | undefined;
  // From the last to the first, which is told in the unit of the one after it.
  const whole = ends.reverse().map((end) => {
    // `110%..160% of basic pay` is of basic pay at both ends.
    const own = unit?.startsWith('%') ? end.replace(/%$/, '') : end;
    const written = unit && /^[\d.,]+$/.test(own) ? `${own} ${unit}` : end;
    unit = /^[£\d.,\s]*([^\d.,\s£].*)?$/.exec(written)?.[1];
    return written;
  });
  const [low, likely, ...more] = whole.reverse();
  const high = more.pop();
  if (low === undefined || likely === undefined || more.length > 0) return undefined;
  return high === undefined ? { low, high: likely } : { low, likely, high };
}

/** `30..45 minutes` for `30-45 minutes`, `30 to 45 minutes` or `30...45 minutes`; undefined where no range is meant. */
function withDots(text: string): string | undefined {
  const many = manyDots(text);
  if (many) {
    const [low, high] = [text.slice(0, many.index), text.slice(many.index + many[0].length)];
    return low === '' || high === '' ? undefined : `${low}..${high}`;
  }
  const ends =
    /^(£?\s?[\d.,]+(?:\s*[a-z%]+)?)\s*(?:[-~\u2010-\u2015\u2043\u2212\u301c\uff5e]|to)\s*(£\s?\d[\d.,]*|\d[\d.,]*\s*[a-z%]+)$/i.exec(
      text,
    ) ??
    // The sign of the first end is that of both.
    /^(£\s?\d[\d.,]*)\s*[-~\u2010-\u2015\u2212]\s*(\d[\d.,]*)$/.exec(text) ??
    /^between (£?\d[\d.,]*(?: ?[a-z%]+)?) and (£?\d[\d.,]*(?: ?[a-z%]+)?)$/i.exec(text);
  return ends ? `${ends[1]}..${ends[2]}` : undefined;
}

function kindOf(ways: readonly Way[], words: readonly string[]): string {
  return [...words.slice(0, words.length > 4 ? 2 : 4), ...ways.map(({ form }) => form.kind)].join(' or ');
}

/** How a value is written, for the JSON Schema: one of its words, or a text or number of its forms. */
function jsonOf(ways: readonly Way[], words: readonly string[], isRanged: boolean, min: number | undefined): object {
  const named = [...words, ...(words.includes('true') ? [true, false] : [])];
  const one = ways.map(({ form }) => form.pattern).join('|');
  const patterns = [`\\s*(${one})\\s*`];
  // All but the last may leave their unit to it.
  const open = `(${one}|[\\d.,]*\\d)\\s*\\.\\.(?!\\.)\\s*`;
  if (isRanged) patterns.push(`\\s*(${open}){1,2}(${one})\\s*`);
  const bare = ways.find(({ form }) => form.bare)?.form.bare;
  const written = {
    type: bare ? ['string', 'number'] : 'string',
    pattern: `^(${patterns.join('|')})(${ANY_PER}\\s*)?$`,
    ...(bare && min !== undefined && min < 0 ? { ...bare, minimum: -1 } : bare),
  };
  if (ways.length === 0) return { enum: named };
  return named.length === 0 ? written : { anyOf: [{ enum: named }, written] };
}
