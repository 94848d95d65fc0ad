// A contract with the cover of a rung of the ladder.

import type { CoverWindow, Window } from '../../calendar/types.ts';
import { BANK_HOLIDAY, QUARTERS_A_DAY } from '../../calendar/week.ts';
import type { Contract } from '../../contract/types.ts';
import type { Rung } from '../ladder.ts';
import { demandWindows } from './question.ts';

/** The kind of day that bank holidays are, where they are one of their own, after Monday to Sunday. */
const ON_BANK_HOLIDAYS = 7;

/** The contract with so many in that mode wherever its demand may fall, each hour once however many windows it is in. */
export function withCover<T extends Pick<Contract, 'demand' | 'cover'>>(contract: T, { workers, mode }: Rung): T {
  const windows = demandWindows(contract.demand.pattern, contract.cover);
  const apart = windows.some((window) => window.days & BANK_HOLIDAY || !window.onBankHolidays);
  const cover: CoverWindow[] = [];
  for (let kind = 0; kind < (apart ? 8 : 7); kind++) {
    const held = Array.from({ length: QUARTERS_A_DAY }, (_, at) => windows.some((window) => isOn(window, kind, at)));
    for (const [start, end] of stretches(held)) {
      const alike = cover.find((window) => window.start === start && window.end === end && kind !== ON_BANK_HOLIDAYS);
      if (alike) alike.days |= 1 << kind;
      else cover.push({ days: 1 << kind, start, end, onBankHolidays: !apart, staff: workers, mode });
    }
  }
  return { ...contract, cover };
}

/** Whether a window may hold at a quarter-hour of a weekday or of some bank holiday. */
function isOn({ days, start, end, onBankHolidays }: Window, kind: number, quarter: number): boolean {
  const today = quarter >= start && quarter < end;
  const fromYesterday = quarter + QUARTERS_A_DAY < end;
  if (kind === ON_BANK_HOLIDAYS) return (today && (onBankHolidays || (days & BANK_HOLIDAY) !== 0)) || fromYesterday;
  return (today && ((days >> kind) & 1) === 1) || (fromYesterday && ((days >> ((kind + 6) % 7)) & 1) === 1);
}

function stretches(held: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  for (let start = 0; start < held.length; start++) {
    if (!held[start]) continue;
    let end = start + 1;
    while (held[end]) end++;
    found.push([start, end]);
    start = end;
  }
  return found;
}
