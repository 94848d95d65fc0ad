// Which inputs carry the verdict: what each weighs, from its lean level to its usual one, and the value at which it would
// turn the sums.

import { isFixed, isInTheSums } from '../contract/ask.ts';
import { unknownPrices } from '../contract/prices.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Contract, ContractFile, Input } from '../contract/types.ts';
import { A_HAIR, ALL_BUT_NOTHING, isShort } from '../engine/hair.ts';
import { solveFor } from '../engine/solve.ts';
import { minimumOfLowest, perHourWorked } from '../figures/pay/per-hour-worked.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { HALF_A_PENNY } from '../words/rounding.ts';
import { shortAtUsual, unknownCosts } from './finance.ts';
import { gapsLike, sumsLike } from './gap.ts';
import type { Assessment, Run } from './types.ts';
import { numberAt, withNumber, withValueOf } from './vary.ts';

export interface Weight {
  input: Input;
  /** £ a unit by which the gap widens from lean to usual; where there is one level, the more that 10% either way moves it. */
  worth: number;
}

export interface DecisiveDefault extends Weight {
  /**
   * The value at which income would equal cost, all else as it is; null where none between nothing and ten times itself
   * would, or none that leaves pay at the minimum wage. Looked for when somebody asks: a page says it of one.
   */
  readonly turnsAt: number | null;
}

/** Inputs that the contract does not settle: nobody stated them, or their own source calls them an assumption. */
const UNSETTLED = new Set(['profile', 'neutral', 'unknown', 'assumed']);

/** Where the sums have what is written at a path: one length of visit is a list of one. */
export const sumsPathOf = (path: string): string => (path === 'demand.visit_length' ? 'demand.visits' : path);
const numberPathOf = (path: string): string => (path === 'demand.visit_length' ? 'demand.visits[0].length' : path);

/** What each input that nobody settles weighs in a contract year, the weightiest first. */
export function weightsOf({ file, years }: Pick<Assessment, 'file' | 'years'>, year: number): Weight[] {
  const run = years[year - 1]?.runs.get('asSpecified');
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
  for (const input of file.inputs.values()) {
    const { path, origin } = input;
    // What the law sets at the least may be usual at more: pay, pension.
    if (!(UNSETTLED.has(origin) || input.usual) || isFixed(path) || !isInTheSums(path)) continue;
    const value = numberAt(contract, numberPathOf(path));
    let worth = Number.NaN;
    if (input.usual && usual) worth = movedTo(withValueOf(contract, sumsPathOf(path), usual));
    else if (value)
      worth = Math.max(
        ...[0.9, 1.1].map((factor) => Math.abs(movedTo(withNumber(contract, numberPathOf(path), value * factor)))),
      );
    if (Math.abs(worth) >= HALF_A_PENNY) found.push({ input, worth });
  }
  return found.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth) || (a.input.path < b.input.path ? -1 : 1));
}

/** The weightiest of a contract year, with the value that turns each. */
export function decisiveDefaults(assessment: Assessment, year: number, most = 8): DecisiveDefault[] {
  const { file, years } = assessment;
  let gaps: Gaps | undefined;
  return weightsOf(assessment, year)
    .slice(0, most)
    .map((weight) => {
      let known: number | null | undefined;
      return {
        ...weight,
        get turnsAt() {
          gaps ??= gapsOf(file, year, years[year - 1]?.runs.get('asSpecified'));
          if (known === undefined) known = turningPoint(file, weight.input, gaps);
          return known;
        },
      };
    });
}

interface Gaps {
  /** Of the contract as it is. */
  own: number;
  of(changed: Contract): number;
  /** Whether pay, spread over travel that nobody pays, keeps to the minimum wage: what breaks it makes no price pay. */
  isLawful(changed: Contract): boolean;
}

function gapsOf({ contract }: ContractFile, year: number, run: Run | undefined): Gaps {
  const sumsOf = sumsLike(contract, year, run);
  const of = (changed: Contract): number => sumsOf(changed)?.value(gapPerYear) ?? Number.NaN;
  const isLawful = (changed: Contract): boolean => {
    const sums = sumsOf(changed);
    return sums === undefined || sums.value(perHourWorked) + A_HAIR >= sums.value(minimumOfLowest);
  };
  return { own: of(contract), of, isLawful };
}

function turningPoint(
  { contract, usual }: ContractFile,
  { path: written, unit: own }: Input,
  gaps: Gaps,
): number | null {
  const path = numberPathOf(written);
  const value = numberAt(contract, path);
  if (value === undefined) return null;
  // Nothing at the lean level: how far to look is said by the usual one.
  const size = value || (usual && numberAt(usual, path)) || 0;
  const isNeverNothing = fieldAt(path)?.isNeverNothing === true;
  // A word such as yes has no unit, and stands for a share all the same.
  const unit = own || (fieldAt(path)?.unit ?? '');
  // A share of more than the whole turns nothing that could be agreed; where the whole leaves nothing, all but that.
  const { below = Number.POSITIVE_INFINITY } = fieldAt(path)?.leaf?.limits ?? {};
  const far = size <= 1 && unit.startsWith('share') ? Math.min(1, below * ALL_BUT_NOTHING) : size * 10;
  const gap = (x: number): number => (x === value ? gaps.own : gaps.of(withNumber(contract, path, x)));
  for (const end of [isNeverNothing ? value / 10 : 0, far]) {
    const [low, high] = [Math.min(value, end), Math.max(value, end)];
    const at = low === high ? undefined : solveFor(gap, { low, high, within: (high - low) * 1e-9 });
    if (at === undefined) continue;
    const breaksLaw = path.startsWith('visit.') && !gaps.isLawful(withNumber(contract, path, at));
    return breaksLaw && gaps.isLawful(contract) ? null : at;
  }
  return null;
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
  if (shortAtUsual(years) === undefined) return ['price.buys'];
  const gap = gapsLike(file.contract, worstYear, years[worstYear - 1]?.runs.get('asSpecified'));
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
