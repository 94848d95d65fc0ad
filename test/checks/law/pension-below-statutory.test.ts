import { describe, expect, it } from 'vitest';
import { pensionBelowStatutory } from '../../../src/checks/law/pension-below-statutory.ts';
import { answers } from '../answers.ts';
import { type Changes, holds, look } from '../looking.ts';

const pension = (employer: string, more: Changes = {}): Changes => ({
  'on_costs.pension': `{employer: ${employer}, participation: 90%}`,
  ...more,
});

answers(pensionBelowStatutory, [
  ['nothing', 'it is what the law asks', {}],
  ['nothing', 'it is 3% in 2025', { 'on_costs.pension': '{employer: 3%, participation: 90%}' }],
  ['found', 'it is 2% in 2025', { 'on_costs.pension': '{employer: 2%, participation: 90%}' }],
  [
    'nothing',
    'it is 2% in 2018',
    { 'contract.start': '2018-04-06', 'on_costs.pension': '{employer: 2%, participation: 90%}' },
  ],
  [
    'found',
    'it is 2% and the law rises to 3% in the second year',
    { 'contract.start': '2018-04-06', 'contract.years': '2', 'on_costs.pension': '{employer: 2%, participation: 90%}' },
  ],
  ['found', 'it is 1% and the law rises within the year', pension('1%', { 'contract.start': '2017-09-01' })],
  [
    'found',
    'it is 0.5% and the duty began after the law had risen',
    {
      'contract.start': '2017-09-01',
      'on_costs.pension': '{employer: 0.5%, participation: 90%, duty_from: 2018-06-01}',
    },
  ],
  [
    'found',
    'it is 0.5% and the duty began on the last day before the law rose',
    {
      'contract.start': '2017-09-01',
      'on_costs.pension': '{employer: 0.5%, participation: 90%, duty_from: 2018-04-05}',
    },
  ],
  [
    'found',
    'it is nothing and the duty began within the first year',
    {
      'contract.start': '2015-09-01',
      'contract.years': '2',
      'on_costs.pension': '{employer: 0%, participation: 90%, duty_from: 2016-02-01}',
    },
  ],
  ['nothing', 'it is 3% of all pay', { 'on_costs.pension': '{employer: 3%, of: gross-pay, participation: 90%}' }],
  [
    'nothing',
    'it is 2.5% of all pay, which is more than 3% of the part between the limits',
    { 'on_costs.pension': '{employer: 2.5%, of: gross-pay, participation: 90%}' },
  ],
  ['found', 'it is 1% of all pay', { 'on_costs.pension': '{employer: 1%, of: gross-pay, participation: 90%}' }],
  ['cannotTell', 'no worker is in it', { 'on_costs.pension': '{employer: statutory, participation: 0%}' }],
  ['cannotTell', 'nobody states it', { 'on_costs.pension': '{employer: unknown}' }],
]);

describe('pension-below-statutory', () => {
  it('the share due and since when', () => {
    expect(look(pensionBelowStatutory, { 'on_costs.pension': '{employer: 2%, participation: 90%}' })[0]?.message).toBe(
      'A pension contribution of 2% of qualifying earnings is under the 3% due from 6 April 2019.',
    );
  });

  it('where nobody is in it no share is too small', () => {
    const nobody = { 'on_costs.pension': '{employer: 2%, participation: 0%}' };
    expect(look(pensionBelowStatutory, nobody)[0]?.at.path).toBe('on_costs.pension.participation');
    expect(holds(pensionBelowStatutory, nobody)).toBe(false);
  });
});
