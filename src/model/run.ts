// One run of the model: a contract under one scenario in one contract year.

import { remember } from '../calendar/cache.ts';
import type { Day } from '../calendar/day.ts';
import { layOutYear } from '../calendar/layout.ts';
import type { YearLayout, YearQuestion } from '../calendar/types.ts';
import { contractYear } from '../calendar/year.ts';
import type { Contract } from '../contract/types.ts';
import { Evaluator, type Leaves, type Results } from '../engine/evaluate.ts';
import type { Figure } from '../engine/figure.ts';
import type { RunContext, ScenarioRules } from '../figures/context.ts';
import { figures } from '../figures/index.ts';
import { partOf, readerOf } from '../figures/leaf.ts';
import { YearLaw } from './law.ts';
import { salesOf } from './sales.ts';

/** The law of a contract year, which all scenarios share, and so do all contracts that start alike. */
export function lawOf(contract: Contract, year: number): YearLaw {
  const { from, to } = contractYear(contract.contract.start, year);
  const { wage_growth: wages, price_growth: prices } = contract.assumptions;
  return remember(laws, LAWS_KEPT, `${from} ${to} ${wages} ${prices}`, () => new YearLaw(from, to, { wages, prices }));
}

const laws = new Map<string, YearLaw>();
const LAWS_KEPT = 200;

/** What a contract asks of the calendar. */
export function questionOf(contract: Contract, from: Day, to: Day): YearQuestion {
  return {
    from,
    to,
    nation: contract.contract.nation,
    cover: contract.cover,
    pattern: contract.demand.pattern,
    enhancements: contract.pay.enhancements,
    lengths: contract.demand.visits.map((visit) => visit.length),
    prices: contract.price.rates,
  };
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

/** Whether two contracts ask the same of the calendar: a change of one number leaves the rest of a contract the same object. */
function laysOutAlike(a: Contract, b: Contract): boolean {
  return (
    a.contract === b.contract &&
    a.cover === b.cover &&
    a.demand.pattern === b.demand.pattern &&
    a.demand.visits === b.demand.visits &&
    a.pay.enhancements === b.pay.enhancements &&
    a.price.rates === b.price.rates
  );
}

/**
 * What the figures are worked out from. What `like`, a context of the same year under the same law, has of the calendar is
 * taken over where the contract asks the same of it. Throws ContractProblem, LawUnknown, CalendarUnknown or EmptyWindow.
 */
export function contextOf(
  contract: Contract,
  rules: ScenarioRules,
  year: number,
  law: YearLaw,
  like?: RunContext,
): RunContext {
  if (like !== undefined && laysOutAlike(contract, like.contract))
    return { ...like, contract, rules, sales: salesOf(contract, like.layout) };
  const { from, to } = contractYear(contract.contract.start, year);
  const layout = layoutFor(questionOf(contract, from, to));
  return {
    contract,
    rules,
    year,
    from,
    to,
    layout,
    sales: salesOf(contract, layout),
    periods: law.periods,
    average: (name) => law.average(name),
    inPeriod: (name, period) => law.inPeriod(name, period),
    pieces: (name, period) => law.pieces(name, period),
    gaps: [],
  };
}

/** How many rows a context has of each kind. */
export function rowsIn(context: RunContext, kind: string): number {
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
    case 'period':
      return context.periods.length;
    case 'year':
      return context.gaps.length;
    default:
      throw new Error(`no rows are called ${kind}`);
  }
}

const LEAVES: Leaves<RunContext> = { rows: rowsIn, reader: readerOf, part: partOf };

let shared: Evaluator<RunContext> | undefined;

/** One for all callers: each works out no more than what differs from the run before, whoever asked for that. */
function sharedEvaluator(): Evaluator<RunContext> {
  shared ??= new Evaluator(figures, LEAVES);
  return shared;
}

/** All figures of one run. Throws FigureError. */
export function evaluate(context: RunContext): Results {
  return sharedEvaluator().run(context);
}

/** Some figures only, for callers that ask often; `also` are worked out with them, for the errors they may throw. */
export function evaluatorFor(roots: readonly Figure[], also: readonly Figure[] = []): (context: RunContext) => Results {
  const known = roots.every((root) => figures.includes(root));
  return (known ? sharedEvaluator() : new Evaluator(roots, LEAVES)).only(roots, also);
}
