// What the view hangs on: the price, how its words are read, how much work there is, the defaults that decide.

import { fullNameOf, valueInWords } from '../../contract/ask.ts';
import { unknownPrices } from '../../contract/prices.ts';
import { calledIn } from '../../contract/profiles/words.ts';
import { fieldAt } from '../../contract/schema.ts';
import { isStated } from '../../contract/text/place.ts';
import type { ContractFile } from '../../contract/types.ts';
import { crewBeyond } from '../../figures/time/crew.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import type { DecisiveDefault } from '../../model/decisive.ts';
import { hangsOnTheHour } from '../../model/finance.ts';
import { unitNameOf } from '../../model/printed.ts';
import { firstRun } from '../../model/specified.ts';
import type { Assessment } from '../../model/types.ts';
import { numberAt } from '../../model/vary.ts';
import { withArticle } from '../../words/words.ts';
import { namesOf } from '../words/names.ts';
import { about, ofPath, type Question, type ServiceQuestion, whoKnows } from './question.ts';

/** Without the price nothing can be said of it: whoever knows the service asks for it best, else by the unit. */
export function pricesOf({ file, years, missing }: Assessment, unstated: readonly Question[]): Question[] {
  const context = firstRun({ years })?.context;
  const prices = missing.length > 0 || !context ? [] : unknownPrices(file.contract);
  const unit = context && unitNameOf(context);
  const ofPrice = (path: string): Question =>
    unstated.find((each) => each.path === path) ??
    about(path, unit === 'year' ? 'What is paid a year?' : `What is paid for ${withArticle(unit ?? '')}?`);
  return prices.map(ofPrice);
}

/** What the work is of which nobody says how much. */
const WORK = ['demand.hours_per_week', 'price.places', 'staff', 'cover'];

/** What finance hangs on besides: how much work there is, or what stands between the least and the usual. */
export function hanging(
  { file, verdict, hangsOn, years }: Assessment,
  unstated: readonly ServiceQuestion[],
  asked: readonly string[],
): Question[] {
  const results = firstRun({ years })?.results;
  const asks = (paths: readonly string[]): Question | undefined =>
    unstated.find((each) => each.paths.some((path) => paths.some((one) => isWithin(one, path))));
  if (verdict.reason === 'unknown-cost' && results && Number.isNaN(results.value(totalCost)))
    return [
      asks(WORK) ??
        about('demand.hours_per_week', 'For how many hours a week, or for how many posts, is the price meant?'),
    ];
  const open = hangsOn.filter((path) => !asked.includes(path));
  const [first] = open;
  if (verdict.reason !== 'readings-differ' || first === undefined) return [];
  const own =
    asks([first]) ?? (open.length === 1 && fieldAt(first)?.question ? ofPath(file.contract)(first) : undefined);
  if (own) return [own];
  const named = namesOf(file.contract, open.slice(0, MOST_NAMED));
  return [
    about(
      first,
      open.length === 1
        ? `What does the price allow for ${named}? Whether it pays hangs on it, and nobody states it.`
        : `What does the price allow for these: ${named}? Whether it pays hangs on them, and nobody states them.`,
    ),
  ];
}

/** As many inputs as a question can name. */
const MOST_NAMED = 3;

const isWithin = (path: string, whole: string): boolean =>
  path === whole || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);

/** What an hour of the price is, and for whom it is paid: where finance hangs on it, or one price by the visit may be for both. */
export function readingsOfThePrice({ file, years, hangsOn, verdict }: Assessment): string[] {
  const { rates } = file.contract.price;
  const isForBoth =
    rates.some(({ per_visit }) => per_visit !== undefined) &&
    !isStated(file, 'price.second_worker') &&
    (firstRun({ years })?.results.value(crewBeyond) ?? 0) > 0;
  const isOfTheHour = verdict.reason === 'readings-differ' && hangsOnTheHour(file, verdict.worstYear ?? 1);
  return [
    ...(isOfTheHour ? ['price.buys'] : []),
    ...(isForBoth || hangsOn.includes('price.second_worker') ? ['price.second_worker'] : []),
  ];
}

/** A value within half and twice the default is one that the authority's own answer could well be. */
function isNear(turnsAt: number, value: number | undefined): boolean {
  return value !== undefined && turnsAt >= value / 2 && turnsAt <= value * 2;
}

/** Of defaults that decide, and would turn the view at a value that is not far. */
export function ifTheyAreSo(
  decisive: readonly DecisiveDefault[],
  { contract }: ContractFile,
  ofService: readonly ServiceQuestion[],
): Question[] {
  return decisive
    .filter(({ input, turnsAt }) => turnsAt !== null && isNear(turnsAt, numberAt(contract, input.path)))
    .map(({ input: { path, text } }) =>
      about(path, ifReally(calledIn(contract, path, fullNameOf(path)), text, whoKnows(path, ofService))),
    );
}

/** In the words of the field, and of whoever knows it: a key of the file says nothing to people outside. */
function ifReally(name: string, taken: string, known: string | undefined): string {
  const value = valueInWords(taken);
  return known === undefined
    ? `Is it right to take ${value} for ${name}? The sums turn on it, and the contract does not say.`
    : `${known} (Taken here, and the sums turn on it: ${name}, ${value}.)`;
}
