// The numbers that carry the page, each once, number first, so that they survive a mail in any font.
import { gross } from '../../figures/income/gross.ts';
import { net } from '../../figures/income/net.ts';
import { awakeBought, dutyHoursBought, postsBought } from '../../figures/total/bought.ts';
import { breakEven } from '../../figures/total/break-even.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { unitVolume } from '../../figures/total/unit.ts';
import { printedHour, printedTermGap, unitDecimals, unitInFull } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { article, hours, money, number } from '../../words/words.ts';
import { costBlocks } from '../cost.ts';
import { dates } from '../dates.ts';
import type { Block, Fact } from '../types.ts';

/** What they need of an assessment: the sums, and why finance cannot be told. */
type Sums = Pick<Assessment, 'years'> & { verdict: Pick<Assessment['verdict'], 'reason'> };

/** `more`: what else is a number, after the others. */
export function numberBlocks(assessment: Sums, run: Run, year: number, more: readonly Fact[] = []): Block[] {
  const isCosted = !Number.isNaN(run.results.value(totalCost));
  const facts = isCosted
    ? [
        ...priceAndCost(run, assessment.years[year - 1]?.usual),
        ...gap(assessment, run, year),
        ...floors(assessment, run, year),
        ...more,
      ]
    : bought(run, assessment.years[year - 1]?.usual);
  const bar = isCosted ? costBlocks(run).find((block) => block.kind === 'bars') : undefined;
  return [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...(bar ? [{ ...bar, caption: '' }] : [])];
}

function priceAndCost({ results, context }: Run, usual: Run | undefined): Fact[] {
  const name = unitInFull(context);
  const decimals = unitDecimals(context);
  const hour = printedHour(results, decimals);
  const cost = {
    term: money(hour.cost, decimals),
    text: `is the least that ${Number.isNaN(hour.net) ? `${article(name)} ${name}` : 'one'} costs${usualWords(usual)}`,
  };
  if (Number.isNaN(hour.net)) return [cost];
  const paid = results.value(gross) / results.value(unitVolume);
  return [
    {
      term: money(hour.net, decimals),
      text: `of ${money(paid, decimals)} for ${article(name)} ${name} reaches the provider`,
    },
    cost,
  ];
}

function usualWords(usual: Run | undefined): string {
  const cost = usual && printedHour(usual.results).cost;
  return cost === undefined || Number.isNaN(cost) ? '' : `; ${money(cost)} is usual`;
}

function gap(assessment: Sums, { results }: Run, year: number): Fact[] {
  const own = results.value(gapPerYear);
  if (Number.isNaN(own)) return [];
  const { years } = assessment;
  const at = years[year - 1];
  const when = year > 1 && at ? `in year ${year} (${dates([at])})` : 'a year';
  const term = years.length > 1 ? printedTermGap(assessment, 'asSpecified') : undefined;
  const whole = term === undefined ? '' : `; ${money(Math.abs(term), 0)} ${spare(term)} over the term`;
  const { usual } = years[year - 1] ?? {};
  const atUsual = usual?.results.value(gapPerYear) ?? 0;
  if (assessment.verdict.reason === 'readings-differ' && usual && atUsual < 0)
    return [
      { term: money(Math.abs(own), 0), text: `${spare(own)} ${when} at the least` },
      { term: money(Math.abs(atUsual), 0), text: `${spare(atUsual)} ${when} at what is usual` },
    ];
  return [{ term: money(Math.abs(own), 0), text: `${spare(own)} ${when}${whole}` }];
}

function spare(amount: number): string {
  return amount < 0 ? 'short' : 'to spare';
}

function floors({ years }: Sums, { results, context }: Run, year: number): Fact[] {
  const needed = results.value(breakEven);
  const own = results.value(gapPerYear);
  const facts: Fact[] = [];
  const fair = years[year - 1]?.runs.get('fairWork')?.results.value(costPerUnit);
  const dearer =
    fair === undefined || Number.isNaN(fair) ? '' : `; safe and fairly paid: ${money(fair, unitDecimals(context))}`;
  if (!Number.isNaN(needed) && !(own >= 0))
    facts.push({
      term: money(needed, unitDecimals(context)),
      text: `is the lowest price that pays for one${dearer}`,
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
function bought({ results }: Run, usual: Run | undefined): Fact[] {
  const posts = results.value(postsBought);
  if (Number.isNaN(posts)) return [];
  return [
    { term: money(results.value(net), 0), text: 'a year reaches the provider; nobody states for how much work' },
    { term: number(posts, 1), text: `full-time posts are the most that it buys${postsAtUsual(usual)}` },
    {
      term: number(results.value(awakeBought), 1),
      text: `awake round the clock, or ${hours(results.value(dutyHoursBought), 0)} on duty a week`,
    },
  ];
}

function postsAtUsual(usual: Run | undefined): string {
  const posts = usual?.results.value(postsBought) ?? Number.NaN;
  return Number.isNaN(posts) ? '' : `; ${number(posts, 1)} is usual`;
}
