import { onCallAllowance } from '../../figures/inputs/pay.ts';
import { onCallCover } from '../../figures/time/cover.ts';
import { number, timeSpan } from '../../words/words.ts';
import { defineCheck } from '../check.ts';
import { coverForNothing } from './cover-for-nothing.ts';

const { condition, find } = coverForNothing('pay.on_call', {
  id: 'check.onCallForNothing',
  label: 'On-call cover is asked for and nothing is paid for it',
  sessions: onCallCover,
  allowance: onCallAllowance,
});

export const onCallPay = defineCheck({
  id: 'on-call-pay',
  title: 'On-call cover is asked for and nothing is paid for it',
  severity: 'major',
  dimension: 'law',
  at: 'pay.on_call',
  condition,
  sources: [
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulation 32, on being available at or near a place of work',
    'Working Time Regulations 1998 (SI 1998/1833), regulation 2, on what is working time',
  ],
  rests: { sessions: onCallCover, allowance: onCallAllowance, within: 'hours' },
  find,
  tells: ['cover[].staff', 'cover[].mode'],
  says({ sessions, stated, within }) {
    const asked = `${number(sessions, 0)} on-call sessions a year are asked for`;
    const paid = stated ? ' at £0.' : ', and nobody states what one is paid; the sums take nothing.';
    const soon =
      within === undefined
        ? 'Nobody states how soon somebody must be there;'
        : `Somebody must be there within ${timeSpan(within)};`;
    return `${asked}${paid} ${soon} the sooner, the more of the waiting may count as work.`;
  },
  asks: 'What is a worker paid for a day or night on call, how often is one on call, and what may one do meanwhile?',
  remedy: 'Workers are paid for being on call.',
  page: () => ({
    checks:
      'Looks whether cover asks for workers on call at home and an allowance is paid for it. Time called out is paid by the hour on top, in every costing.',
    why: 'On call, a worker may not drink, travel or mind a child alone. Being available at home is not by itself paid by law, but a very short response time can make it work. Where nobody is paid to wait, nobody answers.',
    example:
      'One worker on call round the clock is 548 sessions of at most 16 hours a year. At £15.00 each that is £8,220, or £2.63 on each of 3,128 hours of contact.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set pay.on_call=£0',
      prints: '549 on-call sessions a year are asked for at £0.',
    },
    basedOn: ['Standby payments of councils and the NHS: £10.59 to £30.74 a session between 2012 and 2024'],
    exclusions: ['The manager on call, who is costed apart'],
    couldBeWrong: ['The allowance is inside a salary', 'The cover is shared with another service that pays for it'],
  }),
});
