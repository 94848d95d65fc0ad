// How often a call comes while everybody on cover is out already.
import { A_HAIR } from '../../engine/hair.ts';
import { crew } from '../../figures/time/crew.ts';
import { workload } from '../../figures/time/workload.ts';
import type { Run } from '../../model/types.ts';

/**
 * The share of calls that find nobody free: Erlang's loss formula, for `teams` and work of `load` teams on average.
 * It takes calls to come by chance, each on its own.
 */
export function nobodyFree(teams: number, load: number): number {
  let blocked = 1;
  for (let team = 1; team <= teams; team++) blocked = (load * blocked) / (team + load * blocked);
  return blocked;
}

/** Shares of the year's demand: what falls where nobody is on cover, and what finds everybody out. */
export function callsUnanswered({ results, context }: Run): { uncovered: number; allOut: number } {
  const workers = results.value(crew);
  let uncovered = 0;
  let allOut = 0;
  for (const band of context.layout.bands) {
    if (band.share === 0) continue;
    const staff = band.waking + band.asleep + band.onCall;
    if (staff === 0) {
      uncovered += band.share;
      continue;
    }
    // A crew of two takes two of the staff; a team is there only whole.
    const teams = Math.max(1, Math.floor(staff / workers + A_HAIR));
    allOut += band.share * nobodyFree(teams, (results.value(workload) * band.share) / workers / band.hours);
  }
  return { uncovered, allOut };
}
