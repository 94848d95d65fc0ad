// What one run of the model is given: the contract under one scenario, in one contract year.
import type { Day } from '../calendar/day.ts';
import type { YearLayout } from '../calendar/types.ts';
import type { Contract, StaffRole } from '../contract/types.ts';
import type { Period } from '../rates/index.ts';
import type { NamedPay } from '../rates/minimum-wage.ts';
import type { Piece } from '../rates/types.ts';

/** What a scenario changes that a contract cannot say. */
export interface ScenarioRules {
  /** Pay is at least this rate. */
  payFloor?: NamedPay;
  /** Pay is that of this point of the local government pay spine, by the name of its rate. */
  payPoint?: string;
  /** Pay is what is stated, under the minimum wage too: for working out how low it would have to be. */
  payAsStated?: boolean;
  /** Miles are paid at no more than the approved rate beyond 10,000 miles: the running cost that may not eat into the wage. */
  milesAtRunningCost?: boolean;
  /**
   * Where the contract buys hours on duty: the contact hours a year that these give as specified. A scenario that asks for
   * more around a visit takes more duty for them, not fewer visits.
   */
  contactHours?: number;
  /** The contract as specified, where the scenario changes it: what is sold goes by its cover, demand and prices. */
  sold?: Contract;
  /** Less is done than is billed; income is as billed. */
  left?: Left;
  /** The unit of the contract as specified, so that all rungs of the ladder speak of the same. */
  unit?: Unit;
  /** Sickness stated as a share comes out of basic pay too, and statutory sick pay is due on it. */
  sicknessOutOfBasic?: boolean;
}

/** What is done of what is billed, where somebody saw that less is: 1 is all of it. */
export interface Left {
  /** Of hours by the hour. */
  hours: number;
  /** Of call-outs: work where nobody is awake on cover and somebody is asleep or on call. */
  callOuts: number;
  /** Of every worker beyond one, at visits and on cover. */
  overOne: number;
}

/** One band of the year as sold, at one visit length, with the price that holds there. */
export interface Sale {
  /** Index of the band and of the visit length. */
  band: number;
  length: number;
  /** Share of the year's hours by the hour; of those on duty where these are bought. */
  share: number;
  /** £ an hour at the contract's start, with any VAT; NaN: unknown. */
  price: number;
  /** The contract path that sets the price. */
  path: string;
}

/** What the price is for, and what the headline speaks of. */
export type UnitKind = 'contact-hour' | 'duty-hour' | 'piece' | 'session' | 'place-week' | 'year';
export interface Unit {
  kind: UnitKind;
  /** Which of `price.items`, where it is a piece. */
  item: number | undefined;
  /** Whether a price of that kind is paid. */
  priced: boolean;
}

/** £ a year with few and with more posts of the role under `pay`; see the two constants. */
interface UnstatedWork {
  few: number;
  more: number;
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
  /** The year as the contract itself lays it out, which income goes by; most scenarios have no other. */
  sold: YearLayout;
  unit: Unit;
  /** Where no hours on duty are stated and money is paid all the same: what other numbers of posts would come to. */
  unstated: UnstatedWork | undefined;
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
  /** `gap.perYear` of every year of the term, once all are known, and the part of each that lies in the term. */
  gaps: readonly number[];
  termParts: readonly number[];
  /** The chance that the price pays, where the contract states ranges; worked out when it is asked for. NaN: none. */
  chance?: (() => number) | undefined;
}
