import { describe, expect, it } from 'vitest';
import { payBelowMinimumWage } from '../../../src/checks/law/pay-below-minimum-wage.ts';
import { answers, type Case } from '../answers.ts';
import { answer, type Changes, look, NO_HOURS } from '../looking.ts';

/** Roles of a service that has no other. */
const staff = (...roles: string[]): Changes => ({ staff: `[${roles.join(', ')}]` });

const pay = (rate: string, more: Changes = {}): Changes => ({ 'pay.rate': rate, ...more });

answers(payBelowMinimumWage, [
  ['nothing', 'the rate is the minimum wage', { 'pay.rate': '£12.21' }],
  ['found', 'it is a penny less', { 'pay.rate': '£12.20' }],
  ['nothing', 'it follows the law', { 'pay.rate': 'minimum-wage' }],
  ['nothing', 'it follows the law, and no sums can be made', { 'pay.rate': 'minimum-wage', ...NO_HOURS }],
  ...['100% of minimum-wage', '110% of minimum-wage', '110% of real-living-wage'].map(
    (rate): Case => ['nothing', `it is ${rate}, and no sums can be made`, { 'pay.rate': rate, ...NO_HOURS }],
  ),
  ['found', 'it is a part of what the law asks', { 'pay.rate': '90% of minimum-wage' }],
  ['nothing', 'it is more than the law asks', { 'pay.rate': '110% of minimum-wage' }],
  ['found', 'it is a part of the living wage under the law', { 'pay.rate': '90% of real-living-wage' }],
  [
    'nothing',
    'it is a part of the living wage above it',
    { 'contract.start': '2026-05-01', 'pay.rate': '99% of real-living-wage' },
  ],
  ['nothing', 'it is that of a charter', { 'pay.rate': 'real-living-wage', 'contract.start': '2025-05-01' }],
  [
    'found',
    'a new minimum wage begins 32 days before the year ends, so that a pay period begins under it',
    { 'pay.rate': '£12.21', 'contract.start': '2025-05-03' },
  ],
  ['nothing', 'it begins 31 days before the year ends', { 'pay.rate': '£12.21', 'contract.start': '2025-05-02' }],
  [
    'found',
    'it rises with wages, and the law faster, in two of three years',
    {
      'pay.rate': '£12.21',
      'contract.start': '2025-04-01',
      'contract.years': '3',
      'assumptions.wage_growth': '3%',
    },
  ],
  ['found', 'workers are 18 to 20', { 'pay.rate': '£9.99', 'pay.age': '18-20' }],
  ['nothing', 'they are, and paid the minimum wage of their age', { 'pay.rate': '£10.00', 'pay.age': '18-20' }],
  ['found', 'workers are under 18', { 'pay.rate': '£7.00', 'pay.age': 'under-18' }],
  ['found', 'workers are apprentices', { 'pay.rate': '£7.00', 'pay.age': 'apprentice' }],
  [
    'found',
    'workers of 21 and 22 are paid less than the minimum wage that was theirs in 2023',
    { 'pay.rate': '£10.00', 'pay.age': '21-24', 'contract.start': '2023-04-06' },
  ],
  [
    'found',
    'adults are paid no more than is due at 21 and 22 in 2023',
    { 'pay.rate': '£10.18', 'contract.start': '2023-04-06' },
  ],
  [
    'found',
    'one of two roles is paid less',
    staff('{role: care worker, share: 80%}', '{role: night worker, share: 20%, rate: £12.00}'),
  ],
  [
    'found',
    'two roles are paid less alike, and a third at another age',
    staff(
      '{role: care worker, share: 40%, rate: £9.50}',
      '{role: night worker, share: 40%, rate: £9.50}',
      '{role: young worker, share: 20%, rate: £9.50, age: 18-20}',
    ),
  ],
  [
    'found',
    'a role is overtaken in the second year',
    {
      ...staff('{role: care worker, share: 80%}', '{role: night worker, share: 20%, rate: £12.30}'),
      'pay.rate': '£14.00',
      'contract.years': '2',
    },
  ],
  ['cannotTell', 'nobody states it', { 'pay.rate': 'unknown' }],
  ['cannotTell', 'no sums can be made', NO_HOURS],
]);

describe('pay-below-minimum-wage', () => {
  it.each([
    ['nothing', 'the rate is the minimum wage', pay('£12.21')],
    ['found', 'it is a penny less', pay('£12.20')],
    ['nothing', 'the rate is a named one', pay('minimum-wage')],
    ['cannotTell', 'nobody states it', pay('unknown')],
    ['cannotTell', 'no sums can be made', { 'demand.hours_per_week': 'unknown' }],
    ['nothing', 'a new rate begins in the last days of the year', pay('£12.21', { 'contract.start': '2025-04-06' })],
    // £6.50 to 30 September 2015, £6.70 from the day after, £7.20 from 1 April 2016.
    ['nothing', 'the rate holds to the day before the law changes', pay('£7.20', { 'contract.start': '2015-09-01' })],
    ['found', 'it holds on average over the year but not from April', pay('£7.00', { 'contract.start': '2015-09-01' })],
  ] as const)('answers %s where %s', (expected, _, changes) => {
    expect(answer(payBelowMinimumWage, changes)).toBe(expected);
  });

  it('names the rate, the day, the age and the amount, and is critical', () => {
    const [found] = look(payBelowMinimumWage, pay('£6.40', { 'contract.start': '2015-09-01' }));
    expect(found?.severity).toBe('critical');
    expect(found?.message).toBe(
      '£6.40 an hour is under the minimum wage of £6.50 in force on 1 September 2015, due from age 21, by £0.10. ' +
        'The sums pay the minimum wage all the same. It would meet the £5.13 due for ages 18 to 20.',
    );
    expect(found?.question).toMatch(/^How old are the workers/);
  });

  it('asks for no ages where nobody could be paid so little', () => {
    const [found] = look(payBelowMinimumWage, pay('£1.00'));
    expect(found?.message).not.toContain('It would meet');
    expect(found?.question).toMatch(/^Who is to be paid this rate/);
  });

  it('only remarks on a rate that is overtaken later, with the day and the rate it must rise to', () => {
    const [found] = look(payBelowMinimumWage, pay('£6.60', { 'contract.start': '2015-09-01' }));
    expect(found).toMatchObject({ status: 'found', severity: 'info' });
    expect(found?.message).toBe(
      '£6.60 an hour is overtaken by the minimum wage on 1 October 2015 and must rise to £6.70, due from age 21. ' +
        'By 1 April 2016, the last rise within the term, it must be £7.20. The sums pay the minimum wage from that day.',
    );
  });

  it('lets pay grow as the contract assumes', () => {
    const two = { 'contract.years': '2', 'contract.start': '2025-04-01' };
    // £12.21 grown by 4.2% is £12.72, and £12.71 is due.
    expect(answer(payBelowMinimumWage, pay('£12.21', { ...two, 'assumptions.wage_growth': '4.2%' }))).toBe('nothing');
    expect(answer(payBelowMinimumWage, pay('£12.21', { ...two, 'assumptions.wage_growth': '3%' }))).toBe('found');
  });

  it('says where the law that overtakes it is projected', () => {
    const changes = pay('£12.71', {
      'contract.start': '2026-06-01',
      'contract.years': '1',
      'assumptions.wage_growth': '3%',
    });
    const [found] = look(payBelowMinimumWage, changes);
    expect(found).toMatchObject({ status: 'found', severity: 'info' });
    expect(found?.message).toContain(
      '£12.71 an hour is overtaken by the minimum wage on 1 April 2027 and must rise to £13.09 (projected), due from age 21.',
    );
  });

  it('takes equal growth of pay and law for equal', () => {
    const changes = pay('£12.71', {
      'contract.start': '2026-04-01',
      'contract.years': '8',
      'assumptions.wage_growth': '3.3%',
    });
    expect(answer(payBelowMinimumWage, changes)).toBe('nothing');
  });
});
