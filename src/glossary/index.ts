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

/** The terms that are called so, in whatever spelling, of one or of many. */
export function termsCalled(word: string): Term[] {
  const spelt = (text: string): string => wordsOf(text).map(ofOne).join(' ');
  const wanted = spelt(word);
  return terms().filter((term) => namesOf(term).some((name) => spelt(name) === wanted));
}

/**
 * What `typed` may mean among `all`: the one of that name; else what the field calls so; else those that have all of its
 * words, in any order, in their name, before those that have them in name and description together; else what the field
 * calls by these words among others. None where nothing fits.
 */
export function meantBy<T extends Named>(typed: string, all: readonly T[]): T[] {
  const wanted = wantedOf(typed);
  if (wanted.length === 0) return [];
  const same =
    all.find(({ name }) => name === typed) ?? all.find(({ name }) => name.toLowerCase() === typed.toLowerCase());
  if (same) return [same];
  return firstOf(
    () => ledTo(termsCalled(typed), all),
    () => havingAll(wanted, all),
    () =>
      ledTo(
        terms().filter((term) => namesOf(term).some((name) => holds(wordsOf(name), wanted))),
        all,
      ),
  );
}

/** Where nothing has all of several words, the few that have the most of them. */
export function partlyMeantBy<T extends Named>(typed: string, all: readonly T[]): T[] {
  const wanted = wantedOf(typed);
  const counted = all.map((each) => {
    const words = wordsOf(`${each.name} ${each.about}`);
    return { each, count: wanted.filter((word) => holds(words, [word])).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const found = counted.filter(({ count }) => count === most).map(({ each }) => each);
  return most * 2 >= wanted.length && wanted.length > 1 && found.length <= A_FEW ? found : [];
}

function firstOf<T>(...ways: readonly (() => T[])[]): T[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

const namesOf = ({ term, also }: Term): string[] => [term, ...also].map(String);

/** What terms lead to among `all`, in their order. */
function ledTo<T extends Named>(found: readonly Term[], all: readonly T[]): T[] {
  const names = found.flatMap(({ see }) => see.map(bare));
  return [...new Set(names.flatMap((name) => all.filter((each) => bare(each.name) === name)))];
}

/** More than these are no help to anybody. */
const A_FEW = 12;

function havingAll<T extends Named>(wanted: readonly string[], all: readonly T[]): T[] {
  const inName = all.filter(({ name }) => holds(wordsOf(name), wanted));
  const anywhere = all.filter(({ name, about }) => holds(wordsOf(`${name} ${about}`), wanted));
  const both = [...new Set([...inName, ...anywhere])];
  // What is called just that comes first, whatever else has the words among others.
  const called = both.filter(({ name, about }) => [name, about].some((each) => isJust(each, wanted)));
  return [...new Set([...called, ...(inName.length > 0 && both.length > A_FEW ? inName : both)])];
}

/** Whether a text has these words and no other that says anything, in any order. */
function isJust(text: string, wanted: readonly string[]): boolean {
  const inOrder = (words: readonly string[]): string => [...words].sort().join(' ');
  return inOrder(wantedOf(text)) === inOrder(wanted);
}

/** Each of the words begins one of the others; one of two letters is one of them. */
function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((each) => words.some((word) => (each.length > 2 ? word.startsWith(each) : word === each)));
}

/** Words that say nothing of what is meant. */
const FILLERS = new Set('a an the of for per in on to at and or is are what how much many each every'.split(' '));

/** What somebody types, without what says nothing, and of many as of one. */
function wantedOf(typed: string): string[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !FILLERS.has(word));
  return (telling.length > 0 ? telling : words).map(ofOne);
}

/** `visits` -> `visit`; `salaries` and `salary` -> `salar`, which begins both. */
function ofOne(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  return word.replace(/(?<=[a-z]{3})(?:ies|(?<![aeiou])y)$|s$/, '');
}

/** `price.items[0]` and `price.items[]` are one path. */
function bare(name: string): string {
  return name.replace(/\[\d+\]/g, '[]');
}

/** `gap.perContactHour` -> gap, per, contact, hour; an accent, a dot or a hyphen is none of the word. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
