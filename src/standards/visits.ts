// Visits by their length: how many are short, none so short, and what one of each length costs.

import { isStated } from '../contract/text/place.ts';
import type { Contract, ContractFile } from '../contract/types.ts';
import { ifKnown } from '../engine/none.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { breakEven } from '../figures/total/break-even.ts';
import { costPerUnit } from '../figures/total/result.ts';
import { problemIn } from '../model/problem.ts';
import { contextOf, evaluate, lawOf } from '../model/run.ts';
import type { Run } from '../model/types.ts';
import { exactly } from '../words/words.ts';
import type { Step } from './changed.ts';

type Visits = Contract['demand']['visits'];

/** Visits for each hour given, those of each length. */
function countsOf(visits: Visits): number[] {
  return visits.map(({ share, length }) => share / length);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The share of visits, not of hours, that last no longer than this, in hours. */
export function shareOfVisitsUpTo({ demand: { visits } }: Contract, length: number): number {
  const counts = countsOf(visits);
  return sumOf(counts.filter((_, at) => (visits[at]?.length ?? 0) <= length)) / sumOf(counts);
}

/** As many visits as before, the shorter ones made as long as this; nothing where there are none. */
export function noVisitUnder(file: ContractFile, length: number): Step[] {
  const { visits, hours_per_week } = file.contract.demand;
  if (!visits.some((visit) => visit.length < length)) return [];
  const counts = countsOf(visits);
  const lengths = visits.map((visit) => Math.max(visit.length, length));
  const hours = sumOf(lengths.map((each, at) => each * (counts[at] as number)));
  const longer: Visits = lengths.map((each, at) => ({ length: each, share: (each * (counts[at] as number)) / hours }));
  const isOneLength = visits.length === 1 && !isStated(file, 'demand.visits');
  const entries = longer.map(
    (each) => `{length: ${exactly(each.length * 60)} minutes, share: ${exactly(each.share * 100)}%}`,
  );
  return [
    {
      set: `demand.hours_per_week=${exactly(hours_per_week * hours)}`,
      apply: (contract) => ({
        ...contract,
        demand: { ...contract.demand, visits: longer, hours_per_week: hours_per_week * hours },
      }),
    },
    {
      set: isOneLength
        ? `demand.visit_length=${exactly(length * 60)} minutes`
        : `demand.visits=[${entries.join(', ')}]`,
      apply: (contract) => contract,
    },
  ];
}

export interface VisitPrice {
  /** In hours. */
  length: number;
  /** £ a visit: at the least, usually, what reaches the provider, and what would have to be paid; undefined where it is not known. */
  least: number;
  usual: number | undefined;
  paid: number | undefined;
  needed: number | undefined;
}

/** As the trade body publishes prices. */
const LENGTHS = [0.25, 0.5, 0.75, 1];

/** What a visit of each length would cost if all had it, all else as it is; empty where visits are not paid by the hour. */
export function visitPrices({ contract, usual }: ContractFile, { context }: Run): VisitPrice[] {
  if (context.unit.kind !== 'contact-hour' || contract.demand.visits.length === 0) return [];
  return LENGTHS.flatMap((length) => {
    const lean = allOf(length, contract, context);
    if (!lean) return [];
    const { price } = contract;
    const [least, paid, needed] = [costPerUnit, netPerUnit, breakEven].map((figure) => lean.value(figure) * length);
    return [
      {
        length,
        least: least as number,
        usual: ifKnown(usual && (allOf(length, usual, context)?.value(costPerUnit) ?? Number.NaN) * length),
        paid: ifKnown(paid),
        // A list of prices moves as a whole; none of them is the price that would pay.
        needed: price.rates.length > 0 ? undefined : ifKnown(needed),
      },
    ];
  });
}

function allOf(length: number, contract: Contract, { year, unit }: Run['context']) {
  const changed = { ...contract, demand: { ...contract.demand, visits: [{ length, share: 1 }] } };
  try {
    return evaluate(contextOf(changed, { unit }, year, lawOf(changed, year)));
  } catch (error) {
    if (problemIn(error)) return undefined;
    throw error;
  }
}
