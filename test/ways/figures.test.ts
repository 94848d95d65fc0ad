// The figures beside the costing: each opens, and its units agree.
import { describe, expect, it } from 'vitest';
import { figuresBeside } from '../../src/checks/figures.ts';
import { rowsOf } from '../../src/engine/graph.ts';
import { unitMistake } from '../../src/engine/units.ts';
import { valueIn } from '../../src/model/value.ts';
import { breakEvenElsewhere, perEvent, undelivered } from '../../src/ways/figures/elsewhere.ts';
import { closingCost, wayProtects, waySaves } from '../../src/ways/figures/ways.ts';
import { levers } from '../../src/ways/index.ts';
import { assessed, SHORT } from './short.ts';

const beside = [...figuresBeside().values()];

describe('figures beside the costing', () => {
  it.each(beside.map((figure) => [figure.id, figure] as const))('%s: its units agree', (_, figure) => {
    expect(unitMistake(figure)).toBeUndefined();
    if (figure.formula) expect(rowsOf(figure.formula)).toBe(figure.rows);
    expect(figure.source).not.toBe('');
  });

  it('have ids of their own', () => {
    expect(new Set(beside.map(({ id }) => id)).size).toBe(beside.length);
  });
});

describe('what a way is worth, and what would show it', () => {
  const { ways, years } = assessed({ ...SHORT, monitoring: '[{measure: self-reported-timesheets}]' });
  const run = years[0]?.runs.get('asSpecified');

  it('are the figures that the report speaks of', () => {
    expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) {
      const row = levers.findIndex(({ id }) => id === way.id);
      if (!run) throw new Error('no sums');
      expect(valueIn(waySaves, run, row)).toBeCloseTo(way.saves, 6);
      if (!way.closedBy) continue;
      expect(valueIn(closingCost, run, row)).toBe(way.closedBy.costPerYear);
      expect(valueIn(wayProtects, run, row)).toBe(way.closedBy.protects);
    }
  });
});

describe('who pays instead', () => {
  const { elsewhere, years } = assessed({ ...SHORT, elsewhere: '[{event: police-call-out}]' });
  const run = years[0]?.runs.get('asSpecified');

  it('is as much of what is saved as the break-even share says', () => {
    if (!run || !elsewhere) throw new Error('no sums');
    const [cost, missing] = [valueIn(perEvent, run), valueIn(undelivered, run)];
    expect(elsewhere.perEvent).toBe(cost);
    expect(missing * cost * valueIn(breakEvenElsewhere, run)).toBeCloseTo(elsewhere.saving, 6);
  });
});
