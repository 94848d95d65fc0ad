// What a rota asks of people: nights, weekends, and breaks that nobody can take.
import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../calendar/week.ts';
import { stretchesOf } from './cover.ts';
import { atNight, atWork, lengthOf, paidByHour } from './hours.ts';
import { isWork } from './shifts.ts';
import type { Piece, Rota, RotaQuestion } from './types.ts';

/** Of all people together in a week; a weekend is one person's, whatever they do in it. */
export interface Weekly {
  nights: number;
  weekends: number;
  sleepIns: number;
  onCall: number;
  /** Hours of working time, and of those paid by the hour. */
  atWork: number;
  paid: number;
  /** Shifts so long that a break is due, with nobody else awake for any of the time. */
  breaksAlone: number;
}

const SATURDAY = 5 * QUARTERS_A_DAY;

export function weeklyOf(question: RotaQuestion, { weeks, groups }: Rota): Weekly {
  const { law } = question;
  const lines = groups.flatMap((group) => group.lines);
  const pieces = lines.flat();
  const aWeek = (count: number): number => count / weeks;
  const counted = (is: (piece: Piece) => boolean): number => aWeek(pieces.filter(is).length);
  const sum = (of: (piece: Piece) => number): number => aWeek(pieces.reduce((all, piece) => all + of(piece), 0));
  return {
    nights: counted((piece) => isWork(piece) && atNight(piece, law) >= law.nightHours),
    weekends: aWeek(lines.reduce((all, line) => all + weekendsIn(line, weeks), 0)),
    sleepIns: counted(({ mode }) => mode === 'sleep-in'),
    onCall: counted(({ mode }) => mode === 'on-call'),
    atWork: sum((piece) => atWork(piece, question)),
    paid: sum((piece) => paidByHour(piece, question)),
    breaksAlone: counted((piece) => isBreakAlone(piece, question)),
  };
}

/** Weekends, from Saturday's first midnight to Sunday's last, of which some falls in the line. */
function weekendsIn(line: readonly Piece[], weeks: number): number {
  const touched = new Set<number>();
  const ring = weeks * QUARTERS_A_WEEK;
  // What runs over the end of the ring is in its first days, which are no weekend.
  for (const { start, end } of line)
    for (let week = 0; week < weeks; week++)
      if (start < (week + 1) * QUARTERS_A_WEEK && Math.min(end, ring) > week * QUARTERS_A_WEEK + SATURDAY)
        touched.add(week);
  return touched.size;
}

function isBreakAlone(piece: Piece, { cover, law }: RotaQuestion): boolean {
  if (piece.mode !== 'waking' || lengthOf(piece) <= law.breakAfter) return false;
  for (let at = piece.start; at < piece.end; at++) if ((cover.waking[at % QUARTERS_A_WEEK] ?? 0) > 1) return false;
  return true;
}

/** Whether anybody is ever on. */
export function isAnybodyOn(question: RotaQuestion): boolean {
  return stretchesOf(question).length > 0;
}
