// The fewest people that arithmetic alone asks for: no rota can have fewer, whatever its shifts. No programme is solved here.

import { QUARTERS_A_DAY, QUARTERS_A_WEEK } from '../calendar/week.ts';
import { A_HAIR, isLess } from '../engine/hair.ts';
import { MODES } from './cover.ts';
import type { RotaQuestion, Rule } from './types.ts';

const NONE: ReadonlySet<Rule> = new Set();
/** Hours of the contract are not the law's. */
export const LAW_ALONE: ReadonlySet<Rule> = new Set<Rule>(['contracted-week']);

/** What holds the number up: people at once, or a rule. */
export interface Bound {
  people: number;
  by: Exclude<Rule, 'night-work'> | 'at-once';
}

/** In people there at once in any week, not rounded: parts of people are for who adds leave and sickness. */
export function boundOf(question: RotaQuestion, dropped: ReadonlySet<Rule> = NONE): Bound {
  const { cover, calledOut, law, contractedWeek } = question;
  const hours = (mode: (typeof MODES)[number]): number => sum(cover[mode]) / 4;
  const onCall = hours('on-call');
  const bounds: Bound[] = [
    { by: 'at-once', people: mostAtOnce(cover) },
    { by: 'working-week', people: (hours('waking') + hours('sleep-in') + onCall * calledOut) / law.weekLimit },
    { by: 'contracted-week', people: (hours('waking') + onCall * calledOut) / contractedWeek },
    // Of any day and night nobody is at work longer than their rest leaves.
    {
      by: 'daily-rest',
      people: mostInADay(cover) / (24 - law.dailyRest),
    },
    // A day off is free of being on call too.
    { by: 'weekly-rest', people: MODES.reduce((all, mode) => all + hours(mode), 0) / (7 * 24 - law.weeklyRest) },
  ];
  return bounds
    .filter(({ by }) => by === 'at-once' || !dropped.has(by))
    .reduce((highest, bound) => (isLess(highest.people, bound.people) ? bound : highest));
}

/** The most on cover at one time, all modes together. */
export function mostAtOnce(cover: RotaQuestion['cover']): number {
  return most(together(cover, MODES));
}

/** The most hours at work, asleep or awake, in any day and night. */
export function mostInADay(cover: RotaQuestion['cover']): number {
  return most(inADay(together(cover, ['waking', 'sleep-in']))) / 4;
}

/** People in whole: what misses a whole number by less than rounding of sums is that number. */
export function wholePeople(people: number): number {
  return people > A_HAIR ? Math.ceil(people - A_HAIR) : 0;
}

function together(cover: RotaQuestion['cover'], modes: readonly (typeof MODES)[number][]): number[] {
  return Array.from({ length: QUARTERS_A_WEEK }, (_, at) =>
    modes.reduce((all, mode) => all + (cover[mode][at] ?? 0), 0),
  );
}

/** For each quarter-hour the sum over the day and night from it on. */
function inADay(on: readonly number[]): number[] {
  let window = sum(on.slice(0, QUARTERS_A_DAY));
  return on.map((here, at) => {
    const day = window;
    window += (on[(at + QUARTERS_A_DAY) % on.length] ?? 0) - here;
    return day;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function most(values: readonly number[]): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0);
}
