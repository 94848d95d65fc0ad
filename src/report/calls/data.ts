// What JSON says of calls: shares of a year's calls, unrounded, each with the interval that holds it in 95 simulations of 100.

import { answeredOf } from '../../calls/interval.ts';
import type { Rung } from '../../calls/ladder.ts';
import type { HourGroup, Share, Shares } from '../../calls/types.ts';
import { orNull } from '../../engine/none.ts';
import type { Calls, CoverCost, CoverRung } from '../../model/cover.ts';

type Outcomes<T> = { [outcome in keyof Shares]: T | null };

export interface SharesData extends Outcomes<number> {
  interval: Outcomes<[low: number, high: number]>;
}

export interface CallsData extends SharesData {
  perYear: number;
  weeks: number;
  worst: (SharesData & { hours: string; share: number }) | null;
  fewest: (SharesData & { added: number; cost: number | null; costPerHour: number | null }) | null;
  ladder: RungData[];
}

/** £ a year, and the price of a unit that would pay for it; null where it is none. */
interface RungData extends Rung, SharesData {
  answered: number | null;
  asSpecified: { cost: number | null; price: number | null };
  fairWork: { cost: number | null; price: number | null };
}

export function callsData({ result, added, ladder }: Pick<Calls, 'result' | 'added' | 'ladder'>): CallsData {
  const { question, weeks, worst, fewest } = result;
  return {
    perYear: question.perYear,
    weeks,
    ...sharesData(result),
    worst: worst ? worstData(worst) : null,
    fewest: fewest
      ? {
          added: fewest.added,
          cost: added?.perYear ?? null,
          costPerHour: added?.perHour ?? null,
          ...sharesData(fewest.shares),
        }
      : null,
    ladder: ladder.map(rungData),
  };
}

function rungData({ workers, mode, shares, costs: { asSpecified, fairWork } }: CoverRung): RungData {
  const answered = answeredOf(shares)?.share ?? null;
  return {
    workers,
    mode,
    answered,
    ...sharesData(shares),
    asSpecified: costData(asSpecified),
    fairWork: costData(fairWork),
  };
}

function costData(cost: CoverCost | undefined): RungData['asSpecified'] {
  return { cost: orNull(cost?.perYear), price: orNull(cost?.price) };
}

/** `share` is that of all calls which come in these hours. */
function worstData(worst: HourGroup): CallsData['worst'] {
  return { hours: worst.words, share: worst.ofCalls, ...sharesData(worst) };
}

export function sharesData(shares: Shares): SharesData {
  const each = <T>(of: (share: Share) => T): Outcomes<T> => {
    const value = (share: Share | undefined): T | null => (share ? of(share) : null);
    return {
      allOut: value(shares.allOut),
      inTime: value(shares.inTime),
      late: value(shares.late),
      nobody: value(shares.nobody),
    };
  };
  return { ...each(({ share }) => share), interval: each(({ low, high }): [number, number] => [low, high]) };
}
