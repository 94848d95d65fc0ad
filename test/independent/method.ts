// A second, slow reading of the costing method, written from its words alone to find mistakes in the first.
//
// Where the words can be read in two ways, the plain reading was taken:
//  1. Pay is not law: sick pay's "weekly pay" and the on-costs of every period use the year's one average rate of pay.
//  2. "Periods of unchanged law": days under the same values count together; a projected value is a period too.
//  3. "Covered quarter-hours": those with any staff, whatever the mode.
//  4. "Monday-Friday 08:00-18:00" for the on-call manager: a bank holiday on a Monday at ten is inside those hours.
//  5. Average price: each visit length has its share of contact hours at all times; a band its share of demand.
//  6. VAT divides every price: by the hour, by the visit, by the piece and the block.
//  7. `within` unstated is the terms as agreed, against which no day can be saved: null.
//  8. Every authority but `other` is a public body for the law of late payment.
//  9. Induction as a share of on-duty hours is that share, not times turnover.
// 10. Sick days and spells are those of one worker, part-time or not: a part-time week is shorter days.
// 11. A share of sickness in `legalMinimum`: still a share for post.onDuty, and paid by statute for as many days of W/5.
// 12. "Greater supervision and training" where one is hours and the other a share: the one that leaves less time on duty.
// 13. "The smaller span": none at all (0) is not smaller, so a safe span brings supervisors in.
// 14. The safe cover takes the place of the contract's.
// 15. `in_house` without a pay point: no such scenario; without a pension: the contract's own. Participation stays.
// 16. `fairWork`: the floor is the real Living Wage outside London, compared with the year's average rate.
// 17. The statutory pension share applies to whatever base is named; participation counts for managers too.
// 18. Break-even may be below nil: pieces and block alone can pay for everything. Where nothing is paid by the hour, or
//     nothing of the price is kept, no price breaks even: null.
// 19. `pay.agency` is not below 0 as a whole; section 7 there is National Insurance, pension and levy.
// 20. `direct.other` per visit counts visits made, wasted journeys not.
// 21. Finance: each year is judged, and the worst verdict of the term stands.
// 22. A scenario whose pay was not known in one year of the term falls away from all of them.
// 23. A pay point deleted from the spine goes on as the lowest point left.
// 24. In `legalMinimum` the Employment Allowance comes off even where National Insurance was stated as a share.
import type { Contract } from '../../src/contract/types.ts';
import { agency, direct, onCosts, pay, supervision, total } from './costs.ts';
import { yearStart } from './days.ts';
import { average, type Growth, periods } from './law.ts';
import { layOut } from './quarters.ts';
import { atPricesOf, SCENARIOS, type ScenarioName, type Variant, variant } from './scenarios.ts';
import { annualisedDiscount, income, staff, time } from './time-and-income.ts';
import { get, type Year } from './year.ts';

export type Figures = Record<string, number | null>;
export type Finance = 'viable' | 'fragile' | 'notViable' | 'unlawful';
export interface Answer {
  /** By contract year; a scenario that the contract or the law of the day gives no ground for is not there. */
  years: Map<ScenarioName, Figures>[];
  finance: Finance;
}

export function workOut(written: Contract): Answer {
  const years: Map<ScenarioName, Figures>[] = [];
  for (let n = 1; n <= written.contract.years; n++) {
    const [from, to] = [yearStart(written.contract.start, n), yearStart(written.contract.start, n + 1) - 1];
    const scenarios = new Map<ScenarioName, Figures>();
    for (const name of SCENARIOS) {
      const changed = variant(written, name);
      const figures = changed && oneYear({ ...changed, contract: atPricesOf(changed.contract, n) }, from, to);
      if (!figures && (name === 'asSpecified' || name === 'legalMinimum'))
        throw new Error('pay is not known that early');
      if (figures) scenarios.set(name, figures);
    }
    years.push(scenarios);
  }
  for (const name of SCENARIOS) {
    if (years.some((year) => !year.has(name))) for (const year of years) year.delete(name);
    const gaps = years.map((year) => year.get(name)?.['gap.perYear'] ?? Number.NaN);
    for (const year of years) {
      const figures = year.get(name);
      if (figures) figures['gap.term'] = gaps.reduce((sum, gap) => sum + gap, 0);
    }
  }
  return { years, finance: finance(years) };
}

function oneYear(v: Variant, from: number, to: number): Figures | undefined {
  const c = v.contract;
  const growth: Growth = { wages: c.assumptions.wage_growth, prices: c.assumptions.price_growth };
  const mean = (name: string) => {
    const value = average(name, from, to, growth);
    if (value === undefined) throw new Error(`${name} is not known`);
    return value;
  };
  let rate = typeof c.pay.rate === 'number' ? c.pay.rate : average(String(c.pay.rate), from, to, growth);
  if (v.livingWage && rate !== undefined) {
    const floor = average('real-living-wage', from, to, growth);
    rate = floor === undefined ? undefined : Math.max(rate, floor);
  }
  if (v.payPoint !== undefined) rate = average(`pay-point-${v.payPoint}`, from, to, growth);
  if (rate === undefined) return undefined;
  if (v.bareLaw) {
    c.absence.leave = { amount: mean('statutory-leave') };
    const stated = c.costs.mileage_rate;
    c.costs.mileage_rate = Math.min(
      stated === 'approved' ? mean('mileage-approved') : stated,
      mean('mileage-over-10000'),
    );
  }
  const quarters = layOut(c, from, to);
  const crew = 1 + c.lone_working.second_worker;
  const f: Record<string, number> = {};
  const year: Year = { c, crew, quarters, mean, periods: periods(from, to, growth), bareLaw: v.bareLaw, rate, f };
  time(year);
  income(year);
  staff(year);
  pay(year);
  onCosts(year);
  agency(year);
  supervision(year);
  direct(year);
  total(year);
  const breakEven = get(f, 'price.breakEven');
  return {
    ...f,
    'price.breakEven': Number.isNaN(breakEven) ? null : breakEven,
    'discount.annualised': annualisedDiscount(year),
  };
}

/** Section 12, the first judgement. */
function finance(years: Map<ScenarioName, Figures>[]): Finance {
  const order: Finance[] = ['viable', 'fragile', 'notViable', 'unlawful'];
  const value = (figures: Figures | undefined, id: string) => figures?.[id] ?? Number.NaN;
  const verdicts = years.map((year): Finance => {
    const [law, own] = [year.get('legalMinimum'), year.get('asSpecified')];
    const [net, cost] = [value(own, 'income.net'), value(own, 'cost.total')];
    if (value(law, 'income.net') < value(law, 'cost.total')) return 'unlawful';
    if (net >= cost) return 'viable';
    return net >= cost - value(own, 'cost.contingency') - value(own, 'cost.surplus') ? 'fragile' : 'notViable';
  });
  return verdicts.reduce((worst, one) => (order.indexOf(one) > order.indexOf(worst) ? one : worst));
}
