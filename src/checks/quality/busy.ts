// How often a call comes while nobody is on cover, or everybody who is has gone out already.

import { ENOUGH } from '../../calls/fewest.ts';
import { answeredOf } from '../../calls/interval.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { bandAsleepStaff, bandOnCallStaff, bandShare, bandWakingStaff } from '../../figures/calendar.ts';
import { counted } from '../../figures/leaf.ts';
import { workload } from '../../figures/time/workload.ts';
import { callsIn } from '../../model/calls.ts';

const METHOD = 'The costing method, section 14';

export const callsUncovered = figure('check.callsUncovered', {
  label: 'Share of the work that falls where nobody is on cover; none where no work is asked for but to be there',
  unit: 'share',
  source: 'The costing method, section 3',
  formula: fx`if(${workload} > 0, 1, 0) * sum(if(${bandWakingStaff} + ${bandAsleepStaff} + ${bandOnCallStaff} > 0, 0, ${bandShare}))`,
});

export const callsAllOut = counted(
  'check.callsAllOut',
  {
    label:
      'Share of calls, as they come at random in the first year, that find too few free; none where visits are planned',
    unit: 'share',
    source: METHOD,
  },
  (context) => callsIn(context)?.allOut?.share ?? 0,
);

export const callsInTime = counted(
  'check.callsInTime',
  {
    label:
      'Share of calls, as they come at random in the first year, that are answered in time; all where visits are planned',
    unit: 'share',
    source: METHOD,
  },
  (context) => callsIn(context)?.inTime?.share ?? 1,
);

export const enoughInTime = constant('constant.callsInTime', ENOUGH, {
  label: 'Share of calls that should be answered in time',
  unit: 'share',
  source: METHOD,
});

/** The ends of the interval that chance leaves open; none where visits are planned. */
const answered = (id: string, label: string, end: 'low' | 'high') =>
  counted(
    id,
    {
      label: `Share of calls that are answered, in time where a response time is known: ${label} that chance leaves open`,
      unit: 'share',
      source: METHOD,
      nullable: true,
    },
    (context) => {
      const result = callsIn(context);
      return (result && answeredOf(result)?.[end]) ?? Number.NaN;
    },
  );

export const answeredAtLeast = answered('check.callsAnsweredAtLeast', 'the least', 'low');
export const answeredAtMost = answered('check.callsAnsweredAtMost', 'the most', 'high');
