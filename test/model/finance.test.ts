import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { net } from '../../src/figures/income/net.ts';
import { breakEven } from '../../src/figures/total/break-even.ts';
import { totalCost } from '../../src/figures/total/overhead.ts';
import { costPerUnit, costWithoutMargin } from '../../src/figures/total/result.ts';
import {
  buyingContact,
  byIncome,
  fails,
  financeOf,
  financeOfYear,
  firstShort,
  hangsOnTheHour,
  hangsOnTheSecond,
  isPriceUnlawful,
  payingTheSecond,
  risesInSilence,
  underLegalMinimum,
  unknownCosts,
  yearShortAtUsual,
} from '../../src/model/finance.ts';
import type { Assessment, Run, YearResult } from '../../src/model/types.ts';
import { once } from '../once.ts';
import { assessmentOf, contractWith } from './contract.fixture.ts';

/** All that costs money is stated. */
const ALL_STATED = {
  visit: '{travel: 10 minutes, notes: 5 minutes, miles: 2, idle: 0%}',
  absence: '{sickness: 0 days, training: 0 days, supervision: 0 hours}',
  supervision: '{span: 0, manager: {fte: 0}}',
  costs: '{turnover: 0%}',
};

function verdictOf(changes: Record<string, string>): Assessment['verdict'] & { findings: string[] } {
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
    expect(verdictOf({ price: '{per_hour: £60}', pay: '{rate: £10}' })).toMatchObject({
      finance: 'unlawful',
      computed: 'undeliverable',
      findings: ['critical pay-below-minimum-wage'],
    });
  });

  it('is not for a rate that is overtaken later', () => {
    expect(verdictOf({ price: '{per_hour: £60}', pay: '{rate: £12.30}' })).toMatchObject({ finance: 'viable' });
    expect(
      verdictOf({ contract: contract('2025-06-01'), price: '{per_hour: £60}', pay: '{rate: £12.30}' }),
    ).toMatchObject({
      finance: 'viable',
      findings: ['info pay-below-minimum-wage'],
    });
  });

  it('is unlawful under the legal minimum of known law, also where the last days of the year are projected', () => {
    const found = verdictOf({
      contract: contract('2026-04-06'),
      price: '{per_hour: £14}',
      pay: '{rate: minimum-wage}',
    });
    expect(found).toMatchObject({ finance: 'unlawful', findings: ['critical price-below-legal-minimum'] });
  });

  it('is not viable, and no more, where only wages that grow as assumed bring the legal minimum over the price', () => {
    const found = verdictOf({
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
      verdictOf({ price: `{per_hour: ${perHour}}`, absence, overheads: '{share: 5%, contingency: 5%, surplus: 10%}' });
    expect(of('£30')).toMatchObject({ finance: 'cannotTell', reason: 'unknown-cost' });
    expect(of('£25')).toMatchObject({ finance: 'fragile', reason: undefined });
    expect(of('£25', '{training: 0 days, supervision: 0 hours, sickness: 0 days}')).toMatchObject({
      finance: 'fragile',
    });
    expect(of('£22')).toMatchObject({ finance: 'notViable' });
  });
});

describe('what income says of a lawful price', () => {
  it.each([
    ['viable', 100, 100, 90],
    // Equal but for the last digits of sums of many parts.
    ['viable', 100 - 1e-7, 100, 90],
    ['fragile', 99.99, 100, 90],
    ['fragile', 90, 100, 90],
    ['notViable', 89.99, 100, 90],
  ])('is %s at £%d for a cost of £%d, of which £%d is work', (judgement, income, cost, work) => {
    expect(byIncome(income, cost, work)).toBe(judgement);
  });
});

describe('a term of years', () => {
  /** Pay rises by 6% a year, and the price not at all. */
  const term = once(() =>
    assessmentOf({
      ...ALL_STATED,
      contract: contract('2025-04-06', 6),
      price: '{per_hour: £25, indexation: none}',
      overheads: '{share: 5%, contingency: 3%, surplus: 3%}',
      assumptions: '{wage_growth: 6%}',
    }),
  );
  const byYear = (assessment: Assessment) => assessment.years.map(financeOfYear);

  it('goes from a price that pays to one that does not', () => {
    for (const year of term().years) {
      const { results } = year.runs.get('asSpecified') as Run;
      const [income, cost, work] = [net, totalCost, costWithoutMargin].map((figure) => results.value(figure)) as [
        number,
        number,
        number,
      ];
      const plain = income >= cost ? 'viable' : income >= work ? 'fragile' : 'notViable';
      const minimum = year.runs.get('legalMinimum')?.results;
      const isUnlawful = (minimum?.value(net) ?? 0) < (minimum?.value(totalCost) ?? 0) && !year.projected;
      expect(financeOfYear(year)).toBe(isUnlawful ? 'unlawful' : plain);
    }
    expect(new Set(byYear(term()))).toEqual(new Set(['viable', 'fragile', 'notViable']));
  });

  it('is judged by its worst year, the first of equals', () => {
    const judgements = byYear(term());
    expect(financeOf(term())).toEqual({
      finance: 'notViable',
      worstYear: judgements.indexOf('notViable') + 1,
      reason: undefined,
    });
    expect(financeOf(term(), true)).toMatchObject({ finance: 'unlawful' });
  });

  it('first falls short in the year in which the price no longer pays in full', () => {
    expect(firstShort(term())).toBe(byYear(term()).findIndex((own) => own !== 'viable') + 1);
    expect(firstShort(term())).toBeGreaterThan(1);
    expect(firstShort(assessmentOf({ ...ALL_STATED, price: '{per_hour: £60}' }))).toBe(1);
  });

  it('is judged by its first year, where nobody says whether the price rises and that year pays', () => {
    const silent = (perHour: string) =>
      assessmentOf({
        ...ALL_STATED,
        contract: contract('2025-04-06', 6),
        price: `{per_hour: ${perHour}}`,
        assumptions: '{wage_growth: 6%}',
      });
    expect(risesInSilence(silent('£25').file)).toBe(true);
    expect(risesInSilence(term().file)).toBe(false);
    // A profile says it.
    const filled = { contract: '{title: T, start: 2026-04-06, profile: home-care}', visit: '{}', pay: '{}' };
    expect(risesInSilence(assessmentOf(filled).file)).toBe(false);
    expect(['viable', 'fragile', 'notViable', 'unlawful', 'cannotTell'].filter((own) => fails(own as never))).toEqual([
      'notViable',
      'unlawful',
    ]);
    expect(financeOf(silent('£25'))).toEqual({ finance: 'viable', worstYear: 1, reason: undefined });
    // A price that fails at once fails worst later.
    expect(byYear(silent('£21'))[0]).toBe('notViable');
    expect(financeOf(silent('£21')).finance).toBe('notViable');
  });

  it('breaks the law by what is known of it, and not by wages that grow as assumed', () => {
    const long = assessmentOf({
      ...ALL_STATED,
      contract: contract('2026-04-06', 4),
      price: '{per_hour: £21, indexation: none}',
      pay: '{rate: minimum-wage}',
      assumptions: '{wage_growth: 8%}',
    });
    const said = long.years.map((year) => underLegalMinimum(year, year.runs.get('legalMinimum') as Run));
    expect(said).toEqual([undefined, expect.toBeOneOf([undefined, 'projected']), 'projected', 'projected']);
    expect(isPriceUnlawful(long.years)).toBe(false);
    const low = assessmentOf({
      ...ALL_STATED,
      contract: contract('2025-04-06', 3),
      price: '{per_hour: £14, indexation: none}',
      pay: '{rate: minimum-wage}',
    });
    // The last begins in April 2027, when nobody knows the law yet.
    expect(low.years.map((year) => underLegalMinimum(year, year.runs.get('legalMinimum') as Run))).toEqual([
      'known',
      'known',
      'projected',
    ]);
    expect(isPriceUnlawful(low.years)).toBe(true);
    // One that begins on the last day that is known has begun on known law.
    const last = assessmentOf({
      ...ALL_STATED,
      contract: contract('2027-03-31'),
      price: '{per_hour: £14}',
      pay: '{rate: minimum-wage}',
    });
    expect(last.years[0]?.projected).toBe(true);
    expect(isPriceUnlawful(last.years)).toBe(true);
  });
});

describe('finance that cannot be told', () => {
  it.each<[string, Record<string, string>, string | undefined, number | undefined]>([
    ['a price is unknown', { price: '{per_hour: unknown}' }, 'price-unknown', 1],
    ['hours are unknown', { demand: '{visit_length: 1 hour}' }, undefined, undefined],
    [
      'hours and price are',
      { price: '{per_hour: unknown}', demand: '{visit_length: 1 hour}' },
      'price-unknown',
      undefined,
    ],
    [
      'nobody states the work that a sum is paid for',
      { price: '{block_per_year: "£90,000"}', demand: '{}', cover: '[{days: every day, staff: 1, mode: on-call}]' },
      'unknown-cost',
      1,
    ],
    ['something that costs money is', { price: '{per_hour: £60}', absence: '{}' }, 'unknown-cost', 1],
    [
      'nobody says whether the second of two is paid for, and that would pay',
      { price: '{per_hour: £26}', lone_working: '{second_worker: 100%}' },
      'price-unknown',
      1,
    ],
  ])('where %s', (_, changes, reason, worstYear) => {
    const assessment = assessmentOf({ ...ALL_STATED, ...changes });
    expect(financeOf(assessment)).toEqual({ finance: 'cannotTell', worstYear, reason });
    // A finding of law that is critical stands whatever is unknown.
    expect(financeOf(assessment, true)).toEqual({ finance: 'unlawful', worstYear, reason: undefined });
  });

  it('is so of two workers only where nobody says it and a price for both would be enough', () => {
    const two = (perHour: string, more = '') =>
      assessmentOf({ ...ALL_STATED, price: `{per_hour: ${perHour}${more}}`, lone_working: '{second_worker: 100%}' });
    expect(hangsOnTheSecond(two('£20'))).toBe(false);
    expect(hangsOnTheSecond(two('£26'))).toBe(true);
    // A price for one that pays for two needs no answer.
    expect(financeOf(two('£70'))).toEqual({ finance: 'viable', worstYear: 1, reason: undefined });
    expect(hangsOnTheSecond(two('£26', ', second_worker: 0%'))).toBe(false);
    expect(hangsOnTheSecond(assessmentOf({ ...ALL_STATED, price: '{per_hour: £26}' }))).toBe(false);
    // Nor where no sums can be made.
    const visits = { demand: '{hours_per_week: 60 hours, visits: [{length: unknown, share: 100%}]}' };
    const rates = { price: '{rates: [{length: 30 minutes, per_visit: £9}]}' };
    expect(hangsOnTheSecond(assessmentOf({ ...ALL_STATED, ...visits, ...rates }))).toBe(false);
    // Enough for both in the first year is not enough where pay rises and the price does not.
    const years = (price: string, growth: string) =>
      assessmentOf({
        ...ALL_STATED,
        contract: contract('2025-04-06', 3),
        price,
        lone_working: '{second_worker: 100%}',
        assumptions: `{wage_growth: ${growth}}`,
      });
    const both = years('{per_hour: £26, second_worker: 100%, indexation: none}', '6%').years[0]?.runs.get(
      'asSpecified',
    );
    const enough = `{per_hour: £${((both?.results.value(breakEven) ?? 0) + 0.05).toFixed(2)}, indexation: none}`;
    expect(hangsOnTheSecond(years(enough, '6%'))).toBe(false);
    expect(hangsOnTheSecond(years(enough, '-20%'))).toBe(true);
    const { price } = payingTheSecond(two('£26').file.contract);
    expect(price).toEqual({ ...two('£26').file.contract.price, second_worker: 1 });
  });

  it('is so of a year that was not worked out, or not under the law alone', () => {
    const [none] = assessmentOf({ ...ALL_STATED, demand: '{}' }).years;
    expect(financeOfYear(none as YearResult)).toBe('cannotTell');
    const [year] = assessmentOf({ ...ALL_STATED, price: '{per_hour: £60}' }).years as [YearResult];
    expect(financeOfYear(year)).toBe('viable');
    for (const name of ['asSpecified', 'legalMinimum'] as const) {
      const runs = new Map([...year.runs].filter(([own]) => own !== name));
      expect(financeOfYear({ ...year, runs })).toBe('cannotTell');
    }
  });

  it('counts as unknown what the file calls so, and without a profile what it is silent on', () => {
    const silent = assessmentOf({ ...ALL_STATED, absence: '{sickness: 0 days, training: unknown}' });
    expect(unknownCosts(silent.file)).toEqual(['absence.training', 'absence.supervision']);
    // What has no part in the sums costs nothing that is missing.
    const beside = assessmentOf({
      ...ALL_STATED,
      quality: '{caseload: unknown}',
      // What it costs others is in no price.
      elsewhere: '[{event: police-call-out, chance: unknown}]',
    });
    expect(unknownCosts(beside.file)).toEqual([]);
    const filled = assessmentOf({
      contract: '{title: T, start: 2026-04-06, profile: home-care}',
      absence: '{training: unknown}',
    });
    expect(unknownCosts(filled.file)).toEqual([]);
  });
});

describe('an hour of which nobody says what it buys', () => {
  const floating = (perHour: string, more = '') =>
    assessmentOf({
      contract: '{title: T, start: 2026-04-06, profile: floating-support}',
      price: `{per_hour: ${perHour}${more}}`,
      visit: '{}',
      pay: '{}',
      overheads: '{}',
    });

  it.each([
    // Enough for an hour on duty, and not for one with the person.
    ['£31', '', true],
    ['£31', ', buys: duty', false],
    ['£90', '', false],
  ])('leaves finance open at %s%s: %s', (perHour, more, hangs) => {
    const { file } = floating(perHour, more);
    expect(hangsOnTheHour(file, 1)).toBe(hangs);
  });

  it('is the reason why finance cannot be told, where the price pays all that is usual', () => {
    const { usual } = floating('£31').years[0] as YearResult;
    const enough = `£${((usual?.results.value(costPerUnit) ?? 0) * 1.05).toFixed(2)}`;
    expect(financeOf(floating(enough))).toEqual({ finance: 'cannotTell', worstYear: 1, reason: 'readings-differ' });
    expect(financeOf(floating(enough, ', buys: duty'))).toMatchObject({ finance: 'viable' });
  });

  it('is not asked of one who buys contact, however little it pays, nor of a service without a profile', () => {
    expect(hangsOnTheHour(assessmentOf({ ...ALL_STATED, price: '{per_hour: £15}' }).file, 1)).toBe(false);
    const duty = '{buys: duty, per_hour: £20}';
    expect(hangsOnTheHour(assessmentOf({ ...ALL_STATED, price: duty }).file, 1)).toBe(false);
  });

  it('is not asked of guards whose hours are those of the cover: no hour of contact is for sale', () => {
    const guards = assessmentOf({
      contract: '{title: T, start: 2026-01-05, profile: security-guarding}',
      price: '{per_hour: £35}',
      demand: '{}',
      visit: '{}',
      pay: '{}',
      overheads: '{}',
      cover: '[{days: mon-fri, hours: "18:00-06:00", staff: 2, mode: waking, takes_visits: no}]',
    });
    expect(hangsOnTheHour(guards.file, 1)).toBe(false);
    expect(financeOf(guards)).toMatchObject({ finance: 'viable' });
  });

  it('is one of contact in the other reading', () => {
    const { contract } = floating('£31').file;
    expect(buyingContact(contract)).toEqual({ ...contract, price: { ...contract.price, buys: 'contact' } });
  });
});

describe('the year in which the usual cost is furthest above what comes in', () => {
  const homeCare = (indexation: string, perHour = '£26') =>
    assessmentOf({
      contract: '{title: T, start: 2026-04-06, years: 3, profile: home-care}',
      price: `{per_hour: ${perHour}, indexation: ${indexation}}`,
      visit: '{}',
      pay: '{}',
      overheads: '{}',
    });

  it.each([
    ['none', 3],
    // Short in every year, and least in the last.
    ['8%', 1],
  ])('where the price rises by %s is year %d', (indexation, year) => {
    expect(yearShortAtUsual(homeCare(indexation).years)?.year).toBe(year);
  });

  it('is none where it pays in every year, nor without a profile', () => {
    expect(yearShortAtUsual(homeCare('none', '£60').years)).toBeUndefined();
    expect(yearShortAtUsual(assessmentOf({ price: '{per_hour: £5}' }).years)).toBeUndefined();
  });
});
