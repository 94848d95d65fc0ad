import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { onCallAllowance } from '../../figures/inputs/pay.ts';
import { onCallCover } from '../../figures/time/cover.ts';
import { number, timeSpan } from '../../words/words.ts';
import { type Check, holdsIn, isStated, runsOf } from '../check.ts';
import { isUnknown } from '../unstated.ts';

const PATH = 'pay.on_call';

const onCallForNothing = figure('check.onCallForNothing', {
  label: 'On-call cover is asked for and nothing is paid for it',
  unit: 'flag',
  source: 'The costing method, section 6',
  formula: fx`${onCallCover} > 0 and ${onCallAllowance} <= 0`,
});

export const onCallPay: Check = {
  id: 'on-call-pay',
  title: 'On-call cover is asked for and nothing is paid for it',
  severity: 'major',
  dimension: 'law',
  at: PATH,
  condition: onCallForNothing,
  sources: [
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulation 32, on being available at or near a place of work',
    'Working Time Regulations 1998 (SI 1998/1833), regulation 2, on what is working time',
  ],
  look(subject) {
    const [first] = runsOf(subject, 'asSpecified');
    if (!first || !holdsIn(onCallForNothing, first.run)) return [];
    const { demand } = subject.file.contract;
    const sessions = number(first.run.results.value(onCallCover), 0);
    const within =
      demand.response_time === undefined
        ? 'Nobody states how soon somebody must be there; the sooner, the more of the waiting may count as work.'
        : `Somebody must be there within ${timeSpan(demand.response_time)}; the sooner, the more of the waiting may count as work.`;
    const question =
      'What is a worker paid for a day or night on call, how often is one on call, and what may one do meanwhile?';
    return [
      isStated(subject.file, PATH) && !isUnknown(subject.file, PATH)
        ? { status: 'found', message: `${sessions} on-call sessions a year are asked for at £0. ${within}`, question }
        : {
            status: 'cannotTell',
            message: `${sessions} on-call sessions a year are asked for, and nobody states what one is paid; the sums take nothing. ${within}`,
            question,
          },
    ];
  },
  page: () => ({
    checks:
      'Looks whether cover asks for workers on call at home and an allowance is paid for it. Time called out is paid by the hour on top, in every costing.',
    why: 'On call, a worker may not drink, travel or mind a child alone. Being available at home is not by itself paid by law, but a very short response time can make it work. Where nobody is paid to wait, nobody answers.',
    example:
      'One worker on call round the clock is 365 sessions a year. At £15.00 each that is £5,475, or £1.75 on each of 3,128 hours of contact.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set pay.on_call=£0',
      prints: '366 on-call sessions a year are asked for at £0.',
    },
    basedOn: ['Standby payments of councils and the NHS: £10.59 to £30.74 a session between 2012 and 2024'],
    exclusions: ['The manager on call, who is costed apart'],
    couldBeWrong: ['The allowance is inside a salary', 'The cover is shared with another service that pays for it'],
  }),
};
