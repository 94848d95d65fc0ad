// Money that is paid for work that nobody states: what may be said of it, and what may not.
import { describe, expect, it } from 'vitest';
import { gross } from '../../src/figures/income/gross.ts';
import { roleFte } from '../../src/figures/staff/staff.ts';
import { onDuty, postsOnDuty } from '../../src/figures/time/on-duty.ts';
import { awakeBought, dutyHoursBought, postCost, postsBought } from '../../src/figures/total/bought.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import { gapPerYear } from '../../src/figures/total/result.ts';
import type { Run } from '../../src/model/types.ts';
import { asksForWork, isUnsayable, manned } from '../../src/model/unstated.ts';
import { once } from '../once.ts';
import { assessmentOf, contractWith } from './contract.fixture.ts';

/** A sum for a year, and nothing that is asked for. */
const SUM = { price: '{block_per_year: "£300,000"}', demand: '{}' };
const runOf = (changes: Record<string, string>): Run =>
  assessmentOf({ ...SUM, ...changes }).years[0]?.runs.get('asSpecified') as Run;
const item = (of: string) => `{block_per_year: "£300,000", items: [{name: report, price: £50, ${of}}]}`;

describe('work is asked for', () => {
  it.each([
    ['nothing', {}, false],
    ['hours of visits', { demand: '{hours_per_week: 10 hours, visit_length: 1 hour}', price: '{per_hour: £20}' }, true],
    ['two posts', { staff: '[{role: adviser, posts: 2}]' }, true],
    ['a role of which all hours are, whatever they are', { staff: '[{role: adviser, share: 100%}]' }, false],
    ['somebody awake', { cover: '[{days: every day, staff: 1, mode: waking}]' }, true],
    ['somebody on call', { cover: '[{days: every day, staff: 1, mode: on-call}]' }, false],
    [
      'pieces, with and without the person',
      { price: item('per_year: 10, contact_time: 1 hour, staff_time: 1 hour') },
      true,
    ],
    ['pieces that take no time', { price: item('per_year: 10') }, false],
    ['pieces of which nobody wants any', { price: item('per_year: 0, staff_time: 1 hour') }, false],
  ] as [string, Record<string, string>, boolean][])('of %s', (_, changes, asks) => {
    expect(asksForWork(contractWith({ ...SUM, ...changes }).contract)).toBe(asks);
  });
});

describe('a sum for work that nobody states', () => {
  const run = once(() => runOf({}));

  it('buys the posts with which a contract that states them has no gap', () => {
    const posts = run().results.value(postsBought);
    expect(posts).toBeGreaterThan(5);
    const stated = runOf({ staff: `[{role: worker, posts: ${posts}}]` });
    expect(stated.results.value(gapPerYear)).toBeCloseTo(0, 4);
    expect(stated.context.unstated).toBeUndefined();
  });

  it('is set against what ten posts would cost, and twenty', () => {
    const withPosts = (posts: number) => runOf({ staff: `[{role: worker, posts: ${posts}}]` }).results.value(totalCost);
    const { few, more } = run().context.unstated ?? {};
    expect(few).toBeCloseTo(withPosts(10), 6);
    expect(more).toBeCloseTo(withPosts(20), 6);
  });

  it('says what comes in, that nobody is on duty, and nothing of what it costs', () => {
    const { results } = run();
    expect(results.value(gross)).toBeCloseTo(300_000, 6);
    expect([onDuty, postsOnDuty].map((figure) => results.value(figure))).toEqual([0, 0]);
    for (const figure of [totalCost, gapPerYear, roleFte]) expect(results.value(figure), figure.id).toBeNaN();
    expect(results.rowCount(totalCost)).toBe(1);
    expect(results.rowCount(roleFte)).toBe(run().context.roles.length);
  });

  it.each([
    ['nobody knows how much it is', { price: '{block_per_year: unknown}' }, true],
    ['somebody is on call beside it', { cover: '[{days: every day, staff: 1, mode: on-call}]' }, true],
    [
      'work is stated too',
      { demand: '{hours_per_week: 10 hours, visit_length: 1 hour}', price: '{per_hour: £20}' },
      false,
    ],
    ['it is nothing', { price: '{items: [{name: report, price: £0, per_year: 10}]}' }, false],
  ])('is one where %s: %#', (_, changes, is) => {
    const { context, results } = runOf(changes);
    expect(context.unstated !== undefined).toBe(is);
    expect(Number.isNaN(results.value(totalCost))).toBe(is);
  });

  it('is told in posts, what one costs and the hours they are there; all else that rests on posts is not', () => {
    for (const figure of [postsBought, postCost, awakeBought, dutyHoursBought]) expect(isUnsayable(figure)).toBe(false);
    for (const figure of [postsOnDuty, roleFte, totalCost, gapPerYear]) expect(isUnsayable(figure)).toBe(true);
    expect(isUnsayable(gross)).toBe(false);
  });
});

describe('a contract with so many posts', () => {
  it('has them beside the roles that it states', () => {
    const { contract } = contractWith({ ...SUM, staff: '[{role: adviser, posts: 3}]' });
    expect(manned(contract, 12).staff.map(({ role, posts }) => [role, posts])).toEqual([
      ['adviser', 3],
      ['worker', 12],
    ]);
  });
});
