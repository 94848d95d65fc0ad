// How the inputs without which no sums can be made are asked for.
import { questionOf } from '../contract/ask.ts';

/** `what is paid by the piece`; a path in the words of the report where it has none of its own here. */
export function askedFor(path: string): string {
  const { short, missing = short } = questionOf(path);
  return missing;
}
