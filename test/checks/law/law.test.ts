import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Check } from '../../../src/checks/check.ts';
import { dailyRestKept } from '../../../src/checks/law/daily-rest.ts';
import { employmentAllowance } from '../../../src/checks/law/employment-allowance.ts';
import { leaveBelowStatutory } from '../../../src/checks/law/leave-below-statutory.ts';
import { nightShift } from '../../../src/checks/law/night-shift.ts';
import { onCallPay } from '../../../src/checks/law/on-call-pay.ts';
import { paymentTermsBeyondLaw } from '../../../src/checks/law/payment-terms-beyond-law.ts';
import { pensionBelowStatutory } from '../../../src/checks/law/pension-below-statutory.ts';
import { priceBelowLegalMinimum } from '../../../src/checks/law/price-below-legal-minimum.ts';
import { rota } from '../../../src/checks/law/rota.ts';
import { sleepInPay } from '../../../src/checks/law/sleep-in-pay.ts';
import { workingWeek } from '../../../src/checks/law/working-week.ts';
import { looksLikeAccusing } from '../fair-words.ts';
import { answer, type Changes, holds, look, type Said, saidBy } from '../looking.ts';

const NO_HOURS = { 'demand.hours_per_week': 'unknown' };
const cover = (mode: string, hours = '22:00-07:00', staff = 1): Changes => ({
  cover: `[{days: every day, hours: "${hours}", staff: ${staff}, mode: ${mode}}]`,
});
const allowance = (part: string, more: Changes = {}): Changes => ({ 'on_costs.employment_allowance': part, ...more });

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
  [priceBelowLegalMinimum, 'cannotTell', 'no sums can be made', NO_HOURS],

  [rota, 'nothing', 'nobody states any cover', {}],
  [rota, 'nothing', 'the people priced are enough for the nights', cover('sleep-in')],
  [rota, 'found', 'they are too few for six sleep-ins a night', cover('sleep-in', '22:00-07:00', 6)],
  [rota, 'found', 'nobody has a day off from being called', few('on-call', '00:00-24:00')],
  [rota, 'nothing', 'cover by the hour pays for its own people', few('waking', '00:00-24:00')],
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
  [paymentTermsBeyondLaw, 'cannotTell', 'nobody states them', { 'price.payment_terms': 'unknown' }],

  [sleepInPay, 'nothing', 'no sleep-ins are asked for', { 'pay.sleep_in': '£0' }],
  [sleepInPay, 'nothing', 'they are paid', { ...cover('sleep-in'), 'pay.sleep_in': '£40.00' }],
  [sleepInPay, 'found', 'they are stated at £0', { ...cover('sleep-in'), 'pay.sleep_in': '£0' }],
  [sleepInPay, 'cannotTell', 'nobody states what they are paid', cover('sleep-in')],

  [onCallPay, 'nothing', 'no on-call cover is asked for', { 'pay.on_call': '£0' }],
  [onCallPay, 'nothing', 'it is paid', { ...cover('on-call'), 'pay.on_call': '£15.00' }],
  [onCallPay, 'found', 'it is stated at £0', { ...cover('on-call'), 'pay.on_call': '£0' }],
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
  [dailyRestKept, 'cannotTell', 'cover of 24 hours may be split in any way', cover('waking', '00:00-24:00')],

  [nightShift, 'nothing', 'a waking night is 8 hours', cover('waking', '22:00-06:00')],
  [nightShift, 'nothing', 'a day is 12 hours', cover('waking', '08:00-20:00')],
  [nightShift, 'nothing', 'the night is slept', cover('sleep-in', '21:00-07:00')],
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
    'nothing',
    'it is 3% of all pay',
    { 'on_costs.pension': '{employer: 3%, of: gross-pay, participation: 90%}' },
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
  [employmentAllowance, 'found', 'a public body claims it', allowance('40%', { 'contract.provider_kind': 'public' })],
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
const HOLDS_ALL_THE_SAME = new Set(['night-shift, where the risks are stated as none']);

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

  it('employment-allowance: both that a company may not, and that it comes once', () => {
    const outcomes = look(employmentAllowance, allowance('yes'));
    expect(outcomes.map(({ severity }) => severity ?? 'major')).toEqual(['major', 'info']);
  });
});
