// Questions for the commissioner: what nobody stated, what a check could not tell or found, and the defaults that decide.

import { fullNameOf, questionOf, valueInWords } from '../contract/ask.ts';
import { unknownPrices } from '../contract/prices.ts';
import { appliesOf, makesSense } from '../contract/profiles/applies.ts';
import { serviceNames } from '../contract/profiles/registry.ts';
import { calledIn, wordsFor } from '../contract/profiles/words.ts';
import { fieldAt } from '../contract/schema.ts';
import { isStated } from '../contract/text/place.ts';
import { keysOf } from '../contract/tree.ts';
import type { ContractFile } from '../contract/types.ts';
import { crewBeyond } from '../figures/time/crew.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { type DecisiveDefault, decisiveDefaults } from '../model/decisive.ts';
import { hangsOnTheHour } from '../model/finance.ts';
import { unitNameOf } from '../model/printed.ts';
import type { Assessment, Finding } from '../model/types.ts';
import { numberAt } from '../model/vary.ts';
import { withArticle } from '../words/words.ts';
import { numbered, section, subsection } from './blocks.ts';
import { inOrderOfWeight } from './findings.ts';
import { headlineYear } from './headline.ts';
import { DIMENSIONS, weightOf } from './page/first-sentence.ts';
import type { Block } from './types.ts';
import { namesOf } from './view.ts';

/** A value within half and twice the default is one that the authority's own answer could well be. */
function isNear(turnsAt: number, value: number | undefined): boolean {
  return value !== undefined && turnsAt >= value / 2 && turnsAt <= value * 2;
}

export interface Question {
  text: string;
  /** The contract path that an answer would fill or change. */
  path: string;
  /** What it would settle. */
  about: 'finance' | 'quality' | 'monitoring';
}

export interface Questions {
  /** What the view hangs on: what stops the sums, what the checks found, the defaults that decide. */
  first: Question[];
  /** What nobody stated besides. */
  also: Question[];
}

/** Each question once, in order. */
export function questionsOf(assessment: Assessment, decisive: readonly DecisiveDefault[]): Questions {
  const { file, findings, missing, elsewhere } = assessment;
  const once = asker();
  const ofService = serviceQuestions(file);
  // What somebody who knows the service would ask, of what the contract does not say.
  const unstated = ofService.filter(({ paths }) => !paths.some((path) => isStated(file, path)));
  const readings = readingsOfThePrice(assessment);
  const found = inOrderOfWeight(
    findings.filter(({ status, severity, judged }) => status === 'found' && severity !== 'info' && !judged?.withdrawn),
  );
  const first = [
    ...once([
      ...missing.map(ofPath),
      ...pricesOf(assessment, unstated),
      ...readings.map((path) => ofService.find((each) => each.path === path) ?? ofPath(path)),
      ...hanging(assessment, unstated, readings),
    ]),
    // Two checks may find two things about one value.
    ...once(found.map(ofFinding), ({ text }) => [text]),
    ...once(ifTheyAreSo(decisive, file, ofService)),
  ];
  const open = inOrderOfWeight(
    // What stops the sums is asked first; a check that lacks it would only ask again.
    findings.filter(({ status, at }) => status === 'cannotTell' && !missing.includes(at.path)),
  );
  const told = new Set([...first, ...unstated, ...open.map(ofFinding)].map(({ path }) => path));
  const also = once([
    ...unstated,
    ...open.map(ofFinding),
    ...(elsewhere?.unpriced.slice(0, 1) ?? []).map(({ path }) => about(path, elsewhere?.question ?? '')),
    // A check asks with more insight than a path does.
    ...file.unknown
      .filter((path) => !/^(quality|monitoring)\b/.test(path) && !told.has(path) && isAskedOf(path, file))
      .map(ofPath),
  ]);
  return { first, also };
}

/** Lets each question through once. What is one value is asked for once, in the words of whoever asks first. */
function asker(): (questions: readonly Question[], isAsked?: (question: Question) => string[]) => Question[] {
  const asked = new Set<string>();
  const subjectsOf = ({ text, path, paths = [path] }: Question & { paths?: readonly string[] }): string[] => [
    text,
    ...paths.filter((each) => each.includes('.') && fieldAt(each)?.leaf),
  ];
  return (questions, isAsked = subjectsOf) =>
    questions.filter((each) => {
      const isNew = each.text !== '' && !isAsked(each).some((subject) => asked.has(subject));
      for (const subject of subjectsOf(each)) asked.add(subject);
      return isNew;
    });
}

/** Of defaults that decide, and would turn the view at a value that is not far. */
function ifTheyAreSo(
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

/** Where nobody is called, nobody is asked how soon somebody comes. */
const isAskedOf = (path: string, { contract }: ContractFile): boolean =>
  path !== 'demand.response_time' || makesSense('response-time-not-kept', contract);

type ServiceQuestion = Question & { paths: readonly string[] };

function serviceQuestions({ contract }: ContractFile): ServiceQuestion[] {
  const service = serviceNames.find((name) => name === contract.contract.profile);
  const all = service === undefined ? [] : appliesOf(service).ask;
  // Where no visits are asked for, nothing is asked of them.
  const ask = wordsFor(contract).hasVisits ? all : all.filter(({ question }) => !/\bvisits?\b/.test(question));
  return ask.map(({ paths, question }) => {
    const each = paths.map((path) => about(path, question));
    return { ...((each.find((one) => one.about !== 'finance') ?? each[0]) as Question), path: paths[0] ?? '', paths };
  });
}

function about(path: string, text: string): Question {
  const [section] = keysOf(path);
  const dimension =
    section === 'monitoring' ? 'monitoring' : /^(quality|lone_working)$/.test(section ?? '') ? 'quality' : 'finance';
  return { text, path, about: dimension };
}

const ofPath = (path: string): Question => about(path, questionOf(path).full);

function ofFinding({ question, at, dimension }: Finding): Question {
  return { text: question, path: at.path, about: dimension === 'law' ? 'finance' : dimension };
}

/** Without the price nothing can be said of it: whoever knows the service asks for it best, else by the unit. */
function pricesOf({ file, years, missing }: Assessment, unstated: readonly Question[]): Question[] {
  const context = years[0]?.runs.get('asSpecified')?.context;
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
function hanging(
  { file, verdict, hangsOn, years }: Assessment,
  unstated: readonly ServiceQuestion[],
  asked: readonly string[],
): Question[] {
  const results = years[0]?.runs.get('asSpecified')?.results;
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
  const own = asks([first]) ?? (open.length === 1 && fieldAt(first)?.question ? ofPath(first) : undefined);
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

/** The question of whoever knows the service about a value, or that of its own field. */
function whoKnows(path: string, ofService: readonly ServiceQuestion[]): string | undefined {
  return (
    ofService.find((each) => each.path === path)?.text ??
    (path.includes('[') ? undefined : fieldAt(path)?.question?.full)
  );
}

/** What an hour of the price is, and for whom it is paid: where finance hangs on it, or one price by the visit may be for both. */
function readingsOfThePrice({ file, years, hangsOn, verdict }: Assessment): string[] {
  const { rates } = file.contract.price;
  const isForBoth =
    rates.some(({ per_visit }) => per_visit !== undefined) &&
    !isStated(file, 'price.second_worker') &&
    (years[0]?.runs.get('asSpecified')?.results.value(crewBeyond) ?? 0) > 0;
  const isOfTheHour = verdict.reason === 'readings-differ' && hangsOnTheHour(file, verdict.worstYear ?? 1);
  return [
    ...(isOfTheHour ? ['price.buys'] : []),
    ...(isForBoth || hangsOn.includes('price.second_worker') ? ['price.second_worker'] : []),
  ];
}

/** The first about each judgement that is not good, the worst of them first; then the others as they are asked. */
export function bestFirst(questions: readonly Question[], { verdict }: Assessment): Question[] {
  const weigh = (dimension: Question['about']): number => weightOf(verdict.judgedDimensions[dimension]);
  const worst = DIMENSIONS.filter((dimension) => weigh(dimension) > 0).sort((a, b) => weigh(b) - weigh(a));
  const chosen = worst.flatMap((dimension) => questions.find(({ about: of }) => of === dimension) ?? []);
  return [...new Set([...chosen, ...questions])];
}

/** All of them, for the year that a report speaks of first. */
export function allQuestions(assessment: Assessment): Question[] {
  const { first, also } = questionsOf(assessment, decisiveDefaults(assessment, headlineYear(assessment)));
  return [...first, ...also];
}

export function questionBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const { first, also } = questionsOf(assessment, decisive);
  const blocks: Block[] = [];
  const list = (questions: readonly Question[]): Block => numbered(questions.map(({ text }) => text));
  if (first.length + also.length > 0) blocks.push(section('Questions for the commissioner'));
  if (first.length > 0) blocks.push(list(first));
  if (also.length > 0) {
    if (first.length > 0) blocks.push(subsection('Also, because nobody has stated it'));
    blocks.push(list(also));
  }
  return blocks;
}

/** In the words of the field, and of whoever knows it: a key of the file says nothing to people outside. */
function ifReally(name: string, taken: string, known: string | undefined): string {
  const value = valueInWords(taken);
  return known === undefined
    ? `Is it right to take ${value} for ${name}? The sums turn on it, and the contract does not say.`
    : `${known} (Taken here, and the sums turn on it: ${name}, ${value}.)`;
}
