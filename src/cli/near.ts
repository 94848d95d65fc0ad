// Asks whether a near name was meant. Every command line may be mistaken, so this knows nothing of contracts.
import { nearest } from '../contract/suggest.ts';

/** `; did you mean report?`, or nothing where no name is near. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const near = nearest(typed, names);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
