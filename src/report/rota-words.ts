// Rules and shifts of a rota in words.
import type { Bound } from '../rota/bound.ts';
import type { Piece, RotaQuestion, Rule } from '../rota/types.ts';
import { hours } from '../words/words.ts';

/** Why no rota has fewer, after "for". */
export const BECAUSE: Record<Bound['by'], string> = {
  'at-once': 'so many are on cover at once',
  'working-week': 'nobody may be at work longer a week on average',
  'contracted-week': 'nobody is paid for more hours a week than the contract says',
  'daily-rest': 'nobody may be at work longer in a day and night',
  'weekly-rest': 'everybody has a day off a week, on which nobody calls them',
};

export const RULE_NAMES: Record<Rule, (question: RotaQuestion) => string> = {
  'working-week': ({ law }) => `${hours(law.weekLimit)} a week on average`,
  'contracted-week': ({ contractedWeek }) =>
    `the contracted week of ${hours(contractedWeek, Number.isInteger(contractedWeek) ? 0 : 1)}`,
  'daily-rest': ({ law }) => `${hours(law.dailyRest)} of rest a day`,
  'weekly-rest': () => 'a day off a week',
  'night-work': ({ law }) => `nights of ${hours(law.nightLimit)} at most`,
};

const SIGNS: Record<Piece['mode'], string> = { waking: '', 'sleep-in': 's', 'on-call': 'c' };

/** `22-07`, `07:30-15`, `22-07s` */
export function shiftWords({ mode, start, end }: Piece): string {
  return `${clock(start)}-${clock(end)}${SIGNS[mode]}`;
}

function clock(quarter: number): string {
  const of = quarter % 96;
  const hour = two(Math.floor(of / 4));
  return of % 4 === 0 ? hour : `${hour}:${two((of % 4) * 15)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');
