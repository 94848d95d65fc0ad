import { describe, expect, it } from 'vitest';
import { numberAt, withNumber, withValueOf } from '../../src/model/vary.ts';
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
    ['overheads.surplus', 0.03],
  ])('%s is read and changed', (path, now) => {
    expect(numberAt(contract, path)).toBeCloseTo(now, 9);
    const changed = withNumber(contract, path, now + 1);
    expect(numberAt(changed, path)).toBeCloseTo(now + 1, 9);
    expect(numberAt(contract, path)).toBeCloseTo(now, 9);
  });

  // Of a part that holds several numbers none is meant.
  it.each(['contract.title', 'price.nothing', 'price.items[3].price', 'cover', 'price.at_risk', 'visit.wasted'])(
    '%s is none',
    (path) => {
      expect(numberAt(contract, path)).toBeUndefined();
      expect(withNumber(contract, path, 1)).toBe(contract);
    },
  );
});

describe('a price that nobody states', () => {
  const unknown = contractWith({ price: '{per_hour: unknown}' }).contract;

  it('has no number and can be given one', () => {
    expect(numberAt(unknown, 'price.per_hour')).toBeUndefined();
    expect(numberAt(withNumber(unknown, 'price.per_hour', 21), 'price.per_hour')).toBe(21);
    expect(unknown.price.per_hour).toBeNull();
  });
});

describe('what another contract has in its place', () => {
  const { contract: other } = contractWith({
    supervision: '{supervisor_salary: £30000}',
    price: '{per_hour: £22, items: [{name: report, price: £9, per_visit: 0.1}]}',
    cover: '[{days: every day, staff: 1, mode: on-call}]',
  });

  it.each(['price.per_hour', 'price.items[0].price', 'supervision.supervisor_salary', 'cover'])(
    'is put at %s',
    (path) => {
      const changed = withValueOf(contract, path, other);
      const at = (tree: unknown): unknown =>
        path
          .split(/[.[\]]+/)
          .filter((step) => step !== '')
          .reduce((node, step) => (node as Record<string, unknown>)[step], tree);
      expect(at(changed)).toEqual(at(other));
      expect(at(contract)).not.toEqual(at(other));
      // And nowhere else.
      expect(withValueOf(changed, path, contract)).toEqual(contract);
      expect(Object.keys(changed)).toEqual(Object.keys(contract));
    },
  );

  it('leaves the contract as it is where it is the same, so that nobody works it out again', () => {
    for (const path of ['absence.leave', 'contract.title', 'price.nothing', 'price.nothing.at.all'])
      expect(withValueOf(contract, path, other)).toBe(contract);
  });

  it('leaves all other items of a list', () => {
    const two =
      '{per_hour: £20, items: [{name: report, price: £8, per_visit: 0.1}, {name: review, price: £5, per_visit: 1}]}';
    const { contract: own } = contractWith({ price: two });
    const { contract: dearer } = contractWith({ price: two.replace('£8', '£80').replace('£5', '£50') });
    const { items } = withValueOf(own, 'price.items[1].price', dearer).price;
    expect(items.map(({ price }) => price)).toEqual([8, 50]);
  });
});
