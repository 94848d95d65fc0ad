// Two calculations of one method, the model's and a slow one written from the method's words alone, on the same contracts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../src/calendar/bank-holidays.ts';
import type { Contract } from '../../src/contract/types.ts';
import { cases } from './by-hand.ts';
import { money } from './by-hand-money.ts';
import { secondEdition } from './by-hand-second.ts';
import { type Comparison, compare, model, readable } from './compare.ts';
import { standingHolidays } from './days.ts';
import { FIGURES } from './figures.ts';
import { workOut } from './method.ts';
import { plain } from './plain.ts';
import { randomContract } from './random-contract.ts';
import { refused } from './refused.ts';
import { SCENARIOS } from './scenarios.ts';

const CONTRACTS = 120;
const all = [...cases, ...secondEdition, ...money];

describe('contracts made by hand', () => {
  for (const { name, contract } of all) {
    test(name, () => {
      const { theirs, ours, differences } = compare(contract);
      expect(readable(differences)).toEqual([]);
      expect(ours.verdict.finance).toBe(theirs.finance);
    });
  }

  test('together they reach every judgement of finance', () => {
    const reached = new Set(all.map(({ contract }) => workOut(contract).finance));
    expect([...reached].sort()).toEqual(['cannotTell', 'fragile', 'notViable', 'unlawful', 'viable']);
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

  test(`the model agrees with the slow reading on every figure of ${CONTRACTS} contracts`, { timeout: 300_000 }, () => {
    const differences: string[] = [];
    for (const contract of fc.sample(randomContract, { numRuns: CONTRACTS, seed: 2026 })) {
      const comparison = eitherWay(contract);
      if (typeof comparison === 'string') differences.push(comparison);
      else {
        compared.push(comparison);
        differences.push(...comparison.differences);
      }
    }
    expect(readable(differences)).toEqual([]);
    expect(compared.length).toBe(CONTRACTS);
  });

  test('and every figure comes to something in a good many of them', () => {
    const seldom = FIGURES.filter((id) => {
      const reached = compared.filter(({ theirs }) =>
        theirs.years.some((year) => (year.get('asSpecified')?.[id] ?? 0) !== 0),
      );
      return reached.length < CONTRACTS / 20;
    });
    expect(seldom).toEqual([]);
  });

  test('in every scenario', () => {
    for (const scenario of SCENARIOS) {
      const reached = compared.filter(({ theirs }) => theirs.years[0]?.has(scenario));
      expect(reached.length, scenario).toBeGreaterThan(CONTRACTS / 5);
    }
  });

  /** A contract that only one of the two can work out is a difference like any other. */
  function eitherWay(contract: Contract): Comparison | string {
    try {
      return compare(contract);
    } catch (error) {
      return String(error);
    }
  }
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
