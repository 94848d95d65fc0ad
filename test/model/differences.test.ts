import { describe, expect, it } from 'vitest';
import { differences } from '../../src/model/differences.ts';
import { assessmentOf, BASE } from './contract.fixture.ts';

describe('what differs between two contracts', () => {
  it('is told with what it alone does to the gap of an hour', () => {
    const found = differences(assessmentOf(), assessmentOf({ price: '{per_hour: £26.00}' }), 1);
    expect(found).toMatchObject([{ path: 'price.per_hour', before: '£25.00', after: '£26.00' }]);
    // A pound an hour more, less what waiting 30 days for it costs.
    expect(found[0]?.effect).toBeGreaterThan(0.98);
    expect(found[0]?.effect).toBeLessThan(1);
  });

  it('has no effect where it cannot stand alone: a rate that was not yet set when the other contract began', () => {
    const early = assessmentOf({ contract: BASE.contract?.replace('2025-04-06', '2011-04-06') ?? '' });
    const late = assessmentOf({ pay: '{rate: real-living-wage, full_time_week: 37 hours}' });
    expect(differences(early, late, 1).find(({ path }) => path === 'pay.rate')).toEqual({
      path: 'pay.rate',
      before: '£13.00',
      after: 'real-living-wage',
      effect: null,
    });
  });
});
