import { describe, expect, it } from 'vitest';
import { assessed, SHORT } from './short.ts';

describe('levers that close the gap together', () => {
  it('names the one that has to go the least far, where one is enough', () => {
    const [fewest] = assessed(SHORT).combinations;
    expect(fewest?.levers).toHaveLength(1);
    expect(fewest?.message).toMatch(/^The one that closes the gap alone/);
  });

  it('shares the gap among all that apply', () => {
    const together = assessed(SHORT).combinations.find(({ kind }) => kind === 'together');
    expect(together?.levers.map(({ id }) => id)).toEqual([
      'contact-minutes',
      'travel-and-notes-unpaid',
      'no-second-worker',
      'supervision-dropped',
      'basic-rate',
    ]);
    expect(together?.fraction).toBeLessThan(assessed(SHORT).combinations[0]?.fraction as number);
    // A combination lowers pay as far as the law lets it and no further.
    const rate = together?.levers.at(-1);
    expect(rate?.kind).toBe('lawful');
    expect(rate?.value).toBeGreaterThan(12.2);
  });

  it('takes several where none is enough alone, and none twice for the same hours', () => {
    // Cover that is there whether or not anybody calls, so that an hour not given saves nothing.
    const waking = {
      cover: '[{days: mon-fri, hours: "08:00-18:00", staff: 4, mode: waking}]',
      'price.per_hour': '£40.00',
    };
    const { ways, combinations } = assessed({ ...SHORT, ...waking });
    const working = ways.filter(({ enough }) => enough).map(({ id }) => id);
    // One on cover instead of four, pay under the minimum wage and money from elsewhere are no part of a combination.
    expect(working).toEqual(['no-second-worker', 'basic-rate', 'subsidy']);
    const [fewest] = combinations;
    expect(fewest?.levers.map(({ id }) => id)).toEqual(['supervision-dropped', 'basic-rate']);
    expect(fewest?.message).toMatch(/^None is enough alone/);
    const hours = ['contact-minutes', 'visit-not-made', 'call-out-not-attended'];
    for (const { levers } of combinations)
      expect(levers.filter(({ id }) => hours.includes(id)).length).toBeLessThanOrEqual(1);
  });

  it('lowers the pay of roles of which another lever has left posts empty', () => {
    const [fewest] = assessed({}, TEAM).combinations;
    expect(fewest?.levers.map(({ id }) => id)).toEqual(['posts-empty']);
  });

  it('is empty where nothing that could give is enough', () => {
    const cover = '[{days: every day, staff: 3, mode: waking}]';
    expect(assessed({ 'price.per_hour': '£5.00', cover, 'demand.pattern': 'none' }).combinations).toEqual([]);
  });

  it('lowers pay of roles that another lever has left with fewer posts', () => {
    const staff = '[{role: worker, share: 100%}, {role: lead, posts: 1, rate: £18}]';
    const together = assessed({ ...SHORT, staff }).combinations.find(({ kind }) => kind === 'together');
    expect(together?.levers.map(({ id }) => id)).toEqual(expect.arrayContaining(['posts-empty', 'basic-rate']));
  });
});

const TEAM = `contract: {title: A team, start: 2014-04-01, years: 1, profile: technical-maintenance}
price: {block_per_year: £1.1m, indexation: none}
staff:
  - {role: engineer, posts: 20, rate: £22}
  - {role: operator, cases: 300, per_worker: 15, rate: £15}
`;
