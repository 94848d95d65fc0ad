// The view in one sentence, with the three figures that carry it.

import { askedIn, questionOf, shortNameOf } from '../contract/ask.ts';
import { serviceIn } from '../contract/profiles/registry.ts';
import { calledIn, wordsFor } from '../contract/profiles/words.ts';
import { fieldAt } from '../contract/schema.ts';
import type { Contract, ContractFile } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import { isPaid, isShort } from '../engine/hair.ts';
import type { RunContext } from '../figures/context.ts';
import { net } from '../figures/income/net.ts';
import { awakeBought, dutyHoursBought, postsBought, shareBought } from '../figures/total/bought.ts';
import { costPerUnit, gapPerYear } from '../figures/total/result.ts';
import { buyingContact, isPriceUnlawful, payingTheSecond } from '../model/finance.ts';
import { gapOf } from '../model/gap.ts';
import { nonePaysUnder } from '../model/price-needed.ts';
import { printedHour, printedMinutes, unitAndYear, unitDecimals, unitNameOf } from '../model/printed.ts';
import type { Assessment, Reason, Run, View, YearResult } from '../model/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';
import { lowerFirst, upperFirst } from '../words/text.ts';
import { article, hours, joinWords, minutes, money, number, plural, wholeShare, withArticle } from '../words/words.ts';
import { dates } from './dates.ts';

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
  const parts = [sums(run, years, earlier.length > 0 && earlier.every(isPaid)), ...readingsWords(assessment, year)];
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
    return `${when} ${unit} costs ${cost} to provide. ${price} reaches the provider: enough for ${enough(results, context)}. Short by ${unitAndYear(-gap, -yearly, unit)}.${before}`;
  const spare =
    unit === 'year'
      ? `${money(yearly, 0)} a year to spare`
      : `${money(gap)} ${withArticle(unit)} to spare, ${money(yearly, 0)} a year`;
  return `${when} ${unit} costs ${cost} to provide and ${price} reaches the provider: ${spare}.`;
}

/** Whether the price is known, and not whether it is paid for each worker. */
export function isOfTheSecond({
  verdict,
  years: [first],
}: Pick<Assessment, 'years'> & { verdict: { reason?: Reason | undefined } }): boolean {
  const results = first?.runs.get('asSpecified')?.results;
  return verdict.reason === 'price-unknown' && results !== undefined && !Number.isNaN(results.value(net));
}

/** What is left at one reading of what is unsaid, what is short at the other, and on what it hangs. */
export function readingsWords(assessment: Assessment, year: number): string[] {
  const { verdict, years, hangsOn, file } = assessment;
  const { usual } = years[year - 1] ?? {};
  if (isOfTheSecond(assessment)) {
    const left = gapOf(payingTheSecond(file.contract), year) ?? 0;
    return [
      `That is so if one price is for both workers. If the hour of the second worker is paid for too, ${money(Math.abs(left), 0)} a year is ${left < 0 ? 'short' : 'left'}, and nobody states which.`,
    ];
  }
  // Of work that nobody states no cost is said at all.
  if (verdict.reason === 'unknown-cost' && hangsOn.length === 0) return [];
  if (verdict.reason === 'unknown-cost')
    return [
      `Nobody states ${askedIn(hangsOn.slice(0, 4))}${hangsOn.length > 4 ? ` and ${plural(hangsOn.length - 4, 'other thing')} that ${hangsOn.length === 5 ? 'costs' : 'cost'} money` : ''}, so it costs at least that. ${whichProfile(file)}`,
    ];
  if (verdict.reason !== 'readings-differ' || !usual) return [];
  const decimals = unitDecimals(usual.context);
  const { net: reaches, cost, gap } = printedHour(usual.results, decimals);
  if (hangsOn[0] === 'price.buys') {
    const short = gapOf(buyingContact(file.usual ?? file.contract), year) ?? 0;
    return [
      `That holds if the price buys hours on duty, travel and notes inside. If it buys hours of contact, it is usually short by ${money(-short, 0)} a year, and nobody states which.`,
    ];
  }
  const unit = unitNameOf(usual.context);
  // Another year than the one that carries the view.
  if (isPaid(usual.results.value(gapPerYear)))
    return [
      `It pays for what is usual too, which costs ${money(cost, decimals)}; in year ${verdict.worstYear} it does not.`,
    ];
  const lean = years[year - 1]?.runs.get('asSpecified');
  // Else what is short would not be the cost less what was said to reach the provider.
  const falls =
    lean && printedHour(lean.results, decimals).net !== reaches
      ? ` and ${money(reaches, decimals)} reaches the provider: short by `
      : ', and the price is short by ';
  return [
    `${isLeanUnlawful(assessment) ? 'That is at a rate of pay, stated by nobody, that travel or miles, unpaid as stated, take under the minimum wage.' : 'That is the cheapest lawful reading of what the contract leaves unsaid.'} Usually ${withArticle(unit)} costs ${money(cost, decimals)}${falls}${unitAndYear(-gap, -usual.results.value(gapPerYear), unit)}. It hangs on ${namesOf(file.contract, hangsOn)}.`,
  ];
}

/** Whether the least that is taken for pay is unlawful, because travel or miles are stated to go unpaid and no rate is. */
export function isLeanUnlawful({ findings }: Pick<Assessment, 'findings'>): boolean {
  return findings.some(
    ({ id, status, severity, run }) =>
      id === 'unpaid-travel-below-minimum-wage' && status === 'cannotTell' && severity === 'major' && run !== undefined,
  );
}

/** Which kind of service would fill in what is unknown. */
export function whichProfile({ contract }: ContractFile): string {
  const name = contract.contract.profile === undefined ? serviceIn(contract.contract.title) : undefined;
  if (contract.contract.profile !== undefined) return '';
  return name === undefined
    ? 'A profile would tell more: viability profiles lists the kinds of service.'
    : `The profile ${name} would tell more.`;
}

function enough(results: Results, { unit: { kind } }: RunContext): string {
  return kind === 'contact-hour' || kind === 'duty-hour'
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

/** As many as a sentence can hold, in the words of their fields. */
const NAMED = 4;

export function namesOf(contract: Contract, paths: readonly string[]): string {
  const words = paths
    .slice(0, NAMED)
    .map((path) =>
      calledIn(contract, path, fieldAt(path)?.label ? shortNameOf(path) : lowerFirst(questionOf(path).short)),
    );
  const more = paths.length - words.length;
  return joinWords(more > 0 ? [...words, plural(more, 'other input')] : words);
}
