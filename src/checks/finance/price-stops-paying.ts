import { type Day, formatDay } from '../../calendar/day.ts';
import { netPerUnit } from '../../figures/income/net.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { printedYearGap, unitDecimals, unitNameOf } from '../../model/printed.ts';
import { money, withArticle } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isStated, runsOf, unworked } from '../subject.ts';
import { holdsIn } from '../value.ts';
import { netUnderCost, pricePath } from './pays.ts';

interface Finds {
  year: number;
  paysUntil: Day;
  from: Day;
  projected: boolean;
  unit: string;
  decimals: number;
  /** £ of that year, as it is printed beside what reaches the provider and what it costs. */
  short: number;
}

export const priceStopsPaying = defineCheck({
  id: 'price-stops-paying',
  title: 'The price pays at first and stops paying within the term',
  severity: 'major',
  dimension: 'finance',
  at: 'price.indexation',
  condition: netUnderCost,
  sources: ['The costing method, sections 2 and 12', 'National Minimum Wage rates by date, April 2014 to April 2026'],
  unworked: 'Whether the price pays to the end of the term',
  rests: {
    year: 'year',
    paysUntil: 'date',
    from: 'date',
    net: netPerUnit,
    cost: costPerUnit,
    gapPerYear,
  },
  find(subject): Found<Finds>[] {
    const { file, years } = subject;
    const runs = runsOf(subject);
    if (runs.length === 0 && years.length > 1) return unworked(subject);
    const at = runs.findIndex(({ run }) => holdsIn(netUnderCost, run));
    const [turn, before] = [runs[at], runs[at - 1]];
    if (!turn || !before) return [];
    const { year, from, projected } = turn.year;
    const path = isStated(file, 'price.indexation') ? 'price.indexation' : pricePath(file);
    const { context } = turn.run;
    const words = { unit: unitNameOf(context), decimals: unitDecimals(context), short: -printedYearGap(turn.run) };
    const finds = { year, from, paysUntil: before.year.to, projected, ...words };
    return [{ status: 'found', run: turn.run, finds, path }];
  },
  says: ({ year, paysUntil, net, cost, short, projected, unit, decimals }) =>
    `The price pays until ${formatDay(paysUntil)} and no longer from year ${year}: ` +
    `${money(net, decimals)} ${withArticle(unit)} then reaches the provider and ${withArticle(unit)} costs ${money(cost, decimals)}, ` +
    `${money(short, 0)} short in that year${projected ? ', on law partly projected' : ''}.`,
  asks: ({ from }) => `What happens to the price from ${formatDay(from)}, when costs have risen and it has not?`,
  page: () => ({
    checks:
      'Works each contract year out under the law and prices of its own dates, and finds the first in which the net price no longer covers the cost although it did before.',
    why: 'A price that pays in the first year is easy to sign. Wages, National Insurance and miles then rise by law or by the market, and a price that does not follow becomes too low at a date that could have been known on the day of signature.',
    example:
      'At £22.00 an hour against a cost of £21.80 a service pays its way. The next April the minimum wage rises by 4.1% and the cost to £22.60: from then on each of 52,000 hours loses £0.60, £31,200 a year.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set price.per_hour=£33.60 --set price.indexation=none',
      prints: 'The price pays until 5 April 2028 and no longer from year 3',
    },
    basedOn: [
      'The costing method run for every year of the term, with the growth that the contract or its profile assumes',
    ],
    exclusions: ['A price that does not pay in the first year is found by price-below-cost', 'A term of one year'],
    couldBeWrong: [
      'Wages or prices grow less than assumed; `assumptions` in the contract sets them',
      'The parties mean to agree a new price each year, though the contract does not say so',
    ],
  }),
});
