import { describe, expect, it } from 'vitest';
import { numberAt, withNumber } from '../../src/model/vary.ts';
import { contractWith } from './contract.fixture.ts';

const { contract } = contractWith({
  supervision: '{supervisor_salary: 140% of basic pay}',
  price: '{per_hour: £20, items: [{name: report, price: £8, per_visit: 0.1}]}',
});

describe('a number of a contract', () => {
  it.each([
    ['price.per_hour', 20],
    ['price.items[0].price', 8],
    ['price.items.0.price', 8],
    ['absence.leave', 5.6],
    ['supervision.supervisor_salary', 1.4],
  ])('%s is read and changed', (path, now) => {
    expect(numberAt(contract, path)).toBeCloseTo(now, 9);
    const changed = withNumber(contract, path, now + 1);
    expect(numberAt(changed, path)).toBeCloseTo(now + 1, 9);
    expect(numberAt(contract, path)).toBeCloseTo(now, 9);
  });

  it.each(['contract.title', 'price.nothing', 'price.items[3].price', 'cover'])('%s is none', (path) => {
    expect(numberAt(contract, path)).toBeUndefined();
    expect(withNumber(contract, path, 1)).toBe(contract);
  });
});
