// Rules and shifts of a rota in words.
import { QUARTERS_A_DAY } from '../../calendar/week.ts';
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
  return `${clock(start)}-${clock(end)}${SIGNS[mode]}`;
}

/** `07`, or `07:30` */
function clock(quarter: number): string {
  const of = quarter % QUARTERS_A_DAY;
  const hour = two(Math.floor(of / 4));
  return of % 4 === 0 ? hour : `${hour}:${two((of % 4) * 15)}`;
}

/** `07:00` */
export function timeOfDay(quarter: number): string {
  return `${two(Math.floor(quarter / 4) % 24)}:${two((quarter % 4) * 15)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
