// Words that are spelt wrong: `leagl minimum`, `overhed`, `price.indexatoin`.
import { nearest } from '../contract/suggest.ts';
import { meantBy, type Named, terms, termsCalled, wordsOf } from '../glossary/index.ts';

/**
 * `; did you mean "legal minimum"?`, each word that nothing here has put right, where what then stands there has a meaning among
 * `all`; its name where it is one. Empty where nothing is near.
 */
export function meantAsSpelt(typed: string, all: readonly Named[]): string {
  const own = terms().flatMap(({ term, also }) => [term, ...also].map(String));
  const known = new Set([...own, ...all.map(({ name, about }) => `${name} ${about}`)].flatMap(wordsOf));
  const words = wordsOf(typed);
  const right = words.map((word) => (known.has(word) ? word : (nearest(word, known) ?? word))).join(' ');
  if (right === words.join(' ')) return '';
  const found = meantBy(right, all);
  const [term] = termsCalled(right);
  if (found.length === 0 && term === undefined) return '';
  const meant = found.length === 1 && found[0] ? found[0].name : (term?.term ?? right);
  const elsewhere = found.length === 0 ? ` viability glossary ${asTyped(meant)} says what it means` : '';
  return `; did you mean ${asTyped(meant)}?${elsewhere}`;
}

const asTyped = (words: string): string => (words.includes(' ') ? `"${words}"` : words);
