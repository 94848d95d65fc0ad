// Figures beside the costing, opened in a run as those of the costing are.
import { describe, expect, it } from 'vitest';
import { constant, figure } from '../../src/engine/figure.ts';
import { fx } from '../../src/engine/fx.ts';
import { stated } from '../../src/figures/leaf.ts';
import { bandOnDuty } from '../../src/figures/time/on-duty.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import type { Run } from '../../src/model/types.ts';
import { valueIn, withAllFigures } from '../../src/model/value.ts';
import { once } from '../once.ts';
import { assessmentOf } from './contract.fixture.ts';

const words = { label: 'A figure of a check', source: 'the tests' };
const twelve = constant('months', 12, { ...words, unit: 'months/year' });
const aMonth = figure('cost.aMonth', { ...words, unit: 'GBP/month', formula: fx`${totalCost} / ${twelve}` });
const caseload = stated('quality.caseload', { ...words, unit: 'people/post' }, ({ quality }) => quality.caseload ?? 0);
const ofBands = figure('beside.bands', {
  ...words,
  unit: 'hours/year',
  rows: 'band',
  formula: fx`${bandOnDuty} + ${bandOnDuty}`,
});
const ofAll = figure('beside.all', { ...words, unit: 'hours/year', formula: fx`sum(${ofBands})` });

const run = once(() => {
  const cover =
    '[{days: mon-fri, hours: "09:00-17:00", staff: 1, mode: waking}, {days: every day, hours: "22:00-06:00", staff: 2, mode: waking}]';
  const worked = assessmentOf({ cover, quality: '{caseload: 12}' }).years[0]?.runs.get('asSpecified');
  if (!worked) throw new Error('not worked out');
  return worked as Run;
});
const rowsOf = (count: number, value: (row: number) => number): number[] =>
  Array.from({ length: count }, (_, row) => value(row));

describe('a figure in a run', () => {
  it.each([
    ['of the costing is what the run says', totalCost, () => run().results.value(totalCost)],
    ['that never changes is itself', twelve, () => 12],
    ['of a check is worked out from those of the costing', aMonth, () => run().results.value(totalCost) / 12],
    ['that reads the contract is what stands there', caseload, () => 12],
    [
      'that adds up rows goes over all that the run has',
      ofAll,
      () =>
        rowsOf(run().context.layout.bands.length, (row) => 2 * run().results.value(bandOnDuty, row)).reduce(
          (a, b) => a + b,
          0,
        ),
    ],
  ])('%s', (_, asked, value) => {
    expect(valueIn(asked, run())).toBeCloseTo(value(), 9);
    expect(withAllFigures(run()).results.value(asked)).toBeCloseTo(value(), 9);
  });

  it('has a value a row', () => {
    const bands = run().context.layout.bands.length;
    expect(bands).toBeGreaterThan(2);
    const { results } = withAllFigures(run());
    expect(results.rowCount(ofBands)).toBe(bands);
    expect(results.rowCount(aMonth)).toBe(1);
    const own = rowsOf(bands, (row) => run().results.value(bandOnDuty, row));
    expect(new Set(own).size).toBeGreaterThan(1);
    expect(rowsOf(bands, (row) => results.value(ofBands, row))).toEqual(own.map((hours) => 2 * hours));
    expect(rowsOf(bands, (row) => valueIn(ofBands, run(), row))).toEqual(own.map((hours) => 2 * hours));
  });

  it('is no number where it comes to none, and none is refused', () => {
    const nobody = stated('quality.nobody', { ...words, unit: 'people/post' }, () => 0);
    const aHead = figure('cost.aHead', { ...words, unit: 'GBP', formula: fx`${totalCost} / ${nobody}` });
    expect(Number.isFinite(valueIn(aHead, run()))).toBe(false);
  });

  it('of the costing is none in a run of work that nobody states, whatever its formula would make of it', () => {
    const sum = assessmentOf({ price: '{block_per_year: "£90000"}', demand: '{}' }).years[0]?.runs.get('asSpecified');
    expect(valueIn(totalCost, sum as Run)).toBeNaN();
  });

  it('stands in a run that is otherwise the same', () => {
    const { results: _, ...rest } = withAllFigures(run());
    const { results: own, ...before } = run();
    expect(rest).toEqual(before);
    expect(own).not.toHaveProperty('read');
  });
});
