// A contract once read: the shape of the file, with every value in one unit.
//
// Keys are those of the file, so a path such as `visit.travel` means the same in a contract, an error and `solve --for`.
// Units: money £; shares 0 to 1; lengths of time in hours unless a comment says otherwise; windows in quarter-hours.
import type { Day } from '../calendar/day.ts';
import type { CoverWindow, DemandWindow, EnhancementWindow, Nation, Window } from '../calendar/types.ts';
import type { ElsewhereCost, JudgementEntry, MonitoringMeasure, QualityClauses } from './clauses.ts';
import type { ExceptionEntry } from './exceptions.ts';

export type AuthorityKind = 'local-authority' | 'nhs' | 'central-government' | 'housing-association' | 'other';
export type ProviderKind = 'company' | 'charity' | 'public';
export type PensionBase = 'qualifying-earnings' | 'gross-pay' | 'worked-pay';
export type NamedRate = 'minimum-wage' | 'real-living-wage' | 'real-living-wage-london';

/** Time off duty: natural units for a full-time post, or a share of on-duty hours. The unit is the field's own. */
export type Absence = { amount: number } | { share: number };
/** £ a year, or a share of basic pay (pay rate x paid hours of a full-time post). */
export type Salary = { amount: number } | { share_of_basic: number };
/** Full-time posts, or a share of frontline posts. */
export type Posts = { amount: number } | { share_of_posts: number };
export interface ShareOf {
  share: number;
  of: 'cost' | 'price';
}

export interface PriceRate {
  length?: number;
  window?: Window;
  /** £ an hour or £ a visit: one of the two. */
  per_hour?: number;
  per_visit?: number;
}
export interface PricedItem {
  name: string;
  price: number;
  /** Items a year or items per visit: one of the two. */
  per_year?: number;
  per_visit?: number;
  contact_time: number;
  staff_time: number;
}
export interface VisitLength {
  length: number;
  share: number;
}
export interface OtherLine {
  name: string;
  per: 'visit' | 'contact-hour' | 'worker' | 'year';
  amount: number;
}

export interface Contract {
  contract: {
    title: string;
    authority: string;
    authority_kind: AuthorityKind;
    provider_kind: ProviderKind;
    nation: Nation;
    start: Day;
    years: number;
    /** Years by which the authority may extend it, beyond the term. */
    extension: number;
    /** People who use the service; for the register, and no part of the sums. */
    people: number | undefined;
    profile: string | undefined;
  };
  price: {
    /** Undefined: every length and time has a line of `rates`, or the price is unknown. */
    per_hour: number | undefined;
    rates: PriceRate[];
    second_worker: number;
    vat_included: number;
    items: PricedItem[];
    block_per_year: number;
    /** `within` in days; undefined: the payment terms. */
    early_payment: { discount: number; within: number | undefined };
    /** Days. */
    payment_terms: number;
    at_risk: { share: number; expected_loss: number };
    indexation: 'none' | 'wages' | 'prices' | number;
  };
  demand: {
    hours_per_week: number;
    guaranteed_hours_per_week: number;
    /** `visit_length` is read as one length with the whole share. */
    visits: VisitLength[];
    response_time: number | undefined;
    pattern: DemandWindow[];
  };
  cover: CoverWindow[];
  lone_working: {
    allowed: boolean;
    second_worker: number;
    risks: string[];
    check_in: number;
    device_per_month: number;
  };
  visit: {
    travel: number;
    travel_paid: number;
    travel_from_home: number;
    miles: number;
    notes: number;
    idle: number;
    wasted: { share: number; staff_time: number; billed: number };
  };
  pay: {
    rate: number | NamedRate;
    /** Hours a week. */
    full_time_week: number;
    contracted_week: number;
    enhancements: EnhancementWindow[];
    sleep_in: number;
    on_call: number;
    minimum_call_out: number;
    sick_pay: 'statutory' | 'full';
    vacancies: number;
    agency_rate: number;
  };
  absence: {
    /** Weeks a year. */
    leave: Absence;
    /** Days a year (a week is 5 days). */
    sickness: Absence;
    sick_spells: number;
    /** Days a year. */
    training: Absence;
    /** Days for each new starter. */
    induction: Absence;
    /** Hours a month. */
    supervision: Absence;
    team_meetings: Absence;
  };
  on_costs: {
    national_insurance: 'statutory' | { share: number; of: 'worked-pay' | 'gross-pay' };
    pension: { employer: 'statutory' | number; of: PensionBase; participation: number };
    /** The part (0 to 1) of the employer's one allowance used here. */
    employment_allowance: number;
    apprenticeship_levy: boolean;
  };
  supervision: {
    /** Full-time posts to a supervisor; 0: no supervisor. */
    span: number;
    supervisor_salary: Salary;
    manager: { fte: Posts; salary: Salary };
    admin: { fte: Posts; salary: Salary };
    /** Sessions undefined: worked out from the hours of demand and cover. */
    on_call_manager: { per_session: number; sessions_per_year: number | undefined };
    external: { sessions_per_year: number; fee: number };
  };
  costs: {
    start_up: number;
    /** £ a mile. */
    mileage_rate: 'approved' | number;
    turnover: number;
    recruitment_per_hire: number;
    training_fees: number;
    equipment: number;
    other: OtherLine[];
  };
  overheads: {
    share: number;
    of: 'cost' | 'price';
    per_hour: number;
    per_year: number;
    contingency: ShareOf;
    surplus: ShareOf;
  };
  /** What the service's own risks and response time call for; undefined where neither the file nor the profile says. */
  safe: {
    second_worker: number | undefined;
    /** Hours a month. */
    supervision: Absence | undefined;
    /** Days a year. */
    training: Absence | undefined;
    span: number | undefined;
    cover: CoverWindow[] | undefined;
    /** The profile's enhancements for the fair-work scenario. */
    enhancements: EnhancementWindow[] | undefined;
  };
  in_house: { pay_point: number | undefined; pension: number | undefined };
  quality: QualityClauses;
  monitoring: MonitoringMeasure[];
  judgements: JudgementEntry[];
  elsewhere: ElsewhereCost[];
  exceptions: ExceptionEntry[];
  assumptions: { wage_growth: number; price_growth: number; borrowing_rate: number };
}

/** Where the value of an input came from. */
export type Origin = 'stated' | 'profile' | 'statute' | 'neutral' | 'projected' | 'unknown';

/** A place in a contract file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
  /** How many columns the caret underlines. */
  length: number;
}

/** Everything known about one input, by its path in the contract (`price.items[0].price`). */
export interface Input {
  path: string;
  /** As a reader would write it: `£16.00`, `12.5%`, `45 minutes`. */
  text: string;
  /** The number, word or list the sums use. */
  value: unknown;
  /** The unit of a number, as the engine writes it (`GBP/hour`, `hours/visit`, `share`). */
  unit: string;
  origin: Origin;
  /** Set where the file states it. */
  place?: Place;
  /** The author's `source` and `quote`, or the basis of a profile's default. */
  source?: string;
  quote?: string;
  /** A profile's default that is somebody's judgement and rests on no published figure. */
  judgement?: boolean;
  /** The ends of a stated range, in the input's unit. */
  low?: number;
  high?: number;
}

/** A mistake in a contract, or a question that stops the sums. */
export interface Mistake {
  file: string;
  path: string;
  place: Place;
  /** `price.per_hour is "16 pounds"; write an amount such as £16.00` */
  message: string;
  severity: 'error' | 'warning';
}

/** A contract file that could be read. */
export interface ContractFile {
  file: string;
  /** The text without its byte order mark, for excerpts. */
  text: string;
  contract: Contract;
  /** By path; every leaf of `contract` that the sums or checks read is here. */
  inputs: ReadonlyMap<string, Input>;
  /** Paths of what nobody stated and no profile or law settles. */
  unknown: readonly string[];
  /** Warnings only: a file with errors is not read. */
  warnings: readonly Mistake[];
}
