import { defineCheck, UNSTATED } from '../check.ts';
import { foundFor, told } from '../value.ts';

const asks = 'How are workers heard: is a union recognised, and who answers what they raise?';

const notHeard = told(
  'check.workersNotHeard',
  'Workers are not heard',
  ({ quality }) => quality.workers_heard === 'none',
);

export const workersNotHeard = defineCheck({
  id: 'workers-not-heard',
  title: 'Workers have no voice in the service',
  severity: 'minor',
  dimension: 'quality',
  at: 'quality.workers_heard',
  condition: notHeard,
  sources: [
    "Scottish Government, Fair Work First guidance, 2023: effective workers' voice",
    "UNISON, Ethical Care Charter, stage 2: a clear follow-up of workers' concerns",
  ],
  unstated: { says: 'Nobody states how workers are heard.', asks },
  find: ({ file: { contract } }) =>
    contract.quality.workers_heard === undefined ? [UNSTATED] : foundFor(notHeard, contract),
  says: 'Workers are not heard.',
  asks,
  page: () => ({
    checks: 'Looks at whether workers are heard: by a union, a forum or a survey.',
    why: 'Workers know first what does not work. Where nobody asks them, it is learnt from an incident.',
    example:
      "A representative's two hours a month at £12.00 are £288 a year; one serious incident takes a manager at £30.00 an hour a week, £1,110.",
    basedOn: ['`quality.workers_heard`'],
    exclusions: ['How well they are heard, which a contract cannot show'],
    couldBeWrong: ['The provider hears its workers and the contract does not ask'],
  }),
});
