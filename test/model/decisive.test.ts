// What nobody has settled, and what hangs on it. Each amount is what the same file comes to once that one value is written
// in it: another way to the same number.
import { describe, expect, it } from 'vitest';
import type { Input } from '../../src/contract/types.ts';
import { breakEven } from '../../src/figures/total/break-even.ts';
import { costPerUnit } from '../../src/figures/total/result.ts';
import { decisiveDefaults, hangsOn, isNextToNone, weightsOf } from '../../src/model/decisive.ts';
import type { Assessment } from '../../src/model/types.ts';
import { buildReport } from '../../src/report/index.ts';
import { once } from '../once.ts';
import { assessed, gapOf, HOME_CARE, written } from './written.ts';

const gapWith = (text: string, values: Readonly<Record<string, string>>): number =>
  gapOf(assessed(written(text, values)));
const pathsOf = (weights: readonly { input: Input }[]): string[] => weights.map(({ input }) => input.path);

/** All stated, some of it by a source that calls itself an assumption. */
const ASSUMED = `contract: {title: Support, authority: A council, nation: england, start: 2025-04-06, years: 1}
price: {per_hour: £25.00}
demand: {hours_per_week: 100 hours, visit_length: 1 hour}
visit: {travel: 10 minutes, notes: 10 minutes, travel_from_home: 0%, idle: 0%}
pay: {rate: £13.00, full_time_week: 37 hours, contracted_week: 30 hours}
absence: {leave: 5.6 weeks, sickness: 0 days}
supervision: {supervisor_salary: £30000}
overheads: {share: 10%}
`;
const assume = (values: Readonly<Record<string, string>>): string =>
  written(
    ASSUMED,
    Object.fromEntries(
      Object.entries(values).map(([path, value]) => [path, `{value: ${value}, source: "Assumption: a small town"}`]),
    ),
  );
const weightOf = (text: string, path: string) =>
  weightsOf(assessed(text), 1).find(({ input }) => input.path === path)?.worth;

describe('what a default of the profile weighs', () => {
  const worked = once(() => assessed(HOME_CARE));
  const weights = once(() => weightsOf(worked(), 1));

  it.each([
    'visit.travel',
    'demand.visit_length',
    'visit.idle',
    'supervision.span',
    'overheads.surplus.share',
    'absence.training',
  ])('is by how much its usual level makes the gap of an hour wider: %s', (path) => {
    const usual = worked().file.inputs.get(path)?.usual?.text ?? 'none';
    const worth = weights().find(({ input }) => input.path === path)?.worth;
    expect(worth).toBeGreaterThan(0.1);
    expect(worth).toBeCloseTo(gapOf(worked()) - gapWith(HOME_CARE, { [path]: usual }), 9);
  });

  it('is none of one length of visit, where the file states several', () => {
    const several = ASSUMED.replace(
      'visit_length: 1 hour',
      'visits: [{length: 30 minutes, share: 60%}, {length: 1 hour, share: 40%}]',
    );
    expect(weightOf(several, 'demand.visit_length')).toBeUndefined();
    expect(weightOf(HOME_CARE, 'demand.visit_length')).toBeGreaterThan(0);
  });

  it('is told of the year that is asked for', () => {
    const second = weightsOf(worked(), 2).find(({ input }) => input.path === 'visit.travel');
    const moved = assessed(written(HOME_CARE, { 'visit.travel': '7 minutes' }));
    expect(second?.worth).toBeCloseTo(gapOf(worked(), 2) - gapOf(moved, 2), 9);
    expect(second?.worth).not.toBeCloseTo(gapOf(worked()) - gapOf(moved), 3);
  });

  it('comes with the weightiest first', () => {
    const sizes = weights().map(({ worth }) => Math.abs(worth));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(pathsOf(weights()).slice(0, 2)).toEqual(['pay.rate', 'visit.travel']);
  });

  it('is not asked of what the file states, of days, windows and shares of a whole, and of what is beside the sums', () => {
    const paths = pathsOf(weights());
    for (const path of ['price.per_hour', 'demand.hours_per_week', 'contract.start', 'demand.pattern', 'safe.training'])
      expect(paths).not.toContain(path);
  });

  it.each([
    ['no sums can be made', HOME_CARE.replace('{hours_per_week: 1000 hours}', '{}'), 1],
    ['there is no such year', HOME_CARE, 3],
    ['nobody states the price', HOME_CARE.replace('£24.10', 'unknown'), 1],
  ])('is nothing where %s', (_, text, year) => {
    expect(weightsOf(assessed(text), year)).toEqual([]);
    expect(decisiveDefaults(assessed(text), year)).toEqual([]);
  });
});

describe('what an assumption weighs, which has one level', () => {
  it.each([
    // Half as long again costs more than half as short saves: so does a tenth.
    ['absence.leave', '20 weeks', '18 weeks', '22 weeks', '22 weeks'],
    // The way to a visit is shared by fewer minutes of it.
    ['demand.visit_length', '40 minutes', '36 minutes', '44 minutes', '36 minutes'],
    ['overheads.share', '10%', '9%', '11%', '11%'],
  ])('is what a tenth either way moves at the most: %s of %s', (path, value, less, more, most) => {
    const gap = gapOf(assessed(assume({ [path]: value })));
    const moves = (other: string): number => Math.abs(gap - gapWith(ASSUMED, { [path]: other }));
    expect(moves(most)).toBe(Math.max(moves(less), moves(more)));
    expect(weightOf(assume({ [path]: value }), path)).toBeCloseTo(moves(most), 9);
  });

  it('stands by its name beside what weighs the same', () => {
    // Both are minutes of every visit, paid alike.
    const text = assume({ 'visit.travel': '10 minutes', 'visit.notes': '10 minutes' });
    expect(weightOf(text, 'visit.notes')).toBe(weightOf(text, 'visit.travel'));
    const paths = pathsOf(weightsOf(assessed(text), 1));
    expect(paths.indexOf('visit.travel')).toBe(paths.indexOf('visit.notes') + 1);
  });

  it('is told from half a penny an hour', () => {
    // 100 hours a week are 5,214 a year: a tenth of £250 is £0.0048 of each, a tenth of £270 £0.0052.
    const plain = written(ASSUMED, { 'overheads.share': '0%' });
    const worth = (perYear: string) => {
      const text = written(plain, { 'overheads.per_year': `{value: ${perYear}, source: "Assumption: rent"}` });
      return weightOf(text, 'overheads.per_year');
    };
    expect(worth('£250')).toBeUndefined();
    expect(worth('£270')).toBeCloseTo(27 / ((100 * 365) / 7), 6);
  });

  it('is nothing where it is nothing, and where it cannot move alone', () => {
    const none = assume({ 'visit.idle': '0%' });
    expect(weightOf(none, 'visit.idle')).toBeUndefined();
    const shares =
      '[{length: 15 minutes, share: {value: 50%, source: "Assumption: half"}}, {length: 1 hour, share: 50%}]';
    const visits = ASSUMED.replace('visit_length: 1 hour', `visits: ${shares}`);
    expect(assessed(visits).file.inputs.get('demand.visits[0].share')?.origin).toBe('assumed');
    expect(pathsOf(weightsOf(assessed(visits), 1))).not.toContain('demand.visits[0].share');
  });
});

/** Of one year, so that the gap of that year is what turns the judgement. */
const ONE_YEAR = HOME_CARE.replace('years: 2', 'years: 1');

describe('the value that turns what nobody settled', () => {
  const turnsAt = (text: string, path: string): number | null | undefined =>
    decisiveDefaults(assessed(text), 1, 100).find(({ input }) => input.path === path)?.turnsAt;

  it('is told of the eight weightiest, unless more are asked for', () => {
    const assessment = assessed(ONE_YEAR);
    const all = pathsOf(weightsOf(assessment, 1));
    expect(pathsOf(decisiveDefaults(assessment, 1))).toEqual(all.slice(0, 8));
    expect(pathsOf(decisiveDefaults(assessment, 1, 2))).toEqual(all.slice(0, 2));
  });

  it.each([
    ['visit.travel', (hours: number) => `${hours * 60} minutes`],
    // The post that everybody else hangs on is never nothing: a tenth is the end of it.
    ['supervision.span', (posts: number) => `${posts}`],
    ['pay.contracted_week', (hours: number) => `${hours} hours`],
    ['overheads.share', (share: number) => `${share * 100}%`],
    // All time idle would leave no hour to cost: the search ends just before it.
    ['visit.idle', (share: number) => `${share * 100}%`],
    ['costs.mileage_rate', (amount: number) => `£${amount}`],
    ['absence.sickness', (days: number) => `${days} days`],
  ])('leaves no gap once it is written in the file: %s', (path, inWords) => {
    const found = turnsAt(ONE_YEAR, path) as number;
    expect(gapWith(ONE_YEAR, { [path]: inWords(found) })).toBeCloseTo(0, 5);
  });

  it('is looked for below as above', () => {
    // Too dear at ten minutes of travel and notes each: fewer would do.
    const dear = assume({ 'visit.notes': '10 minutes' }).replace('£25.00', '£24.00');
    expect(gapOf(assessed(dear))).toBeLessThan(0);
    const found = turnsAt(dear, 'visit.notes') as number;
    expect(found).toBeLessThan(10 / 60);
    expect(gapWith(dear, { 'visit.notes': `${found * 60} minutes` })).toBeCloseTo(0, 5);
  });

  /** The price of an hour at which the contract with these values pays its cost and no more. */
  const priceThatPays = (text: string, values: Readonly<Record<string, string>>): string => {
    const results = assessed(written(text, values)).years[0]?.runs.get('asSpecified')?.results;
    return `£${results?.value(breakEven)}`;
  };

  it.each([
    // An amount by ten times what it is.
    ['visit.notes', '1 minute', '9.5 minutes', 9.5 / 60],
    ['visit.notes', '1 minute', '10.5 minutes', null],
    ['overheads.per_year', '£2000', '£19000', 19_000],
    ['overheads.per_year', '£2000', '£21000', null],
    // A share as far as the whole, which may be more than ten times or less.
    ['overheads.share', '2%', '90%', 0.9],
    ['overheads.share', '20%', '110%', null],
    // Posts to a supervisor down to a tenth: a supervisor of nobody is none.
    ['supervision.span', '20', '2.1', 2.1],
    ['supervision.span', '20', '1.9', null],
    // Anything else down to nothing.
    ['visit.notes', '30 minutes', '0 minutes', 0],
  ])('%s of %s is looked for as far as anybody would agree: at a price for %s', (path, now, other, turns) => {
    const text = assume({ [path]: now });
    const found = turnsAt(written(text, { 'price.per_hour': priceThatPays(ASSUMED, { [path]: other }) }), path);
    if (turns === null) expect(found).toBeNull();
    // None is no nought.
    else expect(found ?? Number.NaN).toBeCloseTo(turns, 6);
  });

  it.each([
    ['£700', 700],
    ['£900', null],
  ])('is as far from nothing as ten times the usual: £78 of fees, at a price for %s', (fees, turns) => {
    const { file } = assessed(ONE_YEAR);
    expect(file.inputs.get('costs.training_fees')).toMatchObject({ text: '£0', usual: { text: '£78' } });
    const price = priceThatPays(ONE_YEAR, { 'costs.training_fees': fees });
    const found = turnsAt(written(ONE_YEAR, { 'price.per_hour': price }), 'costs.training_fees');
    if (turns === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(turns, 5);
  });

  it.each([
    ['100%', '80%', 0.8],
    // £13.00 for 72 of 80 minutes of work is £11.70 for each hour of it, and the minimum wage £12.21.
    ['100%', '20%', null],
    // Who is paid less than that already is told what it would take all the same.
    ['10%', '5%', 0.05],
  ])('of paid travel keeps pay to the minimum wage, if it does so now: %s, at a price for %s', (now, other, turns) => {
    const text = assume({ 'visit.travel_paid': now });
    const price = priceThatPays(ASSUMED, { 'visit.travel_paid': other });
    const found = turnsAt(written(text, { 'price.per_hour': price }), 'visit.travel_paid');
    if (turns === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(turns, 6);
  });

  it('of paid travel leaves pay no further under the law, where the law overtakes a stated rate in a later year', () => {
    // £12.30 is lawful in the first year and £12.71 is due in the second, with all travel paid.
    const text = assume({ 'visit.travel_paid': '100%' })
      .replace('years: 1', 'years: 2')
      .replace('rate: £13.00', 'rate: £12.30')
      .replace('travel: 10 minutes', 'travel: 30 minutes');
    const price = priceThatPays(written(text, { 'visit.travel_paid': '20%' }), {});
    expect(turnsAt(written(text, { 'price.per_hour': price }), 'visit.travel_paid')).toBeNull();
  });

  it.each([
    // Of a week of 37 hours, up to the 48 that the law lets a worker be asked for on average.
    ['47 hours', 47],
    ['49.8 hours', null],
  ])('is no full-time week that is unlawful: at a price for %s', (week, turns) => {
    const full = (hours: string) => written(ONE_YEAR, { 'pay.full_time_week': hours });
    const price = priceThatPays(full(week), {});
    expect(gapWith(full(week), { 'price.per_hour': price })).toBeCloseTo(0, 5);
    const found = turnsAt(written(ONE_YEAR, { 'price.per_hour': price }), 'pay.full_time_week');
    if (turns === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(turns, 5);
  });

  it.each([
    // Of seven weeks down to the 5.6 that the law gives.
    ['6 weeks', 6],
    ['5 weeks', null],
  ])('is no leave that is less than is due: at a price for %s', (leave, turns) => {
    const text = assume({ 'absence.leave': '7 weeks' });
    const price = priceThatPays(ASSUMED, { 'absence.leave': leave });
    const found = turnsAt(written(text, { 'price.per_hour': price }), 'absence.leave');
    if (turns === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(turns, 5);
  });

  it.each([
    // Ten minutes are taken: at half a minute or one and a half income would equal cost.
    ['30 seconds', '0.5 minutes', true],
    ['a minute and a half', '1.5 minutes', false],
  ])('is next to none of what is taken under a tenth of it: %s', (_, travel, isIt) => {
    const price = priceThatPays(ASSUMED, { 'visit.travel': travel });
    const assessment = assessed(written(assume({ 'visit.travel': '10 minutes' }), { 'price.per_hour': price }));
    const [found] = decisiveDefaults(assessment, 1, 100).filter(({ input }) => input.path === 'visit.travel');
    expect((found?.turnsAt as number) * 60).toBeCloseTo(Number.parseFloat(travel), 1);
    expect(found && isNextToNone(found, assessment.file)).toBe(isIt);
    const [said] =
      JSON.stringify(buildReport(assessment, { part: ['assumed'] })).match(/would pay (?:only )?at [^"]*/) ?? [];
    expect(said).toMatch(
      isIt
        ? /^would pay only at 0\.\d+ minutes a visit, next to none of it, all/
        : /^would pay at 1\.\d+ minutes a visit, all/,
    );
    const page = JSON.stringify(buildReport(assessment, { part: 'page' }));
    expect(page.includes('unless next to nothing is left of it.')).toBe(isIt);
  });

  it('is none where a price is short of what the law of wages obliges, which is more than the work as specified costs', () => {
    const unpaid = (price: string) =>
      written(ONE_YEAR, { 'visit.travel': '40 minutes', 'visit.travel_paid': 'no', 'price.per_hour': price });
    const turning = (text: string) => decisiveDefaults(assessed(text), 1).map((each) => each.turnsAt);
    expect(gapOf(assessed(unpaid('£30.00')))).toBeGreaterThan(0);
    expect(turning(unpaid('£30.00'))).toEqual(Array(8).fill(null));
    expect(turning(unpaid('£36.00')).some((at) => at !== null)).toBe(true);
  });

  it('is where every year pays, if one does not', () => {
    const short = written(HOME_CARE, { 'price.per_hour': '£23.50' });
    expect([1, 2].map((year) => gapOf(assessed(short), year) > 0)).toEqual([true, false]);
    const travel = `${(turnsAt(short, 'visit.travel') as number) * 60} minutes`;
    const turned = assessed(written(short, { 'visit.travel': travel }));
    expect(gapOf(turned, 2)).toBeCloseTo(0, 5);
    expect(gapOf(turned, 1)).toBeGreaterThan(0.1);
  });

  it('is where a year first fails to pay, if all do', () => {
    const paid = written(HOME_CARE, { 'price.per_hour': '£24.50', 'price.indexation': '6%' });
    expect([1, 2].map((year) => gapOf(assessed(paid), year) > 0)).toEqual([true, true]);
    const travel = `${(turnsAt(paid, 'visit.travel') as number) * 60} minutes`;
    const turned = assessed(written(paid, { 'visit.travel': travel }));
    expect(gapOf(turned, 1)).toBeCloseTo(0, 5);
    expect(gapOf(turned, 2)).toBeGreaterThan(0.1);
  });

  it('is that of the first year where nobody says whether the price rises, and it is judged alone', () => {
    const text = written(assume({ 'visit.notes': '10 minutes' }), {
      'contract.years': '3',
      'assumptions.wage_growth': '6%',
      'price.per_hour': priceThatPays(ASSUMED, { 'visit.notes': '11 minutes' }),
    });
    const assessment = assessed(text);
    expect(assessment.verdict.finance).toBe('cannotTell');
    expect(gapOf(assessment)).toBeGreaterThan(0);
    expect(gapOf(assessment, 3)).toBeLessThan(0);
    expect(turnsAt(text, 'visit.notes')).toBeCloseTo(11 / 60, 6);
  });

  it('is none of a rate that goes by its name, and none where the price pays for nothing at all', () => {
    expect(turnsAt(ONE_YEAR, 'pay.rate')).toBeNull();
    const little = written(ONE_YEAR, { 'price.per_hour': '£2.00' });
    expect(decisiveDefaults(assessed(little), 1).map((each) => each.turnsAt)).toEqual(Array(8).fill(null));
  });
});

describe('what finance hangs on where it cannot be told', () => {
  const ONE_YEAR = HOME_CARE.replace('years: 2', 'years: 1');
  const at = (price: string, text = ONE_YEAR): Assessment => assessed(written(text, { 'price.per_hour': price }));
  const usualOf = ({ file }: Assessment, path: string): string => file.inputs.get(path)?.usual?.text ?? '';
  /** What is left of an hour's price where these are at their usual level. */
  const leftAt = (text: string, price: string, paths: readonly string[], year = 1): number => {
    const assessment = at(price, text);
    const values = Object.fromEntries(paths.map((path) => [path, usualOf(assessment, path)]));
    return gapOf(assessed(written(text, { 'price.per_hour': price, ...values })), year);
  };

  it('is each default whose usual level is enough alone that it does not pay', () => {
    const assessment = at('£24.10');
    expect(assessment.verdict.reason).toBe('readings-differ');
    const twoLevels = pathsOf(weightsOf(assessment, 1)).filter((path) => usualOf(assessment, path) !== '');
    // What stands in a list is not written by itself.
    const writable = twoLevels.filter((path) => path !== 'pay.enhancements' && !path.includes('['));
    expect(hangsOn(assessment)).toEqual(writable.filter((path) => leftAt(ONE_YEAR, '£24.10', [path]) < 0));
  });

  it('is, where none is enough alone, the weightiest that are together', () => {
    const found = hangsOn(at('£27.00'));
    expect(found).toEqual(pathsOf(weightsOf(at('£27.00'), 1)).slice(0, found.length));
    expect(found.length).toBeGreaterThan(2);
    expect(leftAt(ONE_YEAR, '£27.00', found)).toBeLessThan(0);
    expect(leftAt(ONE_YEAR, '£27.00', found.slice(0, -1))).toBeGreaterThan(0);
  });

  it('is asked of the year that is worst', () => {
    const assessment = at('£25.60', HOME_CARE);
    expect(assessment.verdict.worstYear).toBe(2);
    const found = hangsOn(assessment);
    expect(leftAt(HOME_CARE, '£25.60', found, 2)).toBeLessThan(0);
    expect(leftAt(HOME_CARE, '£25.60', found.slice(0, -1), 2)).toBeGreaterThan(0);
    // In the first year these would not be enough.
    expect(leftAt(HOME_CARE, '£25.60', found, 1)).toBeGreaterThan(0);
  });

  it('is nothing where finance can be told', () => {
    expect(hangsOn(at('£20.00'))).toEqual([]);
    expect(hangsOn(at('£40.00'))).toEqual([]);
  });

  it('is the price that nobody states, or what it says of the second worker', () => {
    expect(hangsOn(at('unknown'))).toEqual(['price.per_hour']);
    const two = written(ASSUMED, { 'lone_working.second_worker': '60%' });
    expect(assessed(two).verdict.reason).toBe('price-unknown');
    expect(hangsOn(assessed(two))).toEqual(['price.second_worker']);
  });

  it('is, without a profile, all that costs money and that nobody states', () => {
    const dear = assessed(written(ASSUMED, { 'price.per_hour': '£60.00', 'absence.training': '2 days' }));
    expect(dear.verdict.reason).toBe('unknown-cost');
    expect(hangsOn(dear)).toContain('costs.turnover');
    expect(hangsOn(dear)).not.toContain('absence.training');
  });

  it('is what an hour buys, where an hour of contact would not be paid for and nobody says which it is', () => {
    const floating = `contract: {title: Floating support, start: 2026-04-01, years: 1, profile: floating-support}
price: {per_hour: £30.00}
demand: {hours_per_week: 200 hours, visit_length: 1 hour}
`;
    const { results } = assessed(floating).years[0]?.usual ?? {};
    const paysUsual = written(floating, { 'price.per_hour': `£${(results?.value(costPerUnit) ?? 0) * 1.05}` });
    const assessment = assessed(paysUsual);
    expect(assessment.verdict.reason).toBe('readings-differ');
    expect(hangsOn(assessment)).toEqual(['price.buys']);
    expect(gapOf(assessed(written(paysUsual, { 'price.buys': 'contact' })))).toBeLessThan(0);
  });
});

describe('workers at a visit', () => {
  it('are never fewer than one, whatever would turn it', () => {
    const youth =
      'contract: {title: T, start: 2026-05-01, years: 3, profile: youth-work}\nprice: {per_hour: £17}\ndemand: {hours_per_week: 300 hours}\n';
    const crew = decisiveDefaults(assessed(youth), 1, 20).find(({ input }) => input.path === 'visit.crew');
    expect(crew?.turnsAt).toBeNull();
  });
});
