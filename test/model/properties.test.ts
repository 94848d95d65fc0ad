// What must hold of every contract, whatever its numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import type { Figure } from '../../src/engine/figure.ts';
import { figureById } from '../../src/figures/index.ts';
import { contextOf, evaluate, lawOf } from '../../src/model/run.ts';
import { withNumber } from '../../src/model/vary.ts';
import { scenarios } from '../../src/scenarios/index.ts';
import { contractWith } from './contract.fixture.ts';

const figure = (id: string): Figure => figureById.get(id) as Figure;

const base = contractWith({
  cover: '[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]',
  pay: '{rate: £13.00, full_time_week: 37 hours, contracted_week: 25 hours, sleep_in: £40, enhancements: [{days: weekends, extra: 20%}]}',
  lone_working: '{second_worker: 10%, device_per_month: £5}',
  absence: '{sickness: 5 days, training: 3 days, supervision: 1 hour}',
  supervision: '{span: 12, supervisor_salary: 130% of basic pay, manager: {fte: 2% of posts, salary: £40000}}',
  costs: '{turnover: 25%, recruitment_per_hire: £500, mileage_rate: £0.35, training_fees: £50, equipment: £80}',
}).contract;

/** Paths that cost money, with values anyone might meet. */
const COSTS: readonly [path: string, low: number, high: number][] = [
  ['pay.rate', 12.21, 30],
  ['visit.travel', 0, 1],
  ['visit.notes', 0, 1],
  ['visit.miles', 0, 20],
  ['lone_working.second_worker', 0, 1],
  ['lone_working.device_per_month', 0, 50],
  ['absence.leave', 5.6, 9],
  ['absence.training', 0, 20],
  ['absence.supervision', 0, 6],
  ['pay.sleep_in', 0, 150],
  ['costs.turnover', 0, 1],
  ['costs.recruitment_per_hire', 0, 5000],
  ['costs.mileage_rate', 0, 1],
  ['overheads.share', 0, 0.5],
  ['overheads.surplus', 0, 0.3],
  ['on_costs.pension.participation', 0, 1],
];

function run(contract: Contract, scenario: 'asSpecified' | 'legalMinimum' = 'asSpecified') {
  const applied = scenarios[scenario].apply(contract);
  if ('unavailable' in applied) throw new Error(applied.unavailable);
  return evaluate(contextOf(applied.contract, applied.rules, 1, lawOf(contract, 1)));
}

const contracts = fc
  .tuple(...COSTS.map(([, low, high]) => fc.double({ min: low, max: high, noNaN: true })))
  .map((values) =>
    values.reduce((contract, value, at) => withNumber(contract, (COSTS[at] as (typeof COSTS)[number])[0], value), base),
  );

describe('of every contract', () => {
  it('more of what costs money never costs less', () => {
    fc.assert(
      fc.property(
        contracts,
        fc.nat(COSTS.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (contract, at, more) => {
          const [path, , high] = COSTS[at] as (typeof COSTS)[number];
          const now = run(contract);
          const raised = run(withNumber(contract, path, high * (1 + more)));
          expect(raised.value(figure('cost.total'))).toBeGreaterThanOrEqual(now.value(figure('cost.total')) - 1e-6);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it('the lines add up to the total, by the method and as regrouped for the report', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const results = run(contract);
        const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + results.value(figure(id)), 0);
        const total = results.value(figure('cost.total'));
        expect(sum(['cost.direct', 'cost.overhead', 'cost.contingency', 'cost.surplus'])).toBeCloseTo(total, 6);
        expect(
          sum([
            'breakdown.contact',
            'breakdown.around',
            'breakdown.waiting',
            'breakdown.offDuty',
            'breakdown.unsocial',
            'breakdown.onCosts',
            'supervision.total',
            'direct.total',
            'cost.overhead',
            'cost.contingency',
            'cost.surplus',
          ]),
        ).toBeCloseTo(total, 6);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('the legal minimum costs no more than the contract as specified, where that pays at least the minimum', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const paid = withNumber(contract, 'visit.travel_paid', 1);
        const miles = withNumber(paid, 'costs.mileage_rate', 0.45);
        expect(run(miles, 'legalMinimum').value(figure('cost.total'))).toBeLessThanOrEqual(
          run(miles).value(figure('cost.total')) + 1e-6,
        );
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('a higher price brings more, and the break-even price closes the gap', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const needed = run(contract).value(figure('price.breakEven'));
        expect(run(withNumber(contract, 'price.per_hour', needed)).value(figure('gap.perYear'))).toBeCloseTo(0, 5);
        expect(run(withNumber(contract, 'price.per_hour', needed + 1)).value(figure('gap.perYear'))).toBeGreaterThan(0);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('gross income less what comes off is net income', () => {
    fc.assert(
      fc.property(contracts, fc.double({ min: 0, max: 0.9, noNaN: true }), (contract, discount) => {
        const results = run(withNumber(contract, 'price.early_payment.discount', discount));
        const off = ['income.discount', 'income.atRisk', 'income.finance'].reduce(
          (total, id) => total + results.value(figure(id)),
          0,
        );
        expect(results.value(figure('income.gross')) - off).toBeCloseTo(results.value(figure('income.net')), 6);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
