// What the calendar is asked and what it answers.
import type { Day } from './day.ts';

export const NATIONS = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const;

export type Nation = keyof typeof NATIONS;

/**
 * Days x hours. `days` is a bit set: bits 0 to 6 are Monday to Sunday, bit 7 is `bank-holiday`.
 * `start` (0 to 95) and `end` (1 to 191) are quarter-hours from the midnight that begins the window's own day;
 * an end above 96 runs past the next midnight and still belongs to the day it starts on.
 */
export interface Window {
  days: number;
  start: number;
  end: number;
  /** false: a bank holiday does not count as its weekday (a cover window with `bank_holidays: no`). */
  onBankHolidays: boolean;
}

export type CoverMode = 'waking' | 'sleep-in' | 'on-call';

export interface CoverWindow extends Window {
  staff: number;
  mode: CoverMode;
  /** false: waking staff who are there beside the visits; all others take visits. */
  takes_visits?: boolean;
  /** £ for a session; null: unknown; undefined: not paid so. */
  per_session?: number | null;
}
/** A window of the demand pattern and its share (0 to 1) of the year's workload. */
export interface DemandWindow extends Window {
  share: number;
}
/** Extra pay in a window, as a share of the basic rate. */
export interface EnhancementWindow extends Window {
  extra: number;
}
/** One line of `price.rates`: which visit length (hours) and which window it fits; absent means any. */
export interface PriceLine {
  length?: number;
  window?: Window;
}

export interface YearQuestion {
  from: Day;
  /** The last day of the contract year. */
  to: Day;
  nation: Nation;
  cover: readonly CoverWindow[];
  /**
   * Empty: evenly over the hours with waking cover that takes visits; without any, over those with sleep-in or on-call
   * cover; without that, over Monday to Friday 09:00-17:00.
   */
  pattern: readonly DemandWindow[];
  enhancements: readonly EnhancementWindow[];
  /** The part of all beyond one on the cover of a mode who are there: 1 unless told. */
  overOne?: number;
  /** Visit lengths in hours. */
  lengths: readonly number[];
  prices: readonly PriceLine[];
}

/** Quarter-hours alike in cover, enhancement, density of demand and price. */
export interface Band {
  /** Hours of the year in this band. */
  hours: number;
  /** Staff at once: awake and taking visits, asleep, on call at home, and awake beside the visits. */
  waking: number;
  asleep: number;
  onCall: number;
  apart: number;
  /** The highest enhancement that holds, as a share of the basic rate. */
  extra: number;
  /** Share of the year's workload that falls in this band. */
  share: number;
  /** For each visit length, the index of the first price line that fits; -1 where none does. */
  priceLines: readonly number[];
}

/** Sessions of all cover of one mode that is paid for at one price. */
export interface PricedSessions {
  mode: CoverMode;
  /** £ a session; null: unknown. */
  price: number | null;
  sessions: number;
  /** The first of its windows of cover. */
  window: number;
}

export interface YearLayout {
  /** Days of the contract year: 365 or 366. */
  days: number;
  /** Days that are a Saturday, a Sunday or a bank holiday, each counted once. */
  weekendAndHolidayDays: number;
  bankHolidays: number;
  /** In a fixed order that depends on the answer alone. */
  bands: readonly Band[];
  /** Sessions a year of all cover of a mode. */
  sleepInSessions: number;
  onCallSessions: number;
  /** Sessions that are paid for, by mode and price. */
  pricedSessions: readonly PricedSessions[];
  /** Sessions a year of all hours outside Monday to Friday 08:00-18:00, bank holidays being outside. */
  outOfHoursSessions: number;
  /** The fewest on cover at any time when anybody is, all modes together; undefined: nobody ever is. */
  fewestOnCover: number | undefined;
  /** Whether any demand or cover falls outside Monday to Friday 08:00-18:00. */
  outOfHours: boolean;
  /** True where a bank holiday in the year is by rule, not listed. */
  projectedHolidays: boolean;
}
