// What somebody types who knows the service and not the program: the first of what it opens.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assess.ts';
import { readContract } from '../../../src/contract/read.ts';
import type { Assessment } from '../../../src/model/types.ts';
import { type Explainable, explainedBy, nearestTo } from '../../../src/report/explain/names.ts';

const FILE = 'contracts/family-support-2015.yaml';
const { contract } = readContract(readFileSync(FILE, 'utf8'), FILE);
const { assessment } = contract ? assess(contract) : {};

const namesOf = (found: readonly Explainable[]) =>
  found.map((each) => ('figure' in each ? each.figure.id : each.input.path));
const opened = (typed: string) => namesOf(explainedBy(typed, assessment as Assessment));

describe('a key that no contract has', () => {
  test.each([
    ['on_costs.pension.share', ['on_costs.pension.employer']],
    ['pension.employer_share', ['on_costs.pension.employer']],
    ['pension.opt_out', ['on_costs.pension.participation']],
    ['visit.mileage', ['visit.miles']],
    ['visit.length', ['demand.visit_length']],
    ['pay.sleep_in_rate', ['pay.sleep_in']],
    ['costs.sia_licence', ['costs.other']],
    ['guards', ['cover']],
  ])('%s opens what its author will have meant', (typed, meant) => {
    expect(opened(typed)).toEqual(meant);
  });
});

describe('what explain finds', () => {
  test.each([
    ...[
      ['early payment discount', 'income.discount'],
      ['prompt payment', 'price.payment_terms'],
      ['late payment', 'income.finance'],
    ],
    ...[
      ['hours a week', 'demand.hours_per_week'],
      ['hours per week', 'demand.hours_per_week'],
      ['hour price', 'price.per_hour'],
    ],
    ...[
      ['price per hour', 'price.per_hour'],
      ['hourly rate', 'price.per_hour'],
      ['cost per hour', 'cost.perContactHour'],
    ],
    ...[
      ['net price', 'income.netPerUnit'],
      ['lowest price', 'price.breakEven'],
      ['who checks', 'monitoring[0].measure'],
    ],
    ...[
      ['living wage', 'pay.rate'],
      ['minimum wage', 'pay.minimumWage'],
      ['legal minimum', 'cost.perUnit'],
    ],
    ...[
      ['employer national insurance', 'oncost.nationalInsurance'],
      ["employers' NI", 'oncost.nationalInsurance'],
    ],
    ...[
      ['travel time', 'time.travel'],
      ['petrol', 'direct.mileage'],
      ['mileage rate', 'costs.mileage_rate'],
    ],
    ...[
      ['sleep-in', 'pay.sleep_in'],
      ['waking nights', 'cover.hoursSold'],
      ['call-outs', 'pay.minimum_call_out'],
    ],
    ...[
      ['span of control', 'supervision.span'],
      ['relief factor', 'post.reliefFactor'],
      ['productive hours', 'post.onDuty'],
    ],
    ...[
      ['profits', 'cost.surplus'],
      ['rent', 'cost.overhead'],
      ['IT', 'cost.overhead'],
      ['insurance', 'cost.overhead'],
    ],
    ...[
      ['salaries', 'pay.gross'],
      ['wage bill', 'pay.gross'],
      ['holidays', 'absence.leave'],
      ['sick pay', 'pay.sick'],
    ],
    ...[
      ['pensions', 'oncost.pension'],
      ['DBS checks', 'direct.recruitment'],
      ['uniforms', 'direct.equipment'],
    ],
    ...[
      ['registered manager', 'supervision.manager'],
      ['staff numbers', 'staff.headcount'],
      ['FTE', 'staff.fte'],
    ],
    ...[
      ['staffing ratio', 'cover[0].staff'],
      ['mobilisation', 'costs.start_up'],
      ['downtime', 'visit.idle'],
    ],
    ...[
      ['voids', 'price.places.occupancy'],
      ['cancelled visits', 'visit.wasted.share'],
      ['15 minute visits', 'demand.visit_length'],
    ],
    ...[
      ['inflation uplift', 'price.indexation'],
      ['deficits', 'gap.perYear'],
      ['unit costs', 'cost.perUnit'],
    ],
    ...[
      ['double handed', 'lone_working.second_worker'],
      ['timesheets', 'monitoring[0].measure'],
      ['zero hours', 'quality.contracts'],
    ],
  ])('%s: %s among a few', (typed, one) => {
    const found = opened(typed);
    expect(found).toContain(one);
    expect(found.length).toBeLessThanOrEqual(12);
  });

  test.each([
    ['workers', 'staff.headcount'],
    ['how many workers', 'staff.headcount'],
    ['supervisors', 'supervision.line'],
    ['price per hour', 'price.per_hour'],
    ['mileage', 'direct.mileage'],
  ])('what is called just %s comes first: %s', (typed, first) => {
    expect(opened(typed)[0]).toBe(first);
  });

  test('what is named so comes before what only speaks of it', () => {
    expect(opened('visit length').slice(0, 3)).toEqual([
      'length.visits',
      'demand.visits[].length',
      'demand.visit_length',
    ]);
  });

  test('nothing where nothing has all the words; then what has most of them is near', () => {
    expect(opened('price of sleep-ins')).toEqual([]);
    expect(namesOf(nearestTo('average price of sleeping', assessment as Assessment))).toEqual([
      'price.average',
      'income.hoursPriced',
      'line.hourPrice',
    ]);
    expect(nearestTo('zebra crossing', assessment as Assessment)).toEqual([]);
  });
});
