// Silence is read twice: a bad view survives the provider's best case, a good one the usual case.
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import { costPerUnit, gapPerYear } from '../../src/figures/total/result.ts';
import { decisiveDefaults } from '../../src/model/decisive.ts';
import type { Assessment } from '../../src/model/types.ts';
import { buildReport } from '../../src/report/index.ts';
import { assessmentOf, BASE } from './contract.fixture.ts';

function assessed(text: string): Assessment {
  const { contract, mistakes } = readContract(text, 'test.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment } = assess(contract);
  if (!assessment) throw new Error('not worked out');
  return assessment;
}

const homeCare = (price: string, more = ''): Assessment =>
  assessed(
    `contract: {title: Home care, start: 2026-04-01, profile: home-care}\nprice: {per_hour: ${price}}\ndemand: {hours_per_week: 1000 hours}\n${more}`,
  );

describe('home care in 2026, silent on all but its price and hours', () => {
  const usual = ({ years }: Assessment) => years[0]?.usual?.results.value(costPerUnit) ?? 0;

  it('pays only at the least at £24.10, which is what councils paid on average', () => {
    const { verdict, hangsOn } = homeCare('£24.10');
    expect(verdict).toMatchObject({ finance: 'cannotTell', reason: 'readings-differ', worstYear: 1 });
    expect(hangsOn).toEqual(expect.arrayContaining(['pay.rate', 'visit.travel']));
    expect(hangsOn).not.toContain('absence.leave');
  });

  it('says so first, with both costs', () => {
    const { lead, blocks } = buildReport(homeCare('£24.10'), { part: 'page' });
    expect(lead).toBe('PAYS ONLY AT THE LEAST.');
    expect(JSON.stringify(blocks)).toMatch(/is the least it costs; £31\.\d\d is usual/);
  });

  it('offers no share of travel paid that takes pay under the minimum wage', () => {
    const decisive = decisiveDefaults(homeCare('£23.00', 'visit: {travel: 8 minutes}\n'), 1, 99);
    expect(decisive.find(({ input }) => input.path === 'visit.travel_paid')?.turnsAt).toBeNull();
  });

  it('is not said to pay in a lawful way where travel goes unpaid as stated, and nobody states the rate', () => {
    const { sentence } = buildReport(homeCare('£24.10', 'visit: {travel_paid: 0%, travel: 8 minutes}\n'), {
      part: 'page',
    });
    expect(sentence).toContain(
      'with a rate of pay that travel or miles, unpaid as stated, take under the minimum wage',
    );
    expect(sentence).not.toContain('cheapest lawful way');
  });

  it('does not pay at £20, whatever is usual', () => {
    expect(homeCare('£20.00').verdict).toMatchObject({ finance: 'notViable', reason: undefined });
  });

  it('pays at a price above the usual cost, and no more than that', () => {
    const cost = usual(homeCare('£24.10'));
    expect(homeCare(`£${(cost * 1.01).toFixed(2)}`).verdict.finance).toBe('viable');
    expect(homeCare(`£${(cost * 0.99).toFixed(2)}`).verdict.finance).toBe('cannotTell');
  });

  it('names for what weighs most the value that turns it', () => {
    const [first, ...rest] = decisiveDefaults(homeCare('£24.10'), 1);
    expect(rest).toHaveLength(7);
    expect(Math.abs(first?.worth ?? 0)).toBeGreaterThan(Math.abs(rest[6]?.worth ?? 0));
    const travel = [first, ...rest].find((each) => each?.input.path === 'visit.travel');
    const turns = (travel?.turnsAt ?? 0) * 60;
    expect(homeCare('£24.10', `visit: {travel: ${turns - 0.1} minutes}\n`).years[0]?.runs.size).toBeGreaterThan(0);
    expect(homeCare('£24.10', `visit: {travel: ${turns + 0.1} minutes}\n`).verdict.finance).toBe('fragile');
  });

  it('names the value that turns the whole term, not one year of it', () => {
    const years = (price: string, growth: string): Assessment =>
      assessed(
        `contract: {title: T, start: 2026-09-01, years: 3}\nprice: {per_hour: ${price}, second_worker: 0%, indexation: none}\ndemand: {hours_per_week: 100 hours, visit_length: 1 hour, calls: planned}\nassumptions: {wage_growth: {value: ${growth}, source: "Assumption: as in the forecast"}}\n`,
      );
    const shortYears = (of: Assessment): number[] =>
      of.years
        .filter(({ runs }) => (runs.get('asSpecified')?.results.value(gapPerYear) ?? 0) < 0)
        .map(({ year }) => year);
    const turns = (of: Assessment): number =>
      100 * (decisiveDefaults(of, 1).find(({ input }) => input.path === 'assumptions.wage_growth')?.turnsAt ?? 0);
    const [paying, short] = [years('£20.00', '3%'), years('£20.00', '25%')];
    expect([shortYears(paying), shortYears(short)]).toEqual([[], [2, 3]]);
    expect(shortYears(years('£20.00', `${turns(paying) - 0.01}%`))).toEqual([]);
    expect(shortYears(years('£20.00', `${turns(paying) + 0.01}%`))).toEqual([3]);
    expect(turns(short)).toBeCloseTo(turns(paying), 6);
  });

  it('is the same whether a value is left out or said to be unknown', () => {
    const said = homeCare('£24.10', 'visit: {travel: unknown}\nabsence: {sickness: unknown}\n');
    expect(said.verdict).toMatchObject({ finance: 'cannotTell', reason: 'readings-differ' });
    expect(said.years[0]?.runs.get('asSpecified')?.results.value(costPerUnit)).toBe(
      homeCare('£24.10').years[0]?.runs.get('asSpecified')?.results.value(costPerUnit),
    );
  });
});

describe('without a profile', () => {
  it('what costs money is unknown, and a price that pays the rest is no pass', () => {
    const { verdict, hangsOn } = assessmentOf({ price: '{per_hour: £60}' });
    expect(verdict).toMatchObject({ finance: 'cannotTell', reason: 'unknown-cost' });
    expect(hangsOn).toEqual(expect.arrayContaining(['absence.sickness', 'absence.training', 'costs.turnover']));
  });

  it('a price that does not pay even that is short', () => {
    expect(assessmentOf({ price: '{per_hour: £15}' }).verdict.finance).toBe('unlawful');
  });

  it('the first sentence names the profile that would tell', () => {
    const assessment = assessmentOf({
      contract: BASE.contract?.replace('title: Support', 'title: Domiciliary care in the north') ?? '',
      price: '{per_hour: £60}',
    });
    expect(buildReport(assessment, { part: 'page' }).sentence).toContain('The profile home-care would tell more.');
  });

  it('nobody who states all that costs money is asked for a profile', () => {
    const { verdict } = assessmentOf({
      price: '{per_hour: £60}',
      visit: '{travel: 10 minutes, notes: 5 minutes, idle: 0%}',
      absence: '{sickness: 5 days, training: 3 days, supervision: 1 hour}',
      supervision: '{span: 10, supervisor_salary: £30000, manager: {fte: 0.2, salary: £40000}}',
      costs: '{turnover: 30%, recruitment_per_hire: £700}',
    });
    expect(verdict).toMatchObject({ finance: 'viable', reason: undefined });
  });

  it('a price of which nobody says whether it rises is judged by its first year', () => {
    const stated = {
      contract: BASE.contract?.replace('years: 1', 'years: 6') ?? '',
      pay: '{rate: minimum-wage}',
      visit: '{travel: 10 minutes, notes: 5 minutes, idle: 0%}',
      absence: '{sickness: 0 days, training: 0 days, supervision: 0 hours}',
      supervision: '{span: 0, manager: {fte: 0}}',
      costs: '{turnover: 0%}',
      assumptions: '{wage_growth: 6%}',
    };
    expect(assessmentOf({ ...stated, price: '{per_hour: £25}' }).verdict).toMatchObject({
      finance: 'viable',
      worstYear: 1,
    });
    expect(assessmentOf({ ...stated, price: '{per_hour: £25, indexation: none}' }).verdict.finance).toBe('notViable');
  });
});
