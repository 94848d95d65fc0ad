// What the law of wages obliges the provider to, where that is more than the contract as specified costs: said beside every
// figure that is as specified, so that none of them contradicts the page.

import { orNull } from '../../engine/none.ts';
import { costPerUnit, gapPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { lawInstead } from '../../model/finance.ts';
import { priceNeeded } from '../../model/price-needed.ts';
import { printedYearGap } from '../../model/printed.ts';
import type { Assessment } from '../../model/types.ts';
import { money } from '../../words/words.ts';
import { aside } from '../blocks.ts';
import type { Block } from '../types.ts';

/** Under figures that are as specified: what they leave out. */
export function lawfulBlocks({ years }: Pick<Assessment, 'years'>, year: number): Block[] {
  const run = lawInstead(years[year - 1]);
  if (!run) return [];
  const gap = printedYearGap(run);
  const ofTheYear = years.filter((each) => each.year === year);
  const least = gap < 0 ? priceNeeded(ofTheYear, 'legalMinimum') : undefined;
  const price = least
    ? `, and ${least.words} is the lowest ${least.starting}price${least.withVat} that pays for that`
    : '';
  const left = Number.isNaN(gap)
    ? ''
    : `: at that ${money(Math.abs(gap), 0)} a year is ${gap < 0 ? 'short' : 'to spare'}`;
  return [
    aside(
      `These figures are of the contract as specified, which costs less than the law of wages obliges the provider to${left}${price}.`,
    ),
  ];
}

/** The same for other programs; null where the law obliges to no more. */
export function lawfulData({ years }: Pick<Assessment, 'years'>, year: number): object | null {
  const run = lawInstead(years[year - 1]);
  if (!run) return null;
  const figures = [costPerUnit, gapPerUnit, gapPerYear].map((figure) => [figure.id, orNull(run.results.value(figure))]);
  return { scenario: run.scenario, ...Object.fromEntries(figures) };
}
