// What is suggested in place of a key that there is not is what its author will have meant, or nothing.
import { describe, expect, test } from 'vitest';
import { setPath } from '../../src/contract/edit.ts';
import { keysMeant } from '../../src/contract/keys-meant.ts';
import { readContract } from '../../src/contract/read.ts';
import { contractField, fieldAt, leafFields } from '../../src/contract/schema.ts';
import { nearest } from '../../src/contract/suggest.ts';

const CONTRACT = {
  contract: { title: 'T', authority: 'A', nation: 'england', start: '2026-04-01', years: '3' },
  price: { per_hour: '£24' },
  demand: { hours_per_week: '60 hours', visit_length: '30 minutes' },
};

/** What is said of one more key of a contract. */
function saidOf(path: string): string {
  const contract = structuredClone(CONTRACT) as { [key: string]: unknown };
  const keys = path.split('.');
  let part = contract;
  for (const key of keys.slice(0, -1)) {
    part[key] ??= {};
    part = part[key] as typeof contract;
  }
  part[keys.at(-1) as string] = '5';
  return readContract(JSON.stringify(contract), 'c.yaml')
    .mistakes.map(({ message }) => message)
    .join();
}

describe('a key that is in no contract', () => {
  test.each([
    ['on_costs.pension.share', 'on_costs.pension.employer'],
    ['on_costs.pension.rate', 'on_costs.pension.employer'],
    ['pension.opt_out', 'on_costs.pension'],
    ['on_costs.employer_ni', 'on_costs.national_insurance'],
    ['pay.holiday', 'absence.leave'],
    ['training_days', 'absence.training'],
    ['hourly_rate', 'price.per_hour or pay.rate'],
    ['pay.hourly_rate', 'pay.rate'],
    ['pay.night_rate', 'pay.enhancements'],
    ['pay.sleep_in_rate', 'pay.sleep_in'],
    ['visit.length', 'demand.visit_length'],
    ['visit.duration', 'demand.visit_length'],
    ['contract.duration', 'contract.years'],
    ['visit.mileage', 'visit.miles'],
    ['costs.mileage', 'costs.mileage_rate'],
    ['guards', 'cover'],
    ['rate', 'pay.rate'],
    ['costs.vehicle', 'costs.other'],
    ['sia_licence', 'costs.other'],
    ['supervision.ratio', 'supervision.span'],
    ['overheads.management_fee', 'overheads.share'],
    ['overheads.profit', 'overheads.surplus.share'],
    ['costs.redundancy', 'costs.start_up'],
    ['demand.hours_per_year', 'hours_per_week, with its value for a week'],
    // What is spelt like it in its own part comes before what others call so elsewhere.
    ['lone_working.risk', 'risks'],
    ['price.risk', 'at_risk'],
    ['price.per_year', 'block_per_year or cap_per_year'],
    // The nearest of its part, and not the first that it begins with.
    ['contract.authority_kinds', 'authority_kind'],
    ['visit.travel_paids', 'travel_paid'],
    // A key that there is elsewhere is no long form of one here.
    ['contract.start_up', 'costs.start_up'],
    ['contract.end_of_shift_check', 'quality.lone_work.end_of_shift_check'],
  ])('%s is asked about as %s', (path, meant) => {
    expect(saidOf(path)).toContain(`did you mean ${meant}?`);
  });

  test.each([
    ['lone_working.risk', 'lone_working.risks'],
    ['contract.start_up', 'costs.start_up'],
    ['price.per_year', 'price.block_per_year or price.cap_per_year'],
    ['price.notes', 'visit.notes'],
    ['pay.hourly_rate', 'pay.rate'],
  ])('%s is asked about the same where a change is asked for', (path, meant) => {
    expect(setPath('price: {per_hour: £24}', path, '5', 'c.yaml')).toMatchObject({
      message: `nothing in a contract is called "${path}"; did you mean ${meant}?`,
    });
  });

  // A share, a sum, a number of visits may be of anything.
  test.each(['share', 'price.total', 'pay.overtime', 'demand.visits_per_week', 'demand.journeys'])(
    '%s has no near one',
    (path) => {
      expect(saidOf(path)).toContain(`${path} is not a key known here; the keys here are `);
    },
  );
});

describe('a key of a window', () => {
  const of = (key: string) =>
    readContract(
      `${JSON.stringify(CONTRACT).slice(0, -1)}, "cover": [{"days": "mon", "mode": "on-call", "${key}": "x"}]}`,
      'c.yaml',
    )
      .mistakes.map(({ message }) => message)
      .join();

  test.each(['months', 'season', 'winter', 'weeks'])('%s: it holds all year, and what to do of a season', (key) => {
    expect(of(key)).toBe(
      `cover[0].${key} is not a key known here; a window holds in every week of the year, so state what is on duty in a part of the year by what it costs a year, as a line of costs.other`,
    );
  });

  test.each(['from', 'start', 'end', 'shift'])('%s is its hours, and no day of the contract', (key) => {
    expect(of(key)).toBe(`cover[0].${key} is not a key known here; did you mean hours?`);
  });
});

test('what others call a key is none itself where it stands', () => {
  const clashes = [...leafFields()].flatMap(([path, { alsoCalled = '' }]) => {
    const part = path.slice(0, path.lastIndexOf('.') + 1);
    return alsoCalled.split(', ').filter((name) => name !== '' && fieldAt(`${part}${name}`) && part !== '');
  });
  expect(clashes).toEqual([]);
});

test('a key with its parts comes before the key alone', () => {
  expect(keysMeant('demand', 'pension_rate', contractField).called).toEqual(['on_costs.pension.employer']);
  expect(keysMeant('', 'pension', contractField).elsewhere).toEqual(['on_costs.pension']);
});

test.each([
  ['pay.hourly_rate', 'pay.agency_rate'],
  ['price.total', 'price.toState'],
  ['contract.duration', 'contract.nation'],
  ['costs.equipment_per_year', 'costs.recruitment_per_hire'],
])('that both begin and end alike makes %s no %s', (path, other) => {
  expect(nearest(path, [other])).toBeUndefined();
});
