// The price by length of visit.
import { describe, expect, it } from 'vitest';
import { breakEven } from '../../src/figures/total/break-even.ts';
import { costPerUnit } from '../../src/figures/total/result.ts';
import type { Run } from '../../src/model/types.ts';
import { shareOfVisitsUpTo, visitPrices } from '../../src/standards/visits.ts';
import { assessed, FAMILY } from '../committee/contracts.ts';

const CARE = 'contracts/home-care-2025.yaml';
const runOf = (file: string, changes: Readonly<Record<string, string>> = {}) => {
  const assessment = assessed(file, changes);
  return { file: assessment.file, run: assessment.years[0]?.runs.get('asSpecified') as Run };
};
const prices = (file: string, changes = {}) => {
  const made = runOf(file, changes);
  return visitPrices(made.file, made.run);
};

describe('the price by length of visit', () => {
  it('has four lengths; a shorter visit costs less, but more than its share of the hour', () => {
    const [quarter, half, long, hour] = prices(CARE);
    expect([quarter, half, long, hour].map((price) => price?.length)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(quarter?.least).toBeLessThan(half?.least ?? 0);
    expect(quarter?.least).toBeGreaterThan((hour?.least ?? 0) / 4);
    expect(hour?.usual).toBeGreaterThan(hour?.least ?? 0);
  });

  it('is that of the contract where all visits have the length', () => {
    const { file, run } = runOf(FAMILY, { 'demand.visit_length': '1 hour' });
    const hour = visitPrices(file, run).at(-1);
    expect(hour?.least).toBeCloseTo(run.results.value(costPerUnit), 9);
    expect(hour?.needed).toBeCloseTo(run.results.value(breakEven), 9);
  });

  it('is none where nothing is paid by the hour', () => {
    expect(prices('contracts/security-guarding-2024.yaml')).toEqual([]);
  });

  it('counts visits, not hours', () => {
    const { file } = runOf(CARE, {
      'demand.visits': '[{length: 15 minutes, share: 25%}, {length: 1 hour, share: 75%}]',
    });
    // Of 100 hours, 100 visits of 15 minutes and 75 of an hour.
    expect(shareOfVisitsUpTo(file.contract, 0.25)).toBeCloseTo(100 / 175, 9);
  });
});
