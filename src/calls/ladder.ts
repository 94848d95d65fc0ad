// The cover ladder: one on call, one awake, two on call, two awake, in every hour in which demand may fall.
//
// Who is awake and who is on call answer alike; what they cost is worked out on the contract with that cover.
import { sharesUnder } from './fewest.ts';
import type { Length } from './simulate.ts';
import type { CallQuestion, Shares } from './types.ts';

export interface Rung {
  workers: number;
  mode: 'on-call' | 'waking';
}

export const RUNGS: readonly Rung[] = [
  { workers: 1, mode: 'on-call' },
  { workers: 1, mode: 'waking' },
  { workers: 2, mode: 'on-call' },
  { workers: 2, mode: 'waking' },
];

/** Two who are there go together. One who is there alone is sent to what the contract sends one to. */
const crewOf = (workers: number, crew: number): number => (workers > 1 ? Math.max(workers, crew) : crew);

/** What becomes of the calls on each rung. */
export function coverLadder(question: CallQuestion, length: Length): (Rung & { shares: Shares })[] {
  const under = (workers: number): Shares =>
    sharesUnder(
      {
        ...question,
        crew: crewOf(workers, question.crew),
        onDuty: question.density.map((share) => (share > 0 ? workers : 0)),
      },
      length,
    );
  const shares = new Map([1, 2].map((workers) => [workers, under(workers)]));
  return RUNGS.map((rung) => ({ ...rung, shares: shares.get(rung.workers) as Shares }));
}
