// Rules and shifts of a rota in words.
import { clock, QUARTERS_A_DAY } from '../../calendar/week.ts';
import type { Bound } from '../../rota/bound.ts';
import type { Piece, RotaQuestion, Rule } from '../../rota/types.ts';
import { hours } from '../../words/words.ts';

/** Why no rota has fewer, after "for". */
export const BECAUSE: Record<Bound['by'], (question: RotaQuestion) => string> = {
  'at-once': () => 'so many are on cover at once',
  'working-week': ({ law }) => `nobody may be at work more than ${hours(law.weekLimit)} a week on average`,
  'contracted-week': ({ contractedWeek }) => `nobody is paid for more than ${week(contractedWeek)} a week`,
  'daily-rest': ({ law }) => `nobody may be at work more than ${hours(24 - law.dailyRest)} in a day and night`,
  'weekly-rest': () => 'everybody has a day off a week, on which nobody calls them',
};

export const RULE_NAMES: Record<Rule, (question: RotaQuestion) => string> = {
  'working-week': ({ law }) => `${hours(law.weekLimit)} a week on average`,
  'contracted-week': ({ contractedWeek }) => `the contracted week of ${week(contractedWeek)}`,
  'daily-rest': ({ law }) => `${hours(law.dailyRest)} of rest a day`,
  'weekly-rest': () => 'a day off a week',
  'night-work': ({ law }) => `nights of ${hours(law.nightLimit)} at most`,
};

function week(contracted: number): string {
  return hours(contracted, Number.isInteger(contracted) ? 0 : 1);
}

const SIGNS: Record<Piece['mode'], string> = { waking: '', 'sleep-in': 's', 'on-call': 'c' };

/** `22-07`, `07:30-15`, `22-07s` */
export function shiftWords({ mode, start, end }: Piece): string {
  return `${short(start)}-${short(end)}${SIGNS[mode]}`;
}

/** `07`, or `07:30` */
function short(quarter: number): string {
  return timeOfShift(quarter).replace(':00', '');
}

/** `07:00`, on whichever day. */
export function timeOfShift(quarter: number): string {
  return clock(quarter % QUARTERS_A_DAY);
}
