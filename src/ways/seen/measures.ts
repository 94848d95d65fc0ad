// All measures of monitoring: what each looks at, which levers it can see and how well, who usually holds its evidence,
// and what it would cost an authority to have it.
//
// A gap closes only where an hour goes unpaid or a bill is for more than was given, so what shows a way is what sets the
// hours billed against something that the provider does not write down alone.

import type { OwnWords } from '../../contract/profiles/words.ts';
import type { Holder, MeasureName } from '../../contract/types.ts';
import type { LeverId } from '../lever.ts';

interface Seeing {
  level: 'sees' | 'partly';
  /** Why, as the end of `It ...`. */
  why: string;
}

/** What it would take: hours of an officer a year, or for each of a sample taken so many times a year. */
type Effort = { hoursPerYear: number } | { hoursPerVisit: number; timesPerYear: number };

export interface Measure {
  readonly label: string;
  /** What it looks at, as a sentence about it would end. */
  readonly looksAt: string;
  /** Who holds its evidence where the contract does not say: the less independent where practice differs. */
  readonly usually: Holder;
  /** What it can see while somebody other than the provider holds its evidence. What is not listed it cannot see. */
  readonly sees: Partial<Record<LeverId, Seeing>>;
  /** Why it cannot see the rest. */
  readonly blind: string;
  /** Whether a sample of it is a sample of visits. */
  readonly ofVisits?: boolean;
  /** Absent where no estimate would mean anything: it depends on the provider's system. */
  readonly effort?: Effort;
}

const sees = (why: string): Seeing => ({ level: 'sees', why });
const partly = (why: string): Seeing => ({ level: 'partly', why });

const AS_THE_WORKER_WRITES = partly('holds the times as the worker wrote them');
const WORKERS_MAY_SAY = partly('shows it if a worker comes forward');
const PEOPLE_MAY_SAY = partly('shows it if people think to mention it');
const ON_THE_DAY = partly('shows it at the visits at which somebody is there');

export const measures: Readonly<Record<MeasureName, Measure>> = {
  'self-reported-timesheets': {
    label: 'Timesheets',
    looksAt: 'hours as the worker or the provider writes them down',
    usually: 'provider',
    sees: {
      'contact-minutes': AS_THE_WORKER_WRITES,
      'visit-not-made': AS_THE_WORKER_WRITES,
      'call-out-not-attended': AS_THE_WORKER_WRITES,
      'no-second-worker': AS_THE_WORKER_WRITES,
    },
    blind: 'shows the hours billed and nothing of pay, supervision or money',
    ofVisits: true,
  },
  'call-monitoring': {
    label: 'Electronic call monitoring',
    looksAt: 'when a worker logs in and out',
    usually: 'provider',
    sees: {
      'contact-minutes': sees('shows how long each visit lasted'),
      'visit-not-made': sees('shows a log-out minutes after the log-in'),
      'call-out-not-attended': sees('shows that nobody logged in'),
      'no-second-worker': sees('shows whether one worker logged in or two'),
      'travel-and-notes-unpaid': partly('shows the time between visits, though not whether it was paid'),
      volume: partly('shows the hours given'),
    },
    blind: 'shows times of visits and nothing of pay, supervision or money',
    ofVisits: true,
  },
  'outputs-counted': {
    label: 'Outputs counted',
    looksAt: 'how much of what is counted is billed',
    usually: 'provider',
    sees: { volume: partly('shows how much was billed') },
    blind: 'counts what was billed, so what is billed and not given counts as given',
  },
  'provider-reports': {
    label: "The provider's reports",
    looksAt: 'what the provider says of its own work',
    usually: 'provider',
    sees: {
      'posts-empty': partly('gives the posts that the provider counts as filled'),
      'results-not-reached': partly('gives the results that the provider counts'),
      'supervision-dropped': partly('gives the figures that the provider keeps'),
      volume: partly('gives the hours that the provider counts'),
      'no-second-worker': partly('gives the figures that the provider keeps'),
    },
    blind: 'shows what the provider chooses to report',
  },
  audit: {
    label: 'Audit of files',
    looksAt: 'the records of visits, supervision and training',
    usually: 'authority',
    sees: {
      'contact-of-a-piece': sees('shows when and how each piece was done'),
      'results-not-reached': sees('shows what stands behind each result'),
      'supervision-dropped': sees('shows whether supervision and training are on record'),
      'visit-not-made': partly('shows visits without a note of what was done'),
      'call-out-not-attended': partly('shows visits without a note of what was done'),
      'contact-minutes': partly('shows notes that do not fill the time billed'),
      'no-second-worker': partly('shows who signed the note'),
    },
    blind: 'looks at files of the service and not at pay or accounts',
    ofVisits: true,
    effort: { hoursPerYear: 22.5 },
  },
  'unannounced-visits': {
    label: 'Unannounced visits',
    looksAt: 'what happens at the hour of a visit',
    usually: 'authority',
    sees: {
      'call-out-not-attended': sees('shows whether anybody comes'),
      'no-second-worker': sees('shows whether one worker comes or two'),
      'visit-not-made': ON_THE_DAY,
      'contact-minutes': ON_THE_DAY,
      'supervision-dropped': partly('lets somebody ask the workers'),
    },
    blind: 'shows the visit and nothing of pay or accounts',
    ofVisits: true,
    effort: { hoursPerVisit: 2.5, timesPerYear: 4 },
  },
  'user-calls': {
    label: 'Independent calls to the people served',
    looksAt: 'who came, when, and for how long, by the word of those who were there',
    usually: 'authority',
    sees: {
      'contact-of-a-piece': sees('asks how it was done, and how long it took'),
      'results-not-reached': sees('asks what came of it'),
      'contact-minutes': sees('asks how long the worker stayed'),
      'visit-not-made': sees('asks whether the worker came in'),
      'call-out-not-attended': sees('asks whether anybody came'),
      'no-second-worker': sees('asks how many came'),
    },
    blind: 'asks about the visit; the people served cannot know of pay, supervision or accounts',
    ofVisits: true,
    effort: { hoursPerVisit: 1 / 3, timesPerYear: 4 },
  },
  'user-survey': {
    label: 'Survey of the people served',
    looksAt: 'what people think of the service',
    usually: 'provider',
    sees: {
      'contact-of-a-piece': PEOPLE_MAY_SAY,
      'contact-minutes': PEOPLE_MAY_SAY,
      'visit-not-made': PEOPLE_MAY_SAY,
      'call-out-not-attended': PEOPLE_MAY_SAY,
      'no-second-worker': PEOPLE_MAY_SAY,
    },
    blind: 'asks about the service; the people served cannot know of pay, supervision or accounts',
    effort: { hoursPerYear: 37.5 },
  },
  'users-forum': {
    label: "Users' forum",
    looksAt: 'what those who come to it say',
    usually: 'provider',
    sees: {
      'contact-minutes': PEOPLE_MAY_SAY,
      'visit-not-made': PEOPLE_MAY_SAY,
      'call-out-not-attended': PEOPLE_MAY_SAY,
      'no-second-worker': PEOPLE_MAY_SAY,
    },
    blind: 'hears those who come to it; they cannot know of pay, supervision or accounts',
    effort: { hoursPerYear: 36 },
  },
  complaints: {
    label: 'Complaints',
    looksAt: 'what people take the trouble to write',
    usually: 'provider',
    sees: {
      'contact-minutes': PEOPLE_MAY_SAY,
      'visit-not-made': PEOPLE_MAY_SAY,
      'call-out-not-attended': PEOPLE_MAY_SAY,
    },
    blind: 'hears those who complain; they cannot know of pay, supervision or accounts',
  },
  'referral-log': {
    label: "The authority's own referral log",
    looksAt: 'who was sent to the provider, and what came back',
    usually: 'authority',
    sees: {
      volume: sees('shows the calls made and those turned down'),
      'call-out-not-attended': sees('shows a call with nothing reported after it'),
      'visit-not-made': partly('shows the same person coming back to the duty team or the police that night'),
    },
    blind: 'shows who was sent and not what was done there',
    effort: { hoursPerYear: 52 },
  },
  reconciliation: {
    label: 'Bills set against another source',
    looksAt: 'hours billed beside hours that another record shows',
    usually: 'authority',
    sees: {
      'contact-minutes': sees('sets the minutes billed against another record'),
      'call-out-not-attended': sees('shows bills for visits that another record does not have'),
      'visit-not-made': partly('shows it where the other record holds times'),
      'no-second-worker': partly('shows it where the other record names the workers'),
      volume: sees('shows the hours billed beside the hours asked for'),
    },
    blind: 'compares hours and not pay, supervision or accounts',
    effort: { hoursPerYear: 45 },
  },
  'payroll-audit': {
    label: 'Payroll audit',
    looksAt: 'hours and rates on payslips',
    usually: 'authority',
    sees: {
      'posts-empty': sees('shows who was paid in each month'),
      'basic-rate': sees('shows the rate paid'),
      'travel-and-notes-unpaid': sees('shows what time is paid and what is not'),
      'contact-minutes': sees('shows fewer hours paid than billed'),
      'call-out-not-attended': sees('shows fewer hours paid than billed'),
      'no-second-worker': sees('shows fewer hours paid than two workers take'),
      'visit-not-made': partly('shows it only where the hour is not on the timesheet either'),
      'supervision-dropped': partly('shows whether time for training and supervision is paid'),
    },
    blind: 'looks at pay and not at where other money comes from',
    effort: { hoursPerYear: 22.5 },
  },
  'open-book': {
    label: 'Open book',
    looksAt: "the contract's own accounts",
    usually: 'authority',
    sees: {
      'posts-empty': sees('shows what is spent on pay'),
      subsidy: sees('shows what the contract loses and who pays for it'),
      'supervision-dropped': sees('shows what is spent on supervision and training'),
      'basic-rate': sees('shows what is spent on pay'),
      volume: sees('shows the hours over which fixed costs are spread'),
      'travel-and-notes-unpaid': partly('shows pay a contact hour'),
      'contact-minutes': partly('shows less pay than the hours billed would take'),
      'call-out-not-attended': partly('shows less pay than the hours billed would take'),
      'no-second-worker': partly('shows less pay than two workers would take'),
    },
    blind: 'shows sums of money; an hour that is paid and not given looks like any other',
    effort: { hoursPerYear: 30 },
  },
  whistleblowing: {
    label: 'Whistle-blowing route',
    looksAt: 'what workers report to somebody other than their manager',
    usually: 'independent',
    sees: {
      'contact-of-a-piece': WORKERS_MAY_SAY,
      'posts-empty': WORKERS_MAY_SAY,
      'results-not-reached': WORKERS_MAY_SAY,
      'contact-minutes': WORKERS_MAY_SAY,
      'visit-not-made': WORKERS_MAY_SAY,
      'call-out-not-attended': WORKERS_MAY_SAY,
      'travel-and-notes-unpaid': WORKERS_MAY_SAY,
      'no-second-worker': WORKERS_MAY_SAY,
      'supervision-dropped': WORKERS_MAY_SAY,
      'basic-rate': WORKERS_MAY_SAY,
    },
    blind: 'shows what workers can know, which is not the accounts',
    effort: { hoursPerYear: 7.5 },
  },
  'payment-by-results': {
    label: 'Payment by results',
    looksAt: 'whether the results agreed were reported',
    usually: 'provider',
    sees: {
      'results-not-reached': partly('pays by what is reported'),
      'contact-minutes': partly('shows it if results fall and somebody asks why'),
      'visit-not-made': partly('shows it if results fall and somebody asks why'),
      'call-out-not-attended': partly('shows it if results fall and somebody asks why'),
    },
    blind: 'pays for a result and does not look at how it came about',
  },
};

/** The label of a measure in the words of a service: `Independent calls to families`. */
export function measureIn(name: MeasureName, { users }: Pick<OwnWords, 'users'>): string {
  return measures[name].label.replace('the people served', users);
}
