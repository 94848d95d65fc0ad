// What the contract says of a question, as people would say it: `£16.00 an hour`, without braces and keys of the file.
import { DAY_NAMES } from '../calendar/week.ts';
import { nameOf, valueInWords } from '../contract/ask.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Value } from '../interview/types.ts';
import { upperFirst } from '../words/text.ts';
import { unitWords, withUnit } from '../words/words.ts';

/** What the question asks for in the first place stands alone, but for a bare word or share; all else has its name. */
export function toldOf(paths: readonly string[], values: ReadonlyMap<string, Value>): string[] {
  return paths.flatMap((path) => {
    const value = values.get(path);
    if (value === undefined) return [];
    if (Array.isArray(value)) return [upperFirst(inWords(path, value, ''))];
    const name = nameOf(path);
    if (path !== paths[0] || saysLittle(path, value)) return [`${name}: ${inWords(path, value, name)}`];
    return [upperFirst(meaningOf(path, value) ?? inWords(path, value, ''))];
  });
}

/** A share, or one of several words whose meaning is not told, is nothing without its name. */
const saysLittle = (path: string, value: Value): boolean =>
  typeof value === 'string' && (/^[\d.]+ ?%$/.test(value) || (isWordOf(path, value) && !meaningOf(path, value)));

const isWordOf = (path: string, value: string): boolean => fieldAt(path)?.leaf?.words.includes(value) ?? false;

function meaningOf(path: string, value: Value): string | undefined {
  return typeof value === 'string' ? fieldAt(path)?.leaf?.meaning?.(value)?.replace(/\.$/, '') : undefined;
}

/** A value without where it was read; `name` is what stands before it. */
function inWords(path: string, value: Value, name: string): string {
  if (typeof value === 'string') return leafInWords(path, value, name);
  if (!isOfKeys(value)) {
    const entries = value.map((each) => inWords(`${path}[]`, each, name));
    return entries.length === 0 ? 'none' : entries.join('; ');
  }
  if (value.value !== undefined) return inWords(path, value.value, name) + assumedIn(value);
  return Object.entries(value)
    .map(([key, each], at) => {
      const words = inWords(`${path}.${key}`, each, '');
      return at === 0 || speaksForItself(`${path}.${key}`, each, words)
        ? words
        : `${key.replaceAll('_', ' ')} ${words}`;
    })
    .join(', ');
}

/** What is taken for want of an answer is told with its reason. */
function assumedIn({ source }: { readonly [key: string]: Value }): string {
  const [, why] = /^Assumption: (.+)$/.exec(typeof source === 'string' ? source : '') ?? [];
  return why === undefined ? '' : ` (${why})`;
}

function speaksForItself(path: string, value: Value, words: string): boolean {
  const kind = fieldAt(path)?.leaf?.kind ?? '';
  return words !== value || kind.endsWith(' of a window');
}

function leafInWords(path: string, value: string, name: string): string {
  const { unit = '', leaf } = fieldAt(path) ?? {};
  if (value === 'true' || value === 'false') return value === 'true' ? 'yes' : 'no';
  if (leaf?.kind === 'days of a window') return daysInWords(value);
  if (/^\d+(?:\.\d+)?$/.test(value)) return withUnit(Number(value), unit);
  // What has its pence stands as it was written: a word is paid for in parts of a penny.
  const words = value === 'nhs' ? 'NHS' : /^£\d+\.\d+$/.test(value) ? value : valueInWords(value);
  const per = /^(?:GBP|hours\/week)/.test(unit) ? unitWords(unit).replace(/^\S+/, '') : '';
  return /^[£\d]/.test(words) && !name.includes(per.trim()) ? `${words}${per}` : words;
}

/** `Monday to Friday` for `mon-fri` */
const daysInWords = (value: string): string =>
  value
    .replace(
      /\b(mon|tue|wed|thu|fri|sat|sun)\b/g,
      (day) => DAY_NAMES.find((each) => each.toLowerCase().startsWith(day)) ?? day,
    )
    .replace(/(?<=day)-(?=[A-Z])/g, ' to ')
    .replace('bank-holiday', 'bank holidays');

const isOfKeys = (value: Value): value is { readonly [key: string]: Value } =>
  !Array.isArray(value) && typeof value === 'object';
