// What would make a contract acceptable: a condition for each finding that stands in its way, for the gap, and for each
// blind spot. The figures are those of the assessment.

import { priceBelowBenchmarks } from '../checks/finance/price-below-benchmarks.ts';
import { priceBelowCost } from '../checks/finance/price-below-cost.ts';
import { priceStopsPaying } from '../checks/finance/price-stops-paying.ts';
import { checkById } from '../checks/index.ts';
import { blindSpots } from '../checks/monitoring/blind-spots.ts';
import { capNeeded, type PriceNeeded, priceNeeded } from '../model/price-needed.ts';
import type { Assessment, Way } from '../model/types.ts';
import { isOfTheSecond } from '../report/view/readings.ts';
import { upperFirst } from '../words/text.ts';
import { joinWords, money } from '../words/words.ts';
import { isWeighty, named, needs, openQuestions, ownWords, standing } from './facts.ts';

/** Told by the price and by the measures that would close each blind spot. */
const TOLD_ELSEWHERE = new Set(
  [priceBelowCost, priceStopsPaying, priceBelowBenchmarks, blindSpots].map(({ id }) => id),
);

/** Sentences, each once; empty where the contract is acceptable as it stands. */
export function conditionsOf(assessment: Assessment): string[] {
  const conditions = [...priceConditions(assessment)];
  for (const { id, question } of standing(assessment).filter(isWeighty)) {
    if (TOLD_ELSEWHERE.has(id)) continue;
    conditions.push(checkById.get(id)?.remedy ?? `The authority answers: ${question}`);
  }
  conditions.push(...monitoringConditions(assessment));
  const { users_heard: heard } = assessment.file.contract.quality;
  const { servesPeople, users } = ownWords(assessment);
  if (conditions.length > 0 && servesPeople && heard !== 'independent' && heard !== 'authority')
    conditions.push(`${upperFirst(users)} are heard by somebody other than the provider.`);
  if (hangsOnAnswers(assessment)) {
    const { first, also } = openQuestions(assessment);
    const count = new Set([...first, ...also]).size;
    conditions.push(
      count === 1
        ? 'The question that is open is answered in writing, and nothing in the answer stands in the way.'
        : `The ${count} questions that are open are answered in writing, and nothing in the answers stands in the way.`,
    );
  }
  return [...new Set(conditions)];
}

/** Whether any of the three judgements waits for what nobody has stated. */
export function hangsOnAnswers({ verdict }: Assessment): boolean {
  const { finance, quality, monitoring } = verdict.judgedDimensions;
  return [finance, quality, monitoring].includes('cannotTell');
}

function priceConditions(assessment: Assessment): string[] {
  const needed = needs(assessment);
  if (!needed) return [];
  const { least, more } = needed;
  const orLess = 'or the authority says openly which part of the work is no longer asked for.';
  if (!least) {
    const each = more
      .filter(({ amount }) => amount > 0)
      .map(({ year, amount }) => `${money(amount, 0)} more in year ${year}`);
    return each.length === 0
      ? []
      : [
          `The authority pays at least ${joinWords(each)}, which is what the work as specified costs above the price${capRaised(assessment)}, ${orLess}`,
        ];
  }
  const { file, verdict, years } = assessment;
  const discount = file.contract.price.early_payment.discount > 0 ? ' after the discount asked for' : '';
  const raised = least.starting === '' ? '' : ', raised as the contract says,';
  const when = years.length > 1 ? ` in year ${least.year}` : '';
  const price = (of: PriceNeeded): string => `${of.starting}price${of.withVat} is at least ${of.words}`;
  const start = isOfTheSecond(assessment) ? 'Unless the second worker is paid for too, the' : 'The';
  const conditions = [
    `${start} ${price(least)}, which${discount}${raised} pays for the work as specified${when}${risingTo(assessment, least)}, ${orLess}`,
  ];
  const safe = needs(assessment, 'safe')?.least;
  if (verdict.judgedDimensions.quality === 'unsafe' && safe && safe.words !== least.words)
    conditions.push(
      `With the second workers, supervision, training and cover that the risks of the work call for, the ${price(safe)}.`,
    );
  return conditions;
}

/** Money above a cap is not paid, whatever is promised. */
function capRaised({ file, years }: Assessment): string {
  const { cap_per_year: cap } = file.contract.price;
  const least = capNeeded(years);
  return cap === undefined || least === undefined
    ? ''
    : `, and raises the cap of ${money(cap, 0)} a year to ${least} at least`;
}

/** A price that stands still must be that of the dearest year; one that rises may start lower. */
function risingTo({ years }: Assessment, { price, starting }: PriceNeeded): string {
  const first = starting === '' ? priceNeeded(years.slice(0, 1)) : undefined;
  return first && first.price < price
    ? ` (in year 1 ${first.amount} does, if it then rises with what the work costs)`
    : '';
}

/** One for each measure that would close blind spots, with what it costs beside what it protects. */
function monitoringConditions({ ways }: Assessment): string[] {
  const byMeasure = new Map<string, Way[]>();
  for (const way of ways) {
    if (way.blindSpot !== true || !way.closedBy || way.kind === 'lawful') continue;
    byMeasure.set(way.closedBy.measure, [...(byMeasure.get(way.closedBy.measure) ?? []), way]);
  }
  return [...byMeasure.values()].map((closed) => {
    const [{ closedBy }] = closed as [Way];
    const labels = named(closed.map(({ label }) => label));
    const cost = Math.max(...closed.map((way) => way.closedBy?.costPerYear ?? 0));
    const protects = Math.max(...closed.map((way) => way.closedBy?.protects ?? 0));
    return `The monitoring gains a measure that is not the provider's own: ${named([closedBy?.label ?? ''])}. It would show ${labels}, at about ${money(cost, 0)} a year beside the ${money(protects, 0)} that it protects.`;
  });
}
