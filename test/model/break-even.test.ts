import { describe, expect, it } from 'vitest';
import { gapPerYear } from '../../src/figures/total/result.ts';
import { breakEvenFor, usualPaths } from '../../src/model/break-even.ts';
import { gapOf } from '../../src/model/gap.ts';
import type { Assessment, Run } from '../../src/model/types.ts';
import { withNumber } from '../../src/model/vary.ts';
import { assessmentOf } from './contract.fixture.ts';
import { assessed, PRICES, textOf, unitNames } from './units.ts';

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

  it('looks at the price of the unit first, and at what the work turns on', () => {
    const run = cheap.years[0]?.runs.get('asSpecified') as Run;
    const paths = usualPaths(run);
    expect(paths).toEqual([
      'price.per_hour',
      'pay.rate',
      'demand.hours_per_week',
      'visit.travel',
      'lone_working.second_worker',
    ]);
    expect(paths.map((path) => breakEvenFor(cheap, path, 1)?.path)).toEqual(paths);
  });
});

describe.each(unitNames)('the break-even of a contract paid by the %s', (unit) => {
  const [path] = PRICES[unit];
  const now = assessed(textOf(unit));
  const runOf = (assessment: Assessment) => assessment.years[0]?.runs.get('asSpecified') as Run;

  it('is that of its own unit, first of all', () => {
    expect(runOf(now).context.unit.kind).toBe(unit.split(' ')[0]);
    expect(usualPaths(runOf(now))[0]).toBe(path);
  });

  it('leaves no gap once it is put back', () => {
    const found = breakEvenFor(now, path, 1);
    const value = found?.value as number;
    expect(value).toBeGreaterThan(found?.now as number);
    expect(gapOf(withNumber(now.file.contract, path, value), 1)).toBeCloseTo(0, 4);
    expect(runOf(assessed(textOf(unit, `£${value}`))).results.value(gapPerYear)).toBeCloseTo(0, 4);
  });

  it('is the same where nobody states the price', () => {
    const unknown = breakEvenFor(assessed(textOf(unit, 'unknown')), path, 1);
    expect(unknown?.now).toBeNull();
    expect(unknown?.value).toBeCloseTo(breakEvenFor(now, path, 1)?.value as number, 6);
    expect(usualPaths(runOf(assessed(textOf(unit, 'unknown'))))[0]).toBe(path);
  });
});

describe('what a cap, places and posts would have to be', () => {
  it.each([
    [
      'price.cap_per_year',
      textOf('contact-hour', '£40.00').replace('per_hour:', 'cap_per_year: "£180,000", per_hour:'),
    ],
    ['price.places.number', textOf('place-week')],
    ['price.places.occupancy', textOf('place-week', '£400.00')],
    ['staff[0].posts', textOf('year')],
    ['price.block_per_year', textOf('place-week')],
  ])('%s', (path, text) => {
    const assessment = assessed(text);
    const { value, low, high } = breakEvenFor(assessment, path, 1) ?? {};
    expect(value).toBeGreaterThan(low as number);
    expect(value).toBeLessThan(high as number);
    expect(gapOf(withNumber(assessment.file.contract, path, value as number), 1)).toBeCloseTo(0, 4);
  });
});
