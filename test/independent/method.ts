// A second, slow reading of the costing method, second edition, written from its words alone to find mistakes in the first.
//
// Each file names at its head, under READINGS, how it took words that can be read in two ways. Here:
//  1. A scenario whose pay is not known in one year of the term falls away from all of them.
//  2. "Hours and income as specified" are those of the same contract year.
//  3. `elsewhere.breakEven`: "not made" is what it is in `asDelivered`, pieces by the visit with it, and the gap is what
//     is missing. Null where nothing is missing, where no share of visits closes it, and where there are no visits.
//  4. Finance: a year is projected where a day of it is beyond the last known day of any law that wages, sick pay, National
//     Insurance and pensions rest on. A rate in pounds under the minimum of the first day, where that is known, is
//     unlawful in all years; a share of a named rate is named, not stated.
import type { Contract } from '../../src/contract/types.ts';
import { bought, netPrices, unstatedWork, workIsUnstated } from './bought.ts';
import { direct, supervision, total } from './costs.ts';
import { dayNumber } from './days.ts';
import { annualisedDiscount, breakEven, income, kindsPaid, type Paid, type Unit, unitOf } from './income.ts';
import { average, type Growth, knownTo, LAW_KNOWN_FROM, minimumOf, periods } from './law.ts';
import { agency, onCosts, pay, ratesOf } from './pay.ts';
import { layOut } from './quarters.ts';
import { atPricesOf, SCENARIOS, type ScenarioName, type Variant, variant } from './scenarios.ts';
import { mayAskForHours, rolesOf, staff } from './staff.ts';
import { type ContractYear, contractYears, yearsOfTerm } from './term.ts';
import { attended, crewOf, dutySharesOf, hoursBought, time, visitsMade, volumesOf } from './time.ts';
import { type Figures, get, ratio, sumOf, type Year } from './year.ts';

export type { Figures } from './year.ts';

type Finance = 'viable' | 'cannotTell' | 'fragile' | 'notViable' | 'unlawful';
export interface Answer {
  terms: ContractYear[];
  /** By contract year; a scenario that the contract or the law of the day gives no ground for is not there. */
  years: Map<ScenarioName, Figures>[];
  unit: Unit;
  finance: Finance;
}

const PENSION_DUTY = dayNumber(2012, 10, 1);

/** What the scenarios that are billed as specified take from that one. */
interface Billed {
  year: Year;
  kinds: Paid[];
  income: Figures;
  prices: (number | null)[];
}

function bill(year: Year): Billed {
  const kinds = kindsPaid(year);
  return { year, kinds, income: income(year, kinds), prices: netPrices(year) };
}

export function workOut(written: Contract, moreOnCover = 0, atSafe = written): Answer {
  const { pension } = written.on_costs;
  if (written.contract.start < LAW_KNOWN_FROM) throw new Error('the law is known from 6 April 2010');
  if (written.contract.start < PENSION_DUTY && pension.employer !== 'statutory' && pension.of === 'qualifying-earnings')
    throw new Error('there were no qualifying earnings before 1 October 2012');
  const terms = contractYears(written.contract);
  let unit: Unit | undefined;
  const years = terms.map((term, index) => {
    const scenarios = new Map<ScenarioName, Figures>();
    const place = { n: index + 1, term, whole: yearsOfTerm(terms) };
    const specified = work(variantOf(written, 'asSpecified'), place, undefined);
    if (!specified) throw new Error('pay is not known that early');
    const billed = bill(specified);
    unit ??= unitOf(billed.kinds);
    for (const name of SCENARIOS) {
      const changed = variant(written, name, moreOnCover, atSafe);
      const year = changed && work(changed, place, billed);
      if (year) scenarios.set(name, figuresOf(year, place, billOf(year, billed), billed, unit));
      else if (name === 'legalMinimum') throw new Error('the minimum wage is not known that early');
    }
    return scenarios;
  });
  for (const name of SCENARIOS) {
    if (years.some((year) => !year.has(name))) for (const year of years) year.delete(name);
    const gaps = years.map((year) => year.get(name)?.['gap.perYear'] ?? null);
    const sum = gaps.includes(null) ? null : sumOf(gaps, (gap, i) => (gap ?? 0) * (terms[i]?.part ?? Number.NaN));
    for (const year of years) {
      const figures = year.get(name);
      if (figures) figures['gap.term'] = sum;
    }
  }
  return { terms, years, unit: unit ?? { kind: 'year', item: -1 }, finance: finance(written, terms, years) };
}

/** Income of a scenario: billed on what is specified, but that second workers are paid for wherever the contract pays for them. */
function billOf(year: Year, specified: Billed): Billed {
  if (!year.v.asBilled) return bill(year);
  return year.v.name === 'asDelivered' ? specified : bill({ ...specified.year, oneMore: year.oneMore });
}

function variantOf(written: Contract, name: 'asSpecified'): Variant {
  const made = variant(written, name);
  if (!made) throw new Error(`there is always ${name}`);
  return made;
}

interface Place {
  n: number;
  term: ContractYear;
  whole: number;
}

/** One scenario of one year up to its total cost; undefined where its pay is not known. */
function work(v: Variant, { n, term: { from, to }, whole }: Place, billed: Billed | undefined): Year | undefined {
  const c = atPricesOf(v.contract, n);
  const growth: Growth = { wages: c.assumptions.wage_growth, prices: c.assumptions.price_growth };
  const mean = (name: string) => {
    const value = average(name, from, to, growth);
    if (value === undefined) throw new Error(`${name} is not known`);
    return value;
  };
  if (v.bareLaw) {
    c.absence.leave = { amount: mean('statutory-leave') };
    const stated = c.costs.mileage_rate;
    c.costs.mileage_rate = Math.min(
      stated === 'approved' ? mean('mileage-approved') : stated,
      mean('mileage-over-10000'),
    );
  }
  const { crew, oneMore } = crewOf(c, v.overOne);
  const laid = layOut(c, from, to, v.overOne);
  const { quarters, part } = attended(laid, v);
  const asked = v.asBilled && billed ? billed.year : hoursBought(c, crew, laid);
  const hours = asked.hours * v.hoursMade * part;
  const visitsOf = visitsMade(c, hours);
  const visits = sumOf(visitsOf, (one) => one.visits);
  const dutyFrom = c.on_costs.pension.duty_from ?? PENSION_DUTY;
  const year: Year = {
    ...{ v, c, from, to, growth, term: whole, crew, oneMore, quarters, hours, duty: asked.duty, visitsOf },
    dutyShares: billed?.year.dutyShares ?? dutySharesOf(visitsOf),
    ...{ volumes: volumesOf(c, visits), roles: [], rates: [], stated: [], mean, f: {} },
    periods: periods(from, to, dutyFrom, growth),
  };
  time(year);
  year.roles = rolesOf(c, get(year.f, 'band.onDuty') > 0);
  const rates = ratesOf(year, year.roles);
  if (!rates) return undefined;
  year.rates = rates.map(({ rate }) => rate);
  year.stated = rates.map(({ stated }) => stated);
  staff(year);
  pay(year);
  onCosts(year);
  agency(year);
  supervision(year);
  direct(year);
  const priced = v.name === 'asDelivered' && billed ? billed.year : year;
  year.f['overhead hours'] = get(priced.f, 'time.contactHours');
  total(year);
  return year;
}

function figuresOf(year: Year, place: Place, paid: Billed, specified: Billed, unit: Unit): Figures {
  const { v, c, f } = year;
  Object.assign(f, paid.income);
  f['discount.annualised'] = annualisedDiscount(year);
  const own = paid.kinds.find(({ kind, item }) => kind === unit.kind && item === unit.item);
  const volume = own ? own.volume : 1;
  Object.assign(f, breakEven(year, paid.kinds, unit, get(f, 'cost.total')));
  bought(year, unit, volume, paid.prices);
  if (workIsUnstated(year)) {
    const withPosts = (posts: number) => {
      const more = structuredClone(v.contract);
      more.staff.push(postsUnderPay(posts));
      const run = work({ ...v, contract: more }, place, specified);
      return run ? get(run.f, 'cost.total') : Number.NaN;
    };
    unstatedWork(year, withPosts(10), withPosts(20));
  } else if (get(f, 'time.onDuty') === 0 && f['income.gross'] === 0) {
    if (get(f, 'cover.sleepIns') + get(f, 'cover.onCallSessions') > 0) throw new Error('who gives these sessions?');
  }
  if (v.name === 'asSpecified' && c.elsewhere.length > 0) elsewhere(year, place, paid);
  return f;
}

function postsUnderPay(posts: number): Contract['staff'][number] {
  const same = { share: undefined, rate: undefined, contracted_week: undefined, age: undefined };
  return { role: 'posts', posts, cases: undefined, per_worker: undefined, ...same };
}

/** Section 13: what else is paid for by others, where visits are not made until the money is enough. */
function elsewhere(year: Year, place: Place, billed: Billed): void {
  const { v, c, f } = year;
  const perEvent = sumOf(c.elsewhere, ({ chance, unit_cost }) => chance * (unit_cost ?? Number.NaN));
  f['elsewhere.perEvent'] = perEvent;
  f['elsewhere.breakEven'] = null;
  const net = f['income.net'] ?? null;
  const visits = get(f, 'time.visits');
  if (net === null || visits === 0 || net >= get(f, 'cost.total')) return;
  const costWithout = (share: number) => {
    const seen = variant({ ...v.contract, delivered: [notMade(share)] }, 'asDelivered');
    const run = seen && work(seen, place, billed);
    return run ? get(run.f, 'cost.total') : Number.NaN;
  };
  const nearlyAll = 1 - 1e-9;
  if (!(costWithout(nearlyAll) <= net)) return;
  let [enough, short] = [nearlyAll, 0];
  for (let step = 0; step < 50; step++) {
    const half = (enough + short) / 2;
    if (costWithout(half) <= net) enough = half;
    else short = half;
  }
  f['elsewhere.breakEven'] = ratio(get(f, 'cost.total') - net, visits * enough * perEvent);
}

function notMade(value: number): Contract['delivered'][number] {
  return {
    way: 'visit-not-made',
    value,
    item: undefined,
    contact_time: undefined,
    staff_time: undefined,
    contact: undefined,
  };
}

/** Section 12, the first judgement, for a contract that states all that costs money. */
function finance(written: Contract, terms: ContractYear[], years: Map<ScenarioName, Figures>[]): Finance {
  const order: Finance[] = ['viable', 'cannotTell', 'fragile', 'notViable', 'unlawful'];
  const ages = rolesOf(written, mayAskForHours(written)).map(({ age }) => age);
  const { start } = written.contract;
  const today = { wages: 0, prices: 0 };
  const underpaid = rolesOf(written, mayAskForHours(written)).some(({ own, age }) => {
    const rate = own ?? written.pay.rate;
    return typeof rate === 'number' && start <= knownTo(ages) && rate < minimumOf(age, start, start, today);
  });
  if (underpaid) return 'unlawful';
  const verdicts = years.map((year, index): Finance => {
    const figure = (name: ScenarioName, id: string) => year.get(name)?.[id] ?? null;
    const net = figure('asSpecified', 'income.net');
    const [law, cost] = [figure('legalMinimum', 'cost.total'), figure('asSpecified', 'cost.total')];
    if (net === null || cost === null) return 'cannotTell';
    const known = (terms[index]?.to ?? Number.NaN) <= knownTo(ages);
    if (known && law !== null && net < law) return 'unlawful';
    if (net >= cost) return 'viable';
    const spare = (figure('asSpecified', 'cost.contingency') ?? 0) + (figure('asSpecified', 'cost.surplus') ?? 0);
    return net >= cost - spare ? 'fragile' : 'notViable';
  });
  return verdicts.reduce((worst, one) => (order.indexOf(one) > order.indexOf(worst) ? one : worst));
}
