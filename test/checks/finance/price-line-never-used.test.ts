import { describe, expect, it } from 'vitest';
import { priceLineNeverUsed } from '../../../src/checks/finance/price-line-never-used.ts';
import { answers } from '../answers.ts';
import { type Changes, look, NO_HOURS } from '../looking.ts';

/** The pattern of a week is stated, and the length of visits is the profile's. */
const NO_LENGTHS: Changes = {
  'contract.profile': 'home-care',
  demand: '{hours_per_week: 100 hours, pattern: [{days: mon-fri, hours: "08:00-18:00", share: 100%}]}',
};

/** A price list is needed for a check of its lines; the plain contract has none. */
const lines = (list: string): Changes => ({ 'price.rates': list });

answers(priceLineNeverUsed, [
  ['nothing', 'there is no list', {}],
  ['nothing', 'every line is used', lines('[{length: 1 hour, per_hour: £30.00}]')],
  ['found', 'no visit is so long', lines('[{length: 2 hours, per_hour: £30.00}]')],
  ['found', 'none is at that time', lines('[{days: weekends, per_hour: £30.00}]')],
  ['nothing', 'bank holidays fall on days of demand', lines('[{days: bank-holiday, per_hour: £48.00}]')],
  [
    'found',
    'an earlier line fits first',
    lines('[{days: every day, per_hour: £30.00}, {days: bank-holiday, per_hour: £48.00}]'),
  ],
  [
    'found',
    'no visit is so long, whenever visits are wanted',
    { 'demand.pattern': '[]', ...lines('[{length: 2 hours, per_hour: £30.00}]') },
  ],
  [
    'cannotTell',
    'nobody states when visits are wanted, of that length or another',
    { 'demand.pattern': '[]', ...lines('[{days: weekends, length: 1 hour, per_visit: £30.00}]') },
  ],
  [
    'cannotTell',
    'nobody states how long visits are to be',
    { ...NO_LENGTHS, ...lines('[{length: 3 hours, per_hour: £30.00}]') },
  ],
  [
    'found',
    'none is at that time, however long visits are to be',
    { ...NO_LENGTHS, ...lines('[{days: weekends, per_hour: £30.00}]') },
  ],
  ['nothing', 'no sums can be made', { ...NO_HOURS, ...lines('[{length: 2 hours, per_hour: £30.00}]') }],
  [
    'cannotTell',
    'nobody states when visits are wanted',
    { 'demand.pattern': '[]', ...lines('[{days: weekends, per_hour: £30.00}]') },
  ],
]);

describe('price-line-never-used', () => {
  it('the number that it tells, by name', () => {
    const [unused] = look(priceLineNeverUsed, lines('[{days: weekends, per_hour: £30.00}]'));
    expect(unused?.figures).toEqual({ line: { value: 1, unit: 'line' } });
  });

  it('each line at its own place, in words', () => {
    const outcomes = look(priceLineNeverUsed, {
      'price.rates':
        '[{length: 1 hour, per_hour: £30.00}, {length: 30 minutes, days: weekends, hours: "07:00-22:00", per_visit: £9.10}]',
    });
    expect(outcomes.map(({ at }) => at.path)).toEqual(['price.rates[1]']);
    expect(outcomes[0]?.message).toContain(
      'Line 2 of the price list (30 minutes, weekends 07:00-22:00, £9.10 a visit)',
    );
  });
});
