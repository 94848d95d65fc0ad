// Time that a worker is given each month or year, in words.
import type { Absence } from '../../contract/types.ts';
import { constant } from '../../engine/figure.ts';
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

export const farTooLittle = constant('constant.farTooLittle', 0.5, {
  label: 'The share of what the work needs under which time for supervision or training is far too little',
  unit: 'share',
  source: 'Our judgement',
});

/** Far too little is major; a share of hours beside days or hours is taken so too. */
export function shortfall(own: Absence, need: Absence | undefined): 'major' | 'minor' {
  const alike = need && 'amount' in own && 'amount' in need;
  return alike && own.amount >= need.amount * farTooLittle.value ? 'minor' : 'major';
}

/** The same as numbers by name: `days` or `share` as specified, `safeDays` or `safeShare` where a safe level is known. */
export function amountsOf(unit: 'hours' | 'days', own: Absence, need: Absence | undefined): Record<string, number> {
  const named = (absence: Absence, amount: string, share: string): Record<string, number> =>
    'share' in absence ? { [share]: absence.share } : { [amount]: absence.amount };
  const safe = unit === 'hours' ? 'safeHours' : 'safeDays';
  return { ...named(own, unit, 'share'), ...(need ? named(need, safe, 'safeShare') : {}) };
}
