// The numbers that carry the page, each once, number first, so that they survive a mail in any font.

import { gross } from '../../figures/income/gross.ts';
import { net } from '../../figures/income/net.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { breakEven, costPerContactHour, gapPerYear } from '../../figures/total/result.ts';
import { printedHour, printedTermGap } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { money } from '../../words/words.ts';
import { costBlocks } from '../cost.ts';
import { dates } from '../dates.ts';
import type { Block, Fact } from '../types.ts';

export function numberBlocks(assessment: Assessment, run: Run, year: number): Block[] {
  const facts: Fact[] = [...priceAndCost(run), ...gaps(assessment, run, year), ...floors(assessment, run, year)];
  const bar = costBlocks(run).find((block) => block.kind === 'bars');
  return [{ kind: 'facts', facts }, ...(bar ? [{ ...bar, caption: '' }] : [])];
}

function priceAndCost({ results }: Run): Fact[] {
  const hour = printedHour(results);
  const paid = results.value(gross) / results.value(contactHours);
  return [
    { term: money(hour.net), text: `of the ${money(paid)} paid for an hour reaches the provider` },
    { term: money(hour.cost), text: 'is the least that such an hour costs' },
  ];
}

function gaps(assessment: Assessment, { results }: Run, year: number): Fact[] {
  const gap = results.value(gapPerYear);
  const { years } = assessment;
  const when = year > 1 ? `in year ${year} (${dates([years[year - 1] as (typeof years)[number]])})` : 'a year';
  const term = printedTermGap(assessment, 'asSpecified');
  const whole =
    years.length > 1 && term !== undefined
      ? `; ${money(Math.abs(term), 0)} ${term < 0 ? 'short' : 'to spare'} over the ${years.length} years`
      : '';
  return [{ term: money(Math.abs(gap), 0), text: `${when} is ${gap < 0 ? 'what is short' : 'to spare'}${whole}` }];
}

function floors({ years }: Assessment, { results }: Run, year: number): Fact[] {
  const needed = results.value(breakEven);
  const minimum = years[year - 1]?.runs.get('legalMinimum')?.results;
  const fair = years[year - 1]?.runs.get('fairWork')?.results.value(costPerContactHour);
  const facts: Fact[] = [];
  if (!Number.isNaN(needed) && results.value(gapPerYear) < 0)
    facts.push({
      term: money(needed),
      text: `is the lowest price of an hour at which it could pay${fair === undefined ? '' : `; safe and fairly paid it costs ${money(fair)}`}`,
    });
  if (minimum && results.value(net) < minimum.value(costPerContactHour) * results.value(contactHours))
    facts.push({
      term: money(minimum.value(costPerContactHour)),
      text: 'is what the law of wages alone obliges an employer to pay for it',
    });
  return facts;
}
