// What a contract says beyond the sums: clauses on quality, measures of monitoring, professional judgements, and costs
// that land elsewhere. Where the file is silent a value is undefined, a list empty and a text empty.
import type { Contract } from './schema.ts';

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

export type MonitoringMeasure = Contract['monitoring'][number];
export type JudgementEntry = Contract['judgements'][number];
