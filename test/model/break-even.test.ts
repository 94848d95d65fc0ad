import { describe, expect, it } from 'vitest';
import { breakEvenFor, USUAL } from '../../src/model/break-even.ts';
import { gapOf } from '../../src/model/gap.ts';
import { withNumber } from '../../src/model/vary.ts';
import { assessmentOf } from './contract.fixture.ts';

const cheap = assessmentOf({ price: '{per_hour: £18.00}' });

describe('break-even', () => {
  it('finds the price at which income equals cost', () => {
    const found = breakEvenFor(cheap, 'price.per_hour', 1);
    expect(gapOf(withNumber(cheap.file.contract, 'price.per_hour', found?.value as number), 1)).toBeCloseTo(0, 4);
  });

  it('says that there is none where no value would do', () => {
    expect(breakEvenFor(cheap, 'lone_working.second_worker', 1)?.value).toBeNull();
  });

  it('takes a named rate of pay at its average', () => {
    const named = assessmentOf({ price: '{per_hour: £18.00}', pay: '{rate: minimum-wage, full_time_week: 37 hours}' });
    expect(breakEvenFor(named, 'pay.rate', 1)?.now).toBeCloseTo((12.21 * 360 + 12.71 * 5) / 365, 9);
  });

  it('holds no number for words, and no share that cannot move alone', () => {
    expect(breakEvenFor(cheap, 'contract.title', 1)).toBeUndefined();
    expect(breakEvenFor(cheap, 'contract.start', 1)).toBeUndefined();
    expect(breakEvenFor(cheap, 'demand.visits[0].share', 1)).toBeUndefined();
  });

  it('looks at the usual inputs', () => {
    expect(USUAL.map((path) => breakEvenFor(cheap, path, 1)?.path)).toEqual(USUAL);
  });
});
