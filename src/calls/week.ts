// The week cut into pieces in which neither the staff on duty nor the rate of calls changes.
import { QUARTERS_A_WEEK, WEEKS_A_YEAR } from '../calendar/week.ts';
import type { CallQuestion } from './types.ts';

export interface Piece {
  /** Hours from the beginning of the week, and how many there are. */
  start: number;
  hours: number;
  onDuty: number;
  /** Calls an hour. */
  rate: number;
}

export function callsAWeek({ perYear, density }: CallQuestion): number {
  return (perYear / WEEKS_A_YEAR) * density.reduce((sum, share) => sum + share, 0);
}

export function piecesOf({ perYear, density, onDuty }: CallQuestion): Piece[] {
  const pieces: Piece[] = [];
  for (let quarter = 0; quarter < QUARTERS_A_WEEK; quarter++) {
    const rate = ((density[quarter] ?? 0) * 4 * perYear) / WEEKS_A_YEAR;
    const staff = onDuty[quarter] ?? 0;
    const last = pieces.at(-1);
    if (last && last.onDuty === staff && last.rate === rate) last.hours += 1 / 4;
    else pieces.push({ start: quarter / 4, hours: 1 / 4, onDuty: staff, rate });
  }
  return pieces;
}
