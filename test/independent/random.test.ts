// The two calculations of one method on contracts at random, of every kind that the method knows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { type Comparison, compare, readable } from './compare.ts';
import { FIGURES } from './figures.ts';
import { randomContract } from './random-contract.ts';
import { SCENARIOS } from './scenarios.ts';

const CONTRACTS = 120;

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
