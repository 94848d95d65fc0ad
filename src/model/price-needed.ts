// The lowest price that pays for the whole term, in the words and the money in which the contract states its price.

import { gross } from '../figures/income/gross.ts';
import { vatIncluded } from '../figures/inputs/price.ts';
import { indexationFactor } from '../figures/money.ts';
import { capBreakEven, grossNeeded, priceToState } from '../figures/total/break-even.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { roundUp } from '../words/rounding.ts';
import { money, withArticle } from '../words/words.ts';
import { isHourly, unitDecimals, unitNameOf } from './printed.ts';
import type { Run, YearResult } from './types.ts';

export interface PriceNeeded {
  /** £ of the unit, at prices of the contract's start and with the VAT that its prices hold; the next penny at which it does pay. */
  price: number;
  /** `£21.65`; of a year, whole pounds. */
  amount: string;
  /** `£21.65 an hour` */
  words: string;
  /** ` of a week of a place`, where what is printed beside it has the income of other things in it too. */
  of: string;
  /** The contract year that needs it: all others pay at it too. */
  year: number;
  /** `starting ` where the price rises later. */
  starting: '' | 'starting ';
  /** ` with VAT` where the prices of the contract hold it. */
  withVat: '' | ' with VAT';
  /** ` every year` where there are several. */
  everyYear: '' | ' every year';
}

/**
 * What `viability solve` finds for the price of the unit, in the year in which that is most: prices rise alike, so what pays
 * then pays always. Undefined where in some year no price of that kind would pay, or none is paid.
 */
export function priceNeeded(
  years: readonly YearResult[],
  scenario: ScenarioName = 'asSpecified',
): PriceNeeded | undefined {
  const each = years.map(({ year, runs }) => ({ year, run: runs.get(scenario) }));
  let most: { year: number; run: Run; price: number } | undefined;
  let isRaised = false;
  for (const { year, run } of each) {
    if (!run?.context.unit.priced) return undefined;
    const { results } = run;
    const rise = results.value(indexationFactor);
    const price = results.value(priceToState);
    if (Number.isNaN(price)) return undefined;
    if (rise !== 1) isRaised = true;
    if (!most || price > most.price) most = { year, run, price };
  }
  if (!most) return undefined;
  const { year, run } = most;
  const decimals = unitDecimals(run.context);
  const unit = unitNameOf(run.context);
  const price = roundUp(most.price, decimals);
  const amount = money(price, decimals);
  return {
    price,
    amount,
    words: `${amount} ${withArticle(unit)}`,
    of: isHourly(run.context) || run.context.unit.kind === 'year' ? '' : ` of ${withArticle(unit)}`,
    year,
    starting: isRaised ? 'starting ' : '',
    withVat: run.results.value(vatIncluded) > 0 ? ' with VAT' : '',
    everyYear: years.length > 1 ? ' every year' : '',
  };
}

/**
 * Where a cap lies under what is needed, so that no price would pay: the least at which one could, `£40,119`, as the contract
 * states it. Undefined where none does in any year.
 */
export function capNeeded(years: readonly YearResult[]): string | undefined {
  const needed = years.flatMap(({ runs }) => {
    const results = runs.get('asSpecified')?.results;
    const cap = results?.value(capBreakEven) ?? Number.NaN;
    if (!results || Number.isNaN(cap)) return [];
    return [(cap * (1 + results.value(vatIncluded))) / results.value(indexationFactor)];
  });
  return needed.length === 0 ? undefined : money(roundUp(Math.max(...needed), 0), 0);
}

/** `: no price under £20.00 pays every year`, of a price that nobody states; empty where none would. */
export function nonePaysUnder(years: readonly YearResult[]): string {
  const least = priceNeeded(years);
  return least ? `: no ${least.starting}price${least.withVat} under ${least.amount} pays${least.everyYear}` : '';
}

/** £ a year that would have to be paid beside what is, with the VAT that the prices hold: what comes off income comes off it too. */
export function moreNeeded({ results }: Pick<Run, 'results'>): number {
  return (results.value(grossNeeded) - results.value(gross)) * (1 + results.value(vatIncluded));
}
