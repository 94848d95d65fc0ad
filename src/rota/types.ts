// Rotas: what is asked of them and what they answer. It knows nothing of contracts.
//
// Times are quarter-hours from the midnight that begins Monday; a rota is a ring of whole weeks.
import type { CoverMode } from '../calendar/types.ts';

/** A rule that a rota keeps; each can be left out, to see what it asks for. */
export const RULES = ['working-week', 'contracted-week', 'daily-rest', 'weekly-rest', 'night-work'] as const;
export type Rule = (typeof RULES)[number];

/** The law of working time on a day, in hours unless told. */
export interface WorkingTime {
  /** On average a week, over so many weeks in a row. */
  weekLimit: number;
  referenceWeeks: number;
  dailyRest: number;
  /** Without a break, once a week or twice a fortnight. */
  weeklyRest: number;
  nightLimit: number;
  /** Of the clock. */
  nightStart: number;
  nightEnd: number;
  /** Of night time: so many make night work. */
  nightHours: number;
  /** Minutes, in a shift longer than `breakAfter` hours. */
  restBreak: number;
  breakAfter: number;
}

export interface RotaQuestion {
  /** For each quarter-hour of the week, how many people are on: awake, asleep at work, on call at home. */
  cover: Readonly<Record<CoverMode, readonly number[]>>;
  /** Hours of work in an hour that one is on call. */
  calledOut: number;
  law: WorkingTime;
  /** Hours a week that a worker is paid for, sleep-ins and waiting on call aside. */
  contractedWeek: number;
  /** Special hazards, or heavy physical or mental strain: then no night may be longer than the limit. */
  hasHazards: boolean;
}

/** One person's time in one mode: from `start` in the week to `end`, which may be in the next. */
export interface Piece {
  mode: CoverMode;
  start: number;
  end: number;
}

/** What one person does between two rests: one piece, or several with gaps. */
export type Duty = readonly Piece[];

/** Those who follow each other through the same lines: each begins at another one, and goes on to the next. */
export interface Group {
  /** For each line its pieces, from its first midnight; each line lasts as many weeks as the rota says. */
  lines: readonly (readonly Piece[])[];
}

export interface Rota {
  /** Weeks of a line. */
  weeks: 1 | 2;
  /** The time of Monday at which weeks begin in which a day off is counted. */
  weekBegins: number;
  people: number;
  groups: readonly Group[];
}

/** An integer programme in CPLEX's LP format, its limits, and what became of it. */
export type Solver = (programme: string, limits: { nodes: number; gap: number }) => Solved;

export interface Solved {
  /** `best`: the best that was found within the limits. */
  status: 'optimal' | 'best' | 'infeasible' | 'unknown';
  value(variable: string): number;
}
