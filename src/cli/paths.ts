// Which paths of a contract somebody may have meant.
import { aboutPath } from '../contract/ask.ts';
import { leafPaths } from '../contract/index.ts';
import { either } from '../contract/suggest.ts';
import { meantBy } from '../glossary/index.ts';
import { meantAsSpelt } from './spelt.ts';

/** More than these are no help to anybody. */
const MOST = 4;

/** `; did you mean visit.travel?`, by part of a path or a word of the field; of lists the first entry. */
export function meantPaths(typed: string): string {
  const found = pathsCalled(typed).map((path) => path.replaceAll('[]', '[0]'));
  return found.length === 0 ? '' : `; did you mean ${either(found.slice(0, MOST))}?`;
}

/** The paths of a contract that a word may stand for, as the schema has them. */
export function pathsCalled(typed: string): string[] {
  return meantBy(typed, everyPath()).map(({ name }) => name);
}

/** The same of a word that is spelt wrong. */
export const meantPathsAsSpelt = (typed: string): string => meantAsSpelt(typed, everyPath());

const everyPath = () => leafPaths().map((path) => ({ name: path, about: aboutPath(path) ?? '' }));
