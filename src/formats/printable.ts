// The last safety net before print: text of a contract may not move a cursor, colour a line or run backwards.

const PLAIN = /^[ -~£]*$/;

/** One line of text that is safe to print: breaks become spaces, control characters a visible `?`, invisible ones go. */
export function printable(text: string): string {
  if (PLAIN.test(text)) return text;
  // Written where they are used, because node makes them at the start otherwise, and few texts need them.
  return (
    text
      .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
      .replace(/\p{Zs}/gu, ' ')
      // Control characters, ESC and C1 among them, and halves of surrogate pairs.
      .replace(/[\p{Cc}\p{Cs}]/gu, '?')
      // What is not seen but acts: bidirectional overrides, zero-width joiners, tags, byte order marks.
      .replace(/\p{Cf}/gu, '')
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
