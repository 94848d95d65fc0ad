// What would make a contract acceptable: a condition for each finding that stands in its way, for the gap, and for each
// blind spot. The figures are those of the assessment.

import { type PriceNeeded, priceNeeded } from '../model/price-needed.ts';
import type { Assessment, Way } from '../model/types.ts';
import { isOfTheSecond } from '../report/view/readings.ts';
import { upperFirst } from '../words/text.ts';
import { joinWords, money } from '../words/words.ts';
import { isWeighty, named, needs, openQuestions, ownWords, standing } from './facts.ts';

/** By check. A check without a line here is met by an answer to its own question. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  'price-below-legal-minimum': 'The price is no lower than what the law alone obliges an employer to pay for the work.',
  'discount-buys-nothing': 'No discount is asked for being paid when the law already requires payment.',
  'no-indexation': 'The price rises with the minimum wage and other costs in each year of the term.',
  'daily-rest': 'The cover asked for leaves each worker 11 hours of rest a day.',
  'working-week': 'The cover asked for can be given in weeks of no more than 48 hours.',
  rota: 'The cover asked for can lawfully be given by the people who are costed, and the provider shows the rota.',
  'night-shift': 'Nights of hazardous work are no longer than 8 hours for each worker.',
  'employment-allowance':
    'The costing does not count on an Employment Allowance that may not be claimed for this work.',
  'leave-below-statutory': 'The costing holds the leave that the law gives: 5.6 weeks a year.',
  'on-call-pay': 'Workers are paid for being on call.',
  'sleep-in-pay': 'Workers are paid for sleep-ins.',
  'pay-below-minimum-wage': 'Basic pay is at no time under the minimum wage.',
  'unpaid-travel-below-minimum-wage':
    'Travel between visits is paid, and miles repaid, so that no hour worked is paid under the minimum wage.',
  'pension-below-statutory': 'The costing holds the pension contribution that the law asks of an employer.',
  'payment-terms-beyond-law': 'The authority pays within 30 days, as the law asks.',
  'second-worker-for-risks': 'Nobody goes alone to the risks of the work, and the second worker is paid for.',
  'lone-work-risk-assessment': 'The risks of working alone are assessed and written down, with what nobody does alone.',
  'lone-work-controls':
    'Whoever works alone has a check-in, an alarm, a manager who answers and a plan of who comes, and the price pays for them.',
  'supervision-too-little': 'Each worker has the time under supervision that the work needs, and it is paid.',
  'supervisor-span': 'No supervisor has more workers than can be known.',
  'training-too-little': 'Each worker has the training that the work needs, and it is paid.',
  'visit-too-short': 'Visits are as long as the need asks, and none that gives care is under half an hour.',
  'time-not-paid-for': 'Each price by the visit or by the piece pays for the time that it asks for.',
  'contact-not-in-person': 'People are seen in person unless they ask otherwise.',
  'response-time-not-kept': 'The cover is enough to keep the response time.',
  'calls-unanswered': 'The cover is enough that calls find somebody who can come.',
  'verdict-hangs-on-luck':
    'The costing says on which value of each range the price was set, and who pays where it comes out dearer.',
  'skills-not-paid-for': 'Pay is that of the skills and qualifications asked for.',
  'caseload-too-high': 'No worker has more cases than there is time for.',
  'vacancies-high': 'Posts are filled before more work is taken on.',
  'insecure-contracts': 'Workers are offered contracts with guaranteed hours.',
  'staff-cut-after-transfer': 'No posts are cut before it is shown which work is no longer needed.',
  'no-professional-disagreement':
    'A professional can overrule the score on the record, and somebody answers what is written there.',
  'not-monitored': 'The contract says how the authority will see, other than from the provider, that the work is done.',
  'hours-not-checked': "The hours paid for are checked against a record that is not the provider's own.",
};

/** Told by the price and by the measures that would close each blind spot. */
const TOLD_ELSEWHERE = new Set(['price-below-cost', 'price-stops-paying', 'price-below-benchmarks', 'blind-spots']);

/** Sentences, each once; empty where the contract is acceptable as it stands. */
export function conditionsOf(assessment: Assessment): string[] {
  const conditions = [...priceConditions(assessment)];
  for (const { id, question } of standing(assessment).filter(isWeighty)) {
    if (TOLD_ELSEWHERE.has(id)) continue;
    conditions.push(CONDITIONS[id] ?? `The authority answers: ${question}`);
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
          `The authority pays at least ${joinWords(each)}, which is what the work as specified costs above the price, ${orLess}`,
        ];
  }
  const { file, verdict, years } = assessment;
  const discount = file.contract.price.early_payment.discount > 0 ? ' after the discount asked for' : '';
  const raised = least.starting === '' ? '' : ', raised as the contract says,';
  const when = years.length > 1 ? ` in year ${least.year}` : '';
  const price = (of: PriceNeeded): string => `${of.starting}price${of.withVat} is at least ${of.words}`;
  const start = isOfTheSecond(assessment) ? 'Unless the second worker is paid for too, the' : 'The';
  const conditions = [
    `${start} ${price(least)}, which${discount}${raised} is what the work as specified costs${when}${risingTo(assessment, least)}, ${orLess}`,
  ];
  const safe = needs(assessment, 'safe')?.least;
  if (verdict.judgedDimensions.quality === 'unsafe' && safe && safe.words !== least.words)
    conditions.push(
      `With the second workers, supervision, training and cover that the risks of the work call for, the ${price(safe)}.`,
    );
  return conditions;
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
