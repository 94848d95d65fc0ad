import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Check } from '../../../src/checks/check.ts';
import { dailyRestKept } from '../../../src/checks/law/daily-rest.ts';
import { employmentAllowance } from '../../../src/checks/law/employment-allowance.ts';
import { leaveBelowStatutory } from '../../../src/checks/law/leave-below-statutory.ts';
import { nightShift } from '../../../src/checks/law/night-shift.ts';
import { onCallPay } from '../../../src/checks/law/on-call-pay.ts';
import { payBelowMinimumWage } from '../../../src/checks/law/pay-below-minimum-wage.ts';
import { paymentTermsBeyondLaw } from '../../../src/checks/law/payment-terms-beyond-law.ts';
import { pensionBelowStatutory } from '../../../src/checks/law/pension-below-statutory.ts';
import { priceBelowLegalMinimum } from '../../../src/checks/law/price-below-legal-minimum.ts';
import { rota } from '../../../src/checks/law/rota.ts';
import { sleepInPay } from '../../../src/checks/law/sleep-in-pay.ts';
import { unpaidTravelBelowMinimumWage } from '../../../src/checks/law/unpaid-travel-below-minimum-wage.ts';
import { workingWeek } from '../../../src/checks/law/working-week.ts';
import { looksLikeAccusing } from '../fair-words.ts';
import { answer, type Changes, holds, look, type Said, saidBy } from '../looking.ts';

const NO_HOURS = { 'demand.hours_per_week': 'unknown' };
const cover = (mode: string, hours = '22:00-07:00', staff = 1): Changes => ({
  cover: `[{days: every day, hours: "${hours}", staff: ${staff}, mode: ${mode}}]`,
});
const allowance = (part: string, more: Changes = {}): Changes => ({ 'on_costs.employment_allowance': part, ...more });

const pension = (employer: string, more: Changes = {}): Changes => ({
  'on_costs.pension': `{employer: ${employer}, participation: 90%}`,
  ...more,
});
/** Roles of a service that has no other. */
const staff = (...roles: string[]): Changes => ({ staff: `[${roles.join(', ')}]` });

const few = (mode: string, hours: string, staff?: number): Changes => ({
  ...cover(mode, hours, staff),
  'demand.hours_per_week': '10 hours',
});

const CASES: [Check, 'found' | 'cannotTell' | 'nothing', string, Changes][] = [
  [priceBelowLegalMinimum, 'nothing', 'the price covers it', {}],
  [priceBelowLegalMinimum, 'found', 'it does not', { 'price.per_hour': '£15.00' }],
  [
    priceBelowLegalMinimum,
    'nothing',
    'only supervision and overheads are not paid for',
    { 'price.per_hour': '£24.00' },
  ],
  [
    priceBelowLegalMinimum,
    'found',
    'it does not in any year, of which the law of the first alone is known',
    { 'price.per_hour': '£15.00', 'contract.start': '2026-04-01', 'contract.years': '3' },
  ],
  [
    priceBelowLegalMinimum,
    'found',
    'it does not in any year, and in the first it is shortest, because it rises faster than the law',
    { 'price.per_hour': '£12.00', 'contract.start': '2022-04-06', 'contract.years': '3', 'price.indexation': '15%' },
  ],
  [
    priceBelowLegalMinimum,
    'found',
    'it does not in the last years, by wages that are assumed',
    {
      'price.per_hour': '£21.50',
      'contract.start': '2026-04-01',
      'contract.years': '4',
      'assumptions.wage_growth': '5%',
    },
  ],
  [
    priceBelowLegalMinimum,
    'found',
    'a sum for the year does not',
    { price: '{block_per_year: "£70,000", per_hour: £0, payment_terms: 30 days}' },
  ],
  [
    priceBelowLegalMinimum,
    'found',
    'workers are 18 to 20, and it is under the minimum wage of their age',
    { 'price.per_hour': '£14.00', 'pay.age': '18-20' },
  ],
  [priceBelowLegalMinimum, 'cannotTell', 'no sums can be made', NO_HOURS],

  [payBelowMinimumWage, 'nothing', 'the rate is the minimum wage', { 'pay.rate': '£12.21' }],
  [payBelowMinimumWage, 'found', 'it is a penny less', { 'pay.rate': '£12.20' }],
  [payBelowMinimumWage, 'nothing', 'it follows the law', { 'pay.rate': 'minimum-wage' }],
  [
    payBelowMinimumWage,
    'nothing',
    'it follows the law, and no sums can be made',
    { 'pay.rate': 'minimum-wage', ...NO_HOURS },
  ],
  ...['100% of minimum-wage', '110% of minimum-wage', '110% of real-living-wage'].map(
    (rate): (typeof CASES)[number] => [
      payBelowMinimumWage,
      'nothing',
      `it is ${rate}, and no sums can be made`,
      { 'pay.rate': rate, ...NO_HOURS },
    ],
  ),
  [payBelowMinimumWage, 'found', 'it is a part of what the law asks', { 'pay.rate': '90% of minimum-wage' }],
  [payBelowMinimumWage, 'nothing', 'it is more than the law asks', { 'pay.rate': '110% of minimum-wage' }],
  [
    payBelowMinimumWage,
    'found',
    'it is a part of the living wage under the law',
    { 'pay.rate': '90% of real-living-wage' },
  ],
  [
    payBelowMinimumWage,
    'nothing',
    'it is a part of the living wage above it',
    { 'contract.start': '2026-05-01', 'pay.rate': '99% of real-living-wage' },
  ],
  [
    payBelowMinimumWage,
    'nothing',
    'it is that of a charter',
    { 'pay.rate': 'real-living-wage', 'contract.start': '2025-05-01' },
  ],
  [
    payBelowMinimumWage,
    'found',
    'a new minimum wage begins 32 days before the year ends, so that a pay period begins under it',
    { 'pay.rate': '£12.21', 'contract.start': '2025-05-03' },
  ],
  [
    payBelowMinimumWage,
    'nothing',
    'it begins 31 days before the year ends',
    { 'pay.rate': '£12.21', 'contract.start': '2025-05-02' },
  ],
  [
    payBelowMinimumWage,
    'found',
    'it rises with wages, and the law faster, in two of three years',
    {
      'pay.rate': '£12.21',
      'contract.start': '2025-04-01',
      'contract.years': '3',
      'assumptions.wage_growth': '3%',
    },
  ],
  [payBelowMinimumWage, 'found', 'workers are 18 to 20', { 'pay.rate': '£9.99', 'pay.age': '18-20' }],
  [
    payBelowMinimumWage,
    'nothing',
    'they are, and paid the minimum wage of their age',
    { 'pay.rate': '£10.00', 'pay.age': '18-20' },
  ],
  [payBelowMinimumWage, 'found', 'workers are under 18', { 'pay.rate': '£7.00', 'pay.age': 'under-18' }],
  [payBelowMinimumWage, 'found', 'workers are apprentices', { 'pay.rate': '£7.00', 'pay.age': 'apprentice' }],
  [
    payBelowMinimumWage,
    'found',
    'workers of 21 and 22 are paid less than the minimum wage that was theirs in 2023',
    { 'pay.rate': '£10.00', 'pay.age': '21-24', 'contract.start': '2023-04-06' },
  ],
  [
    payBelowMinimumWage,
    'found',
    'adults are paid no more than is due at 21 and 22 in 2023',
    { 'pay.rate': '£10.18', 'contract.start': '2023-04-06' },
  ],
  [
    payBelowMinimumWage,
    'found',
    'one of two roles is paid less',
    staff('{role: care worker, share: 80%}', '{role: night worker, share: 20%, rate: £12.00}'),
  ],
  [
    payBelowMinimumWage,
    'found',
    'two roles are paid less alike, and a third at another age',
    staff(
      '{role: care worker, share: 40%, rate: £9.50}',
      '{role: night worker, share: 40%, rate: £9.50}',
      '{role: young worker, share: 20%, rate: £9.50, age: 18-20}',
    ),
  ],
  [
    payBelowMinimumWage,
    'found',
    'a role is overtaken in the second year',
    {
      ...staff('{role: care worker, share: 80%}', '{role: night worker, share: 20%, rate: £12.30}'),
      'pay.rate': '£14.00',
      'contract.years': '2',
    },
  ],
  [payBelowMinimumWage, 'cannotTell', 'nobody states it', { 'pay.rate': 'unknown' }],
  [payBelowMinimumWage, 'cannotTell', 'no sums can be made', NO_HOURS],

  [unpaidTravelBelowMinimumWage, 'nothing', 'all travel is paid', {}],
  [
    unpaidTravelBelowMinimumWage,
    'nothing',
    'all is paid at a rate that is under the minimum wage by itself, of which another check tells',
    { 'pay.rate': '£12.00' },
  ],
  [unpaidTravelBelowMinimumWage, 'found', 'none is paid', { 'visit.travel_paid': '0%' }],
  [
    unpaidTravelBelowMinimumWage,
    'found',
    'miles are not repaid',
    { 'pay.rate': 'minimum-wage', costs: '{mileage_rate: £0}' },
  ],
  [
    unpaidTravelBelowMinimumWage,
    'found',
    'neither travel is paid nor miles are repaid',
    { 'visit.travel_paid': '0%', costs: '{mileage_rate: £0}' },
  ],
  [
    unpaidTravelBelowMinimumWage,
    'found',
    'law that is assumed takes pay under it',
    {
      'visit.travel_paid': '0%',
      'pay.rate': '£16.05',
      'contract.start': '2026-06-01',
      'assumptions.wage_growth': '3%',
    },
  ],
  [
    unpaidTravelBelowMinimumWage,
    'cannotTell',
    'the rate of pay is a default',
    { 'visit.travel_paid': '0%', pay: '{full_time_week: 37 hours, contracted_week: 30 hours}' },
  ],
  [unpaidTravelBelowMinimumWage, 'cannotTell', 'nobody states whether it is paid', { 'visit.travel_paid': 'unknown' }],
  [unpaidTravelBelowMinimumWage, 'cannotTell', 'nobody states how long it takes', { 'visit.travel': 'unknown' }],
  [unpaidTravelBelowMinimumWage, 'cannotTell', 'no sums can be made', NO_HOURS],

  [rota, 'nothing', 'nobody states any cover', {}],
  [rota, 'nothing', 'nobody states any cover, and no sums can be made', NO_HOURS],
  [rota, 'nothing', 'the people priced are enough for the nights', cover('sleep-in')],
  [rota, 'found', 'they are too few for six sleep-ins a night', cover('sleep-in', '22:00-07:00', 6)],
  [rota, 'found', 'nobody has a day off from being called', few('on-call', '00:00-24:00')],
  [rota, 'nothing', 'cover by the hour pays for its own people', few('waking', '00:00-24:00')],
  [
    rota,
    'found',
    'hours awake, asleep and called out make up the week together',
    {
      cover:
        '[{days: every day, hours: "18:00-22:00", staff: 1, mode: waking, takes_visits: no}, {days: every day, hours: "22:00-07:00", staff: 8, mode: sleep-in}, {days: every day, hours: "07:00-18:00", staff: 4, mode: on-call}]',
    },
  ],
  [
    rota,
    'found',
    'whoever is awake, asleep there or on call has no day off',
    {
      cover:
        '[{days: every day, hours: "09:00-12:00", staff: 1, mode: waking}, {days: every day, hours: "13:00-15:00", staff: 1, mode: waking, takes_visits: no}, {days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}, {days: every day, hours: "00:00-24:00", staff: 3, mode: on-call}]',
      'demand.hours_per_week': '10 hours',
    },
  ],
  [rota, 'found', 'five are on call at once for an hour a night', few('on-call', '22:00-23:00', 5)],
  [
    rota,
    'found',
    'a day and night asleep at work leave one worker no rest',
    {
      cover: '[{days: sat, hours: "00:00-24:00", staff: 1, mode: sleep-in}]',
      'demand.hours_per_week': '10 hours',
    },
  ],
  [rota, 'cannotTell', 'no sums can be made', { ...NO_HOURS, ...cover('sleep-in') }],

  [paymentTermsBeyondLaw, 'nothing', 'a council pays within 30 days', {}],
  [paymentTermsBeyondLaw, 'found', 'it pays within 31', { 'price.payment_terms': '31 days' }],
  [
    paymentTermsBeyondLaw,
    'nothing',
    'another buyer pays within 60',
    { 'price.payment_terms': '60 days', 'contract.authority_kind': 'other' },
  ],
  [
    paymentTermsBeyondLaw,
    'cannotTell',
    'another buyer pays within 61, which may have been agreed',
    { 'price.payment_terms': '61 days', 'contract.authority_kind': 'other' },
  ],
  [
    paymentTermsBeyondLaw,
    'nothing',
    'they were agreed before 16 March 2013, when the law began to set a longest term',
    { 'price.payment_terms': '90 days', 'contract.start': '2012-04-06', 'contract.years': '3' },
  ],
  [
    paymentTermsBeyondLaw,
    'nothing',
    'nobody states those of a contract of 2011',
    { 'price.payment_terms': 'unknown', 'contract.start': '2011-04-06' },
  ],
  [paymentTermsBeyondLaw, 'cannotTell', 'nobody states them', { 'price.payment_terms': 'unknown' }],

  [sleepInPay, 'nothing', 'no sleep-ins are asked for', { 'pay.sleep_in': '£0' }],
  [sleepInPay, 'nothing', 'they are paid', { ...cover('sleep-in'), 'pay.sleep_in': '£40.00' }],
  [sleepInPay, 'found', 'they are stated at £0', { ...cover('sleep-in'), 'pay.sleep_in': '£0' }],
  [sleepInPay, 'cannotTell', 'nobody states what they are paid', cover('sleep-in')],

  [onCallPay, 'nothing', 'no on-call cover is asked for', { 'pay.on_call': '£0' }],
  [onCallPay, 'nothing', 'it is paid', { ...cover('on-call'), 'pay.on_call': '£15.00' }],
  [onCallPay, 'found', 'it is stated at £0', { ...cover('on-call'), 'pay.on_call': '£0' }],
  [
    onCallPay,
    'found',
    'it is stated at £0 and somebody must be there soon',
    { ...cover('on-call'), 'pay.on_call': '£0', 'demand.response_time': '30 minutes' },
  ],
  [onCallPay, 'cannotTell', 'nobody states what it is paid', cover('on-call')],

  [workingWeek, 'nothing', 'a worker does 30 hours', {}],
  [workingWeek, 'nothing', 'a worker does 48 hours', { 'pay.contracted_week': '48 hours' }],
  [workingWeek, 'found', 'a worker does 49 hours', { 'pay.contracted_week': '49 hours' }],
  [workingWeek, 'found', 'a worker does a quarter of an hour more', { 'pay.contracted_week': '48.25 hours' }],
  [workingWeek, 'nothing', 'sleep-ins are shared among many', cover('sleep-in')],
  [workingWeek, 'found', 'sleep-ins fall on few', { ...cover('sleep-in'), 'demand.hours_per_week': '20 hours' }],
  [workingWeek, 'nothing', 'on-call cover falls on few', { ...cover('on-call'), 'demand.hours_per_week': '20 hours' }],
  [workingWeek, 'cannotTell', 'nobody states the cover', { 'contract.profile': 'home-care' }],
  [workingWeek, 'cannotTell', 'no sums can be made', NO_HOURS],

  [dailyRestKept, 'nothing', 'no cover is asked for', {}],
  [dailyRestKept, 'nothing', 'cover is shared among many', cover('sleep-in')],
  [
    dailyRestKept,
    'nothing',
    'cover is on call at home',
    { ...cover('on-call', '00:00-24:00'), 'demand.hours_per_week': '5 hours' },
  ],
  [
    dailyRestKept,
    'found',
    'sleep-ins fall on a fraction of one worker',
    { ...cover('sleep-in'), 'demand.hours_per_week': '5 hours' },
  ],
  [dailyRestKept, 'nothing', 'cover of 13 hours leaves 11 of rest', cover('waking', '08:00-21:00')],
  [dailyRestKept, 'cannotTell', 'cover runs a quarter of an hour more', cover('waking', '08:00-21:15')],
  [dailyRestKept, 'cannotTell', 'cover of 24 hours may be split in any way', cover('waking', '00:00-24:00')],
  [
    dailyRestKept,
    'cannotTell',
    'the second of two windows runs long, and the first is on call',
    {
      cover:
        '[{days: every day, hours: "00:00-24:00", staff: 1, mode: on-call}, {days: sat-sun, hours: "06:00-22:00", staff: 1, mode: waking}]',
    },
  ],
  [dailyRestKept, 'nothing', 'no sums can be made', { ...NO_HOURS, ...cover('sleep-in') }],

  [nightShift, 'nothing', 'a waking night is 8 hours', cover('waking', '22:00-06:00')],
  [nightShift, 'nothing', 'a day is 12 hours', cover('waking', '08:00-20:00')],
  [nightShift, 'nothing', 'the night is slept', cover('sleep-in', '21:00-07:00')],
  [nightShift, 'cannotTell', 'it is a quarter of an hour over 8 hours', cover('waking', '22:00-06:15')],
  [nightShift, 'cannotTell', 'it is 13 hours, as long as a shift may be', cover('waking', '18:00-07:00')],
  [nightShift, 'nothing', 'it is 13 hours and a quarter, more than one shift', cover('waking', '18:00-07:15')],
  [nightShift, 'cannotTell', 'three hours of it are before 6:00', cover('waking', '03:00-12:00')],
  [nightShift, 'nothing', 'less than three are', cover('waking', '03:15-12:15')],
  [nightShift, 'cannotTell', 'three hours of it are after 23:00', cover('waking', '17:00-02:00')],
  [nightShift, 'nothing', 'less than three are after 23:00', cover('waking', '16:45-01:45')],
  [
    nightShift,
    'cannotTell',
    'the second of two windows is',
    {
      cover:
        '[{days: every day, hours: "08:00-20:00", staff: 1, mode: waking}, {days: every day, hours: "20:00-08:00", staff: 1, mode: waking}]',
    },
  ],
  [nightShift, 'cannotTell', 'a waking night is 10 hours and nobody states the risks', cover('waking', '21:00-07:00')],
  [
    nightShift,
    'nothing',
    'the risks are stated as none',
    { ...cover('waking', '21:00-07:00'), lone_working: '{risks: []}' },
  ],
  [
    nightShift,
    'found',
    'a waking night is 10 hours and risks are named',
    { ...cover('waking', '21:00-07:00'), lone_working: '{risks: [intoxicated adults]}' },
  ],
  [
    nightShift,
    'found',
    'it runs into the early night only',
    { ...cover('waking', '00:00-09:00'), lone_working: '{risks: [families in crisis]}' },
  ],

  [leaveBelowStatutory, 'nothing', 'it is 5.6 weeks', {}],
  [leaveBelowStatutory, 'nothing', 'it is 28 days, the same', { 'absence.leave': '28 days' }],
  [leaveBelowStatutory, 'nothing', 'it is 207.2 hours of 37 a week, the same', { 'absence.leave': '207.2 hours' }],
  [leaveBelowStatutory, 'nothing', 'it is 12.07% of hours worked', { 'absence.leave': '12.07%' }],
  [leaveBelowStatutory, 'found', 'it is 12%', { 'absence.leave': '12%' }],
  [leaveBelowStatutory, 'found', 'it is 20 days', { 'absence.leave': '20 days' }],
  [leaveBelowStatutory, 'found', 'it is half a day short', { 'absence.leave': '27.5 days' }],
  [leaveBelowStatutory, 'cannotTell', 'nobody states it', { 'absence.leave': 'unknown' }],

  [pensionBelowStatutory, 'nothing', 'it is what the law asks', {}],
  [pensionBelowStatutory, 'nothing', 'it is 3% in 2025', { 'on_costs.pension': '{employer: 3%, participation: 90%}' }],
  [pensionBelowStatutory, 'found', 'it is 2% in 2025', { 'on_costs.pension': '{employer: 2%, participation: 90%}' }],
  [
    pensionBelowStatutory,
    'nothing',
    'it is 2% in 2018',
    { 'contract.start': '2018-04-06', 'on_costs.pension': '{employer: 2%, participation: 90%}' },
  ],
  [
    pensionBelowStatutory,
    'found',
    'it is 2% and the law rises to 3% in the second year',
    { 'contract.start': '2018-04-06', 'contract.years': '2', 'on_costs.pension': '{employer: 2%, participation: 90%}' },
  ],
  [
    pensionBelowStatutory,
    'found',
    'it is 1% and the law rises within the year',
    pension('1%', { 'contract.start': '2017-09-01' }),
  ],
  [
    pensionBelowStatutory,
    'found',
    'it is 0.5% and the duty began after the law had risen',
    {
      'contract.start': '2017-09-01',
      'on_costs.pension': '{employer: 0.5%, participation: 90%, duty_from: 2018-06-01}',
    },
  ],
  [
    pensionBelowStatutory,
    'found',
    'it is 0.5% and the duty began on the last day before the law rose',
    {
      'contract.start': '2017-09-01',
      'on_costs.pension': '{employer: 0.5%, participation: 90%, duty_from: 2018-04-05}',
    },
  ],
  [
    pensionBelowStatutory,
    'found',
    'it is nothing and the duty began within the first year',
    {
      'contract.start': '2015-09-01',
      'contract.years': '2',
      'on_costs.pension': '{employer: 0%, participation: 90%, duty_from: 2016-02-01}',
    },
  ],
  [
    pensionBelowStatutory,
    'nothing',
    'it is 3% of all pay',
    { 'on_costs.pension': '{employer: 3%, of: gross-pay, participation: 90%}' },
  ],
  [
    pensionBelowStatutory,
    'nothing',
    'it is 2.5% of all pay, which is more than 3% of the part between the limits',
    { 'on_costs.pension': '{employer: 2.5%, of: gross-pay, participation: 90%}' },
  ],
  [
    pensionBelowStatutory,
    'found',
    'it is 1% of all pay',
    { 'on_costs.pension': '{employer: 1%, of: gross-pay, participation: 90%}' },
  ],
  [
    pensionBelowStatutory,
    'cannotTell',
    'no worker is in it',
    { 'on_costs.pension': '{employer: statutory, participation: 0%}' },
  ],
  [pensionBelowStatutory, 'cannotTell', 'nobody states it', { 'on_costs.pension': '{employer: unknown}' }],

  [employmentAllowance, 'nothing', 'none is claimed', {}],
  [
    employmentAllowance,
    'nothing',
    'a charity claims a part',
    allowance('40%', { 'contract.provider_kind': 'charity' }),
  ],
  [
    employmentAllowance,
    'cannotTell',
    'a charity claims the whole',
    allowance('yes', { 'contract.provider_kind': 'charity' }),
  ],
  [employmentAllowance, 'cannotTell', 'a company claims it', allowance('40%')],
  [employmentAllowance, 'cannotTell', 'a mutual claims it', allowance('40%', { 'contract.provider_kind': 'mutual' })],
  [
    employmentAllowance,
    'nothing',
    'the bill of a small contract in 2021 is under the limit',
    allowance('40%', { 'contract.provider_kind': 'charity', 'contract.start': '2021-04-06' }),
  ],
  [
    employmentAllowance,
    'found',
    'the bill of a large contract in 2021 is over the limit',
    allowance('40%', {
      'contract.provider_kind': 'charity',
      'contract.start': '2021-04-06',
      'demand.hours_per_week': '3000 hours',
    }),
  ],
  [employmentAllowance, 'nothing', 'a public body claims none', { 'contract.provider_kind': 'public' }],
  [
    employmentAllowance,
    'nothing',
    'a public body claims it, and National Insurance is a share of pay',
    allowance('yes', {
      'contract.provider_kind': 'public',
      'on_costs.national_insurance': '{share: 9.5%, of: worked-pay}',
    }),
  ],
  [
    employmentAllowance,
    'found',
    'those who supervise take the bill in 2021 over the limit',
    allowance('40%', {
      'contract.provider_kind': 'charity',
      'contract.start': '2021-04-06',
      'demand.hours_per_week': '1200 hours',
      supervision: '{manager: {fte: 2 posts, salary: "£60,000"}}',
    }),
  ],
  [employmentAllowance, 'found', 'a public body claims it', allowance('40%', { 'contract.provider_kind': 'public' })],
  [
    employmentAllowance,
    'found',
    'a public body claims all of it',
    allowance('yes', { 'contract.provider_kind': 'public' }),
  ],
  [
    employmentAllowance,
    'found',
    'an employer that pays the levy claims it in 2021',
    allowance('40%', {
      'contract.provider_kind': 'charity',
      'contract.start': '2021-04-06',
      'on_costs.apprenticeship_levy': 'yes',
    }),
  ],
  [
    employmentAllowance,
    'nothing',
    'it does so in 2025, when the limit is gone',
    allowance('40%', { 'contract.provider_kind': 'charity', 'on_costs.apprenticeship_levy': 'yes' }),
  ],
  [
    employmentAllowance,
    'nothing',
    'National Insurance is a share of pay, off which no allowance comes',
    allowance('yes', { 'on_costs.national_insurance': '{share: 9.5%, of: worked-pay}' }),
  ],
  [employmentAllowance, 'cannotTell', 'nobody states it', allowance('unknown')],
];

/** By check and case, what is found in full: a word that changes is seen here, and a number. */
const SAID: Record<string, Said[]> = parse(readFileSync(new URL('said.yaml', import.meta.url), 'utf8'));

/** Nothing is found though the condition holds: what is found takes more than a figure can tell. */
const HOLDS_ALL_THE_SAME = new Set([
  'night-shift, where the risks are stated as none',
  'payment-terms-beyond-law, where they were agreed before 16 March 2013, when the law began to set a longest term',
]);

describe('checks of law', () => {
  it.each(CASES.map(([check, expected, where, changes]) => [check.id, expected, where, check, changes] as const))(
    '%s answers %s where %s',
    (_, expected, __, check, changes) => {
      expect(answer(check, changes)).toBe(expected);
    },
  );

  it.each(
    CASES.filter(([, expected]) => expected !== 'cannotTell').map(
      ([check, expected, where, changes]) => [check.id, expected, where, check, changes] as const,
    ),
  )('%s has a condition that says so too: %s where %s', (id, expected, where, check, changes) => {
    expect(holds(check, changes)).toBe(expected === 'found' || HOLDS_ALL_THE_SAME.has(`${id}, where ${where}`));
  });

  it.each(
    CASES.filter(([, expected]) => expected !== 'nothing').map(
      ([check, , where, changes]) => [check.id, where, check, changes] as const,
    ),
  )('%s, where %s, says it word for word, in fair words', (_, where, check, changes) => {
    for (const { message, question } of look(check, changes)) {
      expect([message, question].flatMap(looksLikeAccusing)).toEqual([]);
      expect(message).toMatch(/\.$/);
      expect(question).toMatch(/\?/);
      expect(message).not.toMatch(/NaN|undefined|null|Infinity/);
    }
    expect(saidBy(check, changes)).toEqual(SAID[`${check.id}, where ${where}`]);
  });
});

describe('what they say', () => {
  it('price-below-legal-minimum: the age from which the wage is due, and by how much it is short', () => {
    const [found] = look(priceBelowLegalMinimum, { 'price.per_hour': '£15.00' });
    expect(found?.message).toMatch(
      /^In the year from 6 April 2025 £15\.00 an hour reaches the provider\. The law alone asks for £\d\d\.\d\d: the minimum wage for workers aged 21 and over, leave,/,
    );
    const [earlier] = look(priceBelowLegalMinimum, { 'price.per_hour': '£10.00', 'contract.start': '2019-04-06' });
    expect(earlier?.message).toContain('the minimum wage for workers aged 25 and over,');
  });

  it('price-below-legal-minimum: the worst year, and how many years it is so', () => {
    const [found] = look(priceBelowLegalMinimum, { 'price.per_hour': '£15.00', 'contract.years': '2' });
    expect(found?.message).toMatch(/^In year 2 \(from 6 April 2026\)/);
    expect(found?.message).toContain('It is so in every year of the term.');
  });

  it('working-week: counts sleep-ins, shares them among the workers and points at the cover', () => {
    const [found] = look(workingWeek, { ...cover('sleep-in'), 'demand.hours_per_week': '20 hours' });
    expect(found?.at.path).toBe('cover');
    expect(found?.message).toContain('3,285 hours a year asleep at work are working time too, shared among');
  });

  it('working-week: work done within a sleep-in is on duty, and does not count twice', () => {
    const by = (pattern: string) =>
      look(workingWeek, { ...cover('sleep-in'), 'demand.hours_per_week': '20 hours', 'demand.pattern': pattern })[0]
        ?.message ?? '';
    const day = by('[{days: every day, hours: "10:00-12:00", share: 100%}]');
    const night = by('[{days: every day, hours: "00:00-02:00", share: 100%}]');
    const asleep = (message: string) => Number(/: ([\d,]+) hours a year asleep/.exec(message)?.[1]?.replace(',', ''));
    expect(asleep(night)).toBeLessThan(asleep(day));
  });

  it('daily-rest: the fewest workers that the rest takes', () => {
    const [found] = look(dailyRestKept, { ...cover('sleep-in'), 'demand.hours_per_week': '5 hours' });
    // Nine hours a night are nine of the thirteen that one worker may be there.
    expect(found?.message).toContain('The cover needs 0.7 workers at the least');
  });

  it('pension-below-statutory: the share due and since when', () => {
    expect(look(pensionBelowStatutory, { 'on_costs.pension': '{employer: 2%, participation: 90%}' })[0]?.message).toBe(
      'A pension contribution of 2% of qualifying earnings is under the 3% due from 6 April 2019.',
    );
  });

  it('night-shift and pay-below-minimum-wage: the numbers that they tell, by name', () => {
    const [night] = look(nightShift, cover('waking', '21:00-07:00'));
    expect(night?.figures).toEqual({
      length: { value: 10, unit: 'hours' },
      limit: { value: 8, unit: 'hours/day' },
    });
    const [pay] = look(payBelowMinimumWage, { 'pay.rate': '£12.20' });
    expect(pay?.figures).toMatchObject({
      rate: { value: 12.2, unit: 'GBP/hour' },
      minimum: { value: 12.21, unit: 'GBP/hour' },
      from: { unit: 'date' },
    });
  });

  it('pension-below-statutory: where nobody is in it no share is too small', () => {
    const nobody = { 'on_costs.pension': '{employer: 2%, participation: 0%}' };
    expect(look(pensionBelowStatutory, nobody)[0]?.at.path).toBe('on_costs.pension.participation');
    expect(holds(pensionBelowStatutory, nobody)).toBe(false);
  });

  it('employment-allowance: both that a company may not, and that it comes once', () => {
    const outcomes = look(employmentAllowance, allowance('yes'));
    expect(outcomes.map(({ severity }) => severity ?? 'major')).toEqual(['major', 'info']);
  });
});
