// The way from the lean reading of silence to the usual one: each step is what writing one more usual value in the file does.
import { describe, expect, it } from 'vitest';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { unitVolume } from '../../src/figures/total/unit.ts';
import { weightsOf } from '../../src/model/decisive.ts';
import { stepsToUsual } from '../../src/model/steps.ts';
import type { Assessment } from '../../src/model/types.ts';
import { once } from '../once.ts';
import { assessmentOf } from './contract.fixture.ts';
import { assessed, gapOf, HOME_CARE, written } from './written.ts';

const usualGap = ({ years }: Assessment, year: number): number => {
  const results = years[year - 1]?.usual?.results;
  return results ? results.value(gapPerYear) / results.value(unitVolume) : Number.NaN;
};
const pathsOf = (steps: readonly { input: { path: string } }[]): string[] => steps.map(({ input }) => input.path);

describe('the way from lean to usual', () => {
  const worked = once(() => assessed(HOME_CARE));

  it('is by how much each widens the gap, once those before it are at their usual level', () => {
    let text = HOME_CARE;
    for (const { input, adds } of stepsToUsual(worked(), 1).slice(0, 5)) {
      const before = gapOf(assessed(text));
      text = written(text, { [input.path]: input.usual?.text ?? '' });
      expect(adds, input.path).toBeCloseTo(before - gapOf(assessed(text)), 9);
    }
  });

  it.each([1, 2])('comes to the difference between the two, in year %d', (year) => {
    const sum = stepsToUsual(worked(), year).reduce((all, { adds }) => all + adds, 0);
    // But for what moves less than half a penny.
    expect(sum).toBeCloseTo(gapOf(worked(), year) - usualGap(worked(), year), 1);
    expect(sum).not.toBeCloseTo(gapOf(worked(), 3 - year) - usualGap(worked(), 3 - year), 1);
  });

  it('begins with the weightiest', () => {
    const twoLevels = weightsOf(worked(), 1).filter(({ input }) => input.usual);
    expect(pathsOf(stepsToUsual(worked(), 1)).slice(0, twoLevels.length)).toEqual(pathsOf(twoLevels));
  });

  it('leaves out what moves less than half a penny', () => {
    const steps = stepsToUsual(worked(), 1);
    expect(steps.every(({ adds }) => Math.abs(adds) >= 0.005)).toBe(true);
    const all = [...worked().file.inputs.values()].filter(({ usual }) => usual);
    expect(steps.length).toBeLessThan(all.length);
  });

  it('ends with what weighs only beside others: minutes of wasted visits, where there are none at the least', () => {
    const floating =
      assessed(`contract: {title: Floating support, start: 2026-04-01, years: 1, profile: floating-support}
price: {per_hour: £40.00}
demand: {hours_per_week: 200 hours, visit_length: 1 hour}
`);
    const paths = pathsOf(stepsToUsual(floating, 1));
    expect(pathsOf(weightsOf(floating, 1))).not.toContain('visit.wasted.staff_time');
    expect(paths.indexOf('visit.wasted.staff_time')).toBeGreaterThan(paths.indexOf('visit.wasted.share'));
    // Of hours on duty more time on the way is less contact, and costs less.
    expect(stepsToUsual(floating, 1).find(({ input }) => input.path === 'visit.travel')?.adds).toBeLessThan(0);
  });

  it.each([
    ['silence is read once', () => assessmentOf(), 1],
    ['there is no such year', () => worked(), 3],
    ['nobody states the price', () => assessed(HOME_CARE.replace('£24.10', 'unknown')), 1],
  ])('is none where %s', (_, assessment, year) => {
    expect(stepsToUsual(assessment(), year)).toEqual([]);
  });
});
