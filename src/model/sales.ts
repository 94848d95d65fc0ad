// What is sold at which price: each band of the year at each visit length.
import type { YearLayout } from '../calendar/types.ts';
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

/** Throws ContractProblem where a length or time of demand has no price. */
export function salesOf({ price, demand }: Contract, layout: YearLayout): Sale[] {
  // A block or items may pay for everything; then an hour brings nothing of its own.
  const otherwisePaid =
    price.per_hour == null && price.rates.length === 0 && ((price.block_per_year ?? 0) > 0 || price.items.length > 0);
  const sales: Sale[] = [];
  layout.bands.forEach((band, at) => {
    if (band.share === 0) return;
    demand.visits.forEach((visit, length) => {
      const share = band.share * visit.share;
      const line = band.priceLines[length] ?? -1;
      const rate = price.rates[line];
      if (rate?.per_visit != null)
        sales.push({
          band: at,
          length,
          share,
          price: rate.per_visit / visit.length,
          path: `price.rates[${line}].per_visit`,
        });
      else if (rate?.per_hour != null)
        sales.push({ band: at, length, share, price: rate.per_hour, path: `price.rates[${line}].per_hour` });
      else if (price.per_hour != null || otherwisePaid)
        sales.push({ band: at, length, share, price: price.per_hour ?? 0, path: 'price.per_hour' });
      else if (demand.hours_per_week > 0)
        throw new ContractProblem(
          'price.rates',
          `no price fits a visit of ${timeSpan(visit.length)} at some of the times of demand; add a line that does, or per_hour for the rest`,
        );
    });
  });
  return sales;
}
