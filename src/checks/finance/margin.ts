// The answer of the checks on contingency and surplus, where the sums hold none of it.
import { isStated, type Outcome, type Subject } from '../check.ts';
import { isUnknown } from '../unstated.ts';

/** Found where the contract states 0%, not to be told where nobody says anything. */
export function absent(
  { file }: Subject,
  which: 'contingency' | 'surplus',
  outcome: Pick<Outcome, 'message' | 'question'>,
): Outcome[] {
  if (file.contract.overheads[which].share > 0) return [];
  const path = `overheads.${which}`;
  if (isStated(file, path) && !isUnknown(file, path)) return [{ status: 'found', ...outcome }];
  return [
    {
      status: 'cannotTell',
      message: `Nobody states how much ${which} the price is to hold, and the sums hold none.`,
      question: outcome.question,
    },
  ];
}
