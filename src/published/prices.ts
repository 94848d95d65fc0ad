// Prices and costs that others published, by date, nation and service: what a price can be held against.
// To add a value, add a row to its series; to add a series, add a file and a line here.
import { dated, rowOn } from '../calendar/dated.ts';
import { addYears, type Day } from '../calendar/day.ts';
import type { Contract } from '../contract/types.ts';
import cleaningPrices from './prices/cleaning-prices.yaml';
import familySupportUnitCosts from './prices/family-support-unit-costs.yaml';
import floatingSupportPrices from './prices/floating-support-prices.yaml';
import homeCareUnitCosts from './prices/home-care-unit-costs.yaml';
import labourFloors from './prices/labour-floors.yaml';
import minimumPrices from './prices/minimum-prices.yaml';
import pricesPaid from './prices/prices-paid.yaml';
import supportedLivingPrices from './prices/supported-living-prices.yaml';
import type { BenchmarkSeries } from './schema.ts';

export type { BenchmarkSeries } from './schema.ts';

/** One published amount that fits a contract. */
export interface Benchmark extends Omit<BenchmarkSeries, 'rows' | 'services'> {
  /** Name of its series. */
  name: string;
  from: Day;
  /** £ an hour. */
  value: number;
  source: string;
  url?: string;
  note?: string;
}

export const benchmarks = {
  'labour-floors': labourFloors() as BenchmarkSeries,
  'prices-paid': pricesPaid() as BenchmarkSeries,
  'supported-living-prices': supportedLivingPrices() as BenchmarkSeries,
  'minimum-prices': minimumPrices() as BenchmarkSeries,
  'home-care-unit-costs': homeCareUnitCosts() as BenchmarkSeries,
  'family-support-unit-costs': familySupportUnitCosts() as BenchmarkSeries,
  'cleaning-prices': cleaningPrices() as BenchmarkSeries,
  'floating-support-prices': floatingSupportPrices() as BenchmarkSeries,
} as const satisfies Record<string, BenchmarkSeries>;

/** An older amount says too little of today. What it says errs low, as prices rise. */
const YEARS_OF_USE = 3;

/**
 * The published amounts that fit the contract's service, nation and first day: of each series the newest that had
 * begun by then, unless it is more than three years old. Empty where the contract names no profile.
 */
export function benchmarksFor({ contract }: Pick<Contract, 'contract'>): Benchmark[] {
  const { profile, nation, start } = contract;
  if (profile === undefined) return [];
  return Object.entries<BenchmarkSeries>(benchmarks).flatMap(
    ([name, { kind, title, publisher, covers, ...series }]) => {
      if (!series.services.includes(profile)) return [];
      const newest = rowOn(dated(series.rows.filter(({ nations }) => nations.includes(nation))), start);
      if (!newest || start >= addYears(newest.from, YEARS_OF_USE)) return [];
      const { from, value, source, url, note } = newest;
      return [{ name, kind, title, publisher, covers, from, value, source, url, note }];
    },
  );
}
