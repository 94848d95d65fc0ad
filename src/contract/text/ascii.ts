// What signs of another form or script are in plain characters.

/** Letters and signs of other alphabets that are drawn like ours. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ['аАα', 'a'],
    ['еЕε', 'e'],
    ['оОοσ', 'o'],
    ['рРρ', 'p'],
    ['сСϲ', 'c'],
    ['хХχ', 'x'],
    ['уУγ', 'y'],
    ['іІι', 'i'],
    ['ѕЅ', 's'],
    ['ԁ', 'd'],
    ['пη', 'n'],
    ['тτ', 't'],
    ['кκ', 'k'],
    ['νѵ', 'v'],
    ['υ', 'u'],
    ['мМ', 'm'],
    ['·٫', '.'],
    ['،、٬', ','],
  ].flatMap(([others = '', plain = '']) => Array.from(others, (other): [string, string] => [other, plain])),
);

/** A text in small plain letters, whatever alphabet or form they were taken from, or as the escapes of JSON. */
export function inPlainLetters(text: string): string {
  return text
    .replace(/\\u00([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[\u0370-\u058f]/g, (sign) => DRAWN_ALIKE.get(sign) ?? sign)
    .toLowerCase();
}

/** `fi` for the ligature, `_` for one of full width, `5` for a figure of another script. */
export function asciiOf(sign: string): string | undefined {
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  // `III` is no number of ours, and `c/o` no share.
  if (/^[!-~]+$/.test(plain)) return /[\u2160-\u217f\u2105]/.test(sign) ? undefined : plain;
  if (DRAWN_ALIKE.has(sign)) return DRAWN_ALIKE.get(sign);
  // The figures of a script stand together, from nought.
  const code = sign.codePointAt(0) as number;
  for (let value = 0; /\p{Nd}/u.test(sign) && value < 10; value++)
    if (!/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) return String(value);
  return undefined;
}
