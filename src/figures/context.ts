// What one run of the model is given: the contract under one scenario, in one contract year.
import type { Day } from '../calendar/day.ts';
import type { YearLayout } from '../calendar/types.ts';
import type { StaffRole } from '../contract/second-edition.ts';
import type { Contract, NamedRate } from '../contract/types.ts';
import type { Piece } from '../rates/types.ts';

/** What a scenario changes that a contract cannot say. */
export interface ScenarioRules {
  /** Pay is at least this rate. */
  payFloor?: NamedRate;
  /** Pay is that of this point of the local government pay spine. */
  payPoint?: number;
  /** Pay is what is stated, under the minimum wage too: for working out how low it would have to be. */
  payAsStated?: boolean;
  /** Miles are paid at no more than the approved rate beyond 10,000 miles: the running cost that may not eat into the wage. */
  milesAtRunningCost?: boolean;
  /** Sickness stated as a share comes out of basic pay too, and statutory sick pay is due on it. */
  sicknessOutOfBasic?: boolean;
}

export interface Period {
  from: Day;
  to: Day;
  days: number;
}

/** One band of the year at one visit length, with the price that holds there. */
export interface Sale {
  /** Index of the band and of the visit length. */
  band: number;
  length: number;
  /** Share of the year's demand. */
  share: number;
  /** £ an hour at the contract's start, with any VAT. */
  price: number;
  /** The contract path that sets the price. */
  path: string;
}

export interface RunContext {
  /** The contract with the scenario's changes. */
  contract: Contract;
  rules: ScenarioRules;
  /** Contract year, from 1. */
  year: number;
  from: Day;
  to: Day;
  layout: YearLayout;
  sales: readonly Sale[];
  /** Parts of the year under one law for National Insurance, pension and sick pay. */
  periods: readonly Period[];
  /** Who works: the roles listed, and the one under `pay` where none of them has a share. */
  roles: readonly StaffRole[];
  /** Parts of the year in which no rate changes that anybody's pay rests on. */
  wages: readonly Period[];
  /** The average of a dated parameter over the year, by rate name or `pay-point`. */
  average(rate: string): number;
  /** Its value in one of the periods. */
  inPeriod(rate: string, period: number): number;
  /** Its value in one of the parts of the year under `wages`. */
  onDays(rate: string, wage: number): number;
  /** For explanations: the dated values behind an average or a period. */
  pieces(rate: string, period?: number): readonly Piece[];
  /** `gap.perYear` of every year of the term, once all are known. */
  gaps: readonly number[];
}
