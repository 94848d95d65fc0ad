// How a gap could be closed, who would see it, what it would cost elsewhere, and what professionals said: plain data, with
// sentences ready for a report.
import type { Day } from '../calendar/day.ts';
import type { Holder, MeasureName, Place } from '../contract/types.ts';

/** What may give, in the order of the costing method (section 13). */
export const LEVERS = [
  'contact-minutes',
  'visit-not-made',
  'call-out-not-attended',
  'contact-of-a-piece',
  'travel-and-notes-unpaid',
  'no-second-worker',
  'posts-empty',
  'supervision-dropped',
  'basic-rate',
  'volume',
  'results-not-reached',
  'subsidy',
] as const;

/** `paper`: billed and not delivered. */
export type WayKind = 'lawful' | 'unlawful' | 'unsafe' | 'paper';

/** What a lever leaves, where it is moved as far as `Way.extent`. */
export interface WayLeaves {
  /** £ for each hour really worked, and the adult minimum wage to set it against. */
  payPerHour?: number;
  minimumWage?: number;
  /** Minutes with the person for each hour billed, and of an average visit. */
  minutesPerHour?: number;
  minutesPerVisit?: number;
}

export type Sees = 'sees' | 'partly' | 'blind';

/** What one measure of the contract would show of one way. */
export interface Sight {
  measure: MeasureName;
  /** `Call monitoring` */
  label: string;
  /** `monitoring[0]` */
  path: string;
  evidence: Holder;
  level: Sees;
  /** Whether only the provider's own word stands behind it. */
  ownWord: boolean;
  reason: string;
}

/** The cheapest measure that would close a blind spot. */
export interface Closing {
  measure: MeasureName;
  label: string;
  /** £ a year, an estimate; `basis` says of what. */
  costPerYear: number;
  /** £ a year that is paid for what nobody would see. */
  protects: number;
  basis: string;
  message: string;
}

/** A way in which a gap could be closed, and who would see it. */
export interface Way {
  id: string;
  label: string;
  kind: WayKind;
  /** What the lever would have to come to; null where no value closes the gap. */
  value: number | null;
  unit: string;
  /** Whether it is enough alone. */
  enough: boolean;
  /** What it is as specified, and how far it is moved here: `value`, or its furthest where that is not enough. */
  specified: number;
  extent: number;
  /** £ a year by which it narrows the gap at `extent`. */
  saves: number;
  leaves: WayLeaves;
  message: string;
  question: string;
  /** The clause that leaves room for it, and how. */
  invitedBy: { path: string; place?: Place; how: string };
  /** The row of the matrix: one cell for each measure of the contract, in its order. */
  sights: readonly Sight[];
  /** Names of the measures that would show it at least in part. */
  seenBy: readonly string[];
  /** It would work, and nothing but the provider's own word would show it; null where the contract says nothing of monitoring. */
  blindSpot: boolean | null;
  closedBy?: Closing;
}

/** Levers that close the gap together, each moved by the same fraction of the way it can go. */
export interface Combination {
  /** `fewest`: as few levers as will do; `together`: all that apply, a little each. */
  kind: 'fewest' | 'together';
  fraction: number;
  levers: readonly { id: string; label: string; kind: WayKind; value: number; unit: string }[];
  message: string;
}

/** The minutes that a price buys, of a visit with a price of its own or of something paid by the piece. */
export interface Bought {
  kind: 'visit' | 'item';
  label: string;
  path: string;
  place?: Place;
  /** £ that reach the provider for one of them, what one costs, and what an hour on duty costs. */
  price: number;
  cost: number;
  costPerHour: number;
  minutesBought: number;
  minutesNeeded: number;
  message: string;
}

export interface ElsewhereLine {
  event: string;
  path: string;
  /** £ for each, from where, and at prices of which year. */
  unitCost: number;
  source: string;
  priceYear?: string;
  /** The chance that it follows one visit or unit that is not delivered. */
  chance: number;
}

/** Who pays instead. A number is NaN where it is none. */
export interface Elsewhere {
  lines: readonly ElsewhereLine[];
  /** Events that nobody stated or published the cost of. */
  unpriced: readonly Pick<ElsewhereLine, 'event' | 'path' | 'chance'>[];
  /** What sets the chain off, and what reaches the provider for one of them. */
  trigger: 'visit' | 'unit';
  /** Its name, and what it then is not: `run`, `done`. */
  one: string;
  given: 'made' | 'done' | 'delivered';
  price: number;
  /** £ that one costs others. */
  perEvent: number;
  /** £ a year that the price saves the authority against what the service costs. */
  saving: number;
  /** Visits a year, billed and not made, at which income meets cost. */
  undelivered: number;
  /** The share of those at which what is saved here is spent there; over 1: it cannot be. */
  breakEvenShare: number;
  message: string;
  /** Asks what the unpriced cost; empty where there are none. */
  question: string;
}

/** A professional judgement of the contract file, applied. */
export interface AppliedJudgement {
  who: string;
  role: string;
  date: Day;
  reason: string;
  /** `view`, `finance`, `quality`, `monitoring`, or the name of a check. */
  moves: string;
  /** As computed, or as an earlier judgement left it. */
  from: string;
  to: string;
  at: { path: string; place?: Place };
  message: string;
}
