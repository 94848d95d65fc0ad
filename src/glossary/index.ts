// The field's own words, and what a word that somebody types may stand for: explain, rates, rule, solve, glossary and help
// all look here, so that NLW is known to every one of them or to none.
import placeData from './places.yaml';
import data from './terms.yaml';

export interface Term {
  term: string;
  /** What else it is called: other names, short forms, what other trades say. */
  also: readonly string[];
  means: string;
  sources: readonly string[];
  /** Figures, rates, checks and paths of a contract. */
  see: readonly string[];
}

/** Something that has a name, and words about it. */
export interface Named {
  name: string;
  about: string;
}

/** All terms, by name. */
export function terms(): readonly Term[] {
  const read = data() as readonly (Pick<Term, 'term' | 'means'> & Partial<Term>)[];
  return read
    .map(({ term, also = [], means, sources = [], see = [] }) => ({ term, also, means, sources, see }))
    .sort((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1));
}

/** Where in a tender what stands at a path of a contract is usually found; undefined for none. */
export function placeInTender(path: string): string | undefined {
  const places = placeData() as Readonly<Record<string, string>>;
  const fits = Object.keys(places).filter(
    (key) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`),
  );
  return places[fits.sort((a, b) => b.length - a.length)[0] ?? ''];
}

/** The terms that are called so, in whatever spelling. */
export function termsCalled(word: string): Term[] {
  const wanted = wordsOf(word).join(' ');
  return terms().filter(({ term, also }) => [term, ...also].some((each) => wordsOf(each).join(' ') === wanted));
}

/**
 * What `typed` may mean among `all`: the one of that name; else what the field calls so; else those that have all of its
 * words in their name, or in name and description together. None where nothing fits.
 */
export function meantBy<T extends Named>(typed: string, all: readonly T[]): T[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const same =
    all.find(({ name }) => name === typed) ?? all.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  if (same) return [same];
  const seen = termsCalled(typed).flatMap(({ see }) => see);
  const called = seen.flatMap((name) => all.filter((each) => bare(each.name) === bare(name)));
  if (called.length > 0) return [...new Set(called)];
  const inName = all.filter(({ name }) => holds(wordsOf(name), wanted));
  return inName.length > 0 ? inName : all.filter(({ name, about }) => holds(wordsOf(`${name} ${about}`), wanted));
}

/** Each of the words begins one of the others. */
function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((each) => words.some((word) => word.startsWith(each)));
}

/** `price.items[0]` and `price.items[]` are one path. */
function bare(name: string): string {
  return name.replace(/\[\d+\]/g, '[]');
}

/** `gap.perContactHour` -> gap, per, contact, hour; an accent, a dot or a hyphen is none of the word. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
