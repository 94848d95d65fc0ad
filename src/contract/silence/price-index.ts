// Moves profile money from the prices of one day to those of another.
import { type Day, dateOf } from '../../calendar/day.ts';
import { rates } from '../../rates/index.ts';
import { PRICE_DATE } from '../profiles/levels.ts';
import type { Contract } from '../types.ts';

/**
 * What money of a profile must be multiplied by to be at the prices of `to`. Prices are those of calendar years, so two days
 * of one year have the same: to a later year, the growths of each year after the profile's up to `to`'s; to an earlier one,
 * divided by the growths in between. A year after the last that is known grows by `after`; one before the first that is
 * known is an error, for no contract starts there.
 */
export function priceFactor(to: Day, after: number): number {
  const known = consumerPrices();
  const last = Math.max(...known.keys());
  const growthOf = (year: number): number => {
    const growth = year > last ? after : known.get(year);
    if (growth === undefined) throw new Error(`no growth of consumer prices is known for ${year}`);
    return 1 + growth;
  };
  const [fromYear, toYear] = [dateOf(PRICE_DATE).year, dateOf(to).year];
  let factor = 1;
  for (let year = fromYear + 1; year <= toYear; year++) factor *= growthOf(year);
  for (let year = toYear + 1; year <= fromYear; year++) factor /= growthOf(year);
  return factor;
}

/** Growth of a calendar year's average prices on the year before, as fractions, by year. */
function consumerPrices(): ReadonlyMap<number, number> {
  byYear ??= new Map(rates['consumer-prices'].rows.map(({ from, value }) => [dateOf(from).year, value]));
  return byYear;
}

let byYear: ReadonlyMap<number, number> | undefined;

/** The day of the profile's prices, and what they were multiplied by; undefined without a profile. */
export function profileMoney({ contract, assumptions }: Contract): { priceDate: Day; factor: number } | undefined {
  if (contract.profile === undefined) return undefined;
  return {
    priceDate: PRICE_DATE,
    factor: priceFactor(contract.start, assumptions.price_growth),
  };
}
