import { number, plural } from '../../words/words.ts';
import { type Check, isStated } from '../check.ts';
import { isUnderSafe } from './alone.ts';

export const supervisorSpan: Check = {
  id: 'supervisor-span',
  title: 'One supervisor has more workers than can be known',
  severity: 'minor',
  dimension: 'quality',
  at: 'supervision.span',
  sources: [
    'Social Care Institute for Excellence, Guide 1 Managing practice: six to eleven people in a team that works',
    'Age UK Northumberland, job description of a home care co-ordinator: 20 workers to a supervisor',
  ],
  look(subject) {
    const { file } = subject;
    const { supervision, safe } = file.contract;
    const question = 'How many workers does each supervisor have, and does she know the people they visit?';
    if (!isStated(file, 'supervision.span'))
      return [{ status: 'cannotTell', message: 'Nobody states how many workers one supervisor has.', question }];
    if (!isUnderSafe(subject, 'supervision.span')) {
      if (supervision.span > 0) return [];
      return [{ status: 'found', severity: 'major', message: 'No supervisor is specified.', question }];
    }
    return [
      {
        status: 'found',
        severity: supervision.span === 0 ? 'major' : 'minor',
        message:
          supervision.span === 0
            ? `No supervisor is specified; this work needs one to ${plural(safe.span ?? 0, 'post')}.`
            : `${plural(supervision.span, 'full-time post')} to a supervisor are specified; this work needs one to ${number(safe.span ?? 0)}.`,
        question,
      },
    ];
  },
  page: () => ({
    checks: 'Sets the full-time posts to one supervisor beside the safe level of the contract or its profile.',
    why: 'A supervisor who does not know the workers and the people they visit can sign timesheets and little else.',
    example: 'At £30,000 a year with on-costs, a supervisor to 12 posts costs £2,500 a post; to 20 posts, £1,500.',
    basedOn: ['`supervision.span`, where the contract states it', '`safe.span`, else the safe level of the profile'],
    exclusions: ['Managers above the supervisor'],
    couldBeWrong: ['Part-timers count in full for a supervisor and not for the span, which is in full-time posts'],
  }),
};
