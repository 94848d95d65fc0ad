// The runs of the model that a workbook shows: each year of each scenario, its bands taken apart by the windows that hold
// in them, so that what a reader changes in a window moves every hour of it.

import type { Day } from '../../calendar/day.ts';
import { isApart } from '../../calendar/layout.ts';
import { type YearPart, type YearParts, yearParts } from '../../calendar/parts.ts';
import { oneAndPart } from '../../calendar/sessions.ts';
import type { Band, PricedSessions, YearLayout } from '../../calendar/types.ts';
import type { Contract } from '../../contract/types.ts';
import type { Results } from '../../engine/evaluate.ts';
import type { Figure } from '../../engine/figure.ts';
import { partsOf } from '../../engine/graph.ts';
import { isClose } from '../../engine/hair.ts';
import { fewPosts, morePosts } from '../../figures/constants.ts';
import type { RunContext } from '../../figures/context.ts';
import { wageRatesOf } from '../../figures/roles.ts';
import { applyScenario } from '../../model/apply.ts';
import { byPeriod } from '../../model/law.ts';
import { contextOf, evaluate, lawOf, questionOf, rowsIn, workOut } from '../../model/run.ts';
import { salesOf } from '../../model/sales.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { isUnsayable, manned } from '../../model/unstated.ts';
import { LawUnknown, type Period, rates } from '../../rates/index.ts';
import { NAMED_PAY } from '../../rates/minimum-wage.ts';
import type { Piece } from '../../rates/types.ts';
import { type ScenarioName, scenarioNames } from '../../scenarios/index.ts';
import { isPart } from './figures.ts';

/** What a contract or a scenario may name where it takes a rate by name, whatever the age and the nation. */
export const NAMED_RATES = NAMED_PAY.filter((name) => name in rates);

export interface WorkbookRun {
  scenario: ScenarioName;
  year: number;
  /** With the parts for bands. */
  context: RunContext;
  /** By how many the simulation of calls has raised its cover; undefined where calls are planned. */
  added: number | undefined;
  /** The contract of the scenario before that. */
  unraised: Contract;
  parts: YearParts;
  /** For each part, the index of the band of the model that it is of. */
  bandOf: readonly number[];
  /** The same year as specified, which income goes by. */
  sold: WorkbookRun;
  /** Where money is paid for work that nobody states: the same run with two numbers of posts, and what cannot be said. */
  few?: WorkbookRun;
  more?: WorkbookRun;
  posts?: number;
  isUnknown(figure: Figure): boolean;
  /** NaN: none. */
  value(figure: Figure, row?: number): number;
  rowCount(figure: Figure): number;
}

/** By scenario in the order of the ladder, the years in order. Empty where the sums could not be made. */
export function workbookRuns({ years }: Assessment): Map<ScenarioName, WorkbookRun[]> {
  const specified = years.map(({ year, runs }) => {
    const run = runs.get('asSpecified');
    return run && workbookRun(year, run);
  });
  const found = new Map<ScenarioName, WorkbookRun[]>();
  for (const name of scenarioNames) {
    const runs = years.flatMap(({ year, runs: byName }, at) => {
      const [run, sold] = [byName.get(name), specified[at]];
      if (!run || !sold) return [];
      if (name === 'asSpecified') return [sold];
      const { added } = run;
      return [{ ...workbookRun(year, run, sold), added, unraised: unraised(run, sold) }];
    });
    if (runs.length > 0 && runs.length === years.length) found.set(name, runs);
  }
  return found;
}

/** Cover raised by the simulation of calls is held apart from the inputs, which the simulation does not follow. */
function unraised({ scenario, context, added }: Run, sold: WorkbookRun): Contract {
  if (!added) return context.contract;
  const applied = applyScenario(scenario, sold.context.contract, { added: 0 });
  return 'unavailable' in applied ? context.contract : applied.contract;
}

function workbookRun(year: number, { scenario, context, results }: Run, specified?: WorkbookRun): WorkbookRun {
  const { contract, rules, unit, unstated } = context;
  if (unstated === undefined) return inParts(year, scenario, context, results, specified);
  const withPosts = (posts: number): RunContext =>
    contextOf(manned(contract, posts), { ...rules, unit }, year, lawOf(contract, year));
  const [few, more] = [withPosts(fewPosts.value ?? 0), withPosts(morePosts.value ?? 0)];
  const run = inParts(year, scenario, context, results, specified);
  const { sold, value } = run;
  run.few = { ...inParts(year, scenario, few, evaluate(few), sold), posts: fewPosts.value };
  run.more = { ...inParts(year, scenario, more, evaluate(more), sold), posts: morePosts.value };
  run.isUnknown = (figure) => isUnsayable(figure) || (isPart(figure) && partsOf(figure).some(isUnsayable));
  run.value = (figure, row) => (figure.rows !== undefined && run.isUnknown(figure) ? Number.NaN : value(figure, row));
  return run;
}

function inParts(
  year: number,
  scenario: ScenarioName,
  original: RunContext,
  results: Results,
  specified?: WorkbookRun,
): WorkbookRun {
  const { contract, from, to, layout } = original;
  const parts = yearParts(questionOf(contract, from, to));
  const bands = bandsOf(original, parts);
  const whole = { ...layout, bands };
  const { sales, sold } = specified?.context ?? {
    sales: salesOf(contract, whole),
    sold: soldByWindow(original, whole),
  };
  const context = { ...original, ...byPiece(original), layout: whole, sales, sold };
  const byPart = workOut(context);
  const run: WorkbookRun = {
    scenario,
    year,
    context,
    added: undefined,
    unraised: contract,
    parts,
    bandOf: bands.map((band) => layout.bands.findIndex((each) => isPartOf(band, each))),
    sold: undefined as never,
    isUnknown: () => false,
    value: (figure, row = 0) => (figure.rows === undefined ? results.value(figure) : byPart.value(figure, row)),
    rowCount: (figure) => (figure.rows === undefined ? 1 : rowsIn(context, figure.rows)),
  };
  run.sold = specified ?? run;
  return run;
}

/** Sessions that are paid for, each window by itself: those at one price are all with the first of them. */
function soldByWindow({ contract, layout }: RunContext, inParts: YearLayout): YearLayout {
  const pricedSessions = contract.cover.flatMap(({ mode, per_session: price }, window): PricedSessions[] => {
    if (price === undefined) return [];
    const sessions = layout.pricedSessions.find((each) => each.window === window)?.sessions ?? 0;
    return [{ mode, price, window, sessions }];
  });
  return { ...inParts, pricedSessions };
}

/** Stretches that end wherever a value of the law does, also where the next is the same: growth may tell them apart. */
function byPiece(context: RunContext): Pick<RunContext, 'periods' | 'inPeriod' | 'wages' | 'onDays'> {
  const { contract, roles, from } = context;
  // All rungs have the same stretches, wherever the pension duty begins on one of them.
  const { asRead = contract, atSafe = contract } = contract.silence?.() ?? {};
  const duties = [contract, asRead, atSafe].map(({ on_costs }) => on_costs.pension.duty_from ?? from);
  const law = stretches(context, byPeriod, duties);
  // What a reader may name instead of what is named counts too.
  const pay = stretches(context, [...new Set([...wageRatesOf(roles, context), ...NAMED_RATES])], []);
  return { periods: law.parts, inPeriod: law.value, wages: pay.parts, onDays: pay.value };
}

/** The parts of a year in which none of some rates changes, each with its value in them. A rate younger than the year has none. */
function stretches({ from, to, pieces }: RunContext, names: readonly string[], cuts: readonly Day[]) {
  const all = new Map(names.map((name) => [name, known(() => pieces(name))]));
  const days = [...all.values()].flat().map((piece) => piece.from);
  const starts = [...new Set([...days, ...cuts.filter((cut) => cut > from && cut <= to)])].sort((a, b) => a - b);
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

function bandsOf({ contract, rules }: RunContext, { parts, demand, demandHours, over }: YearParts): Band[] {
  const left = oneAndPart(rules.left?.overOne ?? 1);
  const staff = (part: YearPart, mode: string, apart = false): number => {
    const asked = part.cover.reduce((sum, at) => {
      const window = contract.cover[at];
      return window?.mode === mode && isApart(window) === apart ? sum + window.staff : sum;
    }, 0);
    return left(asked);
  };
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
