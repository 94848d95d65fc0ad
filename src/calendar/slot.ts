// A window made ready for asking, at any quarter-hour of any kind of day, whether it holds.

import type { Window } from './types.ts';
import { BANK_HOLIDAY, EVERY_DAY, QUARTERS_A_DAY } from './week.ts';
import { DAY_KINDS, type DayGroup, daysOf, type YearDays } from './year.ts';

export interface Slot {
  /** The kinds of day it begins on, as a bit set. */
  kinds: number;
  start: number;
  end: number;
}

/**
 * A bank holiday is its weekday too, but not for a window that leaves bank holidays out; a window that names
 * `bank-holiday` holds on every one of them.
 */
export function slotOf({ days, start, end, onBankHolidays }: Window): Slot {
  const weekdays = days & EVERY_DAY;
  const onHolidays = days & BANK_HOLIDAY ? EVERY_DAY : onBankHolidays ? weekdays : 0;
  return { kinds: weekdays | (onHolidays << 7), start, end };
}

/** Whether it holds at a quarter-hour (0 to 95) of a day: begun on that day, or still running from the day before. */
export function holds(slot: Slot, { kind, before }: DayGroup, quarter: number): boolean {
  const today = ((slot.kinds >> kind) & 1) === 1 && quarter >= slot.start && quarter < slot.end;
  return today || (((slot.kinds >> before) & 1) === 1 && quarter + QUARTERS_A_DAY < slot.end);
}

/** Its quarter-hours in the year. What runs past the last midnight comes back in the first morning, so none is lost. */
export function quartersOf(slot: Slot, year: YearDays): number {
  return daysOf(slot.kinds, year) * Math.max(0, slot.end - slot.start);
}

/** The quarter-hours of a day, 0 and 96 among them, where one of the slots begins or ends, in order. */
export function cutsOf(slots: readonly Slot[]): number[] {
  const cuts = new Set([0, QUARTERS_A_DAY]);
  for (const { start, end } of slots) {
    cuts.add(start);
    cuts.add(end > QUARTERS_A_DAY ? end - QUARTERS_A_DAY : end);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Joins the groups of days that none of the slots tells apart: most years come down to a handful, in the same order. */
export function joinAlike(groups: readonly DayGroup[], slots: readonly Slot[]): DayGroup[] {
  const nights = slots.filter((slot) => slot.end > QUARTERS_A_DAY);
  const own: string[] = [];
  const night: string[] = [];
  for (let kind = 0; kind < DAY_KINDS; kind++) {
    own.push(signature(slots, kind));
    night.push(signature(nights, kind));
  }
  const joined = new Map<string, DayGroup>();
  for (const group of groups) {
    const key = `${own[group.kind]} ${night[group.before]}`;
    const alike = joined.get(key);
    if (alike) alike.days += group.days;
    else joined.set(key, { ...group });
  }
  return [...joined.values()];
}

/** Which of the slots begin on a kind of day. */
function signature(slots: readonly Slot[], kind: number): string {
  let text = '';
  for (const slot of slots) text += (slot.kinds >> kind) & 1;
  return text;
}
