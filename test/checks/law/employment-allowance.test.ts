import { describe, expect, it } from 'vitest';
import { employmentAllowance } from '../../../src/checks/law/employment-allowance.ts';
import { answers } from '../answers.ts';
import { type Changes, look } from '../looking.ts';

const allowance = (part: string, more: Changes = {}): Changes => ({ 'on_costs.employment_allowance': part, ...more });

answers(employmentAllowance, [
  ['nothing', 'none is claimed', {}],
  ['nothing', 'a charity claims a part', allowance('40%', { 'contract.provider_kind': 'charity' })],
  ['cannotTell', 'a charity claims the whole', allowance('yes', { 'contract.provider_kind': 'charity' })],
  ['cannotTell', 'a company claims it', allowance('40%')],
  ['cannotTell', 'a mutual claims it', allowance('40%', { 'contract.provider_kind': 'mutual' })],
  [
    'nothing',
    'the bill of a small contract in 2021 is under the limit',
    allowance('40%', { 'contract.provider_kind': 'charity', 'contract.start': '2021-04-06' }),
  ],
  [
    'found',
    'the bill of a large contract in 2021 is over the limit',
    allowance('40%', {
      'contract.provider_kind': 'charity',
      'contract.start': '2021-04-06',
      'demand.hours_per_week': '3000 hours',
    }),
  ],
  ['nothing', 'a public body claims none', { 'contract.provider_kind': 'public' }],
  [
    'nothing',
    'a public body claims it, and National Insurance is a share of pay',
    allowance('yes', {
      'contract.provider_kind': 'public',
      'on_costs.national_insurance': '{share: 9.5%, of: worked-pay}',
    }),
  ],
  [
    'found',
    'those who supervise take the bill in 2021 over the limit',
    allowance('40%', {
      'contract.provider_kind': 'charity',
      'contract.start': '2021-04-06',
      'demand.hours_per_week': '1200 hours',
      supervision: '{manager: {fte: 2 posts, salary: "£60,000"}}',
    }),
  ],
  ['found', 'a public body claims it', allowance('40%', { 'contract.provider_kind': 'public' })],
  ['found', 'a public body claims all of it', allowance('yes', { 'contract.provider_kind': 'public' })],
  [
    'found',
    'an employer that pays the levy claims it in 2021',
    allowance('40%', {
      'contract.provider_kind': 'charity',
      'contract.start': '2021-04-06',
      'on_costs.apprenticeship_levy': 'yes',
    }),
  ],
  [
    'nothing',
    'it does so in 2025, when the limit is gone',
    allowance('40%', { 'contract.provider_kind': 'charity', 'on_costs.apprenticeship_levy': 'yes' }),
  ],
  [
    'nothing',
    'National Insurance is a share of pay, off which no allowance comes',
    allowance('yes', { 'on_costs.national_insurance': '{share: 9.5%, of: worked-pay}' }),
  ],
  ['cannotTell', 'nobody states it', allowance('unknown')],
]);

describe('employment-allowance', () => {
  it('both that a company may not, and that it comes once', () => {
    const outcomes = look(employmentAllowance, allowance('yes'));
    expect(outcomes.map(({ severity }) => severity ?? 'major')).toEqual(['major', 'info']);
  });
});
