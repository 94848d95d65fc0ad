// Which windows hold when: the year in parts, for readers who want to see what a band is made of, or to change a
// window's staff, share or extra pay and have every hour follow.
import { type CoverForDemand, demandFallsOn, OFFICE_HOURS, WORKING_DAY } from './layout.ts';
import { priceLines } from './price-lines.ts';
import { cutsOf, holds, joinAlike, quartersOf, type Slot, slotOf } from './slot.ts';
import type { DemandWindow, YearQuestion } from './types.ts';
import { daysOf, yearDays } from './year.ts';

/** Quarter-hours in which the same windows hold. */
export interface YearPart {
  /** Hours of the year. */
  hours: number;
  /** Indexes into the cover, the demand pattern and the enhancements of the question. */
  cover: readonly number[];
  demand: readonly number[];
  enhancements: readonly number[];
  /** For each visit length, the index of the first price line that fits; -1 where none does. */
  priceLines: readonly number[];
}

export interface YearParts {
  parts: readonly YearPart[];
  /** On how many days of the year each window of cover begins. */
  coverDays: readonly number[];
  /** The demand pattern in use: that of the question, or office hours; undefined: even over the hours with cover of `over`. */
  demand: readonly DemandWindow[] | undefined;
  over: CoverForDemand | undefined;
  /** Hours of the year in each of its entries. */
  demandHours: readonly number[];
  /** Whether each window of cover, and each entry of the pattern, is ever outside Monday to Friday 08:00-18:00. */
  coverOutOfHours: readonly boolean[];
  demandOutOfHours: readonly boolean[];
}

/** Takes a year apart by the windows that hold. Each part lies in one band, and a band may have several. */
export function yearParts(question: YearQuestion): YearParts {
  const year = yearDays(question.nation, question.from, question.to);
  const cover = question.cover.map(slotOf);
  const over = question.pattern.length === 0 ? demandFallsOn(question.cover, year) : undefined;
  const pattern = question.pattern.length > 0 ? question.pattern : over ? undefined : [OFFICE_HOURS];
  const demand = (pattern ?? []).map(slotOf);
  const enhancements = question.enhancements.map(slotOf);
  const prices = priceLines(question.lengths, question.prices);
  const slots = [WORKING_DAY, ...cover, ...demand, ...enhancements, ...prices.slots];
  const cuts = cutsOf(slots);
  const found = new Map<string, YearPart>();
  const [coverOut, demandOut] = [new Set<number>(), new Set<number>()];
  for (const group of joinAlike(year.groups, slots)) {
    for (let cut = 1; cut < cuts.length; cut++) {
      const [start = 0, end = 0] = [cuts[cut - 1], cuts[cut]];
      const holding = (of: readonly Slot[]): number[] =>
        [...of.keys()].filter((at) => holds(of[at] as Slot, group, start));
      const part: YearPart = {
        hours: (group.days * (end - start)) / 4,
        cover: holding(cover),
        demand: holding(demand),
        enhancements: holding(enhancements),
        priceLines: prices.at(group, start),
      };
      if (!holds(WORKING_DAY, group, start)) {
        for (const at of part.cover) coverOut.add(at);
        for (const at of part.demand) demandOut.add(at);
      }
      const key = JSON.stringify([part.cover, part.demand, part.enhancements, part.priceLines]);
      const known = found.get(key);
      found.set(key, known ? { ...known, hours: known.hours + part.hours } : part);
    }
  }
  return {
    parts: [...found.values()],
    coverDays: cover.map((slot) => daysOf(slot.kinds, year)),
    demand: pattern,
    over,
    demandHours: demand.map((slot) => quartersOf(slot, year) / 4),
    coverOutOfHours: cover.map((_, at) => coverOut.has(at)),
    demandOutOfHours: demand.map((_, at) => demandOut.has(at)),
  };
}
