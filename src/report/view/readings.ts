// What hangs on how silence is read: at the least or as is usual, for one worker or each of two.

import { unpaidTravelBelowMinimumWage } from '../../checks/law/unpaid-travel-below-minimum-wage.ts';
import { askedIn } from '../../contract/ask.ts';
import { serviceIn } from '../../contract/profiles/registry.ts';
import type { ContractFile } from '../../contract/types.ts';
import { isPaid } from '../../engine/hair.ts';
import { net } from '../../figures/income/net.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { buyingContact, payingTheSecond } from '../../model/finance.ts';
import { gapOf } from '../../model/gap.ts';
import { printedHour, unitAndYear, unitDecimals, unitNameOf } from '../../model/printed.ts';
import { specifiedIn } from '../../model/specified.ts';
import type { Assessment, Reason } from '../../model/types.ts';
import { money, withArticle } from '../../words/words.ts';
import { namesOf } from '../words/names.ts';

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
    return [`Nobody states ${askedIn(hangsOn, 4)}, so it costs at least that. ${whichProfile(file)}`];
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
  const lean = specifiedIn({ years }, year);
  // Else what is short would not be the cost less what was said to reach the provider.
  const falls =
    lean && printedHour(lean.results, decimals).net !== reaches
      ? ` and ${money(reaches, decimals)} reaches the provider: short by `
      : ', and the price is short by ';
  return [
    `${isLeanUnlawful(assessment) ? 'That is at a rate of pay, stated by nobody, that travel or miles, unpaid as stated, take under the minimum wage.' : 'That is the cheapest lawful reading of what the contract leaves unsaid.'} Usually ${withArticle(unit)} costs ${money(cost, decimals)}${falls}${unitAndYear(-gap, -usual.results.value(gapPerYear), unit, decimals)}. It hangs on ${namesOf(file.contract, hangsOn)}.`,
  ];
}

/** Whether the least that is taken for pay is unlawful, because travel or miles are stated to go unpaid and no rate is. */
export function isLeanUnlawful({ findings }: Pick<Assessment, 'findings'>): boolean {
  return findings.some(
    ({ id, status, severity, run }) =>
      id === unpaidTravelBelowMinimumWage.id && status === 'cannotTell' && severity === 'major' && run !== undefined,
  );
}

/** Which kind of service would fill in what is unknown. */
export function whichProfile({ contract }: ContractFile): string {
  const name = contract.contract.profile === undefined ? serviceIn(contract.contract.title) : undefined;
  if (contract.contract.profile !== undefined) return '';
  return name === undefined
    ? 'Naming the kind of service most like it, as its profile, would tell more.'
    : `The profile ${name} would tell more.`;
}
