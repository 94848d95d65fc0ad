// What is sold at which price: each band of the year at each visit length.
import type { YearLayout } from '../calendar/types.ts';
import { isPaidByTheHour } from '../contract/prices.ts';
import type { Contract } from '../contract/types.ts';
import type { Sale } from '../figures/context.ts';
import { timeSpan } from '../words/words.ts';

/** Something in the contract that stops the sums; `path` says where. */
export class ContractProblem extends Error {
  constructor(
    readonly path: string,
    message: string,
  ) {
    super(message);
    this.name = 'ContractProblem';
  }
}

type Sold = Pick<Contract, 'price' | 'demand' | 'cover' | 'visit' | 'lone_working'>;

/** What two contracts sell in the same year is the same where all of these are. */
const SOLD_BY = ['price', 'demand', 'cover', 'visit', 'lone_working'] as const satisfies readonly (keyof Sold)[];

export function sellAlike(some: Sold, others: Sold): boolean {
  return SOLD_BY.every((section) => some[section] === others[section]);
}

/**
 * Empty where nothing is paid by the hour. An unknown price is NaN. Throws ContractProblem where a length or time of
 * demand has no price.
 */
export function salesOf(contract: Sold, layout: YearLayout): Sale[] {
  if (!isPaidByTheHour(contract)) return [];
  const { price, demand } = contract;
  if (price.buys === 'duty' && demand.hours_per_week === 0) return ofCover(contract, layout);
  const sales: Sale[] = [];
  const shares = price.buys === 'duty' ? sharesOfDuty(contract) : demand.visits.map(({ share }) => share);
  layout.bands.forEach((band, at) => {
    if (band.share === 0) return;
    demand.visits.forEach((visit, length) => {
      const priced = priceAt(contract, band.priceLines[length] ?? -1, visit.length);
      if (priced) sales.push({ band: at, length, share: band.share * (shares[length] ?? 0), ...priced });
      else if (demand.hours_per_week > 0)
        throw new ContractProblem(
          'price.rates',
          `no price fits a visit of ${timeSpan(visit.length)} at some of the times of demand; add a line that does, or per_hour for the rest`,
        );
    });
  });
  return sales;
}

/** Hours on duty that nobody states by the week are those of waking cover, of both kinds. */
function ofCover(contract: Sold, layout: YearLayout): Sale[] {
  const hours = layout.bands.map((band) => band.hours * (band.waking + band.apart));
  const total = hours.reduce((sum, each) => sum + each, 0);
  return layout.bands.flatMap((band, at) => {
    const own = hours[at] ?? 0;
    if (own === 0) return [];
    const priced = priceAt(contract, band.priceLines[0] ?? -1, 0);
    if (!priced)
      throw new ContractProblem(
        'price.rates',
        'no price fits some hours of cover; add a line that does, or per_hour for the rest',
      );
    return [{ band: at, length: 0, share: own / total, ...priced }];
  });
}

function priceAt({ price }: Sold, line: number, length: number): { price: number; path: string } | undefined {
  const rate = price.rates[line];
  const path = `price.rates[${line}]`;
  if (rate?.per_visit !== undefined && price.buys === 'duty')
    throw new ContractProblem(
      `${path}.per_visit`,
      'a price per visit buys contact; where hours on duty are bought, state a price per hour',
    );
  if (rate?.per_visit !== undefined) return { price: orUnknown(rate.per_visit) / length, path: `${path}.per_visit` };
  if (rate) return { price: orUnknown(rate.per_hour), path: `${path}.per_hour` };
  return price.per_hour === undefined ? undefined : { price: orUnknown(price.per_hour), path: 'price.per_hour' };
}

const orUnknown = (price: number | null | undefined): number => price ?? Number.NaN;

/** Short visits have more around them, so they take more of the hours on duty than of the hours of contact. */
function sharesOfDuty({ demand, visit, lone_working }: Sold): number[] {
  const { travel, travel_paid, notes, wasted } = visit;
  const around =
    (1 + wasted.share) * (travel * travel_paid + lone_working.check_in) + notes + wasted.share * wasted.staff_time;
  const duty = demand.visits.map(({ length, share }) => (share * (length + around)) / length);
  const total = duty.reduce((sum, each) => sum + each, 0);
  return duty.map((each) => each / total);
}
