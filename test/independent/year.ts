// What the sections of the method hand on to each other within one contract year.
import type { Contract, PayRate } from '../../src/contract/types.ts';
import type { AgeBand } from '../../src/rates/minimum-wage.ts';
import type { Growth, Period } from './law.ts';
import type { Quarters } from './quarters.ts';
import type { Variant } from './scenarios.ts';

export const WEEKS = 365 / 7;

/** Null: there is no such figure here, and the report says why. */
export type Figures = Record<string, number | null>;

export interface Role {
  /** Of the hours that bands ask for; one of the two. */
  share: number | undefined;
  posts: number | undefined;
  /** Undefined: as under `pay`. */
  own: PayRate | undefined;
  age: AgeBand;
  week: number;
}

export interface VisitsOf {
  length: number;
  share: number;
  /** Hours of one worker for one such visit that is made, with what goes with it. */
  dutyTime: number;
  visits: number;
}

export interface Year {
  v: Variant;
  /** The scenario's contract at the prices of the year. */
  c: Contract;
  from: number;
  to: number;
  growth: Growth;
  /** Years of the term. */
  term: number;
  crew: number;
  /** Share of contact hours with one more worker than `visit.crew`. */
  oneMore: number;
  quarters: Quarters;
  /** Contact hours bought by the hour (H), and the duty hours that are bought (Q). */
  hours: number;
  duty: number;
  visitsOf: VisitsOf[];
  /** Each length's share of Q, as it is billed. */
  dutyShares: number[];
  /** Volume of each piece. */
  volumes: number[];
  roles: Role[];
  /** `role.rate` of each role, and the rate that is stated where the minimum wage does not count. */
  rates: number[];
  stated: number[];
  /** The law average of the year. */
  mean: (name: string) => number;
  periods: Period[];
  f: Figures;
}

/** Looks a figure up that an earlier section worked out. */
export function get(f: Figures, id: string): number {
  const value = f[id];
  if (value === undefined || value === null) throw new Error(`${id} is not worked out`);
  return value;
}

export function add(f: Figures, ...ids: string[]): number {
  return ids.reduce((sum, id) => sum + get(f, id), 0);
}

export function sumOf<T>(list: readonly T[], each: (one: T, index: number) => number): number {
  return list.reduce((sum, one, index) => sum + each(one, index), 0);
}

/** Null where there is nothing to divide by. */
export function ratio(above: number | null, below: number): number | null {
  return above === null || below === 0 ? null : above / below;
}
