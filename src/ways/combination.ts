// Levers that close the gap together, each moved by the same fraction of the way it can go.

import { makesSense } from '../contract/profiles/applies.ts';
import { A_HAIR, isPaid } from '../engine/hair.ts';
import { solveFor } from '../engine/solve.ts';
import type { Combination } from '../model/types.ts';
import { lowerFirst } from '../words/text.ts';
import { joinWords, wholeShare, withUnit } from '../words/words.ts';
import { levers } from './index.ts';
import { kindOf, type Lever, labelOf } from './lever.ts';
import type { Setting } from './setting.ts';
import { moveOf } from './solve-lever.ts';

interface Part {
  lever: Lever;
  from: number;
  to: number;
}

/** The fewest levers that will do, and all that apply; both without money from elsewhere or another volume. */
export function combinationsOf(setting: Setting | undefined): Combination[] {
  if (!setting || isPaid(setting.gap)) return [];
  const parts = rangesOf(setting);
  const found: Combination[] = [];
  const fewest = fewestOf(parts, setting);
  if (fewest) found.push(said('fewest', fewest.parts, fewest.fraction, setting));
  // Of the levers that give the same hours away, the first stands for all.
  const together = parts.filter(
    ({ lever }, at) => !lever.group || parts.findIndex((other) => other.lever.group === lever.group) === at,
  );
  const fraction = fractionOf(together, setting);
  if (fraction !== undefined && together.length > 1 && together.length > (fewest?.parts.length ?? 0))
    found.push(said('together', together, fraction, setting));
  return found;
}

function rangesOf(setting: Setting): Part[] {
  return levers.flatMap((lever) => {
    if (!lever.apply || !makesSense(lever, setting.contract)) return [];
    const range = lever.inCombination ? lever.inCombination(setting) : lever.range(setting);
    return range ? [{ lever, ...range }] : [];
  });
}

/** The fraction of their way at which they close the gap; undefined where all of it is not enough. */
function fractionOf(parts: readonly Part[], setting: Setting): number | undefined {
  const [only] = parts;
  if (parts.length === 1 && only && !only.lever.inCombination) {
    // How far a lever has to move alone is known already.
    const move = moveOf(only.lever, setting);
    return move?.enough ? (move.value - only.from) / (only.to - only.from) : undefined;
  }
  return solveFor(
    (fraction) => {
      if (fraction === 0) return setting.gap;
      let changed = setting.contract;
      for (const { lever, from, to } of parts)
        changed = lever.apply?.(changed, from + (to - from) * fraction, setting) ?? changed;
      return setting.income - setting.costOf(changed);
    },
    { low: 0, high: 1, tiny: A_HAIR },
  );
}

function fewestOf(parts: readonly Part[], setting: Setting): { parts: Part[]; fraction: number } | undefined {
  for (let size = 1; size <= parts.length; size++) {
    let best: { parts: Part[]; fraction: number } | undefined;
    for (const chosen of choices(parts, size)) {
      const groups = chosen.flatMap(({ lever }) => (lever.group ? [lever.group] : []));
      if (new Set(groups).size < groups.length) continue;
      const fraction = fractionOf(chosen, setting);
      if (fraction !== undefined && (!best || fraction < best.fraction)) best = { parts: chosen, fraction };
    }
    if (best) return best;
  }
  return undefined;
}

/** All ways to choose `size` of a list, in its order. */
function* choices<T>(from: readonly T[], size: number, start = 0): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let at = start; at <= from.length - size; at++)
      for (const rest of choices(from, size - 1, at + 1)) yield [from[at] as T, ...rest];
}

function said(kind: Combination['kind'], parts: readonly Part[], fraction: number, setting: Setting): Combination {
  const moved = parts.map(({ lever, from, to }) => ({ lever, value: from + (to - from) * fraction }));
  const each = joinWords(
    moved.map(({ lever, value }) => `${lowerFirst(labelOf(lever, setting.contract))} (${movedTo(value, lever.unit)})`),
  );
  const message =
    kind === 'together'
      ? `If all that could give gave a little, each ${wholeShare(fraction)} of as far as it can go, these together would close the gap: ${each}.`
      : parts.length === 1
        ? `The one that closes the gap alone with the least change, ${wholeShare(fraction)} of as far as it can go: ${each}.`
        : `None is enough alone. The fewest that close the gap together, each ${wholeShare(fraction)} of as far as it can go: ${each}.`;
  return {
    kind,
    fraction,
    levers: moved.map(({ lever, value }) => ({
      id: lever.id,
      label: labelOf(lever, setting.contract),
      kind: kindOf(lever, () => value, setting),
      value,
      unit: lever.unit,
    })),
    message,
  };
}

function movedTo(value: number, unit: string): string {
  if (unit === 'share') return wholeShare(value);
  return withUnit(value, unit, unit.startsWith('GBP') ? 2 : 0);
}
