// The view in one sentence, with the three figures that carry it.

import { askedIn } from '../../contract/ask.ts';
import { wordsFor } from '../../contract/profiles/words.ts';
import type { Contract } from '../../contract/types.ts';
import type { Results } from '../../engine/evaluate.ts';
import { isPaid, isShort } from '../../engine/hair.ts';
import type { RunContext } from '../../figures/context.ts';
import { net } from '../../figures/income/net.ts';
import { awakeBought, dutyHoursBought, postsBought, shareBought } from '../../figures/total/bought.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { isPriceUnlawful, lawInstead } from '../../model/finance.ts';
import { nonePaysUnder } from '../../model/price-needed.ts';
import {
  isHourly,
  leftOutOf,
  printedHour,
  printedMinutes,
  unitAndYear,
  unitDecimals,
  unitNameOf,
} from '../../model/printed.ts';
import type { Assessment, Reason, Run, View, YearResult } from '../../model/types.ts';
import type { ScenarioName } from '../../scenarios/index.ts';
import { upperFirst } from '../../words/text.ts';
import {
  article,
  hours,
  joinWords,
  minutes,
  money,
  number,
  plural,
  wholeShare,
  withArticle,
} from '../../words/words.ts';
import { dates } from '../words/dates.ts';
import { readingsWords } from './readings.ts';

const LEADS: Record<View, string> = {
  deliverable: 'DELIVERABLE.',
  atRisk: 'AT RISK.',
  cannotTell: 'CANNOT TELL.',
  undeliverable: 'UNDELIVERABLE.',
};

export function leadOf(view: View, reason?: Reason): string {
  return view === 'cannotTell' && reason === 'readings-differ' ? 'PAYS ONLY AT THE LEAST.' : LEADS[view];
}

/** Everything after the lead. */
export function sentenceOf(assessment: Assessment, year: number, scenario: ScenarioName): string {
  const { verdict, years, missing } = assessment;
  const run = years[year - 1]?.runs.get(scenario);
  if (!run) return `Nobody has stated ${askedIn(missing)}, so the sums cannot be made.`;
  const earlier = years
    .slice(0, year - 1)
    .map(({ runs }) => runs.get(scenario)?.results.value(gapPerYear) ?? Number.NaN);
  const law = scenario === 'asSpecified' ? lawInstead(assessment.years[year - 1]) : undefined;
  const parts = [
    (law && sumsOfTheLaw(run, law)) ?? sums(run, years, earlier.length > 0 && earlier.every(isPaid)),
    ...readingsWords(assessment, year),
  ];
  if (verdict.finance === 'unlawful' && isPriceUnlawful(years)) parts.push(belowTheLaw(assessment, year));
  if (verdict.finance === 'unlawful' && !isPriceUnlawful(years)) parts.push('What the contract states breaks the law.');
  if (verdict.finance === 'fragile') parts.push('What is missing would have to come out of contingency and surplus.');
  if (verdict.judged === 'cannotTell' && verdict.finance !== 'cannotTell') parts.push(untold(assessment));
  if (verdict.judged !== verdict.computed)
    parts.push(`A professional judgement moves the view from ${wordsOf(verdict.computed)}.`);
  return parts.join(' ');
}

/** `cannot tell`, in the middle of a sentence. */
export function wordsOf(view: View, reason?: Reason): string {
  return leadOf(view, reason).slice(0, -1).toLowerCase();
}

function sums({ results, context }: Run, years: readonly YearResult[], paysUntilThen: boolean): string {
  const { year } = context;
  const unit = unitNameOf(context);
  const a = article(unit);
  const when = year > 1 ? `In year ${year} (${dates([context])}) ${a}` : upperFirst(a);
  const decimals = unitDecimals(context);
  const hour = printedHour(results, decimals);
  const cost = money(hour.cost, decimals);
  const price = money(hour.net, decimals);
  const { gap } = hour;
  const yearly = results.value(gapPerYear);
  if (Number.isNaN(hour.cost)) return bought(results, context.contract);
  if (Number.isNaN(hour.net))
    return `${when} ${unit} costs ${cost} to provide. Nobody states what is paid for it${nonePaysUnder(years)}.`;
  const before = paysUntilThen ? ' The price pays until then.' : '';
  if (isShort(yearly))
    return `${when} ${unit} costs ${cost} to provide. ${price} reaches the provider: enough for ${partPaid(results, context)}. Short by ${unitAndYear(-gap, -yearly, unit, decimals)}.${before}`;
  const spare =
    unit === 'year'
      ? `${money(gap, 0)} a year to spare`
      : `${money(gap, decimals)} ${withArticle(unit)} to spare, ${money(yearly, 0)} a year`;
  return `${when} ${unit} costs ${cost} to provide and ${price} reaches the provider: ${spare}.`;
}

/** Where the law of wages obliges to more than that costs as specified; undefined where nobody states what is paid. */
function sumsOfTheLaw(specified: Run, law: Run): string | undefined {
  const { year } = law.context;
  const unit = unitNameOf(law.context);
  const decimals = unitDecimals(law.context);
  const { net: reaches, cost, gap } = printedHour(law.results, decimals);
  if (Number.isNaN(reaches)) return undefined;
  const when =
    year > 1 ? `In year ${year} (${dates([law.context])}) ${withArticle(unit)}` : upperFirst(withArticle(unit));
  const yearly = law.results.value(gapPerYear);
  const own = money(printedHour(specified.results, decimals).cost, decimals);
  const left = unitAndYear(Math.abs(gap), Math.abs(yearly), unit, decimals);
  return `${when} costs ${own} to provide as specified, less than the ${money(cost, decimals)} that the law of wages lets it cost. ${money(reaches, decimals)} reaches the provider${leftOutOf(specified)}: at what the law obliges, ${left} ${isShort(yearly) ? 'short' : 'to spare'}.`;
}

/** How much of an hour, or of whatever the unit is, the money pays for. */
export function partPaid(results: Results, context: RunContext): string {
  return isHourly(context)
    ? `${minutes(printedMinutes(results), 0)} of its 60`
    : `${wholeShare(results.value(shareBought))} of it`;
}

/** Where money is paid for work that nobody states. */
export function bought(results: Results, contract: Contract): string {
  const posts = results.value(postsBought);
  if (Number.isNaN(posts)) return 'Nobody states what is paid, nor for how many hours or posts.';
  return (
    `Nobody states how many hours ${contract.quality.transfer.posts_after === undefined ? 'or posts ' : ''}are asked for, so no cost can be said. ${money(results.value(net), 0)} a year reaches the provider: ` +
    `at most it buys about ${plural(posts, 'full-time post', undefined, 0)}, ${hours(results.value(dutyHoursBought), 0)} on duty a week` +
    (wordsFor(contract).hasNights ? `, or ${number(results.value(awakeBought), 1)} awake round the clock.` : '.')
  );
}

/** In the year that is spoken of, or in the worst where the price keeps to the law until then. */
export function belowTheLaw({ years, verdict }: Assessment, spokenOf: number): string {
  const shown = years[spokenOf - 1];
  const year = shown && isPriceUnlawful([shown]) ? spokenOf : (verdict.worstYear ?? 1);
  const run = years[year - 1]?.runs.get('legalMinimum');
  if (!run) return '';
  return `The law alone obliges ${money(run.results.value(costPerUnit), unitDecimals(run.context))}${year === spokenOf ? '' : ` in year ${year}`}: under that, workers cannot lawfully be paid for the work as specified.`;
}

function untold({ verdict }: Assessment): string {
  const open = [
    verdict.quality === 'cannotTell' ? 'its quality' : '',
    verdict.monitoring === 'cannotTell' ? 'how it would be monitored' : '',
  ].filter((words) => words !== '');
  return open.length > 0 ? `Too little is stated to judge ${joinWords(open)}.` : '';
}
