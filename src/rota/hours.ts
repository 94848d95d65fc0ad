// Hours of pieces: at work, paid by the hour, at night.
import { QUARTERS_A_DAY } from '../calendar/week.ts';
import { isWork } from './shifts.ts';
import type { Piece, RotaQuestion, WorkingTime } from './types.ts';

export const lengthOf = ({ start, end }: Pick<Piece, 'start' | 'end'>): number => (end - start) / 4;

/** Working time: sleep-ins are, waiting on call at home is not. */
export function atWork(piece: Piece, { calledOut }: Pick<RotaQuestion, 'calledOut'>): number {
  return isWork(piece) ? lengthOf(piece) : lengthOf(piece) * calledOut;
}

/** Paid by the hour: neither sleep-ins nor waiting, for which there are allowances. */
export function paidByHour(piece: Piece, { calledOut }: Pick<RotaQuestion, 'calledOut'>): number {
  if (piece.mode === 'waking') return lengthOf(piece);
  return piece.mode === 'on-call' ? lengthOf(piece) * calledOut : 0;
}

/** Hours of it in night time. */
export function atNight({ start, end }: Piece, { nightStart, nightEnd }: WorkingTime): number {
  const [from, length] = [nightStart * 4, ((nightEnd - nightStart + 24) % 24) * 4];
  let quarters = 0;
  for (let night = from - QUARTERS_A_DAY; night < end; night += QUARTERS_A_DAY)
    quarters += Math.max(0, Math.min(end, night + length) - Math.max(start, night));
  return quarters / 4;
}

/** Awake for so much of the night that it is night work. */
export function isNightWork(pieces: readonly Piece[], law: WorkingTime): boolean {
  const awake = pieces.filter(({ mode }) => mode === 'waking');
  return awake.reduce((sum, piece) => sum + atNight(piece, law), 0) >= law.nightHours;
}
