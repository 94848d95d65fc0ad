// The numbers that carry the page, each once, number first, so that they survive a mail in any font.
import { gross } from '../../figures/income/gross.ts';
import { net } from '../../figures/income/net.ts';
import { awakeBought, dutyHoursBought, postsBought } from '../../figures/total/bought.ts';
import { breakEven } from '../../figures/total/break-even.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { unitVolume } from '../../figures/total/unit.ts';
import { printedHour, printedTermGap, unitDecimals, unitInFull, unitNameOf } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { article, hours, money, number } from '../../words/words.ts';
import { costBlocks } from '../cost.ts';
import { dates } from '../dates.ts';
import type { Block, Fact } from '../types.ts';

export function numberBlocks(assessment: Assessment, run: Run, year: number): Block[] {
  const isCosted = !Number.isNaN(run.results.value(totalCost));
  const facts = isCosted
    ? [...priceAndCost(run), ...gap(assessment, run, year), ...floors(assessment, run, year)]
    : bought(run);
  const bar = isCosted ? costBlocks(run).find((block) => block.kind === 'bars') : undefined;
  return [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...(bar ? [{ ...bar, caption: '' }] : [])];
}

function priceAndCost({ results, context }: Run): Fact[] {
  const name = unitInFull(context);
  const decimals = unitDecimals(context);
  const hour = printedHour(results, decimals);
  const cost = { term: money(hour.cost, decimals), text: `is the least that ${article(name)} ${name} costs` };
  if (Number.isNaN(hour.net)) return [cost];
  const paid = results.value(gross) / results.value(unitVolume);
  return [
    {
      term: money(hour.net, decimals),
      text: `of the ${money(paid, decimals)} paid for ${article(name)} ${name} reaches the provider`,
    },
    cost,
  ];
}

function gap(assessment: Assessment, { results }: Run, year: number): Fact[] {
  const own = results.value(gapPerYear);
  if (Number.isNaN(own)) return [];
  const { years } = assessment;
  const at = years[year - 1];
  const when = year > 1 && at ? `in year ${year} (${dates([at])})` : 'a year';
  const term = years.length > 1 ? printedTermGap(assessment, 'asSpecified') : undefined;
  const whole = term === undefined ? '' : `; ${money(Math.abs(term), 0)} ${spare(term)} over the term`;
  return [{ term: money(Math.abs(own), 0), text: `${spare(own)} ${when}${whole}` }];
}

function spare(amount: number): string {
  return amount < 0 ? 'short' : 'to spare';
}

function floors({ years }: Assessment, { results, context }: Run, year: number): Fact[] {
  const name = unitNameOf(context);
  const needed = results.value(breakEven);
  const own = results.value(gapPerYear);
  const facts: Fact[] = [];
  const fair = years[year - 1]?.runs.get('fairWork')?.results.value(costPerUnit);
  const dearer =
    fair === undefined || Number.isNaN(fair)
      ? ''
      : `; safe and fairly paid it costs ${money(fair, unitDecimals(context))}`;
  if (!Number.isNaN(needed) && !(own >= 0))
    facts.push({
      term: money(needed, unitDecimals(context)),
      text: `is the lowest price of ${article(name)} ${name} that could pay${dearer}`,
    });
  const minimum = years[year - 1]?.runs.get('legalMinimum')?.results;
  if (minimum && !(minimum.value(net) >= minimum.value(totalCost)))
    facts.push({
      term: money(minimum.value(costPerUnit), unitDecimals(context)),
      text: 'is what the law of wages alone obliges an employer to pay for it',
    });
  return facts;
}

/** What a sum buys at most where nobody states the work. */
function bought({ results }: Run): Fact[] {
  const posts = results.value(postsBought);
  if (Number.isNaN(posts)) return [];
  return [
    { term: money(results.value(net), 0), text: 'a year reaches the provider; nobody states for how much work' },
    { term: number(posts, 1), text: 'full-time posts are the most that it buys' },
    {
      term: number(results.value(awakeBought), 1),
      text: `awake round the clock, or ${hours(results.value(dutyHoursBought), 0)} on duty a week`,
    },
  ];
}
