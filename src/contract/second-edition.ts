// What the second edition of the method adds to a contract: the shape of each new key, and what a silent contract without a
// profile has there. Keys are those of the file.
import type { Day } from '../calendar/day.ts';

export const AUTHORITY_KINDS = [
  'local-authority',
  'nhs',
  'central-government',
  'police',
  'fire',
  'school',
  'university',
  'housing-association',
  'other-public',
  'other',
] as const;
export const PROVIDER_KINDS = ['company', 'charity', 'mutual', 'public'] as const;

/** Age bands of the minimum wage. */
export const AGES = ['under-18', '18-20', '21-24', '21+', 'apprentice'] as const;
export type Age = (typeof AGES)[number];

export const NAMED_RATES = [
  'minimum-wage',
  'real-living-wage',
  'real-living-wage-london',
  'social-care-minimum',
] as const;
export type NamedRate = (typeof NAMED_RATES)[number];
/** £ an hour, a named rate, or a share of one (`110% of minimum-wage`). */
export type PayRate = number | NamedRate | { share: number; of: NamedRate };

/**
 * A price that may be named and unknown: null says that it is paid and nobody states how much; undefined that it is not
 * named at all.
 */
export type Price = number | null | undefined;

export interface Places {
  number: number;
  /** £ a place and week, or £ a place and night: one of the two. */
  per_week: Price;
  per_night: Price;
  /** Share of places paid for, 0 to 1; 1 unless stated. */
  occupancy: number;
}

/** Posts that do the same work at the same pay. */
export interface StaffRole {
  role: string;
  /** Share of the hours that bands ask for; or full-time posts; or open cases and cases for a worker. */
  share: number | undefined;
  posts: number | undefined;
  cases: number | undefined;
  per_worker: number | undefined;
  /** Undefined: as under `pay`. */
  rate: PayRate | undefined;
  /** Hours a week. Undefined: as under `pay`. */
  contracted_week: number | undefined;
  age: Age | undefined;
}

export const DELIVERED_WAYS = [
  'visit-not-made',
  'call-out-not-attended',
  'posts-empty',
  'no-second-worker',
  'results-not-reached',
  'contact-minutes',
  'travel-and-notes-unpaid',
  'supervision-dropped',
] as const;
export type DeliveredWay = (typeof DELIVERED_WAYS)[number];

/** What was seen to happen: of a way, the value seen (a share 0 to 1; for `contact-minutes` minutes of each hour billed); or of a piece. */
export interface Delivered {
  way: DeliveredWay | undefined;
  value: number | undefined;
  /** The name of a piece under `price.items`. */
  item: string | undefined;
  /** Hours. */
  contact_time: number | undefined;
  staff_time: number | undefined;
  contact: 'in-person' | 'phone' | 'either' | undefined;
}

export const OTHER_PER = [
  'visit',
  'contact-hour',
  'duty-hour',
  'item',
  'place-week',
  'worker',
  'week',
  'month',
  'year',
] as const;

/** The additions, by section; each key stands beside the first edition's keys of its section in `Contract`. */
export interface SecondEdition {
  contract: {
    /** `years` is in years and may hold months (50 months: 50 / 12); whole years come first, then months. */
    provider: string;
    /** The last day, instead of a term in years or months. With it `years` is the number of contract years begun. */
    end: Day | undefined;
  };
  price: {
    buys: 'contact' | 'duty';
    places: Places | undefined;
    /** £, once, at the contract's start. */
    set_up: number;
    /** The most that is paid a year. */
    cap_per_year: number | undefined;
  };
  /** Of each cover window. */
  cover: {
    /** false: waking staff who are there beside the visits ("apart"). */
    takes_visits: boolean;
    /** £ for a session of this window's mode. */
    per_session: Price;
  };
  visit: { crew: number };
  demand: {
    calls: 'planned' | 'unplanned' | undefined;
    /** Weeks a year in which the hours are asked for: 365/7 unless stated. */
    weeks_per_year: number;
  };
  staff: StaffRole[];
  pay: { age: Age };
  on_costs: { pension: { duty_from: Day | undefined } };
  supervision: {
    /** The share of the manager's rota that this contract carries, 0 to 1. */
    on_call_manager: { share: number };
  };
  delivered: Delivered[];
  /** Of each event. */
  elsewhere: { chance: number };
}
