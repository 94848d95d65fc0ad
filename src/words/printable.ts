// A stranger's text becomes one that is safe to print: nothing in it may move a cursor, colour a line or run backwards.

/** Words with single spaces between them: most texts are nothing else. */
const PLAIN = /^(?:[!-~£]+(?: [!-~£]+)*)?$/;
/**
 * Control characters, ESC and C1 among them; what is not seen but acts: bidirectional overrides, zero-width joiners, tags,
 * byte order marks; separators of lines; halves of surrogate pairs; codes that are no characters, which XML forbids.
 */
const ACTS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{NChar}]/gu;

/** One line of text that is safe to print: breaks become spaces, control characters a visible `?`, invisible ones go. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/\p{Zs}/gu, ' ')
      .replace(ACTS, (sign) => (/\p{Cf}/u.test(sign) ? '' : '?'))
      // More marks on one letter than any language uses climb over the lines above.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
  );
}

const ASCII_FOR: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛′]/g, "'"],
  [/[“”„‟″«»]/g, '"'],
  [/[‐‑‒–—―−]/g, '-'],
  [/[•·▪]/g, '-'],
  [/…/g, '...'],
  [/×/g, 'x'],
  [/≤/g, '<='],
  [/≥/g, '>='],
  [/→/g, '->'],
];

/** Printable text with typographic punctuation in plain characters; names keep their letters. */
export function plainPunctuation(text: string): string {
  const safe = printable(text);
  return PLAIN.test(safe) ? safe : ASCII_FOR.reduce((written, [found, plain]) => written.replace(found, plain), safe);
}

/** The same data with every text in it changed, keys aside, so that no format can miss one. */
export function eachText<T>(data: T, change: (text: string) => string): T {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const copy: { [key: string]: unknown } = {};
    for (const key of Object.keys(value)) copy[key] = walk((value as typeof copy)[key]);
    return copy;
  };
  return walk(data) as T;
}

/** Text of a file as it is kept: what acts is taken out, breaks and tabs become single spaces. */
export function clean(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\s+/g, ' ').replace(ACTS, '').trim();
}

/** Text with whatever acts written out (`\x1b`), so that a reader sees that it is there. */
export function reveal(text: string): string {
  return PLAIN.test(text) ? text : text.replace(ACTS, written);
}

function written(sign: string): string {
  if (sign === '\t') return ' ';
  if (sign === '\n') return '\\n';
  if (sign === '\r') return '\\r';
  const code = (sign.codePointAt(0) as number).toString(16);
  if (code.length > 4) return `\\u{${code}}`;
  return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
}

/** `2019`: the code of a character as tables of Unicode have it. */
export function codeOf(sign: string): string {
  return (sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
}

/** What a file says, in quotes, short enough for one line of a message. */
export function inQuotes(text: string, longest = 48): string {
  const characters = Array.from(reveal(text));
  return `"${characters.length > longest ? `${characters.slice(0, longest).join('')}...` : characters.join('')}"`;
}

/** Lines that a build server could take for commands of its own, with a space for a sign: `: error::x`. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*)(::|##(?=\w*\[))/gm, (_, indent: string, sign: string) => `${indent}${sign[0]} `);
}
