// The runs of the model that a workbook shows: each year of each scenario, its bands taken apart by the windows that hold
// in them, so that what a reader changes in a window moves every hour of it.

import type { Day } from '../../calendar/day.ts';
import { isApart } from '../../calendar/layout.ts';
import { type YearPart, type YearParts, yearParts } from '../../calendar/parts.ts';
import type { Band } from '../../calendar/types.ts';
import type { Figure } from '../../engine/figure.ts';
import type { Period, RunContext } from '../../figures/context.ts';
import { wageRatesOf } from '../../figures/roles.ts';
import { byPeriod } from '../../model/law.ts';
import { questionOf, workOut } from '../../model/run.ts';
import { salesOf } from '../../model/sales.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { LawUnknown } from '../../rates/index.ts';
import type { Piece } from '../../rates/types.ts';
import { type ScenarioName, scenarioNames } from '../../scenarios/index.ts';

/** What a contract or a scenario may name where it takes a rate by name, whatever the age and the nation. */
export const NAMED_RATES = ['minimum-wage', 'real-living-wage', 'real-living-wage-london'] as const;

export interface WorkbookRun {
  scenario: ScenarioName;
  year: number;
  /** With the parts for bands. */
  context: RunContext;
  parts: YearParts;
  /** For each part, the index of the band of the model that it is of. */
  bandOf: readonly number[];
  /** NaN: none. */
  value(figure: Figure, row?: number): number;
  rowCount(figure: Figure): number;
}

/** By scenario in the order of the ladder, the years in order. Empty where the sums could not be made. */
export function workbookRuns({ years }: Assessment): Map<ScenarioName, WorkbookRun[]> {
  const found = new Map<ScenarioName, WorkbookRun[]>();
  for (const name of scenarioNames) {
    const runs = years.map(({ year, runs: byName }) => ({ year, run: byName.get(name) }));
    if (runs.some(({ run }) => run === undefined)) continue;
    found.set(
      name,
      runs.map(({ year, run }) => workbookRun(year, run as Run)),
    );
  }
  return found;
}

function workbookRun(year: number, { scenario, context: original, results }: Run): WorkbookRun {
  const { contract, from, to, layout } = original;
  const parts = yearParts(questionOf(contract, from, to));
  const bands = bandsOf(original, parts);
  const inParts = { ...layout, bands };
  const context = { ...original, ...byPiece(original), layout: inParts, sales: salesOf(contract, inParts) };
  const byPart = workOut(context);
  return {
    scenario,
    year,
    context,
    parts,
    bandOf: bands.map((band) => layout.bands.findIndex((whole) => isPartOf(band, whole))),
    value: (figure, row = 0) => (figure.rows === undefined ? results.value(figure) : byPart.value(figure, row)),
    rowCount: (figure) => byPart.rowCount(figure),
  };
}

/** Stretches that end wherever a value of the law does, also where the next is the same: growth may tell them apart. */
function byPiece(context: RunContext): Pick<RunContext, 'periods' | 'inPeriod' | 'wages' | 'onDays'> {
  const { contract, roles, from } = context;
  const { duty_from: duty = from } = contract.on_costs.pension;
  const law = stretches(context, byPeriod, duty);
  // What a reader may name instead of what is named counts too.
  const pay = stretches(context, [...new Set([...wageRatesOf(roles, context), ...NAMED_RATES])], from);
  return { periods: law.parts, inPeriod: law.value, wages: pay.parts, onDays: pay.value };
}

/** The parts of a year in which none of some rates changes, each with its value in them. A rate younger than the year has none. */
function stretches({ from, to, pieces }: RunContext, names: readonly string[], cut: Day) {
  const all = new Map(names.map((name) => [name, known(() => pieces(name))]));
  const days = [...all.values()].flat().map((piece) => piece.from);
  const starts = [...new Set([...days, ...(cut > from && cut <= to ? [cut] : [])])].sort((a, b) => a - b);
  const parts = starts.map((start, at): Period => {
    const last = (starts[at + 1] ?? to + 1) - 1;
    return { from: start, to: last, days: last - start + 1 };
  });
  const value = (name: string, at: number): number =>
    all.get(name)?.find((piece) => piece.to >= (parts[at]?.from ?? 0))?.value ?? 0;
  return { parts, value };
}

function known(read: () => readonly Piece[]): readonly Piece[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof LawUnknown) return [];
    throw error;
  }
}

function bandsOf({ contract }: RunContext, { parts, demand, demandHours, over }: YearParts): Band[] {
  const staff = (part: YearPart, mode: string, apart = false): number =>
    part.cover.reduce((sum, at) => {
      const window = contract.cover[at];
      return window?.mode === mode && isApart(window) === apart ? sum + window.staff : sum;
    }, 0);
  const bands = parts.map(
    (part): Band => ({
      hours: part.hours,
      waking: staff(part, 'waking'),
      asleep: staff(part, 'sleep-in'),
      onCall: staff(part, 'on-call'),
      apart: staff(part, 'waking', true),
      extra: Math.max(0, ...part.enhancements.map((at) => contract.pay.enhancements[at]?.extra ?? 0)),
      share: part.demand.reduce(
        (sum, at) => sum + (part.hours * (demand?.[at]?.share ?? 0)) / (demandHours[at] ?? 1),
        0,
      ),
      priceLines: part.priceLines,
    }),
  );
  if (demand) return bands;
  const takes = ({ waking, asleep, onCall }: Band): boolean => (over === 'waking' ? waking : asleep + onCall) > 0;
  const covered = bands.filter(takes).reduce((sum, { hours }) => sum + hours, 0);
  return bands.map((band) => ({ ...band, share: takes(band) ? band.hours / covered : 0 }));
}

function isPartOf(part: Band, whole: Band): boolean {
  const density = ({ hours, share }: Band): number => share / hours;
  return (
    isClose(part.waking, whole.waking) &&
    isClose(part.asleep, whole.asleep) &&
    isClose(part.onCall, whole.onCall) &&
    isClose(part.apart, whole.apart) &&
    part.extra === whole.extra &&
    isClose(density(part), density(whole)) &&
    part.priceLines.every((line, at) => line === whole.priceLines[at])
  );
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
