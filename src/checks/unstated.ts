// What a check says where it would need something that nobody stated.

import { questionOf } from '../contract/ask.ts';
import type { ContractFile } from '../contract/types.ts';
import { joinWords } from '../words/words.ts';
import type { Outcome, Subject } from './check.ts';

/** Whether nobody stated what stands at this path, and nothing may be assumed for it. */
export function isUnknown({ inputs, unknown }: ContractFile, path: string): boolean {
  return inputs.get(path)?.origin === 'unknown' || unknown.includes(path);
}

/** How the inputs without which no sums can be made are asked for. */
const ASKED: Record<string, string> = {
  'demand.hours_per_week': 'how many hours of contact a week are wanted',
  'demand.visit_length': 'how long a visit is to last',
  'price.per_hour': 'what is paid for an hour',
};

/** `what is paid by the piece`; a path in the words of the report where it has none of its own here. */
export function askedFor(path: string): string {
  return ASKED[path] ?? questionOf(path).short;
}

/** The answer where no sums could be made: `what` completes "... cannot be told". */
export function notWorkedOut({ missing }: Subject, what: string): Outcome[] {
  if (missing.length === 0) return [];
  return [
    {
      status: 'cannotTell',
      message: `${what} cannot be told: nobody states ${joinWords(missing)}.`,
      question: `Will you say ${joinWords(missing.map(askedFor))}?`,
      path: missing[0],
    },
  ];
}
