// Time that a worker is given each month or year, in words.
import type { Absence } from '../../contract/types.ts';
import { plural, share, timeSpan } from '../../words/words.ts';

export function monthly(absence: Absence): string {
  return 'share' in absence ? `${share(absence.share)} of hours on duty` : `${timeSpan(absence.amount)} a month`;
}

export function yearly(absence: Absence): string {
  return 'share' in absence ? `${share(absence.share)} of hours on duty` : `${plural(absence.amount, 'day')} a year`;
}

export function isNothing(absence: Absence): boolean {
  return ('share' in absence ? absence.share : absence.amount) === 0;
}

/** Less than half of what is needed is major; a share of hours beside days or hours is taken so too. */
export function shortfall(own: Absence, need: Absence | undefined): 'major' | 'minor' {
  const alike = need && 'amount' in own && 'amount' in need;
  return alike && own.amount >= need.amount / 2 ? 'minor' : 'major';
}
