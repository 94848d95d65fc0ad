// What a contract may not say of those who work, and what it may.
import { describe, expect, it } from 'vitest';
import { contextOf, lawOf } from '../../src/model/run.ts';
import { ContractProblem } from '../../src/model/sales.ts';
import { contractWith } from './contract.fixture.ts';

/** Where it cannot be, and why; undefined where it can. */
function problemOf(changes: Record<string, string>, sold?: Record<string, string>): string | undefined {
  const { contract } = contractWith(changes);
  try {
    contextOf(contract, sold ? { sold: contractWith(sold).contract } : {}, 1, lawOf(contract, 1));
  } catch (error) {
    if (error instanceof ContractProblem) return `${error.path}: ${error.message}`;
    throw error;
  }
  return undefined;
}

describe('a share of qualifying earnings', () => {
  const with_ = (start: string, pension: string) => ({
    contract: `{title: T, nation: england, start: ${start}, years: 1}`,
    on_costs: `{pension: ${pension}}`,
  });

  it('cannot be paid before there were any: the first were in October 2012', () => {
    const problem = problemOf(with_('2012-09-30', '{employer: 3%}'));
    expect(problem).toMatch(/^on_costs\.pension\.employer: before 1 October 2012 there were no qualifying earnings/);
    expect(problemOf(with_('2012-10-01', '{employer: 3%}'))).toBeUndefined();
  });

  it.each(['{employer: 3%, of: gross-pay}', '{employer: statutory}', '{employer: 0%}'])(
    'is not what %s pays',
    (pension) => {
      expect(problemOf(with_('2011-04-06', pension))).toBeUndefined();
    },
  );
});

describe('nights asleep or on call', () => {
  const NIGHT = '{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}';
  const nights = (price: string, more: Record<string, string> = {}) => ({
    price,
    demand: '{calls: planned}',
    visit: '{}',
    cover: `[${NIGHT}]`,
    ...more,
  });
  const NOBODY = /^cover: nights asleep or on call are asked for and no hour of work/;

  it.each([
    [
      'a price of nothing a night',
      nights('{indexation: none}', { cover: `[${NIGHT.replace('}', ', per_session: £0}')}]` }),
    ],
    ['places at nothing', nights('{places: {number: 3, per_night: £0}}')],
    [
      'nights on call',
      nights('{places: {number: 3, per_week: £0}}', { cover: `[${NIGHT.replace('sleep-in', 'on-call')}]` }),
    ],
    ['shares of no hours', nights('{places: {number: 3, per_week: £0}}', { staff: '[{role: worker, share: 100%}]' })],
  ])('are given by nobody: %s', (_, changes) => {
    expect(problemOf(changes)).toMatch(NOBODY);
  });

  it.each([
    ['a sum for the year', nights('{block_per_year: "£90,000"}')],
    ['a sum that nobody states', nights('{block_per_year: unknown}')],
    ['places by the week', nights('{places: {number: 3, per_week: £300}}')],
    ['places by the night', nights('{places: {number: 3, per_night: £40}}')],
    ['nights at a price', nights('{indexation: none}', { cover: `[${NIGHT.replace('}', ', per_session: £95}')}]` })],
    ['a set-up fee', nights('{set_up: £9000, places: {number: 3, per_week: £0}}')],
    ['posts', nights('{places: {number: 3, per_week: £0}}', { staff: '[{role: worker, posts: 2}]' })],
    [
      'hours awake',
      nights('{places: {number: 3, per_week: £0}}', {
        cover: `[${NIGHT}, {days: mon, hours: "09:00-12:00", staff: 1, mode: waking}]`,
      }),
    ],
    ['hours of visits', { ...nights('{per_hour: £20}'), demand: '{hours_per_week: 20 hours, visit_length: 1 hour}' }],
  ])('are bought with %s', (_, changes) => {
    expect(problemOf(changes)).toBeUndefined();
  });

  it('are bought by the hours of the contract as sold, though less is done', () => {
    const none = nights('{places: {number: 3, per_week: £0}}');
    const sold = { ...nights('{per_hour: £20}'), demand: '{hours_per_week: 20 hours, visit_length: 1 hour}' };
    expect(problemOf(none, sold)).toBeUndefined();
    expect(problemOf(none, none)).toMatch(NOBODY);
  });
});
