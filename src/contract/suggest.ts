// The nearest of several names to one that is not among them.
import { distance } from 'fastest-levenshtein';
import { joinWords } from '../words/words.ts';
import { inPlainLetters } from './text/ascii.ts';

/** The nearest name, where it is near enough to be what was meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().slice(0, 60);
  let best: string | undefined;
  // Two letters of three make another short form, and no slip of this one.
  let bestDistance = (wanted.length <= 3 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of names) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance && found < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** `england, wales or scotland` */
export const either = (names: readonly string[]): string => joinWords(names, 'or');

/** Words of the format by other names that people and notices have for them. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['nmw', 'minimum-wage'],
  ['nlw', 'minimum-wage'],
  ['national minimum wage', 'minimum-wage'],
  ['national living wage', 'minimum-wage'],
  ['rlw', 'real-living-wage'],
  ['living wage', 'real-living-wage'],
  ['london living wage', 'real-living-wage-london'],
  ['cpi', 'prices'],
  ['cpih', 'prices'],
  ['rpi', 'prices'],
  ['ecm', 'call-monitoring'],
  ['electronic call monitoring', 'call-monitoring'],
]);

/** Which of some words is meant: by another name of it, else the nearest. */
export function meantBy(text: string, words: Iterable<string>): string | undefined {
  const known = [...words];
  const other = ALSO_CALLED.get(
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' '),
  );
  return other !== undefined && known.includes(other) ? other : nearest(text, known);
}

/**
 * The key of some that ends so, as `block_per_year` for `per_year`, or that it begins with, as `early_payment` for `early payment
 * discount`; else the nearest, which is a letter off at most where the key is known elsewhere.
 */
export function meantKey(key: string, keys: readonly string[], isKnownElsewhere = false): string | undefined {
  const plain = inPlainLetters(key)
    .replaceAll(/[\s-]+/g, '_')
    .replaceAll(/^[^a-z]+|[^a-z]+$/g, '');
  if (keys.includes(plain)) return plain;
  const part = keys.find((known) => known.endsWith(`_${plain}`) || plain.startsWith(`${known}_`));
  if (part !== undefined) return part;
  const near = nearest(plain, keys);
  return near !== undefined && isKnownElsewhere && distance(key, near) > 1 ? undefined : near;
}
