import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/model/types.ts';
import { contractWith } from './contract.fixture.ts';

/** All that costs money is stated. */
const ALL_STATED = {
  visit: '{travel: 10 minutes, notes: 5 minutes, miles: 2, idle: 0%}',
  absence: '{sickness: 0 days, training: 0 days, supervision: 0 hours}',
  supervision: '{span: 0, manager: {fte: 0}}',
  costs: '{turnover: 0%}',
};

function financeOf(changes: Record<string, string>): Assessment['verdict'] & { findings: string[] } {
  const { assessment } = assess(contractWith({ ...ALL_STATED, ...changes }));
  if (!assessment) throw new Error('not worked out');
  const findings = assessment.findings.flatMap(({ id, severity, status }) =>
    status === 'found' && ['pay-below-minimum-wage', 'price-below-legal-minimum'].includes(id)
      ? [`${severity} ${id}`]
      : [],
  );
  return { ...assessment.verdict, findings };
}

const contract = (start: string, years = 1) => `{title: Support, nation: england, start: ${start}, years: ${years}}`;

describe('the judgement of finance', () => {
  it('is unlawful where a rate is under the minimum wage of the first day, however much the price pays', () => {
    expect(financeOf({ price: '{per_hour: £60}', pay: '{rate: £10}' })).toMatchObject({
      finance: 'unlawful',
      computed: 'undeliverable',
      findings: ['critical pay-below-minimum-wage'],
    });
  });

  it('is not for a rate that is overtaken later', () => {
    expect(financeOf({ price: '{per_hour: £60}', pay: '{rate: £12.30}' })).toMatchObject({ finance: 'viable' });
    expect(
      financeOf({ contract: contract('2025-06-01'), price: '{per_hour: £60}', pay: '{rate: £12.30}' }),
    ).toMatchObject({
      finance: 'viable',
      findings: ['info pay-below-minimum-wage'],
    });
  });

  it('is unlawful under the legal minimum of known law, also where the last days of the year are projected', () => {
    const found = financeOf({
      contract: contract('2026-04-06'),
      price: '{per_hour: £14}',
      pay: '{rate: minimum-wage}',
    });
    expect(found).toMatchObject({ finance: 'unlawful', findings: ['critical price-below-legal-minimum'] });
  });

  it('is not viable, and no more, where only wages that grow as assumed bring the legal minimum over the price', () => {
    const found = financeOf({
      contract: contract('2026-04-06', 4),
      price: '{per_hour: £21}',
      pay: '{rate: minimum-wage}',
      assumptions: '{wage_growth: 8%}',
    });
    expect(found).toMatchObject({ finance: 'notViable', findings: ['major price-below-legal-minimum'] });
  });

  it('is fragile where contingency and surplus alone are missing, before what is unknown is asked of a pass', () => {
    // Nobody states sickness: it is nothing in the sums, and unknown.
    const of = (perHour: string, absence = '{training: 0 days, supervision: 0 hours}') =>
      financeOf({ price: `{per_hour: ${perHour}}`, absence, overheads: '{share: 5%, contingency: 5%, surplus: 10%}' });
    expect(of('£30')).toMatchObject({ finance: 'cannotTell', reason: 'unknown-cost' });
    expect(of('£25')).toMatchObject({ finance: 'fragile', reason: undefined });
    expect(of('£25', '{training: 0 days, supervision: 0 hours, sickness: 0 days}')).toMatchObject({
      finance: 'fragile',
    });
    expect(of('£22')).toMatchObject({ finance: 'notViable' });
  });
});

describe('nights that nobody is there to give', () => {
  const nights = (price: string, session = '') =>
    assess(
      contractWith({
        price,
        demand: '{calls: planned}',
        cover: `[{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in${session}}]`,
      }),
    ).mistakes.map(({ message }) => message);

  it('are a mistake, at a price of nothing too', () => {
    expect(nights('{indexation: none}', ', per_session: £0').join()).toMatch(/^nights asleep or on call are asked for/);
    expect(nights('{places: {number: 3, per_week: £0}}').join()).toMatch(/^nights asleep or on call are asked for/);
  });

  it('are not where a sum is paid that must buy whoever gives them', () => {
    expect(nights('{block_per_year: "£90,000"}')).toEqual([]);
    expect(nights('{indexation: none}', ', per_session: £95')).toEqual([]);
  });
});
