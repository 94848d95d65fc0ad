// How often a call comes while nobody is on cover, or everybody who is has gone out already.

import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { A_HAIR } from '../../engine/hair.ts';
import { bandAsleepStaff, bandOnCallStaff, bandShare, bandWakingStaff } from '../../figures/calendar.ts';
import { counted } from '../../figures/leaf.ts';
import { crew } from '../../figures/time/crew.ts';
import { workload } from '../../figures/time/workload.ts';
import { workOut } from '../../model/run.ts';
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

export const callsUncovered = figure('check.callsUncovered', {
  label: 'Share of the work that falls where nobody is on cover',
  unit: 'share',
  source: 'The costing method, section 3',
  formula: fx`sum(if(${bandWakingStaff} + ${bandAsleepStaff} + ${bandOnCallStaff} > 0, 0, ${bandShare}))`,
});

/** The share of the year's calls that find everybody on cover out. */
export function allOutIn({ results, context }: Pick<Run, 'results' | 'context'>): number {
  const workers = results.value(crew);
  let allOut = 0;
  for (const band of context.layout.bands) {
    const staff = band.waking + band.asleep + band.onCall;
    if (band.share === 0 || staff === 0) continue;
    // A crew of two takes two of the staff; a team is there only whole.
    const teams = Math.max(1, Math.floor(staff / workers + A_HAIR));
    allOut += band.share * nobodyFree(teams, (results.value(workload) * band.share) / workers / band.hours);
  }
  return allOut;
}

export const callsAllOut = counted(
  'check.callsAllOut',
  {
    label: 'Share of calls that come while everybody on cover is out',
    unit: 'share',
    source: 'A. K. Erlang, Solution of some problems in the theory of probabilities, 1917: the loss formula',
  },
  (context) => allOutIn({ context, results: workOut(context) }),
);
