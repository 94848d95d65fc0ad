// How the inputs without which no sums can be made are asked for.
import { questionOf } from '../contract/ask.ts';

const ASKED: Record<string, string> = {
  'demand.hours_per_week': 'how many hours of contact a week are wanted',
  'demand.visit_length': 'how long a visit is to last',
  'price.per_hour': 'what is paid for an hour',
};

/** `what is paid by the piece`; a path in the words of the report where it has none of its own here. */
export function askedFor(path: string): string {
  return ASKED[path] ?? questionOf(path).short;
}
