// Amounts in words: the one place where a number becomes what a reader sees, in sentences and in cells alike.
//
// Everything rounds half away from zero (rounding.ts) and nothing depends on a locale. What rounds to nothing has no
// sign: -0.004 is £0.00. A figure that is null (NaN in a run) is `none`; a number without end throws: the figure behind it
// is wrong.
import type { Unit } from '../engine/figure.ts';
import { decimalsOf, unitsOf } from './rounding.ts';

/** Decimals shown where nobody says how many: as many as the number needs, up to this. */
const ENOUGH = 2;
/** A ratio, such as a relief factor of 1.1873, is multiplied with, so it shows more. */
const ENOUGH_FOR_RATIO = 4;
/** From here a length of time is written in hours with decimals: 37.5 hours, but 1 hour 30 minutes. */
const LONG_HOURS = 10;

/** What is printed of a figure that is null. */
const NONE = 'none';

interface Digits {
  negative: boolean;
  /** Without sign, with thousands commas. */
  text: string;
}

function digitsOf(value: number, decimals: number, shift = 0): Digits {
  if (Number.isNaN(value)) return { negative: false, text: NONE };
  const units = unitsOf(value, decimals + shift);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = grouped(digits.slice(0, digits.length - decimals));
  const rest = digits.slice(digits.length - decimals);
  return { negative: units < 0n, text: decimals > 0 ? `${whole}.${rest}` : whole };
}

/** `1,500`, `0.0015` */
export function grouped(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
}

function asNeeded({ negative, text }: Digits): Digits {
  return { negative, text: text.includes('.') ? text.replace(/\.?0+$/, '') : text };
}

/** `3,128.57`; without decimals as many as it needs, up to 2: `12`, `0.5`. */
export function number(value: number, decimals?: number): string {
  const digits = decimals === undefined ? asNeeded(digitsOf(value, ENOUGH)) : digitsOf(value, decimals);
  return `${digits.negative ? '-' : ''}${digits.text}`;
}

/** `£1,234.56`, `-£2.05` */
export function money(value: number, decimals = 2): string {
  return amount(value, { decimals });
}

/** What is paid for one piece, as finely as it needs: `£8.00`, `£0.09850`. */
export const moneyOfOne = (value: number): string => money(value, Math.max(ENOUGH, decimalsOf(value)));

/** Money in a column: `signed` writes `+£1,234.56`, `-£2.05` and `£0.00`; `bare` leaves the pound to the heading. */
export function amount(
  value: number,
  { decimals = 2, signed = false, bare = false }: { decimals?: number; signed?: boolean; bare?: boolean },
): string {
  const { negative, text } = digitsOf(value, decimals);
  if (text === NONE) return NONE;
  const plus = signed && unitsOf(value, decimals) > 0n ? '+' : '';
  return `${negative ? '-' : plus}${bare ? '' : '£'}${text}`;
}

/** A number as a reference states it: every digit, without commas. */
export function exactly(value: number): string {
  return String(+value.toPrecision(10));
}

/** A fraction in %: `12.5%`, with as many decimals as it needs, up to 2, unless told. */
export function share(value: number, decimals?: number): string {
  const digits = decimals === undefined ? asNeeded(digitsOf(value, ENOUGH, 2)) : digitsOf(value, decimals, 2);
  return digits.text === NONE ? NONE : `${digits.negative ? '-' : ''}${digits.text}%`;
}

/** A fraction as a rate of interest a year: `58.7%`; of a rate beyond all measure more digits would say less. */
export function yearlyInterest(value: number): string {
  return value > 100 ? 'over 10,000%' : share(value, 1);
}

/** A fraction in whole %, but for what is within one of none or all: `28%`, `0.5%`, `99.97%`. */
export function wholeShare(value: number): string {
  const isNear = (value > 0 && value < 0.01) || (value > 0.99 && value < 1);
  return isNear ? share(value) : share(value, 0);
}

/** `12 workers`, `1 worker`, `0.5 workers`; `many` where adding an s is not enough. */
export function plural(value: number, one: string, many = `${one}s`, decimals?: number): string {
  const written = number(value, decimals);
  if (written === NONE) return NONE;
  return `${written} ${written === '1' || written === '-1' ? one : many}`;
}

/** `3 years`; months where a term is no number of years. */
export function termInWords(years: number): string {
  return Number.isInteger(years) ? plural(years, 'year') : plural(Math.round(years * 12), 'month');
}

/** `3,128.57 hours`, `1 hour` */
export function hours(value: number, decimals?: number): string {
  return plural(value, 'hour', undefined, decimals);
}

/** `31 minutes`, `1 minute` */
export function minutes(value: number, decimals?: number): string {
  return plural(value, 'minute', undefined, decimals);
}

/** `30 days`, `1 day` */
export function days(value: number, decimals?: number): string {
  return plural(value, 'day', undefined, decimals);
}

/** A length of time, given in hours, as a contract would state it: `45 minutes`, `1 hour 30 minutes`, `37.5 hours`. */
export function timeSpan(value: number): string {
  if (Number.isNaN(value)) return NONE;
  const inMinutes = Number(unitsOf(value * 60, ENOUGH)) / 10 ** ENOUGH;
  const whole = Math.trunc(inMinutes / 60);
  const rest = inMinutes - whole * 60;
  if (inMinutes === 0 || Math.abs(whole) >= LONG_HOURS || (rest === 0 && whole !== 0)) return hours(value);
  if (whole === 0) return minutes(inMinutes);
  return `${hours(whole)} ${minutes(Math.abs(rest))}`;
}

/** `a, b and c` */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

const TIMES = new Set(['hour', 'day', 'week', 'month', 'year']);
const IRREGULAR: { readonly [many: string]: string } = { people: 'person', children: 'child' };

interface UnitParts {
  /** One and many of what is counted; empty for a plain ratio. */
  one: string;
  many: string;
  /** ` a year for each post`, with the space before it; empty where the unit divides by nothing. */
  per: string;
}

/** `contact-hour` and `contactHour` are both contact hours. */
function spoken(name: string): string {
  return name
    .replace(/-/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
}

function singular(name: string): string {
  return IRREGULAR[name] ?? (name.endsWith('s') ? name.slice(0, -1) : name);
}

/** `meals`, `deliveries`; a name that is of several stays: what is paid by the piece is called as people call it. */
function several(name: string): string {
  const irregular = Object.keys(IRREGULAR).find((many) => IRREGULAR[many] === name);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  if (/(?:[sx]s|[xz]|[cs]h)$/i.test(name)) return `${name}es`;
  return /s$/i.test(name) ? name : `${name}s`;
}

/** What comes after a noun and says more of it: ` in person`, ` to the centre`, ` answered`. */
const MORE_OF_IT =
  /^(.*?\w)((?:,| \(| (?:at|by|for|from|in|of|on|per|to|with|without) | (?!\w*(?:eed|bed|shed)$)\w+ed$).*)$/s;

/** A name by its noun and what else is said of it: `call` and `answered` of `answered call` and of `call answered`. */
export function nounOf(name: string): { noun: string; more: string[] } {
  const [, first = name, rest = ''] = MORE_OF_IT.exec(name) ?? [];
  const before = first.toLowerCase().split(/[\s-]+/);
  return { noun: before.pop() as string, more: [...before, ...(rest.toLowerCase().match(/[\w']+/g) ?? [])] };
}

/** Several of what a contract names: `bookings in person`, `journeys to the centre`. */
export function severalOf(name: string): string {
  const [, noun = name, more = ''] = MORE_OF_IT.exec(name) ?? [];
  return `${several(noun)}${more}`;
}

/** `word` of `words`, `delivery` of `deliveries`. */
export const oneOf = (name: string): string =>
  IRREGULAR[name] ??
  name
    .replace(/ies$/i, 'y')
    .replace(/([sx]s|[xz]|[cs]h)es$/i, '$1')
    .replace(/([^s])s$/i, '$1');

/** `an` hour, `a` visit. */
export function article(name: string): string {
  return /^(hour|(?!eu|one)[aeio]|u(?!ni|se))/i.test(name) ? 'an' : 'a';
}

/** `an hour`, `a visit`. */
export function withArticle(name: string): string {
  return `${article(name)} ${name}`;
}

function wordsOfUnit(unit: Unit): UnitParts {
  const [over = '', ...under] = unit.split('/').map((name) => spoken(name));
  const names = under.map(singular);
  const inOrder = [...names.filter((name) => TIMES.has(name)), ...names.filter((name) => !TIMES.has(name))];
  const per = inOrder.map((name, at) => (at === 0 ? ` ${withArticle(name)}` : ` for each ${name}`)).join('');
  if (over === 'GBP') return { one: '£', many: '£', per };
  if (over === 'share') return { one: '%', many: '%', per };
  if (over === 'flag') return { one: 'yes or no', many: 'yes or no', per };
  if (over === 'ratio' || over === '1' || over === '') return { one: '', many: '', per };
  const one = singular(over);
  return { one, many: several(one), per };
}

/** A unit of the engine as a reader says it: `GBP/hour` is `£ an hour`, `hours/year/post` `hours a year for each post`. */
export function unitWords(unit: Unit): string {
  const { many, per } = wordsOfUnit(unit);
  return `${many}${per}`.trim();
}

/** Posts to a supervisor, a salary in those of a full-time post: labels say of what, and `12 posts a worker` says it wrong. */
const ONE_TO_ANOTHER: ReadonlySet<Unit> = new Set(['posts/worker', 'workers/post']);

/** A value with its unit: `£16.00 an hour`, `12.5%`, `3,128.57 hours a year`, `yes`; null and NaN are `none`. */
export function withUnit(value: number | null, unit: Unit, decimals?: number): string {
  if (value === null || Number.isNaN(value)) return NONE;
  const { one, many, per } = wordsOfUnit(unit);
  if (many === '£')
    return `${unit === 'GBP/item' && decimals === undefined ? moneyOfOne(value) : money(value, decimals)}${per}`;
  if (many === '%') return `${share(value, decimals)}${per}`;
  if (ONE_TO_ANOTHER.has(unit)) return ratio(value, decimals);
  if (unit === 'flag') return value === 0 ? 'no' : 'yes';
  if (over(unit) === 'hours' && decimals === undefined && isLostIn(value)) return `${minutes(value * 60)}${per}`;
  if (many === '') return `${ratio(value, decimals)}${per}`;
  return `${plural(value, one, many, decimals)}${per}`;
}

function over(unit: Unit): string {
  return unit.split('/')[0] ?? '';
}

/** Part of an hour that two decimals would not tell: a minute is 0.02 hours to them. */
function isLostIn(hours: number): boolean {
  const inHours = Number(unitsOf(hours, ENOUGH)) / 10 ** ENOUGH;
  return Math.abs(hours) < 1 && Math.abs(inHours - hours) > 1e-9;
}

function ratio(value: number, decimals?: number): string {
  if (decimals !== undefined) return number(value, decimals);
  const { negative, text } = asNeeded(digitsOf(value, ENOUGH_FOR_RATIO));
  return `${negative ? '-' : ''}${text}`;
}
