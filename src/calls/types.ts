// Will anybody come: what is asked of a simulation of calls and what it answers. It knows nothing of contracts.

/** Hours of a week, which is a ring from midnight at the start of Monday. */
export const HOURS = 168;

export interface CallQuestion {
  /** Calls a year: journeys, made or wasted. */
  perYear: number;
  /** For each quarter-hour of the week, its share of the calls that fall on a plain week; together at most 1. */
  density: readonly number[];
  /** For each quarter-hour of the week, staff on duty who can be sent, of all modes together: whole people. */
  onDuty: readonly number[];
  /** For each quarter-hour, by how many people one more worker in each window of cover would add to it. */
  oneMore: readonly number[];
  /** Workers that a call needs; the fraction is the chance of one more. */
  crew: number;
  /** Hours there, paid or not. */
  travel: number;
  /** Hours at the door and each length's share of the calls. */
  visits: readonly { length: number; share: number }[];
  notes: number;
  checkIn: number;
  /** Share of calls that find nobody in, and the hours each takes instead of visit and notes. */
  wasted: { share: number; staffTime: number };
  /** Hours within which somebody must be there; undefined: nobody says. */
  responseTime: number | undefined;
}

/** What is counted: all calls; those that found too few free when they came, whether or not somebody came later; and what became of each. */
export const COUNTED = { calls: 0, allOut: 1, inTime: 2, late: 3, nobody: 4 } as const;

export const KINDS = Object.keys(COUNTED).length;

export interface Tally {
  weeks: number;
  /** By stretch of the simulated time, within it by hour of the week, within that as in `COUNTED`. */
  counts: Float64Array;
}

/** A share of calls with the interval that holds it in 95 simulations of 100. */
export interface Share {
  share: number;
  low: number;
  high: number;
}

/** What becomes of calls; shares are undefined where there are no calls or, save `allOut`, no response time is known. */
export interface Shares {
  allOut: Share | undefined;
  inTime: Share | undefined;
  late: Share | undefined;
  nobody: Share | undefined;
}

/** Hours of the week alike in staff and density of calls. */
export interface HourGroup extends Shares {
  /** 0 is Monday 00:00 to 01:00. */
  hours: readonly number[];
  /** The group in words: `Saturday 3 a.m. to 5 a.m.` */
  words: string;
  /** Share of all calls that come in these hours. */
  ofCalls: number;
}

export interface Fewest {
  /** Workers added in each window. */
  added: number;
  shares: Shares;
}

export interface CallResult extends Shares {
  question: CallQuestion;
  /** Simulated weeks. */
  weeks: number;
  /** What becomes of the calls of some hours of the week; 0 is Monday 00:00 to 01:00. */
  inHours(hours: readonly number[]): Shares;
  readonly groups: readonly HourGroup[];
  /** The group in which most calls are not answered; undefined where no call goes unanswered or all hours are alike. */
  readonly worst: HourGroup | undefined;
  /** Undefined: no number of workers added to the windows there are is enough. */
  readonly fewest: Fewest | undefined;
}
