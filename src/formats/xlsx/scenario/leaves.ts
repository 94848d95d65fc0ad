// How a figure that is read, not worked out, is read in the workbook.
import type { Figure } from '../../../engine/figure.ts';
import type { DefinedNames } from '../../../engine/workbook.ts';
import { usesOf } from '../../../figures/alternatives.ts';
import { hoursByTheHour } from '../../../figures/time/hours-by-the-hour.ts';
import { totalCost } from '../../../figures/total/overhead.ts';
import { gapPerYear } from '../../../figures/total/result.ts';
import type { Calendar } from '../calendar/index.ts';
import { nameOf } from '../figures.ts';
import { keyOf } from '../inputs/cells.ts';
import type { Inputs } from '../inputs/index.ts';
import { type Law, TERMS_OTHER, TERMS_PUBLIC } from '../law.ts';
import type { WorkbookRun } from '../runs.ts';
import { type CallCell, numberOrNone, numberOrNothing, wired } from '../wiring.ts';
import { PAY_LEAVES } from './pay.ts';
import { SOLD_LEAVES } from './sold.ts';

/** The sheets that a scenario is read from. */
export interface Parts {
  inputs: Inputs;
  law: Law;
  calendar: Calendar;
  defined: DefinedNames;
  /** The years as specified. */
  specified: readonly WorkbookRun[];
}

/** A row of a leaf in one year of a scenario. */
export interface Leaf extends Parts {
  figure: Figure;
  run: WorkbookRun;
  row: number;
  /** All years of the scenario. */
  runs: readonly WorkbookRun[];
  /** Calls an input in the column of the scenario. */
  call: CallCell;
  /** Calls it as specified. */
  asSpecified: CallCell;
}

/** Undefined where a leaf can only stand as a number. */
export type ReadLeaf = (leaf: Leaf) => string | undefined;

const named = (figure: Figure, run: WorkbookRun | undefined, { defined }: Leaf): string | undefined =>
  run && nameOf(defined, figure, run);

/** By the id of the figure; any other goes by its wire or its kind. */
const LEAVES: { readonly [id: string]: ReadLeaf } = {
  ...PAY_LEAVES,
  ...SOLD_LEAVES,
  'law.longestTerms': ({ call, law, run: { year } }) =>
    `IF(${call('contract.authority_kind')}="other",${law.average(TERMS_OTHER, year)},${law.average(TERMS_PUBLIC, year)})`,
  'demand.hasVisits': ({ run, call }) =>
    run.context.contract.demand.visits.length > 0 ? wired('demand.hoursStated', 0, call) : '0',
  'demand.contactHoursAsSpecified': (leaf) =>
    leaf.run.context.rules.contactHours === undefined ? '0' : named(hoursByTheHour, leaf.specified[0], leaf),
  'unstated.totalWithFew': (leaf) => named(totalCost, leaf.run.few, leaf),
  'unstated.totalWithMore': (leaf) => named(totalCost, leaf.run.more, leaf),
  'term.gap': (leaf) => named(gapPerYear, leaf.runs[leaf.row], leaf),
  'period.share': ({ law, run, row }) => law.periodShare(run.year, row),
};

export function leafFormula(
  figure: Figure,
  run: WorkbookRun,
  row: number,
  runs: readonly WorkbookRun[],
  parts: Parts,
): string | undefined {
  const call: CallCell = (key) => parts.inputs.call(run.scenario, key);
  const asSpecified: CallCell = (key) => parts.inputs.call('asSpecified', key);
  const leaf = { ...parts, figure, run, row, runs, call, asSpecified };
  const read = LEAVES[figure.id];
  return read ? read(leaf) : (wired(figure.id, row, call) ?? asItStands(leaf));
}

/** By the kind of the leaf alone: the cell of an input or of the law, or what the calendar counts. */
function asItStands({ figure, run, row, inputs, law, calendar, call }: Leaf): string | undefined {
  if (figure.kind === 'input') {
    const key = keyOf(figure, row);
    if (!inputs.has(key)) return undefined;
    if (figure.nullable) return numberOrNone(call(key));
    return usesOf(figure.id) ? numberOrNothing(call(key)) : call(key);
  }
  if (figure.kind === 'parameter')
    return figure.rows === 'period'
      ? law.inPeriod(figure.rate ?? '', run.year, row)
      : law.average(figure.rate ?? '', run.year);
  return calendar.call(run, figure.id, row);
}
