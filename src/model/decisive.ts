// Which defaults carry the verdict: what each is worth an hour, and the value at which it would turn the sums.
import { isFixed, isInTheSums } from '../contract/ask.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Input } from '../contract/types.ts';
import { solveFor } from '../engine/solve.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { gapOf } from './gap.ts';
import type { Assessment } from './types.ts';
import { numberAt, withNumber } from './vary.ts';

export interface DecisiveDefault {
  input: Input;
  /** £ a unit that the default moves the gap by, against not having it at all. */
  worth: number;
  /** The value at which income would equal cost, all else as it is; null where none between nothing and ten times itself would. */
  turnsAt: number | null;
}

/** Inputs that nobody stated: a profile, a neutral value or a statute filled in. */
const FILLED_IN = new Set(['profile', 'neutral', 'unknown']);

/** The defaults that matter most in a contract year, the weightiest first, at most `most`. */
export function decisiveDefaults({ file, years, missing }: Assessment, year: number, most = 6): DecisiveDefault[] {
  const run = years[year - 1]?.runs.get('asSpecified');
  if (missing.length > 0 || !run) return [];
  const { contract } = file;
  const gap = run.results.value(gapPerYear);
  const units = run.results.value(unitVolume);
  const found: DecisiveDefault[] = [];
  for (const input of file.inputs.values()) {
    if (!FILLED_IN.has(input.origin) || isFixed(input.path) || !isInTheSums(input.path)) continue;
    const value = numberAt(contract, input.path);
    if (value === undefined || value === 0) continue;
    const without = gapOf(withNumber(contract, input.path, isNeverNothing(input.path) ? value / 2 : 0), year);
    if (without === undefined) continue;
    const worth = Math.abs(without - gap) / units;
    if (worth >= 0.005) found.push({ input, worth, turnsAt: null });
  }
  found.sort((a, b) => b.worth - a.worth || (a.input.path < b.input.path ? -1 : 1));
  return found.slice(0, most).map((each) => ({ ...each, turnsAt: turningPoint(each.input.path) }));

  function turningPoint(path: string): number | null {
    const value = numberAt(contract, path) as number;
    const at = (factor: number): number | undefined =>
      factor === 1 ? gap : gapOf(withNumber(contract, path, value * factor), year);
    // A share of more than the whole, or a day of more than 24 hours, turns nothing that could be agreed.
    const most = value <= 1 && file.inputs.get(path)?.unit.startsWith('share') ? 1 / value : 10;
    const low = isNeverNothing(path) ? 0.1 : 0;
    for (const end of [low, most]) {
      const factor = solveFor((x) => at(x) ?? Number.NaN, {
        low: Math.min(1, end),
        high: Math.max(1, end),
        within: 1e-9,
      });
      if (factor !== undefined) return value * factor;
    }
    return null;
  }
}

function isNeverNothing(path: string): boolean {
  return fieldAt(path)?.isNeverNothing === true;
}
