// One run of the model: a contract under one scenario in one contract year.

import { remember } from '../calendar/cache.ts';
import type { Day } from '../calendar/day.ts';
import { layOutYear } from '../calendar/layout.ts';
import type { YearLayout, YearQuestion } from '../calendar/types.ts';
import { contractYear } from '../calendar/year.ts';
import type { Contract } from '../contract/types.ts';
import { Evaluator, type Run } from '../engine/evaluate.ts';
import { kindsIn } from '../engine/graph.ts';
import { countRows } from '../engine/place.ts';
import type { RunContext, ScenarioRules } from '../figures/context.ts';
import { figures } from '../figures/index.ts';
import { partFinder, partsRead, readerOf } from '../figures/leaf.ts';
import type { Growth } from '../rates/types.ts';
import { YearLaw } from './law.ts';
import { salesOf, sellAlike } from './sales.ts';
import { refuseWhatCannotBe, staffOf } from './staff.ts';
import { THE_YEAR, unitIn } from './unit.ts';
import { LEVERS } from './ways.ts';

/** The law of a contract year, which all scenarios share, and so do all contracts that start alike. */
export function lawOf(contract: Contract, year: number): YearLaw {
  const { from, to } = contractYear(contract.contract.start, year);
  const { wage_growth: wages, price_growth: prices } = contract.assumptions;
  return lawOver(contract, { from, to }, { wages, prices });
}

/** The same where wages and prices grow otherwise. */
export function lawOver(
  { on_costs }: Contract,
  { from, to }: { from: Day; to: Day },
  { wages, prices }: Growth,
): YearLaw {
  const { duty_from: duty } = on_costs.pension;
  return remember(
    laws,
    LAWS_KEPT,
    `${from} ${to} ${wages} ${prices} ${duty}`,
    () => new YearLaw(from, to, { wages, prices }, duty),
  );
}

const laws = new Map<string, YearLaw>();
const LAWS_KEPT = 100;

/** What a contract asks of the calendar. */
export function questionOf(contract: Contract, from: Day, to: Day, overOne?: number): YearQuestion {
  return {
    from,
    to,
    nation: contract.contract.nation,
    cover: contract.cover,
    overOne: overOne === 1 ? undefined : overOne,
    pattern: contract.demand.pattern,
    enhancements: contract.pay.enhancements,
    // Without visits prices go by time alone; no line is for a visit of no length.
    lengths: contract.demand.visits.length > 0 ? contract.demand.visits.map((visit) => visit.length) : [0],
    prices: contract.price.rates,
  };
}

/** Whether two contracts ask the same of the same days, as can be seen without looking into it. */
function askAlike(some: Contract, others: Contract): boolean {
  return (
    some.contract.nation === others.contract.nation &&
    isSameList(some.cover, others.cover) &&
    isSameList(some.demand.pattern, others.demand.pattern) &&
    isSameList(some.demand.visits, others.demand.visits) &&
    isSameList(some.pay.enhancements, others.pay.enhancements) &&
    isSameList(some.price.rates, others.price.rates)
  );
}

function isSameList(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some === others || (some.length === 0 && others.length === 0);
}

/** What another run of the same days has laid out that a contract asks for, too. */
function laidOutIn(near: RunContext | undefined, contract: Contract, overOne?: number): YearLayout | undefined {
  if (near === undefined) return undefined;
  if (near.rules.left?.overOne === overOne && askAlike(contract, near.contract)) return near.layout;
  return overOne === undefined && askAlike(contract, near.rules.sold ?? near.contract) ? near.sold : undefined;
}

/** Many contracts of a folder ask for the same days and hours, and then the year is laid out once for all of them. */
function layoutFor(question: YearQuestion): YearLayout {
  const key = JSON.stringify(question);
  // Hundreds of windows are hardly asked for twice, and what they come to would take much room.
  if (key.length > LONGEST_KEPT) return layOutYear(question);
  return remember(layouts, LAYOUTS_KEPT, key, () => layOutYear(question));
}

const layouts = new Map<string, YearLayout>();
const LAYOUTS_KEPT = 50;
const LONGEST_KEPT = 3000;

const NONE: readonly number[] = [];

/**
 * What the figures are worked out from. Throws ContractProblem, LawUnknown, CalendarUnknown or EmptyWindow. `known`: a
 * contract with the same calendar, laid out before. `like`: another, whose calendar and sales are taken where they are the
 * same.
 */
export function contextOf(
  contract: Contract,
  rules: ScenarioRules,
  year: number,
  law: YearLaw,
  known?: Pick<RunContext, 'layout' | 'sold'>,
  like?: RunContext,
): RunContext {
  const { from, to } = contractYear(contract.contract.start, year);
  const near = like?.from === from && like.to === to ? like : undefined;
  const overOne = rules.left?.overOne;
  const layout =
    known?.layout ?? laidOutIn(near, contract, overOne) ?? layoutFor(questionOf(contract, from, to, overOne));
  const staff = staffOf(contract, rules, law);
  const specified = rules.sold ?? contract;
  refuseWhatCannotBe(contract, from, layout, specified);
  const isAsSold = rules.left === undefined && askAlike(specified, contract);
  const laidOutAsSold = () => laidOutIn(near, specified) ?? layoutFor(questionOf(specified, from, to));
  const sold = known?.sold ?? (isAsSold ? layout : laidOutAsSold());
  const context: RunContext = {
    contract,
    rules,
    year,
    from,
    to,
    layout,
    sold,
    unit: rules.unit ?? THE_YEAR,
    unstated: undefined,
    sales: isSoldAs(like, specified, sold) ? like.sales : salesOf(specified, sold),
    ...staff,
    periods: law.periods,
    average: law.average,
    inPeriod: law.inPeriod,
    pieces: law.pieces,
    gaps: NONE,
    termParts: NONE,
  };
  return rules.unit ? context : { ...context, unit: unitIn(context, workOut) };
}

function isSoldAs(like: RunContext | undefined, contract: Contract, sold: YearLayout): like is RunContext {
  return like?.sold === sold && sellAlike(like.rules.sold ?? like.contract, contract);
}

/** How many rows a context has under a name: of one kind, or of each of one with each of another. */
export function rowsIn(context: RunContext, rows: string): number {
  return countRows(kindsIn(rows), (kind) => rowsOfKind(context, kind));
}

function rowsOfKind(context: RunContext, kind: string): number {
  switch (kind) {
    case 'band':
      return context.layout.bands.length;
    case 'sale':
      return context.sales.length;
    case 'length':
      return context.contract.demand.visits.length;
    case 'item':
      return context.contract.price.items.length;
    case 'line':
      return context.contract.costs.other.length;
    case 'sold':
      return context.contract.demand.visits.length + context.contract.price.items.length;
    case 'session':
      return context.sold.pricedSessions.length;
    case 'period':
      return context.periods.length;
    case 'role':
      return context.roles.length;
    case 'wage':
      return context.wages.length;
    case 'year':
      return context.gaps.length;
    case 'event':
      return context.contract.elsewhere.length;
    case 'way':
      return LEVERS.length;
    default:
      throw new Error(`no rows are called ${kind}`);
  }
}

const evaluator = new Evaluator<RunContext>({ rows: rowsOfKind, reader: readerOf, partsRead, partFinder }, figures);

/** What a context comes to; a run of nearly the same may be given, of which only what differs is worked out anew. */
export type Sums = Run<RunContext>;

/** Figures of one run, each worked out when it is asked for. */
export function workOut(context: RunContext, like?: Sums): Sums {
  return evaluator.run(context, like);
}

/** All figures of one run. Throws FigureError where any cannot be worked out, also one that nobody asks for. */
export const evaluate = (context: RunContext, like?: Sums): Sums => evaluator.whole(context, like);
