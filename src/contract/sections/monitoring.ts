// How the authority sees whether the work is done: one entry a measure.
import { list, map, optional } from '../fields.ts';
import { choice, minutes, share, yesNo } from '../values.ts';

const MEASURE = {
  'self-reported-timesheets': 'Hours as the worker or the provider writes them down.',
  'call-monitoring': 'When a worker logs in and out (electronic call monitoring).',
  'outputs-counted': 'How many pieces are billed.',
  'provider-reports': 'What the provider says of its own work.',
  audit: 'Files of the work, looked at by sample.',
  'unannounced-visits': 'Somebody comes without notice and looks.',
  'user-calls': 'People who use the service are called and asked what came.',
  'user-survey': 'People who use the service are asked in writing.',
  'users-forum': 'People who use the service meet and say how it is.',
  complaints: 'What people complain of.',
  'referral-log': 'Who was referred and when, as those who refer keep it.',
  reconciliation: 'Bills set against what was asked for and recorded.',
  'payroll-audit': 'Pay slips set against hours worked.',
  'open-book': "The provider's accounts of the contract, shown to the authority.",
  whistleblowing: 'A way for workers to say what is wrong, outside the line of management.',
  'payment-by-results': 'Part of the payment waits for results.',
};
const HOLDER = {
  provider: 'The provider.',
  authority: 'The body that buys the service.',
  users: 'People who use the service, and those close to them.',
  independent: 'Somebody who neither buys, provides nor uses it.',
};

export const MEASURES = Object.keys(MEASURE) as readonly (keyof typeof MEASURE)[];
export const HOLDERS = Object.keys(HOLDER) as readonly (keyof typeof HOLDER)[];

export const monitoring = list(
  'How the authority sees whether the work is done: one entry a measure.',
  map(
    'A measure of monitoring.',
    {
      measure: choice('What is looked at.', MEASURE, { such: 'call-monitoring', firm: true }),
      evidence: optional(choice('Who holds its evidence.', HOLDER)),
      run_by: optional(choice('Who runs it, where that is somebody else: a forum, a survey.', HOLDER)),
      every: optional(
        choice('How often.', {
          visit: 'At each visit.',
          day: 'Each day.',
          week: 'Each week.',
          fortnight: 'Every two weeks.',
          month: 'Each month.',
          quarter: 'Every three months.',
          'half-year': 'Every six months.',
          year: 'Each year.',
          once: 'Once in the term.',
          'when-asked': 'When the authority asks for it.',
        }),
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
    isNeverAssumed: true,
    question: {
      short: 'how it is monitored',
      full: 'How will the authority know that the hours it pays for were given?',
    },
  },
);
