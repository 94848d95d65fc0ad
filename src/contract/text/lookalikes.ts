// Characters that come with text pasted from Word, a web page or a PDF and are not what they look like. A file that cannot
// be read as it stands is read with the plain ones in their places, where no other reading is possible; each is told.
import { codeOf } from '../../words/printable.ts';
import { asciiOf } from './ascii.ts';
import { leftIn } from './left.ts';
import type { Wrong } from './plain.ts';

/** What stands where something else was meant: spaces that do not break, other pounds, dashes and quotes. */
const PLAIN_FOR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ' ': '\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    '£': '\uffe1\u20a4',
    '%': '\uff05\ufe6a\u066a',
    '-': '\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d',
    ':': '\uff1a\ufe55\ua789',
    '"': '\u201c\u201d\u201e\u201f\u301d\u301e\uff02',
    "'": '\u2018\u2019\u201a\u201b\uff07',
    '.': '\uff0e',
    ',': '\uff0c',
    '{': '\uff5b',
    '}': '\uff5d',
    '[': '\uff3b',
    ']': '\uff3d',
    '#': '\uff03',
    '\n': '\u2028\u2029\u0085',
    ...Object.fromEntries(Array.from('0123456789', (digit, at) => [digit, String.fromCharCode(0xff10 + at)])),
  }).flatMap(([plain, others]) => Array.from(others, (other): [string, string] => [other, plain])),
);

const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00a0', 'a space that does not break'],
  ['\u00ad', 'a hyphen that is not seen'],
  ['\u200b', 'a space of no width'],
  ['\u200c', 'a sign of no width'],
  ['\u200d', 'a sign of no width'],
  ['\u200e', 'a sign that is not seen'],
  ['\u200f', 'a sign that is not seen'],
  ['\u2060', 'a sign of no width'],
  ['\ufeff', 'a byte order mark'],
]);
/** What others of no width are called: signs that turn the direction of a text, choose the form of a letter, or tag it. */
const UNSEEN_NAME = 'a sign that is not seen';

const others = (plain: string): string =>
  [...PLAIN_FOR].flatMap(([other, as]) => (as === plain ? [other] : [])).join('');
const SPACES = others(' ');
const QUOTES = `${others('"')}${others("'")}`;
/** What is never seen, and never part of a word of the format. */
const UNSEEN =
  '\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\uffa0\ufeff';
/** The same beyond the first 65,536: tags, and more forms of letters. */
const UNSEEN_PAIRS = '\udb40[\udc00-\uddef]';
const FULL_WIDTH = /[\uff05\uff10-\uff19\uff0e\uff0c\uffe1\u20a4\ufe6a\u066a]/g;

/** Where a character can only have been meant as the plain one. Each pattern matches what is put right, and no more. */
const MEANT: readonly RegExp[] = [
  new RegExp(`[${UNSEEN}]|${UNSEEN_PAIRS}`, 'g'),
  // Pounds, per cent and figures.
  FULL_WIDTH,
  // The colon after a key.
  new RegExp(
    `(?<=^[\\s-]{0,80}["'${QUOTES}]?\\w{1,40}["'${QUOTES}]?)[${others(':')}]|(?<=[{,]\\s{0,80}\\w{1,40})[${others(':')}]`,
    'gm',
  ),
  // Spaces that indent, that come after a key, dash, comma or bracket, or before the end of something. Here as elsewhere no
  // further away than on a line that somebody wrote, or a file of nothing else would take for ever.
  new RegExp(
    `(?<=^[\\s-]{0,80})[${SPACES}]|(?<=[:,{[-][ ${SPACES}]{0,80})[${SPACES}]|[${SPACES}](?=[ ${SPACES}]{0,80}(?:[\\]},#]|$))`,
    'gm',
  ),
  // A dash before an entry of a list, or a number.
  new RegExp(`(?<=^\\s{0,80})[${others('-')}](?=\\s)|(?<=[:,{[]\\s{0,80})[${others('-')}](?=\\s{0,80}£?\\d)`, 'gm'),
  // Quotation marks around a whole value, and brackets.
  new RegExp(`(?<=(?:[:,{[-]\\s|^)\\s{0,80})[${QUOTES}]|[${QUOTES}](?=\\s{0,80}(?:[\\]},:]|#|$))`, 'gm'),
  // Dashes in a date.
  new RegExp(`(?<=\\b(?:19|20)\\d\\d(?:.\\d\\d)?)[${others('-')}](?=\\d\\d(?!\\d))`, 'g'),
  /[\uff5b\uff5d\uff3b\uff3d\uff03\u2028\u2029\u0085]/g,
];

export interface Straightened {
  text: string;
  /** What was read as what, a remark a kind of character. */
  remarks: Wrong[];
}

/** The text with plain characters where nothing else can have been meant; undefined where all are plain already. */
export function straightened(given: string): Straightened | undefined {
  if (!SUSPICIOUS.test(given)) return undefined;
  let text = given;
  const found = new Map<string, string>();
  for (const pattern of MEANT) {
    text = text.replace(pattern, (sign, at: number) => {
      const plain = PLAIN_FOR.get(sign) ?? '';
      found.set(sign, plain);
      // A wide colon needs no space after it, and a plain one does.
      return plain === ':' && !/\s/.test(text[at + 1] ?? '\n') ? ': ' : plain;
    });
  }
  if (text === given) return undefined;
  const remarks = [...found].map(([sign, plain]): Wrong => {
    const { line, column } = placeOf(given, given.indexOf(sign));
    const read = plain === '' ? 'is passed over' : `is read as ${CALLED.get(plain) ?? plain}`;
    return {
      path: '',
      start: -1,
      end: -1,
      message: `${nameOf(sign)}, first on line ${line} at column ${column}, ${read}`,
    };
  });
  return { text, remarks };
}

const SUSPICIOUS = new RegExp(`[${UNSEEN}${[...PLAIN_FOR.keys()].join('')}]|${UNSEEN_PAIRS}`);
/** What a mistake may come of. A dash between two numbers is told as a range. */
const MISLEADING = new RegExp(SUSPICIOUS.source.replace(others('-'), ''));

const CALLED: ReadonlyMap<string, string> = new Map([
  [' ', 'a plain space'],
  ['\n', 'the end of a line'],
]);

const NEAR = 1000;

/** The same mistake, naming a character on its line that is not what it looks like. */
export function naming(wrong: Wrong, text: string): Wrong {
  if (wrong.start < 0) return wrong;
  const from = text.lastIndexOf('\n', wrong.start - 1) + 1;
  const end = text.indexOf('\n', wrong.start);
  // Of a line that is longer than anybody reads, what stands near.
  const near = Math.max(from, wrong.start - NEAR);
  const line = text.slice(near, Math.min(end < 0 ? text.length : end, wrong.start + NEAR));
  const column = line.search(MISLEADING);
  const left = leftIn(line, wrong.message);
  if (left)
    return {
      ...wrong,
      message: `${wrong.message} (the line holds ${left.what} at column ${near - from + left.at + 1}; ${left.remedy})`,
    };
  const [, meantKey, meantValue] = MEANT_IN.exec(wrong.message) ?? [];
  const odd = column >= 0 ? column : oddIn(text.slice(wrong.start, wrong.end), wrong.message, wrong.start - near);
  const sign = odd < 0 ? '' : String.fromCodePoint(line.codePointAt(odd) ?? 0);
  if (sign === '') return wrong;
  return {
    ...wrong,
    message: `${wrong.message} (the line holds ${nameOf(sign)} at column ${near - from + odd + 1}; ${remedyFor(sign, meantKey ?? meantValue)})`,
  };
}

/** What a mistake says to write. */
const MEANT_IN = /; did you mean ([^?]+)\?|; write (.{1,80}?) if (?:that is meant|nobody knows it)/;

/** Where in what is wrong a letter, figure or dash stands that nobody has on their keys here; -1 where none does. */
function oddIn(wrong: string, message: string, at: number): number {
  // What is told as a range is told well; and money of elsewhere is what it looks like.
  const odd = message.includes('two dots') ? -1 : wrong.search(/[^\p{ASCII}\p{Sc}\n]/u);
  return odd < 0 ? -1 : at + odd;
}

/** A sign in the place of another: that one, unless it is nothing that stands in what was `meant`. */
function remedyFor(sign: string, meant: string | undefined): string {
  if (IS_UNSEEN.test(sign) || /[\p{M}\u2022\u00b6]/u.test(sign)) return 'take it out';
  const plain = PLAIN_FOR.get(sign) ?? asciiOf(sign);
  if (meant !== undefined && (plain === undefined || plain === ' ' || !meant.includes(plain))) return `write ${meant}`;
  return plain === undefined ? 'type what is meant in plain letters' : `type ${CALLED.get(plain) ?? plain}`;
}

const IS_UNSEEN = new RegExp(`^(?:[${UNSEEN}]|${UNSEEN_PAIRS})$`);

function nameOf(sign: string): string {
  const code = `U+${codeOf(sign)}`;
  const name = NAMES.get(sign) ?? (IS_UNSEEN.test(sign) ? UNSEEN_NAME : undefined);
  if (name !== undefined) return `${name} (${code})`;
  if (SPACES.includes(sign)) return `a space of another kind (${code})`;
  if (/\p{M}/u.test(sign)) return `a mark on the letter before it (${code})`;
  return PLAIN_FOR.get(sign) === '\n' ? `a line separator (${code})` : `${sign} (${code})`;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
