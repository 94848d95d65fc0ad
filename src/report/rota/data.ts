// The rota as data: for JSON, a list of shifts for tables, and what a calendar is made of.

import { type Day, weekdayOf } from '../../calendar/day.ts';
import { DAY_NAMES, QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../../calendar/week.ts';
import type { RotaAnswer } from '../../rota/index.ts';
import type { Piece, Rota } from '../../rota/types.ts';
import { timeOfShift } from './words.ts';

/** A shift of a person that comes again after so many weeks. Times are quarter-hours from the first midnight of a day. */
export interface CalendarEvent {
  id: string;
  title: string;
  day: Day;
  start: number;
  end: number;
  everyWeeks: number;
}

const MODES: Record<Piece['mode'], string> = {
  waking: 'awake',
  'sleep-in': 'asleep at work',
  'on-call': 'on call at home',
};

export function rotaData({
  fewest,
  bound,
  isProved,
  given,
  relief,
  byLaw,
  rota,
  weekly,
  without,
  question,
}: RotaAnswer): object {
  const { law, contractedWeek, hasHazards, calledOut } = question;
  return {
    people: fewest?.there ?? null,
    employed: fewest?.employed ?? null,
    byLaw: byLaw ?? null,
    relief,
    bound,
    isProved,
    given: given ?? null,
    without: without.map(({ rule, there }) => ({ rule, people: there ?? null })),
    weekly: weekly ?? null,
    rules: { ...law, contractedWeek, hasHazards, calledOut },
    weeks: rota?.weeks ?? null,
    weekBegins: rota ? timeOfShift(rota.weekBegins) : null,
    groups: (rota?.groups ?? []).map(({ lines }) => ({ lines: lines.map((line) => line.map(pieceData)) })),
  };
}

function pieceData({ mode, start, end }: Piece): object {
  return { week: weekOf(start) + 1, day: dayOf(start), from: timeOfShift(start), hours: (end - start) / 4, mode };
}

/** A row for each shift of each person, through all lines of their group. */
export function rotaRecords(rota: Rota): Readonly<Record<string, unknown>>[] {
  return shiftsOf(rota).map(({ person, week, piece: { mode, start, end } }) => ({
    worker: person,
    week: week + 1,
    day: dayOf(start),
    from: timeOfShift(start),
    to: timeOfShift(end),
    hours: (end - start) / 4,
    mode,
  }));
}

/** The rota from the first Monday on or after a day. */
export function rotaEvents(rota: Rota, from: Day): CalendarEvent[] {
  const monday = from + ((7 - weekdayOf(from)) % 7);
  return shiftsOf(rota).map(({ person, week, piece: { mode, start, end }, everyWeeks }) => {
    const day = Math.floor((start % QUARTERS_A_WEEK) / QUARTERS_A_DAY);
    const at = start % QUARTERS_A_DAY;
    return {
      id: `worker-${person}-week-${week + 1}-${DAY_NAMES[day]?.toLowerCase()}-${timeOfShift(start).replace(':', '')}-${mode}`,
      title: `Worker ${person}: ${MODES[mode]}`,
      day: monday + week * 7 + day,
      start: at,
      end: at + end - start,
      everyWeeks,
    };
  });
}

interface Shift {
  person: number;
  /** From 0, of the person's round. */
  week: number;
  piece: Piece;
  everyWeeks: number;
}

function shiftsOf({ groups, weeks }: Rota): Shift[] {
  let before = 0;
  return groups.flatMap(({ lines }) => {
    const first = before;
    before += lines.length;
    return lines.flatMap((_, from) =>
      lines.flatMap((_line, step) =>
        (lines[(from + step) % lines.length] ?? []).map((piece) => ({
          person: first + from + 1,
          week: step * weeks + weekOf(piece.start),
          piece,
          everyWeeks: lines.length * weeks,
        })),
      ),
    );
  });
}

function weekOf(quarter: number): number {
  return Math.floor(quarter / QUARTERS_A_WEEK);
}

function dayOf(quarter: number): string {
  return DAY_NAMES[Math.floor((quarter % QUARTERS_A_WEEK) / QUARTERS_A_DAY)] as string;
}
