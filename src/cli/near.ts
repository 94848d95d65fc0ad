// Asks whether a near name was meant.
import { nearest } from '../contract/suggest.ts';

/** `; did you mean report?`, or nothing where no name is near. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const near = nearest(typed, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
