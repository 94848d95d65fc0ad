// UNISON's Ethical Care Charter beside a contract, point by point: kept, broken or not to be told, and what it would cost.
import { day } from '../calendar/day.ts';
import { isStated } from '../contract/text/place.ts';
import type { Contract, ContractFile } from '../contract/types.ts';
import { areLengthsStated } from '../contract/visit-lengths.ts';
import { A_HAIR } from '../engine/hair.ts';
import { rate } from '../figures/pay/rate.ts';
import type { Assessment, Run } from '../model/types.ts';
import { type CharterPoint, charterFile } from '../published/charter.ts';
import { wholeShare } from '../words/words.ts';
import { type Cost, costOf, type Step, toUsual } from './changed.ts';
import { noVisitUnder, shareOfVisitsUpTo } from './visits.ts';

export type Standing = 'kept' | 'broken' | 'cannotTell';

/** What the contract says of a point, in a few words. */
type Seen = readonly [standing: Standing, why: string];

interface Judge {
  see(file: ContractFile, run: Run): Seen;
  /** What keeping it would change in the sums, none where they hold it already; absent where it is no matter of the sums. */
  steps?(file: ContractFile, run: Run): Step[];
}

export interface PointResult extends CharterPoint {
  standing: Standing;
  why: string;
  /** `undefined` where it is no matter of the sums. */
  cost: Cost | undefined;
  /** What `what-if --set` takes to open the cost. */
  sets: readonly string[];
}

export interface Charter {
  points: readonly PointResult[];
  /** All that costs money at once; undefined where it cannot be worked out. */
  together: Cost | undefined;
  sets: readonly string[];
}

/** Hours. The charter names the quarter of an hour; guidance for home care, what takes its place. */
const SHORT = 0.25;
const HALF_AN_HOUR = 0.5;

const UNSAID: Seen = ['cannotTell', 'the contract does not say'];

/** Kept or broken by what the file states; nobody is held to what a profile fills in. */
function byStated(path: string, judged: (contract: Contract, run: Run, file: ContractFile) => Seen): Judge['see'] {
  return (file, run) => (isStated(file, path) ? judged(file.contract, run, file) : UNSAID);
}

const byLength = (judged: (contract: Contract) => Seen): Judge['see'] => {
  return (file) => (areLengthsStated(file) ? judged(file.contract) : ['cannotTell', 'no length of a visit is stated']);
};

const JUDGES: { readonly [id: string]: Judge } = {
  'need-not-minutes': {
    see: ({ contract: { price } }) =>
      price.rates.some(({ length }) => length !== undefined)
        ? ['broken', 'the price goes by the length of a visit']
        : ['cannotTell', 'nothing says who decides how much time a person has'],
  },
  'time-matches-need': {
    see: byLength((contract) => {
      const short = shareOfVisitsUpTo(contract, HALF_AN_HOUR - A_HAIR);
      return short > 0
        ? ['broken', `${wholeShare(short)} of visits are under half an hour`]
        : ['cannotTell', 'the lengths are stated, the needs are not'];
    }),
  },
  'no-15-minutes': {
    see: byLength((contract) => {
      const short = shareOfVisitsUpTo(contract, SHORT);
      return short > 0
        ? ['broken', `${wholeShare(short)} of visits last 15 minutes or less`]
        : ['kept', 'none so short is stated'];
    }),
    steps: (file) => noVisitUnder(file, HALF_AN_HOUR),
  },
  'travel-paid': {
    see: byStated('visit.travel_paid', ({ visit }, { context }, file) => {
      if (visit.travel_paid < 1) return ['broken', `${wholeShare(visit.travel_paid)} of travel is paid`];
      if (!isStated(file, 'costs.mileage_rate'))
        return ['cannotTell', 'all travel is paid; for its miles nothing is stated'];
      return isMilePaid(file.contract, context)
        ? ['kept', 'all travel is paid, and its miles']
        : ['broken', "a mile is paid less than HMRC's rate"];
    }),
    steps: ({ contract }, { context }) => {
      const steps: Step[] = [];
      if (contract.visit.travel_paid < 1)
        steps.push({
          set: 'visit.travel_paid=100%',
          apply: (of) => ({ ...of, visit: { ...of.visit, travel_paid: 1 } }),
        });
      if (!isMilePaid(contract, context))
        steps.push({
          set: 'costs.mileage_rate=approved',
          apply: (of) => ({ ...of, costs: { ...of.costs, mileage_rate: 'approved' } }),
        });
      return steps;
    },
  },
  'no-rushing': {
    see: byStated('visit.travel', ({ visit }) =>
      visit.travel > 0
        ? ['cannotTell', 'travel is counted; the rounds are not shown']
        : ['broken', 'no time for the way'],
    ),
    steps: (file) => toUsual(['visit.travel', 'visit.idle'], file),
  },
  'statutory-sick-pay': {
    see: byStated('pay.sick_pay', () => ['kept', 'it is stated']),
    steps: () => [],
  },
  'same-worker': {
    see: byStated('quality.continuity', ({ quality: { continuity } }) =>
      continuity === 'any-worker' ? ['broken', 'any worker may come'] : ['kept', 'the same few are asked for'],
    ),
  },
  'no-zero-hours': {
    see: (file) => {
      const { contracts, insecure_share: share } = file.contract.quality;
      if (contracts !== undefined)
        return contracts === 'zero-hours' || contracts === 'casual'
          ? ['broken', 'most workers have no hours of their own']
          : ['kept', 'most workers have hours of their own'];
      return share !== undefined && share > 0 ? ['broken', `${wholeShare(share)} have no hours of their own`] : UNSAID;
    },
  },
  'concerns-followed': {
    see: byStated('quality.concerns_route', ({ quality }) =>
      quality.concerns_route ? ['kept', 'there is a route beside the manager'] : ['broken', 'only to the manager'],
    ),
  },
  'training-paid': {
    see: byStated('absence.training', ({ absence: { training } }) =>
      ('share' in training ? training.share : training.amount) > 0
        ? ['kept', 'paid days are stated']
        : ['broken', 'no paid day is stated'],
    ),
    steps: (file) => toUsual(['absence.training', 'absence.induction', 'costs.training_fees'], file),
  },
  'workers-meet': {
    see: byStated('absence.team_meetings', ({ absence: { team_meetings: time } }) =>
      ('share' in time ? time.share : time.amount) > 0
        ? ['kept', 'paid time is stated']
        : ['broken', 'no paid time is stated'],
    ),
    steps: (file) => toUsual(['absence.team_meetings'], file),
  },
  'real-living-wage': {
    see: byStated('pay.rate', (_, run) =>
      isAtLivingWage(run) ? ['kept', 'basic pay is no less'] : ['broken', 'basic pay is less'],
    ),
    steps: (_, run) =>
      isAtLivingWage(run)
        ? []
        : [
            {
              set: 'pay.rate=real-living-wage',
              apply: (contract) => ({ ...contract, pay: { ...contract.pay, rate: 'real-living-wage' } }),
            },
          ],
  },
  'occupational-sick-pay': {
    see: byStated('pay.sick_pay', ({ pay }) =>
      pay.sick_pay === 'full' ? ['kept', 'full pay is stated'] : ['broken', 'what the law obliges, and no more'],
    ),
    steps: ({ contract }) =>
      contract.pay.sick_pay === 'full'
        ? []
        : [
            {
              set: 'pay.sick_pay=full',
              apply: (of) => ({ ...of, pay: { ...of.pay, sick_pay: 'full' } }),
            },
          ],
  },
};

/** At no less than the rate that HMRC approves, where there are any miles. */
function isMilePaid({ visit, costs: { mileage_rate: mile } }: Contract, context: Run['context']): boolean {
  return visit.miles === 0 || typeof mile !== 'number' || mile >= context.average('mileage-approved');
}

function isAtLivingWage({ results, context }: Run): boolean {
  return results.value(rate) >= context.average('real-living-wage') - A_HAIR;
}

/** For a service that the charter is about, in the contract year of a run as specified; undefined for one that began before the charter. */
export function charterOf({ file }: Pick<Assessment, 'file'>, run: Run): Charter | undefined {
  const { profile } = file.contract.contract;
  if (profile === undefined || !charterFile.services.includes(profile)) return undefined;
  // Nobody could keep what had not been written.
  if (run.context.from < day(charterFile.from)) return undefined;
  // Where hours on duty are bought, what is asked around a visit takes from the visits and adds no cost.
  const isCosted = file.contract.price.buys !== 'duty';
  const all: Step[] = [];
  const points = charterFile.points.map((point): PointResult => {
    const judge = JUDGES[point.id] as Judge;
    const [standing, why] = judge.see(file, run);
    const steps = isCosted ? judge.steps?.(file, run) : undefined;
    all.push(...(steps ?? []));
    return { ...point, standing, why, cost: steps && costOf(steps, run), sets: (steps ?? []).map(({ set }) => set) };
  });
  return { points, together: isCosted ? costOf(all, run) : undefined, sets: all.map(({ set }) => set) };
}
