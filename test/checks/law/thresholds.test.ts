// Where the law draws its line: each condition at the very value, and a little to either side of it.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { dailyRestKept } from '../../../src/checks/law/daily-rest.ts';
import { employmentAllowance } from '../../../src/checks/law/employment-allowance.ts';
import { leaveBelowStatutory } from '../../../src/checks/law/leave-below-statutory.ts';
import { onCallPay } from '../../../src/checks/law/on-call-pay.ts';
import { payBelowMinimumWage } from '../../../src/checks/law/pay-below-minimum-wage.ts';
import { paymentTermsBeyondLaw } from '../../../src/checks/law/payment-terms-beyond-law.ts';
import { pensionBelowStatutory } from '../../../src/checks/law/pension-below-statutory.ts';
import { hoursAtWork, hoursCalledOut, hoursOnCall, least } from '../../../src/checks/law/people.ts';
import { hoursAsleepAtWork, hoursPresent } from '../../../src/checks/law/presence.ts';
import { rota } from '../../../src/checks/law/rota.ts';
import { sleepInPay } from '../../../src/checks/law/sleep-in-pay.ts';
import { unpaidTravelBelowMinimumWage } from '../../../src/checks/law/unpaid-travel-below-minimum-wage.ts';
import { workingWeek } from '../../../src/checks/law/working-week.ts';
import type { Figure } from '../../../src/engine/figure.ts';
import { A_HAIR } from '../../../src/engine/hair.ts';
import { comesTo, type Values } from '../threshold.ts';

const pay = (rate: number, minimum: number): Values => ({
  ...{ 'check.rateOnLeanestDay': rate, 'check.minimumWageOnLeanestDay': minimum },
});
/** £12.50 an hour, 1,000 hours on duty, and what else the minimum wage of £12.21 counts. */
const travel = (hours: number, miles: number, minimum = 12.21): Values => ({
  ...pay(12.5, minimum),
  ...{ 'time.onDuty': 1000, 'time.unpaidTravel': hours, 'direct.unpaidMiles': miles },
});
const leave = (weeks: number, share: number): Values => ({
  ...{ 'absence.leave': weeks, 'absence.leaveShare': share },
  ...{ 'law.statutory-leave': 5.6, 'law.leave-accrual': 0.1207 },
});
const terms = (days: number, longest: number): Values => ({
  ...{ 'price.payment_terms': days, 'law.longestTerms': longest },
});
/** £300 of National Insurance and £100 of those who supervise: a bill of £400. */
const allowance = (says: Values): Values => ({
  ...{ 'on_costs.employment_allowance': 1, 'on_costs.nationalInsuranceIsShare': 0, 'check.providerIsPublic': 0 },
  ...{ 'on_costs.apprenticeship_levy': 0, 'check.allowanceBillLimit': 0 },
  ...{ 'oncost.nationalInsurance': 300, 'period.share': 1, 'period.supervisionNationalInsurance': 100 },
  ...says,
});
/** 3% is due of qualifying earnings, £600 for these workers, and the duty to enrol them has begun. */
const pension = (says: Values): Values => ({
  ...{ 'on_costs.pensionIsStatutory': 0, 'on_costs.pension.participation': 0.9 },
  ...{ 'on_costs.pensionOfQualifyingEarnings': 1, 'on_costs.pension.employer': 0.02, 'on_costs.pension.duty': 1 },
  ...{ 'law.pension-employer-share': 0.03, 'oncost.pension': 0, 'oncost.pensionDue': 600 },
  ...says,
});
const ofAllPay = (paid: number): Values =>
  pension({ 'on_costs.pensionOfQualifyingEarnings': 0, 'oncost.pension': paid });
const week = (contracted: number, asleep: number): Values => ({
  ...{ 'pay.contracted_week': contracted, 'check.hoursAsleepAtWork': asleep, 'staff.headcount': 10 },
  ...{ 'constant.weeksPerYear': 52, 'law.working-week-limit': 48 },
});
/** Two people there all day: 48 hours a day, of which nobody may be there more than 13. */
const rest = (heads: number): Values => ({
  ...{ 'staff.headcount': heads, 'check.hoursPresent': 365 * 48, 'calendar.days': 365, 'law.daily-rest': 11 },
});
const sessions = (of: 'sleepIns' | 'onCallSessions', paid: 'sleep_in' | 'on_call') => (count: number, pounds: number) =>
  ({ [`cover.${of}`]: count, [`pay.${paid}`]: pounds }) as Values;
const asleep = sessions('sleepIns', 'sleep_in');
const onCall = sessions('onCallSessions', 'on_call');

const CASES: [Check, boolean, string, Values][] = [
  [payBelowMinimumWage, false, 'pay is the minimum wage', pay(12.21, 12.21)],
  [payBelowMinimumWage, false, 'they miss each other by no more than growth may', pay(0, A_HAIR)],
  [payBelowMinimumWage, true, 'a penny is short', pay(12.2, 12.21)],

  [unpaidTravelBelowMinimumWage, false, 'all is paid', travel(0, 0, 13)],
  [unpaidTravelBelowMinimumWage, false, '20 hours unpaid: £12.25 an hour', travel(20, 0)],
  [unpaidTravelBelowMinimumWage, true, '30 hours unpaid: £12.14 an hour', travel(30, 0)],
  [unpaidTravelBelowMinimumWage, false, 'miles of £280: £12.22 an hour', travel(0, 280)],
  [unpaidTravelBelowMinimumWage, true, 'miles of £300: £12.20 an hour', travel(0, 300)],
  [unpaidTravelBelowMinimumWage, true, '20 hours and miles of £100: £12.16 an hour', travel(20, 100)],

  [
    unpaidTravelBelowMinimumWage,
    false,
    'as many hours unpaid as paid: £6.25, where £6.25 is due',
    travel(1000, 0, 6.25),
  ],
  [
    unpaidTravelBelowMinimumWage,
    false,
    'nothing is left, and no more than growth may miss is due',
    travel(0, 12_500, A_HAIR),
  ],

  [leaveBelowStatutory, false, '5.6 weeks', leave(5.6, 0)],
  [leaveBelowStatutory, false, '5.6 weeks, worked out from hours', leave(5.6 * (1 - A_HAIR), 0)],
  [leaveBelowStatutory, true, '5.5 weeks', leave(5.5, 0)],
  [leaveBelowStatutory, false, '12.07% of hours worked', leave(0, 0.1207)],
  [leaveBelowStatutory, false, '12.07% in all but its last digit', leave(0, 0.1207 * (1 - A_HAIR))],
  [leaveBelowStatutory, true, '12%', leave(0, 0.12)],

  [paymentTermsBeyondLaw, false, '30 days of 30', terms(30, 30)],
  [paymentTermsBeyondLaw, true, '31 days of 30', terms(31, 30)],
  [paymentTermsBeyondLaw, false, 'the law set no longest terms', terms(90, 0)],

  [employmentAllowance, false, 'a company claims it', allowance({})],
  [employmentAllowance, true, 'a public body claims it', allowance({ 'check.providerIsPublic': 1 })],
  [
    employmentAllowance,
    false,
    'nobody claims it',
    allowance({ 'check.providerIsPublic': 1, 'on_costs.employment_allowance': 0 }),
  ],
  [
    employmentAllowance,
    false,
    'National Insurance is a share of pay, which nothing comes off',
    allowance({ 'check.providerIsPublic': 1, 'on_costs.nationalInsuranceIsShare': 1 }),
  ],
  [employmentAllowance, false, 'the bill is the limit', allowance({ 'check.allowanceBillLimit': 400 })],
  [employmentAllowance, true, 'the bill is a pound over it', allowance({ 'check.allowanceBillLimit': 399 })],
  [
    employmentAllowance,
    true,
    'whoever pays the levy is over it',
    allowance({ 'check.allowanceBillLimit': 100_000, 'on_costs.apprenticeship_levy': 1 }),
  ],
  [employmentAllowance, false, 'there is no limit', allowance({ 'on_costs.apprenticeship_levy': 1 })],

  [pensionBelowStatutory, true, '2% of qualifying earnings', pension({})],
  [pensionBelowStatutory, false, '3% of qualifying earnings', pension({ 'on_costs.pension.employer': 0.03 })],
  [pensionBelowStatutory, false, 'what the law asks', pension({ 'on_costs.pensionIsStatutory': 1 })],
  [pensionBelowStatutory, false, 'nobody is in it', pension({ 'on_costs.pension.participation': 0 })],
  [pensionBelowStatutory, false, 'the duty has not begun', pension({ 'on_costs.pension.duty': 0 })],
  [pensionBelowStatutory, false, 'of all pay, as much as the law asks', ofAllPay(600)],
  [pensionBelowStatutory, true, 'of all pay, half a penny less', ofAllPay(600 - 0.005)],
  [pensionBelowStatutory, false, 'of all pay, less than half a penny less', ofAllPay(599.997)],

  [workingWeek, false, 'a week of 48 hours', week(48, 0)],
  [workingWeek, true, 'of 48 hours and a sleep-in', week(48, 9)],
  [workingWeek, false, 'of 38, and ten hours asleep for each of ten', week(38, 10 * 52 * 10)],
  [workingWeek, true, 'of 38, and an hour more', week(38, 10 * 52 * 11)],

  [dailyRestKept, false, '48 hours a day by those whom it takes', rest(48 / 13)],
  [dailyRestKept, true, '48 hours a day by three', rest(3)],
  [dailyRestKept, false, '48 hours a day by four', rest(4)],

  [sleepInPay, true, 'one night for nothing', asleep(1, 0)],
  [sleepInPay, false, 'a pound a night', asleep(365, 1)],
  [sleepInPay, false, 'no night', asleep(0, 0)],
  [onCallPay, true, 'one session for nothing', onCall(1, 0)],
  [onCallPay, false, 'a pound a session', onCall(365, 1)],
  [onCallPay, false, 'no session', onCall(0, 0)],

  [rota, false, 'as many as the fewest', { 'rota.people': 5, 'rota.least': 5 }],
  [rota, false, 'as many, but for what sums may miss each other by', { 'rota.people': 0, 'rota.least': A_HAIR }],
  [rota, true, 'a tenth of a post fewer', { 'rota.people': 4.9, 'rota.least': 5 }],
];

describe('where the law draws its line', () => {
  it.each(CASES.map(([of, is, where, given]) => [of.id, is ? 'found' : 'not found', where, of, is, given] as const))(
    '%s, %s: %s',
    (_, _found, _where, of, is, given) => {
      expect(comesTo(of.condition, given)).toBe(is ? 1 : 0);
    },
  );
});

/** Hours of one band of the year, with the staff there. */
const band = (staff: { waking?: number; apart?: number; asleep?: number; onCall?: number }, work = 0): Values => ({
  ...{ 'band.hours': 100, 'band.wakingStaff': staff.waking ?? 0, 'band.apartStaff': staff.apart ?? 0 },
  ...{ 'band.asleepStaff': staff.asleep ?? 0, 'band.onCallStaff': staff.onCall ?? 0, 'band.onDuty': work },
});
const bounds = (atOnce: number, week: number, day: number, off: number, away: number): Values => ({
  ...{ 'rota.atOnce': atOnce, 'rota.forWorkingWeek': week, 'rota.forDailyRest': day, 'rota.forDayOff': off },
  'rota.away': away,
});

describe('hours of cover', () => {
  it.each<[Figure, string, Values, number]>([
    [hoursPresent, 'two awake and one asleep', band({ waking: 2, asleep: 1 }), 300],
    [hoursAsleepAtWork, 'one asleep, called up for 20 hours', band({ asleep: 1 }, 20), 80],
    [hoursAsleepAtWork, 'one asleep, at work for longer than the night', band({ asleep: 1 }, 120), 0],
    [hoursAsleepAtWork, 'nobody asleep', band({ waking: 1 }, 100), 0],
    [hoursOnCall, 'three on call', band({ onCall: 3 }, 20), 300],
    [hoursCalledOut, 'one on call, out for 20 hours', band({ onCall: 1 }, 20), 20],
    [hoursCalledOut, 'one on call, with more work than the hours there are', band({ onCall: 1 }, 120), 100],
    [hoursCalledOut, 'one on call, whom somebody awake relieves', band({ onCall: 1, waking: 1 }, 100), 0],
    [hoursCalledOut, 'one on call, whom somebody asleep there relieves', band({ onCall: 1, asleep: 1 }, 20), 0],
    [hoursAtWork, 'one of each kind', { ...band({ waking: 1, apart: 1, asleep: 1 }), 'rota.hoursCalledOut': 7 }, 307],
    [least, 'at most of what each rule asks, leave and sickness off', bounds(2, 3, 4, 1, 0.2), 5],
    [least, 'those at once, where no rule asks for more', bounds(4, 3, 2, 1, 0.2), 5],
    [least, 'the working week, where it asks for most', bounds(1, 4, 2, 3, 0.2), 5],
    [least, 'the day off, where it asks for most', bounds(1, 2, 3, 4, 0.2), 5],
  ])('%s', (figure, _, given, expected) => {
    expect(comesTo(figure, given)).toBeCloseTo(expected, 9);
  });

  it('the fewest are counted of weeks, days and days off: 13 hours a day, 48 hours a week, 144 hours of 168', () => {
    const given: Values = {
      ...band({ waking: 1, apart: 1, asleep: 1, onCall: 2 }),
      ...{ 'rota.atOnce': 0, 'rota.hoursInADay': 39, 'rota.hoursCalledOut': 5, 'constant.weeksPerYear': 2 },
      ...{ 'law.working-week-limit': 48, 'law.daily-rest': 11, 'law.weekly-rest': 24 },
      ...{ 'post.leaveHours': 150, 'post.sicknessHours': 50, 'post.paid': 1000 },
    };
    const away = 1 - 200 / 1000;
    const least3 = comesTo(least, given);
    expect(least3).toBeCloseTo(Math.max(305 / 2 / 48, 39 / 13, 500 / 2 / 144) / away, 9);
    expect(comesTo(least, { ...given, 'rota.hoursInADay': 65 })).toBeCloseTo(65 / 13 / away, 9);
    expect(comesTo(least, { ...given, 'band.onCallStaff': 12 })).toBeCloseTo(1500 / 2 / 144 / away, 9);
  });
});
