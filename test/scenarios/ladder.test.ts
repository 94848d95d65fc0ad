// What each rung of the ladder changes of a contract, and that it says so.
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/types.ts';
import { type Applied, type ScenarioName, scenarioNames, scenarios } from '../../src/scenarios/index.ts';
import { contractWith } from '../model/contract.fixture.ts';

/** A contract that states something of all that costs money, so that whatever a rung leaves out was there. */
const RICH = {
  contract: '{title: Support, authority_kind: local-authority, nation: england, start: 2025-04-06, years: 1}',
  price:
    '{per_hour: £25.00, at_risk: {share: 10%, expected_loss: 20%}, items: [{name: report, price: £8, per_year: 100, staff_time: 1 hour}]}',
  lone_working: '{second_worker: 10%, check_in: 5 minutes, device_per_month: £9}',
  visit:
    '{travel: 10 minutes, travel_paid: 50%, travel_from_home: 20%, miles: 5, notes: 5 minutes, idle: 4%, wasted: {share: 10%, staff_time: 20 minutes, billed: 50%}}',
  pay: '{rate: £13.00, full_time_week: 37 hours, enhancements: [{days: weekends, extra: 20%}], sleep_in: £50, on_call: £20, minimum_call_out: 2 hours, sick_pay: full, vacancies: 10%, agency_rate: £25}',
  staff: '[{role: worker, share: 100%, rate: £14.00}]',
  absence:
    '{leave: 7 weeks, sickness: 6 days, training: 4 days, induction: 5 days, supervision: 1 hour, team_meetings: 1 hour}',
  on_costs:
    '{national_insurance: {share: 10%, of: worked-pay}, pension: {employer: 8%, of: gross-pay, participation: 90%}, employment_allowance: yes, apprenticeship_levy: yes}',
  supervision:
    '{span: 10, supervisor_salary: £30000, manager: {fte: 0.5, salary: £40000}, admin: {fte: 0.4, salary: £24000}, on_call_manager: {per_session: £30, sessions_per_year: 100, share: 50%}, external: {sessions_per_year: 10, fee: £60}}',
  costs:
    '{start_up: £900, mileage_rate: £0.40, turnover: 30%, recruitment_per_hire: £700, training_fees: £90, equipment: £50, other: [{name: rent, amount: £100, per: month}]}',
  overheads: '{share: 10%, per_hour: £1, per_year: £500, contingency: 2%, surplus: {share: 3%, of: price}}',
  assumptions: '{borrowing_rate: 8%}',
};

function rung(name: ScenarioName, more: Record<string, string> = {}): Applied & { was: Contract } {
  const { contract: was } = contractWith({ ...RICH, ...more });
  const applied = scenarios[name].apply(was);
  if ('unavailable' in applied) throw new Error(applied.unavailable);
  return { ...applied, was };
}

const at = (contract: Contract, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], contract);

/** Paths at which two contracts differ, as deep as both have the same keys. */
function changedIn(one: unknown, other: unknown, path = ''): string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  const isMap = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isMap(one) || !isMap(other) || Object.keys(one).join() !== Object.keys(other).join()) return [path];
  return Object.entries(one).flatMap(([key, value]) =>
    changedIn(value, (other as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
  );
}

describe('the legal minimum', () => {
  const NOTHING = { amount: 0 };

  it.each([
    ['pay.rate', 'minimum-wage'],
    ['pay.enhancements', []],
    ['pay.sleep_in', 0],
    ['pay.on_call', 0],
    ['pay.minimum_call_out', 0],
    ['pay.sick_pay', 'statutory'],
    ['pay.vacancies', 0],
    ['absence.leave', { amount: 5.6 }],
    ['absence.training', NOTHING],
    ['absence.induction', NOTHING],
    ['absence.supervision', NOTHING],
    ['absence.team_meetings', NOTHING],
    ['on_costs.national_insurance', 'statutory'],
    ['on_costs.pension.employer', 'statutory'],
    ['on_costs.pension.of', 'qualifying-earnings'],
    ['supervision.span', 0],
    ['supervision.supervisor_salary', NOTHING],
    ['supervision.manager', { fte: NOTHING, salary: NOTHING }],
    ['supervision.admin', { fte: NOTHING, salary: NOTHING }],
    ['supervision.on_call_manager.per_session', 0],
    ['supervision.on_call_manager.sessions_per_year', 0],
    ['supervision.external', { sessions_per_year: 0, fee: 0 }],
    ['costs.start_up', 0],
    ['costs.turnover', 0],
    ['costs.recruitment_per_hire', 0],
    ['costs.training_fees', 0],
    ['costs.equipment', 0],
    ['costs.other', []],
    ['overheads.share', 0],
    ['overheads.per_hour', 0],
    ['overheads.per_year', 0],
    ['overheads.contingency', { share: 0, of: 'cost' }],
    ['overheads.surplus', { share: 0, of: 'cost' }],
    ['visit.idle', 0],
    ['visit.wasted.staff_time', 0],
    ['lone_working.check_in', 0],
    ['lone_working.device_per_month', 0],
    ['price.at_risk.expected_loss', 0],
    ['assumptions.borrowing_rate', 0],
  ])('has %s at what the law alone obliges', (path, is) => {
    const { contract, was } = rung('legalMinimum');
    expect(at(was, path)).not.toEqual(is);
    expect(at(contract, path)).toEqual(is);
  });

  it('pays travel and miles between visits, and not those from home', () => {
    const { contract, was } = rung('legalMinimum');
    expect(contract.visit).toMatchObject({ travel_paid: 0.8, miles: was.visit.miles * 0.8 });
  });

  it('pays each role the minimum wage, sickness out of basic pay and miles at their running cost', () => {
    const { contract, rules } = rung('legalMinimum');
    expect(contract.staff.map(({ role, share, rate }) => [role, share, rate])).toEqual([['worker', 1, 'minimum-wage']]);
    expect(rules).toEqual({ milesAtRunningCost: true, sicknessOutOfBasic: true });
  });

  it.each([
    'price.per_hour',
    'price.items',
    'price.at_risk.share',
    'demand',
    'lone_working.second_worker',
    'visit.travel',
    'visit.notes',
    'visit.wasted.share',
    'visit.wasted.billed',
    'pay.full_time_week',
    'absence.sickness',
    'on_costs.pension.participation',
    'on_costs.employment_allowance',
    'on_costs.apprenticeship_levy',
    'costs.mileage_rate',
  ])('leaves %s as it is specified', (path) => {
    const { contract, was } = rung('legalMinimum');
    expect(at(contract, path)).toEqual(at(was, path));
  });

  it('gives the leave of its day: 4.8 weeks were never due in a contract that can be read, 5.6 are', () => {
    expect(rung('legalMinimum').changes.find(({ path }) => path === 'absence.leave')?.to).toBe('5.6 weeks');
  });
});

/** What the safe rung, and those that begin with it, may raise. */
const SAFE = {
  safe: '{second_worker: 40%, supervision: 3 hours, training: 8 days, span: 6, cover: [{days: every day, hours: "22:00-07:00", staff: 2, mode: waking}]}',
  in_house: '{pay_point: 7, pension: 19.2%}',
};

describe('safe', () => {
  it('takes the greater of what is stated and what the work calls for', () => {
    const { contract, was } = rung('safe', SAFE);
    expect(contract.lone_working.second_worker).toBe(0.4);
    expect(contract.absence.supervision).toEqual({ amount: 3 });
    expect(contract.absence.training).toEqual({ amount: 8 });
    expect(contract.supervision.span).toBe(6);
    expect(contract.cover).toEqual(was.safe.cover);
    expect(contract.visit.travel_paid).toBe(0.8);
    expect(rung('safe', SAFE).changes.map(({ path }) => path)).toEqual([
      'lone_working.second_worker',
      'absence.supervision',
      'absence.training',
      'supervision.span',
      'cover',
      'visit.travel_paid',
    ]);
  });

  it('changes nothing of a contract that asks for as much or more', () => {
    const { contract, was, changes } = rung('safe', {
      lone_working: '{second_worker: 50%}',
      visit: '{travel: 10 minutes, travel_paid: 90%, travel_from_home: 20%}',
      absence: '{leave: 7 weeks, training: 9 days, supervision: 4 hours}',
      supervision: '{span: 5, supervisor_salary: £30000}',
      safe: '{second_worker: 40%, supervision: 3 hours, training: 8 days, span: 6}',
    });
    expect(changedIn(was, contract)).toEqual([]);
    expect(changes).toEqual([]);
  });

  it('is no change where it is just as much', () => {
    const { changes } = rung('safe', {
      visit: '{travel: 10 minutes, travel_paid: 80%, travel_from_home: 20%}',
      safe: '{second_worker: 10%, supervision: 1 hour, training: 4 days, span: 10}',
    });
    expect(changes).toEqual([]);
  });

  it('has a supervisor where none is stated', () => {
    const { contract } = rung('safe', { supervision: '{span: 0}', safe: '{span: 8}' });
    expect(contract.supervision.span).toBe(8);
  });

  it.each([
    // A worker of 37 hours is on duty for some 1,500 hours: 2% of them are 30 hours, more than one a month and less than three.
    ['1 hour', '2%', { share: 0.02 }],
    ['3 hours', '2%', { amount: 3 }],
    ['2%', '1 hour', { share: 0.02 }],
    ['2%', '3 hours', { amount: 3 }],
  ])('weighs supervision of %s against %s by the hours that it leaves on duty', (own, safe, is) => {
    const { contract } = rung('safe', {
      absence: `{leave: 7 weeks, supervision: ${own}}`,
      safe: `{supervision: ${safe}}`,
    });
    expect(contract.absence.supervision).toEqual(is);
  });

  it.each([
    // Of 37 hours a week, five days are 37 hours and 2.5% of 1,500 are 37.5.
    ['4 days', '2.5%', { share: 0.025 }],
    ['6 days', '2.5%', { amount: 6 }],
  ])('and training of %s against %s', (own, safe, is) => {
    const { contract } = rung('safe', {
      absence: `{leave: 7 weeks, training: ${own}}`,
      safe: `{training: ${safe}}`,
    });
    expect(contract.absence.training).toEqual(is);
  });

  it('counts what each person sits through for everybody who shares a post', () => {
    // In half posts an hour a month is two of a full-time post, so 2.5% of its hours are more than 1 hour and less than 2.
    const halves = { pay: '{rate: £13.00, full_time_week: 37 hours, contracted_week: 18.5 hours}', staff: '[]' };
    const of = (more: Record<string, string>) =>
      rung('safe', { absence: '{leave: 7 weeks, supervision: 2.5%}', safe: '{supervision: 2 hours}', ...more }).contract
        .absence.supervision;
    expect(of({ staff: '[]' })).toEqual({ share: 0.025 });
    expect(of(halves)).toEqual({ amount: 2 });
  });
});

describe('fair work', () => {
  it('is safe, with the real Living Wage as a floor, all travel paid and full sick pay', () => {
    const { contract, rules, changes } = rung('fairWork', { ...SAFE, pay: '{rate: £13.00, full_time_week: 37 hours}' });
    expect(rules).toEqual({ payFloor: 'real-living-wage' });
    expect(contract.visit.travel_paid).toBe(1);
    expect(contract.pay.sick_pay).toBe('full');
    expect(contract.supervision.span).toBe(6);
    expect(contract.pay.enhancements).toEqual([]);
    expect(changes.map(({ path }) => path).slice(-3)).toEqual(['pay.rate', 'visit.travel_paid', 'pay.sick_pay']);
  });

  it('has the profile’s extra pay only where the contract has none', () => {
    const safe = '{enhancements: [{days: bank-holiday, extra: 50%}]}';
    const [own, none] = [
      rung('fairWork', { safe }),
      rung('fairWork', { safe, pay: '{rate: £13.00, full_time_week: 37 hours}' }),
    ];
    expect(own.contract.pay.enhancements).toEqual(own.was.pay.enhancements);
    expect(own.changes.map(({ path }) => path)).not.toContain('pay.enhancements');
    expect(none.contract.pay.enhancements).toEqual(none.was.safe.enhancements);
    expect(none.changes.at(-1)?.path).toBe('pay.enhancements');
  });

  it.each([
    ['under pay', { pay: '{rate: real-living-wage-london, full_time_week: 37 hours}', staff: '[]' }],
    ['as a share of it', { pay: '{rate: 105% of real-living-wage-london, full_time_week: 37 hours}', staff: '[]' }],
    [
      'of one role',
      { staff: '[{role: worker, share: 50%}, {role: other, share: 50%, rate: real-living-wage-london}]' },
    ],
  ])('has the floor of London where the contract names it %s', (_, more) => {
    expect(rung('fairWork', more).rules).toEqual({ payFloor: 'real-living-wage-london' });
  });
});

describe('in house', () => {
  it('is safe, at the pay point and pension of the authority, with full sick pay and no surplus', () => {
    const { contract, rules, changes } = rung('inHouse', SAFE);
    expect(rules).toEqual({ payPoint: 'pay-point-7' });
    expect(contract.on_costs.pension).toMatchObject({ employer: 0.192, of: 'gross-pay', participation: 0.9 });
    expect(contract.pay.sick_pay).toBe('full');
    expect(contract.overheads.surplus).toEqual({ share: 0, of: 'cost' });
    expect(contract.overheads.share).toBe(0.1);
    expect(contract.supervision.span).toBe(6);
    expect(changes.slice(-4)).toMatchObject([
      { path: 'pay.rate', to: 'point 7 of the local government pay spine' },
      { path: 'on_costs.pension', to: '19.2% of gross pay' },
      { path: 'pay.sick_pay', to: 'full' },
      { path: 'overheads.surplus', to: 'none' },
    ]);
  });

  it('keeps the pension of the contract where the authority’s is not stated', () => {
    const { contract, was, changes } = rung('inHouse', { in_house: '{pay_point: 7}' });
    expect(contract.on_costs).toEqual(was.on_costs);
    expect(changes.map(({ path }) => path)).not.toContain('on_costs.pension');
  });

  it('counts a point on the spine of the contract’s first day', () => {
    const starting = (start: string, point: number) =>
      scenarios.inHouse.apply(
        contractWith({ ...RICH, contract: `{title: T, start: ${start}}`, in_house: `{pay_point: ${point}}` }).contract,
      );
    expect(starting('2019-03-31', 20)).toMatchObject({ rules: { payPoint: expect.stringContaining('20') } });
    expect(starting('2019-04-01', 43)).toMatchObject({ rules: { payPoint: expect.stringContaining('43') } });
    expect(starting('2019-03-31', 43)).toEqual({
      unavailable: 'pay point 43 is not on the local government spine that ended in March 2019',
    });
    expect(starting('2025-04-01', 55)).toEqual({ unavailable: 'pay point 55 is not on the local government spine' });
  });
});

describe('each rung', () => {
  const more = { ...SAFE, delivered: '[{way: visit-not-made, value: 10%, source: "Audit, March 2025"}]' };

  it.each(scenarioNames)('%s says of each change where, to what and why', (name) => {
    for (const { path, to, why } of rung(name, more).changes) {
      expect(path).toMatch(/^[a-z_]+(\.[a-z_]+)?(\[\d\])?$/);
      expect([to.length > 1, why.length > 10]).toEqual([true, true]);
    }
  });

  it('as specified changes nothing', () => {
    const { contract, was, rules, changes } = rung('asSpecified');
    expect(contract).toBe(was);
    expect([rules, changes]).toEqual([{}, []]);
  });

  it.each(['safe', 'fairWork', 'inHouse'] as const)('%s answers calls, and the others do not', (name) => {
    expect(scenarios[name].answersCalls).toBe(true);
    expect(scenarios.legalMinimum).not.toHaveProperty('answersCalls');
    expect(scenarios.asSpecified).not.toHaveProperty('answersCalls');
    expect(scenarios.asDelivered).not.toHaveProperty('answersCalls');
  });
});
