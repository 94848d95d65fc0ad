// The numbers that carry the page, each once, number first, so that they survive a mail in any font.

import { wordsFor } from '../../contract/profiles/words.ts';
import type { Results } from '../../engine/evaluate.ts';
import { isPaid } from '../../engine/hair.ts';
import type { RunContext } from '../../figures/context.ts';
import { gross, uncapped } from '../../figures/income/gross.ts';
import { net } from '../../figures/income/net.ts';
import { paidBlock, paidHours, paidPieces, paidPlaces, paidSessions, paidSetUp } from '../../figures/income/paid.ts';
import { awakeBought, dutyHoursBought, postsBought } from '../../figures/total/bought.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { unitVolume } from '../../figures/total/unit.ts';
import { buyingContact, financeOfYear, lawInstead, payingTheSecond } from '../../model/finance.ts';
import { gapOf } from '../../model/gap.ts';
import { capNeeded, priceNeeded } from '../../model/price-needed.ts';
import {
  isHourly,
  isOneWholeYear,
  leastPrinted,
  leftOutOf,
  printedHour,
  printedTermGap,
  printedYearGap,
  sessionName,
  unitDecimals,
  unitInFull,
  unitNameOf,
} from '../../model/printed.ts';
import type { Assessment, Run, YearResult } from '../../model/types.ts';
import { inASentence } from '../../words/text.ts';
import { hours, joinWords, money, number, severalOf, withArticle } from '../../words/words.ts';
import { hourBar } from '../sections/cost/bars.ts';
import type { Block, Fact } from '../types.ts';
import { isOfTheSecond } from '../view/readings.ts';
import { dates } from '../words/dates.ts';

/** What they need of an assessment: the sums, and why finance cannot be told. */
type Sums = Pick<Assessment, 'years' | 'file'> & { verdict: Pick<Assessment['verdict'], 'reason'> };

/** `more`: what else is a number, after the others. */
export function numberBlocks(assessment: Sums, run: Run, year: number, more: readonly Fact[] = []): Block[] {
  const { usual } = assessment.years[year - 1] ?? {};
  const isCosted = !Number.isNaN(run.results.value(totalCost));
  const counted = lawInstead(assessment.years[year - 1]) ?? run;
  const facts = isCosted
    ? [
        ...paid(counted, run),
        ...(counted !== run
          ? ofTheLaw(assessment, run, counted)
          : [
              ...costs(run, usual, assessment.years[year - 1]),
              ...leastByLaw(assessment, run),
              ...gap(assessment, run, year),
              ...needed(assessment, run.context),
            ]),
        ...more,
      ]
    : bought(run, usual);
  const bar = isCosted ? hourBar(counted, paidTwice(assessment, run, year)) : undefined;
  return [...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : []), ...(bar ? [bar] : [])];
}

function paid({ results, context }: Run, specified: Run): Fact[] {
  const decimals = unitDecimals(context);
  const hour = printedHour(results, decimals);
  if (Number.isNaN(hour.net)) return [];
  const price = money(results.value(gross) / results.value(unitVolume), decimals);
  const items = withItems(results, context);
  const unit = items === '' ? unitInFull(context) : unitNameOf(context);
  const what = unit === 'year' ? 'a year' : `for ${withArticle(unit)}${items}`;
  const term = money(hour.net, decimals);
  const capped = results.value(gross) < results.value(uncapped) ? ', under the cap,' : '';
  // Where nothing comes off, a price is not told twice.
  const whole =
    term === price
      ? `${what}${capped}${capped === '' ? ',' : ''} all of which reaches the provider`
      : `of ${price} ${what}${capped} reaches the provider`;
  // All numbers are of one year, and only the last of them say from when to when it is.
  const year = context.year > 1 ? ` in year ${context.year}` : '';
  return [{ term, text: `${whole}${year}${results === specified.results ? '' : leftOutOf(specified)}` }];
}

/** What is paid beside the unit is a part of what it brings: visits, other pieces, nights, places, a yearly sum. */
export function withItems(results: Results, context: RunContext): string {
  const { contract, unit } = context;
  if (unit.kind === 'year') return '';
  const { items, buys } = contract.price;
  const { visits, dutyHours } = wordsFor(contract);
  const pieces = items.filter(({ price }, at) => price !== 0 && !(unit.kind === 'piece' && at === (unit.item ?? 0)));
  const beside = [
    ...(!isHourly(context) && results.value(paidHours) > 0 ? [buys === 'duty' ? dutyHours : visits] : []),
    ...(results.value(paidPieces) > 0 ? pieces.map(({ name }) => severalOf(inASentence(name))) : []),
    ...(unit.kind !== 'session' && results.value(paidSessions) > 0 ? [severalOf(sessionName(contract))] : []),
    ...(unit.kind !== 'place-week' && results.value(paidPlaces) > 0 ? ['places'] : []),
    ...(results.value(paidBlock) > 0 ? ['part of the yearly sum'] : []),
    ...(results.value(paidSetUp) > 0 ? ['part of the set-up fee'] : []),
  ];
  return beside.length === 0 ? '' : ` with its ${joinWords(beside)}`;
}

function costs({ results, context }: Run, usual: Run | undefined, at: YearResult | undefined): Fact[] {
  const decimals = unitDecimals(context);
  const { net: reaches, cost } = printedHour(results, decimals);
  const full = withArticle(unitInFull(context));
  // Named in full once.
  const what = Number.isNaN(reaches) || withItems(results, context) !== '' || !isHourly(context) ? full : 'it';
  const own = usual && printedHour(usual.results, decimals).cost;
  const usually = own === undefined || Number.isNaN(own) ? '' : `; ${money(own, decimals)} is usual`;
  return [
    {
      term: money(cost, decimals),
      text: `is the least ${what} costs${at?.projected ? ', on law partly projected' : ''}${usually}`,
    },
  ];
}

function leastByLaw({ years }: Sums, { results, context }: Run): Fact[] {
  const costOf = (run: Run): number => run.results.value(costPerUnit);
  const law = years[context.year - 1]?.runs.get('legalMinimum');
  if (!law || Number.isNaN(costOf(law))) return [];
  const decimals = unitDecimals(context);
  const says = 'is what wage law alone makes an employer pay for it';
  // Where nothing but wages is known to cost money, that is said already.
  const isSaid = Math.abs(costOf(law) - results.value(costPerUnit)) < leastPrinted(context);
  const now = isSaid ? [] : [{ term: money(costOf(law), decimals), text: says }];
  const broken = years.find((year) => financeOfYear(year) === 'unlawful');
  const then = broken?.runs.get('legalMinimum');
  const specified = broken?.runs.get('asSpecified');
  if (!then || !specified || broken?.year === context.year) return now;
  const hour = printedHour(then.results, decimals);
  const when = `in year ${broken?.year}, when ${money(hour.net, decimals)} reaches the provider`;
  return [
    ...now,
    { term: money(hour.cost, decimals), text: `${isSaid ? says : 'is that'} ${when}${leftOutOf(specified)}` },
  ];
}

/** The numbers where the law of wages obliges to more than the contract as specified costs. */
function ofTheLaw({ years }: Sums, run: Run, law: Run): Fact[] {
  const decimals = unitDecimals(law.context);
  const full = withArticle(unitInFull(law.context));
  const lawful = law.results.value(gapPerYear);
  const least = priceNeeded(years, 'legalMinimum');
  return [
    {
      term: money(printedHour(law.results, decimals).cost, decimals),
      text: `is the least that wage law lets ${full} cost`,
    },
    {
      term: money(printedHour(run.results, decimals).cost, decimals),
      text: 'is what it costs as specified, less than the law allows',
    },
    {
      term: money(Math.abs(printedYearGap(law)), 0),
      text: `${spare(lawful)} ${inYear(law.context.year)} of what the law obliges`,
    },
    ...(least && !years.every(({ runs }) => isPaidIn(runs.get('legalMinimum')))
      ? [
          {
            term: least.amount,
            text: `is the lowest ${least.starting}price${least.of}${least.withVat} that pays for that${least.everyYear}`,
          },
        ]
      : []),
  ];
}

const inYear = (year: number): string => (year > 1 ? `in year ${year}` : 'a year');

const isPaidIn = (run: Run | undefined): boolean => isPaid(run?.results.value(gapPerYear) ?? Number.NaN);

function gap(assessment: Sums, run: Run, year: number): Fact[] {
  const own = run.results.value(gapPerYear);
  if (Number.isNaN(own)) return [];
  const { years, verdict } = assessment;
  const amount = money(Math.abs(printedYearGap(run)), 0);
  const at = years[year - 1];
  const when = year > 1 && at ? `${inYear(year)} (${dates([at])})` : inYear(year);
  if (isOfTheSecond(assessment)) {
    const paid = gapOf(payingTheSecond(assessment.file.contract), year) ?? 0;
    return [
      { term: amount, text: `${spare(own)} ${when} if one price is for both workers` },
      { term: money(Math.abs(paid), 0), text: `${spare(paid)} ${when} if the second is paid for too` },
    ];
  }
  const short = verdict.reason === 'readings-differ' ? shortAtUsual(assessment, year) : undefined;
  if (short !== undefined)
    return [
      { term: amount, text: `${spare(own)} ${when} at the least` },
      { term: short.printed, text: `short ${inYear(year)} at what is usual${short.where}` },
    ];
  const term = isOneWholeYear(assessment) ? undefined : printedTermGap(assessment, 'asSpecified');
  const isSame = term !== undefined && spare(term) === spare(own);
  const whole =
    term === undefined ? '' : `, ${money(Math.abs(term), 0)} ${isSame ? '' : `${spare(term)} `}over the term`;
  // Said of the year that is shown already, where that is one of them.
  const projected = !at?.projected && years.some((each) => each.projected) ? ', partly projected' : '';
  return [{ term: amount, text: `${spare(own)} ${when}${whole}${whole && projected}` }];
}

export interface UsuallyShort {
  /** £ a year. */
  amount: number;
  printed: string;
  where: string;
}

/** £ a year by which the usual reading is short: of what is unsaid, or of what an hour that is paid is. */
export function shortAtUsual({ years, file }: Sums, year: number): UsuallyShort | undefined {
  const { usual, runs } = years[year - 1] ?? {};
  const own = usual?.results.value(gapPerYear) ?? 0;
  if (usual && own < 0)
    return {
      amount: -own,
      printed: money(-printedYearGap(usual), 0),
      where: reachingAtUsual(usual, runs?.get('asSpecified')),
    };
  const contact = gapOf(buyingContact(file.usual ?? file.contract), year) ?? 0;
  return contact < 0 ? { amount: -contact, printed: money(-contact, 0), where: ', if it buys contact' } : undefined;
}

/** What reaches the provider then, if it is another sum as printed: else what is short would not be the cost less it. */
function reachingAtUsual(usual: Run, lean: Run | undefined): string {
  const decimals = unitDecimals(usual.context);
  const { net: own } = printedHour(usual.results, decimals);
  return lean && printedHour(lean.results, decimals).net === own
    ? ''
    : `, where ${money(own, decimals)} reaches the provider`;
}

/** £ of a unit that reach the provider where the hour of the second worker is paid for too; undefined where that is known. */
export function paidTwice(assessment: Sums, { results }: Run, year: number): number | undefined {
  if (!isOfTheSecond(assessment)) return undefined;
  const paid = gapOf(payingTheSecond(assessment.file.contract), year) ?? Number.NaN;
  return (results.value(totalCost) + paid) / results.value(unitVolume);
}

function spare(amount: number): string {
  return amount < 0 ? 'short' : 'to spare';
}

/** The lowest price that pays, where the one there is does not in every year. */
function needed(assessment: Sums, context: RunContext): Fact[] {
  const { years } = assessment;
  const least = priceNeeded(years);
  const cap = capNeeded(years);
  const { cap_per_year: stated } = context.contract.price;
  if (cap !== undefined && stated != null)
    return [
      { term: cap, text: `is the lowest cap a year with which any price could pay, in place of ${money(stated, 0)}` },
    ];
  if (!least || years.every(({ runs }) => isPaidIn(runs.get('asSpecified')))) return [];
  const now = statedPrice(context);
  const instead = now === undefined ? '' : `, in place of ${money(now, unitDecimals(context))}`;
  const reading = isOfTheSecond(assessment) ? ' for both workers' : '';
  const { amount, of, withVat, everyYear } = least;
  // Beside the price that is stated it is plain of when it is.
  const starting = instead === '' ? least.starting : '';
  // A price under the cost pays where more is paid beside it, which is a part of what the unit brings, above.
  const cost = years[context.year - 1]?.runs.get('asSpecified')?.results.value(costPerUnit) ?? Number.NaN;
  const beside = least.price < cost ? ', with all else paid as it is' : '';
  const text = `is the lowest ${starting}price${of}${withVat} that pays${everyYear}${reading}${instead}${beside}`;
  return [{ term: amount, text }];
}

/** The price of the unit, where the contract states one and in the same measure. */
function statedPrice({ contract: { price }, unit }: RunContext): number | undefined {
  const stated = {
    'contact-hour': price.rates.length === 0 ? price.per_hour : undefined,
    'duty-hour': price.rates.length === 0 ? price.per_hour : undefined,
    piece: price.items[unit.item ?? 0]?.price,
    session: undefined,
    'place-week': price.places?.per_week,
    year: price.block_per_year,
  }[unit.kind];
  return stated ?? undefined;
}

/** What a sum buys at most where nobody states the work. */
function bought({ results, context }: Run, usual: Run | undefined): Fact[] {
  const posts = results.value(postsBought);
  if (Number.isNaN(posts)) return [];
  const duty = hours(results.value(dutyHoursBought), 0);
  return [
    { term: money(results.value(net), 0), text: 'a year reaches the provider; for how many hours, nobody states' },
    { term: number(posts, 1), text: `full-time posts are the most that it buys${postsAtUsual(usual)}` },
    wordsFor(context.contract).hasNights
      ? { term: number(results.value(awakeBought), 1), text: `awake round the clock, or ${duty} on duty a week` }
      : { term: duty, text: 'on duty a week' },
  ];
}

function postsAtUsual(usual: Run | undefined): string {
  const posts = usual?.results.value(postsBought) ?? Number.NaN;
  return Number.isNaN(posts) ? '' : `; ${number(posts, 1)} is usual`;
}
