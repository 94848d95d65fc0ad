// How the authority sees whether the work is done: one entry a measure.
import { list, map, optional } from '../fields.ts';
import { choice, minutes, share, yesNo } from '../values.ts';

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
export const HOLDERS = ['provider', 'authority', 'users', 'independent'] as const;

export const monitoring = list(
  'How the authority sees whether the work is done: one entry a measure.',
  map(
    'A measure of monitoring.',
    {
      measure: choice('What is looked at.', MEASURES, { such: 'call-monitoring', firm: true }),
      evidence: optional(choice('Who holds its evidence.', HOLDERS)),
      run_by: optional(choice('Who runs it, where that is somebody else: a forum, a survey.', HOLDERS)),
      every: optional(
        choice('How often.', [
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
        ]),
      ),
      sample: optional(share('The share of visits, files or people looked at.', { such: '10%' })),
      tolerance: optional(minutes('By how much a visit may fall short without being noted.', { such: '5 minutes' })),
      announced: optional(yesNo('Whether the provider knows beforehand.')),
      paid_on: optional(yesNo('Whether payment rests on it.')),
    },
    { short: 'measure' },
  ),
  '{measure: call-monitoring, evidence: authority, every: visit}',
  {
    isFixed: true,
    most: 100,
    isBesideTheSums: true,
    question: {
      short: 'how it is monitored',
      full: 'How will the authority know that the hours it pays for were given?',
    },
  },
);
