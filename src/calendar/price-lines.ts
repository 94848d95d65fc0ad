// Which line of a price list fits a visit: by its length, by the time of day, or by both.
import { isEqual } from '../engine/hair.ts';
import { holds, type Slot, slotOf } from './slot.ts';
import type { PriceLine } from './types.ts';
import type { DayGroup } from './year.ts';

export interface PriceLines {
  /** The windows of the lines that have one. */
  slots: readonly Slot[];
  /** For each visit length the index of the first line that fits at that time; -1 where none does. */
  at(group: DayGroup, quarter: number): readonly number[];
}

export function priceLines(lengths: readonly number[], lines: readonly PriceLine[]): PriceLines {
  const slots = lines.map((line) => line.window && slotOf(line.window));
  const candidates = lengths.map((length) => {
    const fitting = [...lines.keys()].filter((index) => {
      const own = lines[index]?.length;
      // Lengths are read from minutes and hours alike: 20 minutes may differ from a third of an hour in the last digit.
      return own === undefined || isEqual(own, length);
    });
    const always = fitting.findIndex((index) => slots[index] === undefined);
    return always < 0 ? fitting : fitting.slice(0, always + 1);
  });
  const fits = (index: number, group: DayGroup, quarter: number) => {
    const slot = slots[index];
    return slot === undefined || holds(slot, group, quarter);
  };
  const inUse = [...new Set(candidates.flat())].map((index) => slots[index]).filter((slot) => slot !== undefined);
  const first = candidates.map((indexes) => indexes[0] ?? -1);
  if (inUse.length === 0) return { slots: inUse, at: () => first };
  return {
    slots: inUse,
    at: (group, quarter) => candidates.map((of) => of.find((index) => fits(index, group, quarter)) ?? -1),
  };
}
