import { sleepInAllowance } from '../../figures/inputs/pay.ts';
import { sleepIns } from '../../figures/time/cover.ts';
import { number } from '../../words/words.ts';
import { defineCheck } from '../check.ts';
import { coverForNothing } from './cover-for-nothing.ts';

const { condition, find } = coverForNothing('pay.sleep_in', {
  id: 'check.sleepInsForNothing',
  label: 'Sleep-ins are asked for and nothing is paid for them',
  sessions: sleepIns,
  allowance: sleepInAllowance,
});

export const sleepInPay = defineCheck({
  id: 'sleep-in-pay',
  title: 'Sleep-ins are asked for and nothing is paid for them',
  severity: 'major',
  dimension: 'law',
  at: 'pay.sleep_in',
  condition,
  sources: [
    'Royal Mencap Society v Tomlinson-Blake [2021] UKSC 8, 19 March 2021',
    'National Minimum Wage Regulations 2015 (SI 2015/621), regulations 27 and 32',
    'Working Time Regulations 1998 (SI 1998/1833), regulation 2',
  ],
  rests: { sessions: sleepIns, allowance: sleepInAllowance },
  find,
  tells: ['cover[].staff', 'cover[].mode'],
  says: ({ sessions, stated }) =>
    `${number(sessions, 0)} sleep-ins a year are asked for` +
    (stated
      ? ' at £0. Hours asleep do not count for the minimum wage, but the worker must be there; each hour awake and working must be paid.'
      : ', and nobody states what one is paid; the sums take nothing for the hours asleep.'),
  asks: 'What is a worker paid for a night asleep at work, and for being woken, and who keeps count of the waking?',
  remedy: 'Workers are paid for sleep-ins.',
  page: () => ({
    checks:
      'Looks whether cover asks for sleep-ins and an allowance is paid for them. Work during the night is paid by the hour on top, in every costing.',
    why: 'The Supreme Court held in 2021 that hours asleep do not count for the minimum wage unless the worker is awake for the purpose of working. They are working time all the same: the worker may not leave, and rest is due after them. Nobody does them for nothing for long.',
    example:
      'A sleep-in every night at £40.00 is £14,600 a year. Paid at the minimum wage of £12.21 for 9 hours it would be £40,110. At £0 neither is in the price.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "cover=[{days: every day, hours: \'22:00-07:00\', staff: 1, mode: sleep-in}]" --set pay.sleep_in=£0',
      prints: '365 sleep-ins a year are asked for at £0.',
    },
    basedOn: ['The allowances that providers and councils pay: £25 to £36 a night between 2017 and 2023'],
    exclusions: ['The number of hours awake at night, which the demand pattern decides'],
    couldBeWrong: [
      'The allowance is inside a higher hourly rate or a salary',
      'Rulings before July 2018 differed, so more may be due for a contract of those years',
    ],
  }),
});
