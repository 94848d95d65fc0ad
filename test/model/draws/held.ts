// Holds the draws in columns to what the ordinary model makes of each.
import { expect } from 'vitest';
import { chancesOf } from '../../../src/chances.ts';
import { viewOf } from '../../../src/checks/verdict.ts';
import { percentile } from '../../../src/engine/statistics.ts';
import { costPerUnit, gapPerYear } from '../../../src/figures/total/result.ts';
import { sorted, statedRanges } from '../../../src/model/draws/ranges.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { oneByOne } from './drawn.fixture.ts';

/** What is asked of both: cost and gap of a year in every draw, and what is made of it. */
export function held(assessment: Assessment, year: number, count: number): void {
  const ranges = statedRanges(assessment.file);
  const { outcome, views, checks } = chancesOf(assessment, { ranges, draws: count, seed: 7, year });
  const { drawn } = sorted(assessment, ranges);
  const gaps: number[] = [];
  const costs: number[] = [];
  const finance = { viable: 0, fragile: 0, notViable: 0, unlawful: 0, cannotTell: 0 };
  const seen = { deliverable: 0, atRisk: 0, cannotTell: 0, undeliverable: 0, unjudged: 0 };
  const found = new Map<string, number>();
  for (const { years, verdict, findings } of oneByOne(assessment, drawn, 7, count)) {
    const results = years[year - 1]?.runs.get('asSpecified')?.results;
    gaps.push(results?.value(gapPerYear) ?? Number.NaN);
    costs.push(results?.value(costPerUnit) ?? Number.NaN);
    finance[verdict.finance]++;
    seen[viewOf(verdict.finance, verdict.quality, verdict.monitoring)]++;
    const ids = new Set(findings.filter(({ status }) => status === 'found').map(({ id }) => id));
    for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
  }
  const inOrder = (values: number[]): number[] => values.sort((a, b) => a - b);
  expect([...outcome.gaps]).toEqual(inOrder(gaps).map((gap) => expect.closeTo(gap, 6)));
  expect(outcome.costPerUnit.percentiles[95]).toBeCloseTo(percentile(inOrder(costs), 0.95), 9);
  expect(outcome.finance).toEqual(finance);
  expect(views).toEqual(seen);
  for (const { check, share } of checks)
    expect([check.id, share]).toEqual([check.id, (found.get(check.id) ?? 0) / count]);
}
