// Which inputs carry the verdict: what each weighs, from its lean level to its usual one, and the value at which it would
// turn the sums.

import { isFixed, isInTheSums } from '../contract/ask.ts';
import { unknownPrices } from '../contract/prices.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Contract, ContractFile, Input } from '../contract/types.ts';
import { isReplacedLength, numberPathOf, sumsPathOf } from '../contract/visit-lengths.ts';
import { A_HAIR, ALL_BUT_NOTHING, isPaid, isShort } from '../engine/hair.ts';
import { solveFor } from '../engine/solve.ts';
import { minimumOfLowest, perHourWorked } from '../figures/pay/per-hour-worked.ts';
import { unpaidTravel } from '../figures/time/travel.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { knownOn, rates } from '../rates/index.ts';
import { judgedYears, lawInstead, unknownCosts, yearShortAtUsual } from './finance.ts';
import { gapsLike, legalGapsLike, sumsLike } from './gap.ts';
import { leastPrinted } from './printed.ts';
import { specifiedIn } from './specified.ts';
import type { Assessment, YearResult } from './types.ts';
import { numberAt, withNumber, withValueOf } from './vary.ts';

export interface Weight {
  input: Input;
  /** £ a unit by which the gap widens from lean to usual; where there is one level, the more that 10% either way moves it. */
  worth: number;
}

export interface DecisiveDefault extends Weight {
  /**
   * The value that turns the judgement of the term, all else as it is: where every year pays, the nearest at which income
   * equals cost in one of them; else the nearest at which every year pays. null where none between nothing and ten times
   * itself does, or none that leaves pay at the minimum wage. Looked for when somebody asks: a page says it of one.
   */
  readonly turnsAt: number | null;
}

/** Under this part of what is taken, and of what is usual, hardly anybody would agree to a value: a reader is told so. */
const NEXT_TO_NONE = 0.1;

/** Whether what would turn the judgement is next to none of what the contract or its profile has: 0.2 minutes for 5. */
export function isNextToNone(
  { input, turnsAt }: Pick<DecisiveDefault, 'input' | 'turnsAt'>,
  file: ContractFile,
): boolean {
  const path = numberPathOf(input.path);
  const levels = [file.contract, file.usual].map((contract) => (contract && numberAt(contract, path)) || 0);
  const [taken = 0] = levels;
  const least = Math.min(...levels.filter((level) => level > 0));
  return turnsAt !== null && turnsAt < taken && turnsAt < least * NEXT_TO_NONE;
}

/** Inputs that the contract does not settle: nobody stated them, or their own source calls them an assumption. */
const UNSETTLED = new Set(['profile', 'neutral', 'unknown', 'assumed']);

/** What each input that nobody settles weighs in a contract year, the weightiest first. */
export function weightsOf({ file, years }: Pick<Assessment, 'file' | 'years'>, year: number): Weight[] {
  const run = specifiedIn({ years }, year);
  if (!run) return [];
  const { contract, usual } = file;
  const gap = run.results.value(gapPerYear) / run.results.value(unitVolume);
  if (Number.isNaN(gap)) return [];
  const sums = sumsLike(contract, year, run);
  const movedTo = (changed: Contract): number => {
    if (changed === contract) return 0;
    const results = sums(changed);
    return results ? gap - results.value(gapPerYear) / results.value(unitVolume) : Number.NaN;
  };
  const found: Weight[] = [];
  const least = leastPrinted(run.context);
  for (const input of file.inputs.values()) {
    const { path, origin } = input;
    // What the law sets at the least may be usual at more: pay, pension.
    if (!(UNSETTLED.has(origin) || input.usual) || isFixed(path) || !isInTheSums(path)) continue;
    if (isReplacedLength(file.inputs, path)) continue;
    const value = numberAt(contract, numberPathOf(path));
    let worth = Number.NaN;
    if (input.usual && usual) worth = movedTo(withValueOf(contract, sumsPathOf(path), usual));
    else if (value)
      worth = Math.max(
        ...[0.9, 1.1].map((factor) => Math.abs(movedTo(withNumber(contract, numberPathOf(path), value * factor)))),
      );
    if (Math.abs(worth) >= least) found.push({ input, worth });
  }
  return found.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || (a.input.path < b.input.path ? -1 : 1));
}

/** The weightiest of a contract year, with the value of each that turns the term. */
export function decisiveDefaults(assessment: Assessment, year: number, most = 8): DecisiveDefault[] {
  let term: Term | undefined;
  return weightsOf(assessment, year)
    .slice(0, most)
    .map((weight) => {
      let known: number | null | undefined;
      return {
        ...weight,
        get turnsAt() {
          term ??= termOf(assessment);
          if (known === undefined) known = turningPoint(assessment.file, weight.input, term);
          return known;
        },
      };
    });
}

interface Term {
  /** Whether every year pays. */
  isPaid: boolean;
  /** £ of each year that carries the judgement, the one that is shortest first: as the contract is, and of one like it. */
  gaps: { own: number; of(changed: Contract): number }[];
  /** Whether a change leaves pay, spread over travel that nobody pays, at the minimum wage: what takes it under makes no price pay. */
  keepsToTheLaw(changed: Contract): boolean;
}

/** £ of a year by the value of one input. */
type Gap = (x: number) => number;

function termOf(assessment: Assessment): Term {
  const { file, verdict, years } = assessment;
  const gapIn = ({ runs }: YearResult): number => runs.get('asSpecified')?.results.value(gapPerYear) ?? Number.NaN;
  const carrying = (verdict.finance === 'cannotTell' ? judgedYears(assessment) : years).toSorted(
    (a, b) => gapIn(a) - gapIn(b),
  );
  const sums = carrying.map((each) => sumsLike(file.contract, each.year, each.runs.get('asSpecified')));
  const allPay = carrying.every((year) => isPaid(gapIn(year)) && lawfulGap(year).every(({ own }) => isPaid(own)));
  return {
    isPaid: allPay,
    gaps: [
      ...carrying.map((each, at) => ({
        own: gapIn(each),
        of: (changed: Contract) => sums[at]?.(changed)?.value(gapPerYear) ?? Number.NaN,
      })),
      ...carrying.flatMap(lawfulGap),
    ],
    keepsToTheLaw: (changed) =>
      sums.every((sumsOf) => {
        const [found, own] = [sumsOf(changed), sumsOf(file.contract)];
        if (!found || !own) return true;
        const [minimum, paid] = [found.value(minimumOfLowest), own.value(perHourWorked)];
        // A rate that the law overtakes later must rise to it, and what unpaid travel takes off it is under the law all the same;
        // who has such travel now is told what it would take.
        const isUnder = paid + A_HAIR < minimum;
        const least = isUnder ? (allPay || own.value(unpaidTravel) > 0 ? 0 : paid) : minimum;
        return found.value(perHourWorked) + A_HAIR >= least;
      }),
  };
}

/** The gap at the legal minimum, where the money of a year is counted by it: what leaves that short turns nothing. */
function lawfulGap(year: YearResult): Term['gaps'] {
  const run = lawInstead(year);
  if (!run) return [];
  const gap = legalGapsLike(year.year, run);
  return [{ own: run.results.value(gapPerYear), of: (changed) => gap(changed) ?? Number.NaN }];
}

function turningPoint(
  { contract, usual }: ContractFile,
  { path: written, unit: own }: Input,
  term: Term,
): number | null {
  const path = numberPathOf(written);
  const value = numberAt(contract, path);
  if (value === undefined) return null;
  // Nothing at the lean level: how far to look is said by the usual one.
  const size = value || (usual && numberAt(usual, path)) || 0;
  const { isNeverNothing, unit: fieldsUnit = '', leaf } = fieldAt(path) ?? {};
  // A word such as yes has no unit, and stands for a share all the same.
  const unit = own || fieldsUnit;
  // A share of more than the whole turns nothing that could be agreed; where the whole leaves nothing, all but that.
  const { below = Number.POSITIVE_INFINITY } = leaf?.limits ?? {};
  const most = size <= 1 && unit.startsWith('share') ? Math.min(1, below * ALL_BUT_NOTHING) : size * 10;
  // Nor does a week that the law does not let a worker be asked for, or a value that no file could state.
  const { min = 0, max = Number.POSITIVE_INFINITY } = leaf?.limits ?? {};
  const far = Math.max(value, Math.min(most, max, isWeekOfOne(unit) ? longestWeek(contract) : max));
  const gaps = term.gaps.map(
    ({ own, of }) =>
      (x: number) =>
        x === value ? own : of(withNumber(contract, path, x)),
  );
  const find = term.isPaid ? firstToFail : whereAllPay;
  const least = path === 'absence.leave' ? Math.min(value, leaveDue(contract, unit)) : min;
  for (const end of [Math.max(least, isNeverNothing ? value / 10 : 0), far]) {
    const at = value === end ? undefined : find(gaps, value, end);
    if (at === undefined) continue;
    return path.startsWith('visit.') && !term.keepsToTheLaw(withNumber(contract, path, at)) ? null : at;
  }
  return null;
}

const isWeekOfOne = (unit: string): boolean => /^hours\/week\/(?:post|worker)$/.test(unit);

const longestWeek = (contract: Contract): number => knownOn(rates['working-week-limit'], contract.contract.start).value;

/** The leave that the law gives, in weeks or as a share of the hours worked, as the contract has it. */
const leaveDue = ({ contract: { start } }: Contract, unit: string): number =>
  knownOn(rates[unit.startsWith('share') ? 'leave-accrual' : 'statutory-leave'], start).value;

const between = (gap: Gap, from: number, to: number): number | undefined =>
  solveFor(gap, { low: Math.min(from, to), high: Math.max(from, to), within: Math.abs(to - from) * 1e-9 });

/** On the way from a value to an end, the first at which a year no longer pays. */
function firstToFail(gaps: readonly Gap[], value: number, end: number): number | undefined {
  let first: number | undefined;
  for (const gap of gaps) first = between(gap, value, first ?? end) ?? first;
  return first;
}

/** On that way, the first at which every year pays. */
function whereAllPay(gaps: readonly Gap[], value: number, end: number): number | undefined {
  let at = value;
  for (const gap of gaps) {
    if (isPaid(gap(at))) continue;
    const paid = between(gap, at, end);
    if (paid === undefined) return undefined;
    at = paid;
  }
  return at;
}

/** What finance hangs on where it cannot be told: what is unknown, or the inputs whose usual level makes that it does not pay. */
export function hangsOn(assessment: Assessment): string[] {
  const { file, verdict, years } = assessment;
  if (verdict.reason === 'price-unknown') {
    const prices = unknownPrices(file.contract);
    return prices.length > 0 ? prices : ['price.second_worker'];
  }
  if (verdict.reason === 'unknown-cost') return unknownCosts(file);
  const { usual } = file;
  if (verdict.reason !== 'readings-differ' || !usual || verdict.worstYear === undefined) return [];
  const { worstYear } = verdict;
  if (yearShortAtUsual(years) === undefined) return ['price.buys'];
  const gap = gapsLike(file.contract, worstYear, specifiedIn({ years }, worstYear));
  const isShortOf = (contract: Contract): boolean => isShort(gap(contract) ?? 0);
  const paths = weightsOf(assessment, worstYear).flatMap(({ input, worth }) =>
    input.usual && worth > 0 ? [input.path] : [],
  );
  const alone = paths.filter((path) => isShortOf(withValueOf(file.contract, sumsPathOf(path), usual)));
  if (alone.length > 0) return alone;
  // None turns it alone: the weightiest that do together.
  let { contract } = file;
  const last = paths.findIndex((path) => {
    contract = withValueOf(contract, sumsPathOf(path), usual);
    return isShortOf(contract);
  });
  return paths.slice(0, last < 0 ? paths.length : last + 1);
}
