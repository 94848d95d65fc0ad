// How far a lever has to move for income to meet cost, all else held.
import { A_HAIR } from '../engine/hair.ts';
import { solveFor } from '../engine/solve.ts';
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
  // Nothing moved is the gap as it is; and neighbouring parts of a range share an end.
  const asked = new Map([[range.from, setting.gap]]);
  const f = (value: number): number => {
    const gap = asked.get(value) ?? gapAt(lever, value, setting);
    asked.set(value, gap);
    return gap;
  };
  for (const { from, to } of lever.reaches?.(setting) ?? [range]) {
    const value = solveFor(f, { low: from, high: to, tiny: A_HAIR });
    if (value !== undefined) return { value, enough: true, saves: -setting.gap };
  }
  return { value: range.to, enough: false, saves: f(range.to) - setting.gap };
}

/** Whether the lever would close the gap alone; cheaper than `moveOf` where nobody asks how far it has to go. */
export function works(lever: Lever, setting: Setting): boolean {
  const known = moves.get(setting)?.get(lever);
  if (known) return known.enough;
  if (lever.reaches) return moveOf(lever, setting)?.enough ?? false;
  const range = rangeOf(lever, setting);
  return range !== undefined && gapAt(lever, range.to, setting) >= -A_HAIR;
}
