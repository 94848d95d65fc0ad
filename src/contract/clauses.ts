// What a contract says beyond the sums: clauses on quality, measures of monitoring, professional judgements, and costs
// that land elsewhere. Where the file is silent a value is undefined, a list empty and a text empty.
import type { Day } from '../calendar/day.ts';

export const CONTRACT_TYPES = [
  'permanent',
  'fixed-term',
  'guaranteed-hours',
  'casual',
  'agency',
  'zero-hours',
] as const;
export const CONTINUITY = ['same-worker', 'small-team', 'any-worker'] as const;
export const CONTACT = ['in-person', 'phone', 'either'] as const;
export const WORKERS_HEARD = ['union', 'forum', 'survey', 'none'] as const;
export const USERS_HEARD = ['independent', 'authority', 'provider', 'complaints-only', 'none'] as const;

export interface QualityClauses {
  /** The least qualification asked of a worker. */
  qualification: string;
  skills: string[];
  /** Topics of training that the contract asks for. */
  training: string[];
  /** People or families to a full-time worker. */
  caseload: number | undefined;
  contracts: (typeof CONTRACT_TYPES)[number] | undefined;
  /** Share of workers on casual, agency or zero-hours terms, where `contracts` is not the whole story. */
  insecure_share: number | undefined;
  continuity: (typeof CONTINUITY)[number] | undefined;
  contact: (typeof CONTACT)[number] | undefined;
  lone_work: {
    risk_assessment: boolean | undefined;
    excluded_tasks: string[];
    device: boolean | undefined;
    on_call_manager: boolean | undefined;
    end_of_shift_check: boolean | undefined;
    response_plan: boolean | undefined;
  };
  /** Frontline posts, full-time, before and after the work changed hands. */
  transfer: { posts_before: number | undefined; posts_after: number | undefined };
  /** A numeric score that decides on need or risk, and whether a professional can overrule it on the record. */
  scoring: { used: boolean | undefined; override: boolean | undefined };
  workers_heard: (typeof WORKERS_HEARD)[number] | undefined;
  /** Whether workers can raise a concern with somebody other than their own manager. */
  concerns_route: boolean | undefined;
  users_heard: (typeof USERS_HEARD)[number] | undefined;
}

export const MEASURES = [
  'self-reported-timesheets',
  'call-monitoring',
  'outputs-counted',
  'provider-reports',
  'audit',
  'unannounced-visits',
  'user-calls',
  'user-survey',
  'users-forum',
  'complaints',
  'referral-log',
  'reconciliation',
  'payroll-audit',
  'open-book',
  'whistleblowing',
  'payment-by-results',
] as const;
export type MeasureName = (typeof MEASURES)[number];

export const HOLDERS = ['provider', 'authority', 'users', 'independent'] as const;
export type Holder = (typeof HOLDERS)[number];

export const FREQUENCIES = [
  'visit',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'half-year',
  'year',
  'once',
  'when-asked',
] as const;

export interface MonitoringMeasure {
  measure: MeasureName;
  /** Who holds its evidence. */
  evidence: Holder | undefined;
  /** Who runs it, where that is not who holds its evidence: a forum, a survey. */
  run_by: Holder | undefined;
  every: (typeof FREQUENCIES)[number] | undefined;
  /** Share of visits, files or people that it looks at. */
  sample: number | undefined;
  /** Hours by which a visit may fall short without being noted. */
  tolerance: number | undefined;
  announced: boolean | undefined;
  /** Whether payment rests on it. */
  paid_on: boolean | undefined;
}

export interface JudgementEntry {
  who: string;
  role: string;
  date: Day;
  /** `view`, `finance`, `quality`, `monitoring`, or the name of a check. */
  moves: string;
  to: string;
  reason: string;
}

/** Something that a public service pays for when this one is not delivered. */
export interface ElsewhereCost {
  event: string;
  /** £ for each event; undefined: the published figure of that name. */
  unit_cost: number | undefined;
  /** Share of undelivered hours that ends there. */
  share: number | undefined;
  /** Undelivered hours behind one event; undefined: a visit. */
  hours: number | undefined;
}
