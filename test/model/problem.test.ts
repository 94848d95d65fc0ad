import { describe, expect, it } from 'vitest';
import { CalendarUnknown } from '../../src/calendar/bank-holidays.ts';
import { day } from '../../src/calendar/day.ts';
import { EmptyWindow } from '../../src/calendar/layout.ts';
import { FigureError } from '../../src/engine/evaluate.ts';
import { figures } from '../../src/figures/index.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import { problemIn } from '../../src/model/problem.ts';
import { ContractProblem } from '../../src/model/sales.ts';
import { LawUnknown, rates } from '../../src/rates/index.ts';

describe('what the contract is at fault for', () => {
  it('is told at the place that the sums found', () => {
    expect(problemIn(new ContractProblem('price.rates', 'no price fits'))).toMatchObject({
      path: 'price.rates',
      message: 'no price fits',
    });
  });

  it('is its start, where a rate or bank holidays are not known so far back', () => {
    const law = new LawUnknown(rates['minimum-wage'], day('2009-09-06'), day('2009-10-01'));
    expect(problemIn(law)).toEqual({ path: 'contract.start', message: law.message });
    const days = new CalendarUnknown({ title: 'the bank holidays of England', firstYear: 2009 } as never, 2008);
    expect(problemIn(days)).toEqual({ path: 'contract.start', message: days.message });
  });

  it('is a window of demand that no day of the year has', () => {
    expect(problemIn(new EmptyWindow(1))).toEqual({
      path: 'demand.pattern[1]',
      message: 'entry 2 of the demand pattern has no quarter-hour in the year',
    });
  });

  it('is the input of a figure that must be above nothing', () => {
    const figure = figures.find(({ aboveZero }) => aboveZero !== undefined);
    const error = new FigureError(figure as never, 0, 0);
    expect(problemIn(error)).toEqual({ path: figure?.aboveZero?.path, message: figure?.aboveZero?.message });
  });

  it('is all of it, where any other figure comes to no number', () => {
    expect(problemIn(new FigureError(totalCost, Number.NaN, 0))).toEqual({
      path: 'contract',
      message: expect.stringMatching(/^the sums cannot be made: cost\.total .+ it comes to no number$/),
    });
  });

  it('is nothing where the fault is ours', () => {
    expect(problemIn(new TypeError('x is not a function'))).toBeUndefined();
    expect(problemIn(undefined)).toBeUndefined();
  });
});
