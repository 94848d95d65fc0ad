// What would make a contract acceptable: a condition for each finding that stands in its way, for the gap, and for each
// blind spot. The figures are those of the assessment.
import type { Assessment, Way } from '../model/types.ts';
import { isOfTheSecond } from '../report/view.ts';
import { upperFirst } from '../words/text.ts';
import { money } from '../words/words.ts';
import { isWeighty, named, openQuestions, ownWords, pricesNeeded, standing } from './facts.ts';

/** By check. A check without a line here is met by an answer to its own question. */
export const CONDITIONS: Readonly<Record<string, string>> = {
  'price-below-legal-minimum': 'The price is no lower than what the law alone obliges an employer to pay for the work.',
  'discount-buys-nothing': 'No discount is asked for being paid when the law already requires payment.',
  'no-indexation': 'The price rises with the minimum wage and other costs in each year of the term.',
  'daily-rest': 'The cover asked for leaves each worker 11 hours of rest a day.',
  'working-week': 'The cover asked for can be given in weeks of no more than 48 hours.',
  rota: 'The cover asked for can lawfully be given by the people whom the price pays, and the provider shows the rota.',
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
  const needed = pricesNeeded(assessment);
  const [first] = needed;
  const last = needed.at(-1);
  if (!first || !last) return [];
  const orLess = 'or the authority says openly which part of the work is no longer asked for.';
  const from = (prices: typeof needed): string => {
    const [start] = prices;
    const end = prices.at(-1);
    if (start?.perUnit === undefined || end?.perUnit === undefined) return '';
    const later = end.year > start.year ? ` and ${end.words.split(' ')[0]} in year ${end.year}` : '';
    return `${start.words} in year ${start.year}${later}`;
  };
  if (first.perUnit === undefined) {
    const later = last.year > first.year ? ` and ${money(last.short, 0)} more in year ${last.year}` : '';
    return [
      `The authority pays at least ${money(first.short, 0)} more in year ${first.year}${later}, which is what the work as specified costs above the price, ${orLess}`,
    ];
  }
  const discount = assessment.file.contract.price.early_payment.discount > 0 ? ' after the discount asked for' : '';
  const start = isOfTheSecond(assessment) ? 'Unless the second worker is paid for too, the price' : 'The price';
  const conditions = [
    `${start} is at least ${from(needed)}, which${discount} is what the work as specified costs, ${orLess}`,
  ];
  const safe = pricesNeeded(assessment, 'safe');
  if (assessment.verdict.judgedDimensions.quality === 'unsafe' && from(safe) !== '' && from(safe) !== from(needed))
    conditions.push(
      `With the second workers, supervision, training and cover that the risks of the work call for, the price is at least ${from(safe)}.`,
    );
  return conditions;
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
