// How far a lever has to move for income to meet cost, all else held.
import { A_HAIR, isPaid } from '../engine/hair.ts';
import { isBetween, solveFor } from '../engine/solve.ts';
import { gapAt, type Lever, type Move, rangeOf } from './lever.ts';
import type { Setting } from './setting.ts';

const moves = new WeakMap<Setting, Map<Lever, Move | undefined>>();

/** Undefined where the contract leaves the lever nothing to move. */
export function moveOf(lever: Lever, setting: Setting): Move | undefined {
  let known = moves.get(setting);
  if (!known) {
    known = new Map();
    moves.set(setting, known);
  }
  if (!known.has(lever)) known.set(lever, solved(lever, setting));
  return known.get(lever);
}

function solved(lever: Lever, setting: Setting): Move | undefined {
  const range = rangeOf(lever, setting);
  if (!range) return undefined;
  const f = gapsOf(lever, range.from, setting);
  for (const { from, to } of lever.reaches?.(setting) ?? [range]) {
    const value = solveFor(f, { low: from, high: to, tiny: A_HAIR });
    if (value !== undefined) return { value, enough: true, saves: -setting.gap };
  }
  return { value: range.to, enough: false, saves: f(range.to) - setting.gap };
}

/** Nothing moved is the gap as it is; and neighbouring parts of a range share an end. */
function gapsOf(lever: Lever, from: number, setting: Setting): (value: number) => number {
  const asked = new Map([[from, setting.gap]]);
  return (value) => {
    const gap = asked.get(value) ?? gapAt(lever, value, setting);
    asked.set(value, gap);
    return gap;
  };
}

/** Whether the lever would close the gap alone; cheaper than `moveOf` where nobody asks how far it has to go. */
export function works(lever: Lever, setting: Setting): boolean {
  const known = moves.get(setting)?.get(lever);
  if (known) return known.enough;
  const range = rangeOf(lever, setting);
  if (!range) return false;
  const parts = lever.reaches?.(setting);
  if (!parts) return isPaid(gapAt(lever, range.to, setting));
  const gap = gapsOf(lever, range.from, setting);
  return parts.some(({ from, to }) => isBetween(gap(from), gap(to), A_HAIR));
}
