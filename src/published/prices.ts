// Prices and costs that others published, by date, nation and service: what a price can be held against.
// To add a value, add a row to its series; to add a series, add a file and a line here.
import { addYears, type Day, day } from '../calendar/day.ts';
import type { Nation } from '../calendar/types.ts';
import type { Contract } from '../contract/types.ts';
import familySupportUnitCosts from './prices/family-support-unit-costs.yaml';
import homeCareUnitCosts from './prices/home-care-unit-costs.yaml';
import labourFloors from './prices/labour-floors.yaml';
import minimumPrices from './prices/minimum-prices.yaml';
import pricesPaid from './prices/prices-paid.yaml';
import supportedLivingPrices from './prices/supported-living-prices.yaml';

export type BenchmarkKind =
  /** What a trade body works out that a price must be. */
  | 'minimum-price'
  /** What buyers pay, on average or in one place. */
  | 'price-paid'
  /** What the frontline workers alone cost. */
  | 'labour-floor'
  /** What an hour of a worker costs, by research. */
  | 'unit-cost';

interface BenchmarkRow {
  from: string;
  /** £ an hour. */
  value: number;
  nations: Nation[];
  source: string;
  url?: string;
  note?: string;
}

export interface BenchmarkSeries {
  kind: BenchmarkKind;
  title: string;
  /** As it is called today; the Homecare Association was the UK Homecare Association until 2021. */
  publisher: string;
  /** The profiles of the services it is about. */
  services: string[];
  /** What the amount pays for. */
  covers: string;
  rows: BenchmarkRow[];
}

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

// The files are ours, and a test reads every row of each; so their shape is taken as given here.
export const benchmarks = {
  'labour-floors': labourFloors() as BenchmarkSeries,
  'prices-paid': pricesPaid() as BenchmarkSeries,
  'supported-living-prices': supportedLivingPrices() as BenchmarkSeries,
  'minimum-prices': minimumPrices() as BenchmarkSeries,
  'home-care-unit-costs': homeCareUnitCosts() as BenchmarkSeries,
  'family-support-unit-costs': familySupportUnitCosts() as BenchmarkSeries,
} as const satisfies Record<string, BenchmarkSeries>;

/** An older amount says too little of today. What it says errs low, as prices rise. */
const YEARS_OF_USE = 3;

interface Dated {
  benchmark: Benchmark;
  /** The first day on which it is too old. */
  until: Day;
  nations: readonly Nation[];
}

const byService = new Map<string, Dated[][]>();

/** The series about a service, each with its rows in order of date. */
function seriesFor(service: string): Dated[][] {
  let found = byService.get(service);
  if (!found) {
    found = Object.entries<BenchmarkSeries>(benchmarks)
      .filter(([, { services }]) => services.includes(service))
      .map(([name, { kind, title, publisher, covers, rows }]) =>
        rows.map(({ value, source, url, note, nations, ...row }) => {
          const from = day(row.from);
          const benchmark = { name, kind, title, publisher, covers, from, value, source, url, note };
          return { benchmark, until: addYears(from, YEARS_OF_USE), nations };
        }),
      );
    byService.set(service, found);
  }
  return found;
}

/**
 * The published amounts that fit the contract's service, nation and first day: of each series the newest that had
 * begun by then, unless it is more than three years old. Empty where the contract names no profile.
 */
export function benchmarksFor({ contract }: Pick<Contract, 'contract'>): Benchmark[] {
  const { profile, nation, start } = contract;
  if (profile === undefined) return [];
  return seriesFor(profile).flatMap((rows) => {
    const newest = rows.findLast(({ benchmark, nations }) => benchmark.from <= start && nations.includes(nation));
    return newest && start < newest.until ? [newest.benchmark] : [];
  });
}
