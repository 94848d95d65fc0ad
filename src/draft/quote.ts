// Words as they are quoted: no longer than a reader needs, cut between words and never in one.
import { LONGEST_QUOTE } from './limits.ts';
import type { Quote } from './types.ts';

export function cut(text: string, longest = LONGEST_QUOTE): string {
  if (text.length <= longest) return text;
  const at = text.lastIndexOf(' ', longest);
  return text.slice(0, at > longest / 2 ? at : longest);
}

/** The words around a find, from the start of its sentence where that is near. */
export function around(text: string, at: number, length: number): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const from = text.lastIndexOf(' ', Math.max(0, at - 100)) + 1;
  return cut(text.slice(at < 150 ? 0 : from), Math.max(LONGEST_QUOTE, length + (at < 150 ? at : at - from)));
}

/** Where words stand: a document is named once for all its places. */
export function sourceOf(quotes: readonly Quote[]): string {
  const places = new Map<string, Set<string>>();
  for (const { document, place } of quotes) places.set(document, (places.get(document) ?? new Set()).add(place));
  return [...places].map(([document, own]) => `${document}, ${[...own].join('; ')}`).join('; ');
}

export const quoteOf = (quotes: readonly Quote[]): string =>
  [...new Set(quotes.map(({ words }) => words))].join(' ... ');
