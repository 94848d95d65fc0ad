// Two calculations of one method, the model's and a slow one written from the method's words alone, on the same contracts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../src/calendar/bank-holidays.ts';
import { cases, plain } from './by-hand.ts';
import { type Comparison, compare, FIGURES, model } from './compare.ts';
import { standingHolidays } from './days.ts';
import { workOut } from './method.ts';
import { randomContract } from './random-contract.ts';
import { refused } from './refused.ts';

const CONTRACTS = 150;

describe('contracts made by hand', () => {
  for (const { name, contract, known } of cases) {
    test(name, () => {
      const { theirs, differences } = compare(contract);
      expect(differences).toEqual([]);
      const first = theirs.years[0]?.get('asSpecified') ?? {};
      for (const [id, value] of Object.entries(known)) {
        if (value === null) expect(first[id], id).toBeNull();
        else expect(first[id], id).toBeCloseTo(value, 6);
      }
    });
  }

  test('together they reach every judgement of finance', () => {
    const reached = new Set(cases.map(({ contract }) => workOut(contract).finance));
    expect([...reached].sort()).toEqual(['fragile', 'notViable', 'unlawful', 'viable']);
  });

  for (const { name, contract } of refused) {
    test(`refused by both: ${name}`, () => {
      expect(() => workOut(contract)).toThrow();
      const { assessment, mistakes } = model(contract);
      expect(assessment).toBeUndefined();
      expect(mistakes).toHaveLength(1);
    });
  }
});

describe('contracts at random', () => {
  const compared: Comparison[] = [];

  test(`the model agrees with the slow reading on every figure of ${CONTRACTS} contracts`, { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomContract, (contract) => {
        const comparison = compare(contract);
        compared.push(comparison);
        expect(comparison.differences).toEqual([]);
      }),
      { numRuns: CONTRACTS, seed: 2015 },
    );
    expect(compared.length).toBe(CONTRACTS);
  });

  test('and every figure comes to something in a good many of them', () => {
    const seldom = FIGURES.filter((id) => {
      const reached = compared.filter(({ theirs }) =>
        theirs.years.some((year) => (year.get('asSpecified')?.[id] ?? 0) !== 0),
      );
      return reached.length < CONTRACTS / 10;
    });
    expect(seldom).toEqual([]);
  });

  test('in every scenario', () => {
    for (const scenario of ['legalMinimum', 'asSpecified', 'safe', 'fairWork', 'inHouse'] as const) {
      const reached = compared.filter(({ theirs }) => theirs.years[0]?.has(scenario));
      expect(reached.length, scenario).toBeGreaterThan(CONTRACTS / 5);
    }
  });
});

test('bank holidays by rule agree for the next hundred years', () => {
  for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
    for (let year = 2029; year < 2129; year++) {
      const theirs = [...standingHolidays(year, nation)].sort((one, other) => one - other);
      expect(
        bankHolidays(nation, year).map(({ day }) => day),
        `${nation} ${year}`,
      ).toEqual(theirs);
    }
  }
});

test('a figure that is off by a millionth and a half is seen', () => {
  const contract = plain();
  const paid = { ...contract, pay: { ...contract.pay, rate: 13 } };
  const off = { ...contract, pay: { ...contract.pay, rate: 13 * (1 + 1.5e-6) } };
  expect(compare(paid).differences).toEqual([]);
  expect(compare(paid, off).differences).toContainEqual(expect.stringContaining('asSpecified pay.rate'));
});
