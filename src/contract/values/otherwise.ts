// How people elsewhere, and their programs, write an amount, a share or a length of time: `23.50 GBP`, `23,50`, `½ hour`, `1 per cent`.
// None is read, since each could be something else; a mistake shows how it would be written here.
import { asciiOf } from '../text/ascii.ts';

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);

const COUNTS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** One after the other: what each makes of a text, the next one sees. */
const WAYS: readonly [pattern: RegExp, plain: string | ((...found: string[]) => string)][] = [
  // What points to a note, or ends a sentence. No figure of it is one of the amount.
  [/(?<=[\d%a-z])[\u00b9\u00b2\u00b3\u2070-\u2079*\u2020\u2021.;]+$/i, ''],
  [/(\d*) ?([½¼¾])/gu, (_, whole = '', part = '') => String(Number(whole) + (FRACTIONS.get(part) ?? 0))],
  [/(\d*) ?\b1[/\u2044]2\b/g, (_, whole = '') => String(Number(whole) + 0.5)],
  [/[^\0-\x7f£’]/gu, (sign) => asciiOf(sign) ?? sign],
  [/^(["'«»\u2032-\u2036`]+)(.*?)["'«»\u2032-\u2036`]+$/, '$2'],
  [/\s+/g, ' '],
  // Numbers and lengths of time in words.
  [/^(?:an? )?half (?:of )?an hour$/i, '30 minutes'],
  [/^(?:a )?quarter (?:of )?an hour$/i, '15 minutes'],
  [/^three[- ]quarters of an hour$/i, '45 minutes'],
  [/^an hour and a half$/i, '90 minutes'],
  [/^an hour$/i, '1 hour'],
  [new RegExp(`^(${COUNTS.join('|')})(?![a-z-])`, 'i'), (found) => String(COUNTS.indexOf(found.toLowerCase()) + 1)],
  [/^(\d+) ?(?:m|mns?)$/i, '$1 minutes'],
  [/^(?:PT(\d{1,3})M|00:(\d\d):00)$/i, (_, coded, shown) => `${Number(coded ?? shown)} minutes`],
  [/ (?:on )?average$/i, ''],
  [/ ?\((?![^)]*(?:\binc|VAT))[^()]*\)$/i, ''],
  // Letters in the place of figures.
  [/(?<=[\d£])[oO]+(?![a-z])/g, (found) => '0'.repeat(found.length)],
  [/(?<=[\d£])[lI](?=[\d.%])/g, '1'],
  [/ ?(?:\(? ?(?:\+|plus|ex(?:cl)?\.?|excluding|exclusive of|net of|before) ?VAT\)?)$/i, ''],
  [
    /^(?:[~\u2248<>=\u2264\u2265]{1,2}|c\.?|ca\.?|circa|about|approx\.?|approximately|around|roughly|up to|at least) ?(?=[£\d.])/i,
    '',
  ],
  [/^(?:GBP|UKP|pounds?) ?(?=\d)/i, '£'],
  [/^([\d.,' ’]*\d)( ?(?:k|m|million))? ?(?:GBP|£|pounds?(?: sterling)?|quid)(?![a-z])/i, '£$1$2'],
  [/^(£[\d,]+\.\d\d)p$/, '$1'],
  // Thousands apart, and a comma where we have a point.
  [/(?<=\d)[ '’](?=\d{3}(?!\d))/g, ''],
  [/(\d{1,3}(?:\.\d{3})+),(\d{1,2})(?!\d)/g, (_, whole = '', part = '') => `${whole.replaceAll('.', '')}.${part}`],
  [/(?<=^\D*\d+),(?=\d{1,2}(?!\d))/g, '.'],
  [/(?<=\d) ?(?:per ?cent|pct|pc|percentage points?|℅)(?![a-z])/i, '%'],
  [/^(\d{1,2})[:h]([0-5]\d)$/, (_, hours = '', minutes = '') => `${Number(hours)} hours ${Number(minutes)} minutes`],
  [/^0 hours (?=[1-9])|(?<=hours) 0 minutes$/, ''],
  [/^(\d+) ?['\u2032]$/, '$1 minutes'],
  [/ ?p[./]([hwa])\.?$/i, 'p$1'],
  [/ (?:hourly|an hr\.?)$/i, ' an hour'],
  [/ weekly$/i, ' a week'],
  [/ (?:yearly|annually)$/i, ' a year'],
];

/** Longer ones are sentences. */
const LONGEST = 60;

/** How a text would be written here; undefined where nothing in it is known from elsewhere. */
export function asWrittenHere(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const here = WAYS.reduce((found, [pattern, plain]) => found.replace(pattern, plain as never), text).trim();
  return here === text || here === '' ? undefined : here;
}

const TO_COME =
  /^[\W_]*(?:TB[ACD]|to be (?:confirmed|advised|agreed|announced|decided|determined)|X{2,}(?:\.X+)?|not yet known|\?+)[\W_]*$|^£?\s?[-–—_.…]+$/i;
const NOTHING =
  /^[\W_]*(?:n\/?a|not (?:known|stated|given|available|applicable)|don[’']?t know|NaN|null|none|nil)[\W_]*$/i;

/** Whether a text stands in the place of one that is still to come. */
export const isToCome = (text: string): boolean => text.length <= LONGEST && TO_COME.test(text.trim());

/** Whether it stands in the place of a value that nobody knows. */
export const isNoValue = (text: string): boolean =>
  isToCome(text) || (text.length <= LONGEST && NOTHING.test(text.trim()));

const ADDEND = /^(?:up to )?(\d{1,3}) ?(?:(years?|yrs?|y)|(months?|mths?|m))?$/i;

/** A term as notices write it, `3+1+1` or `36 months plus 24`: what is firm, what may be added, and both, as they are written here. */
export function inAddends(text: string): { first: string; more: string; whole: string } | undefined {
  if (text.length > LONGEST) return undefined;
  const found = text
    .replaceAll(/[()]/g, ' ')
    .split(/\+|\bplus\b|&/i)
    .map((part) => ADDEND.exec(part.trim()));
  if (found.length < 2 || found.includes(null)) return undefined;
  const counts = found.map((each) => Number(each?.[1]));
  const [first = 0, ...added] = counts;
  const isMonths = found.some((each) => each?.[3] !== undefined);
  // `3 + 12 months` may be of years and of months.
  if (
    isMonths &&
    found.some((each, at) => each?.[3] === undefined && (each?.[2] !== undefined || (counts[at] ?? 0) < 12))
  )
    return undefined;
  const more = added.reduce((sum, each) => sum + each, 0);
  const write = (count: number): string => `${count}${isMonths ? ' months' : ''}`;
  return { first: write(first), more: write(more), whole: write(first + more) };
}
