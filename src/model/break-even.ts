// The value of one input at which income equals cost in a contract year, all else as it is.

import { isFixed } from '../contract/ask.ts';
import { unknownPrices } from '../contract/prices.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Contract } from '../contract/types.ts';
import { A_HAIR } from '../engine/hair.ts';
import { solveFor } from '../engine/solve.ts';
import { rate } from '../figures/pay/rate.ts';
import { ageOf } from '../figures/roles.ts';
import { HALF_A_PENNY } from '../words/rounding.ts';
import { gapsLike } from './gap.ts';
import { minimumOnFirstDay } from './law.ts';
import { specifiedIn } from './specified.ts';
import type { Assessment, Run } from './types.ts';
import { asksForWork } from './unstated.ts';
import { numberAt, withNumber } from './vary.ts';

export interface BreakEven {
  path: string;
  unit: string;
  /** What it is now; a named rate of pay is taken at its average over the year. null: a price that nobody states. */
  now: number | null;
  /** null: there is no such value between `low` and `high`. */
  value: number | null;
  low: number;
  high: number;
  /** Of a rate of pay: what the law allows at the least on the contract's first day, at the age of those whom it is for. */
  lawful?: number;
  /** Whether the minimum wage of the year is more than such a rate by then, so that the sums would pay it instead. */
  isOvertaken?: boolean;
}

/** Inputs that `solve` looks at unless told: the prices of the unit, a cap on them, and what the work turns on. */
export function usualPaths({ context }: Pick<Run, 'context'>): string[] {
  const { contract } = context;
  const { price, demand, staff, visit } = contract;
  const isVisited =
    demand.visits.length > 0 && (demand.hours_per_week > 0 || price.items.some(({ contact_time }) => contact_time > 0));
  const works = context.roles.some(({ rate: own }) => own === undefined);
  return [
    ...pricesOfUnit(context),
    ...(price.cap_per_year === undefined ? [] : ['price.cap_per_year']),
    ...(works ? ['pay.rate'] : []),
    ...staff.flatMap(({ posts }, at) => (posts === undefined ? [] : [`staff[${at}].posts`])),
    ...(demand.hours_per_week > 0 ? ['demand.hours_per_week'] : []),
    ...(isVisited && visit.travel > 0 ? ['visit.travel'] : []),
    ...(isVisited ? ['lone_working.second_worker'] : []),
  ];
}

/** Where the prices of what the contract is paid for stand. */
function pricesOfUnit({ unit, contract: { price }, sales, sold }: Run['context']): string[] {
  switch (unit.kind) {
    case 'piece':
      return [`price.items[${unit.item ?? 0}].price`];
    case 'session':
      return [...new Set(sold.pricedSessions.map(({ window }) => `cover[${window}].per_session`))];
    case 'place-week':
      return [price.places?.per_night === undefined ? 'price.places.per_week' : 'price.places.per_night'];
    case 'year':
      return ['price.block_per_year'];
    default:
      return [...new Set(sales.map(({ path }) => path))];
  }
}

/** Where a search may go; a share of the whole at most, a day of 24 hours, else far beyond what anyone would agree. */
function limitsOf(path: string, unit: string, now: number): { low: number; high: number } {
  const { over, min = 0, below = Number.POSITIVE_INFINITY } = fieldAt(path)?.leaf?.limits ?? {};
  if (unit.startsWith('share')) return { low: 0, high: below <= 1 ? 0.99 : 1 };
  if (unit === 'hours/week') return { low: Math.min(1, now / 10), high: Math.max(1000, now * 100) };
  if (unit.startsWith('hours/visit')) return { low: 0, high: 24 };
  // A yearly sum may have to pay for all of a service; nothing tells from what stands there now how much that is.
  if (unit === 'GBP/year') return { low: 0, high: 1e9 };
  // Nobody can be costed at no pay at all.
  if (unit.startsWith('GBP')) return { low: over === undefined ? 0 : 0.01, high: Math.max(1000, now * 100) };
  if (/^(posts|hours\/week)/.test(unit)) return { low: Math.max(now / 100, 0.1), high: Math.max(168, now * 100) };
  return { low: min, high: Math.max(100, now * 100) };
}

/** The value at which net income is the total cost of a year; undefined where the path holds no number that can move. */
export function breakEvenFor(
  { file, years }: Pick<Assessment, 'file' | 'years'>,
  path: string,
  year: number,
): BreakEven | undefined {
  const run = specifiedIn({ years }, year);
  if (!run) return undefined;
  const { contract } = file;
  const named = path === 'pay.rate' && typeof contract.pay.rate !== 'number';
  const now = named
    ? run.results.value(rate)
    : unknownPrices(contract).includes(path)
      ? null
      : numberAt(contract, path);
  if (now === undefined || isFixed(path)) return undefined;
  const unit = named ? 'GBP/hour' : (file.inputs.get(path)?.unit ?? 'ratio');
  const base = named ? { ...contract, pay: { ...contract.pay, rate: now as number } } : contract;
  const { low, high } = limitsOf(path, unit, now ?? 0);
  const gap = gapsLike(base, year, isPay(path) ? asStated(run) : run);
  const found = solveFor((x) => gap(withNumber(base, path, x)) ?? Number.NaN, { low, high, tiny: A_HAIR });
  // Work that nobody states costs nothing to nobody: at no price at all that would be the break-even.
  const value = found === undefined || !hasWork(withNumber(base, path, found), run) ? null : found;
  const lawful = lawfulAt(path, run);
  if (lawful === undefined) return { path, unit, now, value, low, high };
  const paid = value === null ? 0 : (gapsLike(base, year, run)(withNumber(base, path, value)) ?? 0);
  return { path, unit, now, value, low, high, lawful, isOvertaken: paid < -HALF_A_PENNY };
}

/** What is stated under `pay` is for whoever has no rate of their own, so for the oldest of them. */
function lawfulAt(path: string, { context: { contract, roles } }: Pick<Run, 'context'>): number | undefined {
  const paid = roles.filter((role) =>
    role.rate === undefined ? path === 'pay.rate' : path === `staff[${contract.staff.indexOf(role)}].rate`,
  );
  const due = paid.map((role) => minimumOnFirstDay(ageOf(role, contract), contract).value);
  return due.length > 0 ? Math.max(...due) : undefined;
}

/** Whether a path is the pay of those who do the work. */
const isPay = (path: string): boolean => /^(?:pay|staff\[\d+\])\.rate$/.test(path);

/** Sums never pay less than the minimum wage; what would have to be paid is told, and that it is less. */
const asStated = ({ context }: Run) => ({ context: { ...context, rules: { ...context.rules, payAsStated: true } } });

const hasWork = (contract: Contract, { context: { unstated } }: Run): boolean =>
  unstated === undefined || asksForWork(contract);
