// What JSON says of calls: shares of a year's calls, unrounded, each with the interval that holds it in 95 simulations of 100.
import type { CallResult, HourGroup, Share, Shares } from '../calls/types.ts';

type Outcomes<T> = { [outcome in keyof Shares]: T | null };

export interface SharesData extends Outcomes<number> {
  interval: Outcomes<[low: number, high: number]>;
}

export interface CallsData extends SharesData {
  perYear: number;
  weeks: number;
  worst: (SharesData & { hours: string; share: number }) | null;
  fewest: (SharesData & { added: number }) | null;
}

export function callsData(result: CallResult): CallsData {
  const { question, weeks, worst, fewest } = result;
  return {
    perYear: question.perYear,
    weeks,
    ...sharesData(result),
    worst: worst ? worstData(worst) : null,
    fewest: fewest ? { added: fewest.added, ...sharesData(fewest.shares) } : null,
  };
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
