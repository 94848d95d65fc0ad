// Questions for the commissioner: what nobody stated, what a check could not tell or found, and the defaults that decide.

import { responseTimeNotKept } from '../../checks/quality/response-time-not-kept.ts';
import { isOfJourneys } from '../../contract/ask.ts';
import { makesSense } from '../../contract/profiles/applies.ts';
import { isFromAfar } from '../../contract/profiles/where.ts';
import { wordsFor } from '../../contract/profiles/words.ts';
import { fieldAt } from '../../contract/schema.ts';
import { isStated } from '../../contract/text/place.ts';
import type { ContractFile } from '../../contract/types.ts';
import { type DecisiveDefault, decisiveDefaults } from '../../model/decisive.ts';
import type { Assessment } from '../../model/types.ts';
import { headlineYear } from '../view/headline.ts';
import { DIMENSIONS, inOrderOfWeight, weightOf } from '../view/weight.ts';
import { hanging, ifTheyAreSo, pricesOf, readingsOfThePrice } from './decides.ts';
import { about, ofFinding, ofPath, type Question, serviceQuestions } from './question.ts';

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
  const asked = ofPath(file.contract);
  const ofService = serviceQuestions(file);
  // What somebody who knows the service would ask, of what the contract does not say.
  const unstated = ofService.filter(({ paths }) => !paths.some((path) => isStated(file, path)));
  const readings = readingsOfThePrice(assessment);
  const found = inOrderOfWeight(
    findings.filter(({ status, severity, judged }) => status === 'found' && severity !== 'info' && !judged?.withdrawn),
  );
  const first = [
    ...once([
      ...missing.map(asked),
      ...pricesOf(assessment, unstated),
      ...readings.map((path) => ofService.find((each) => each.path === path) ?? asked(path)),
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
      .map(asked),
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

/** Where nobody goes anywhere, nobody is asked of journeys; where nobody is called, nobody is asked how soon somebody comes. */
const isAskedOf = (path: string, file: ContractFile): boolean =>
  !(isOfJourneys(path) && isFromAfar(file.contract)) &&
  (path !== 'demand.response_time' ||
    (makesSense(responseTimeNotKept, file.contract) &&
      responseTimeNotKept.applies?.(file, wordsFor(file.contract)) !== false));

/** The first about each judgement that is not good, the worst of them first; then the others as they are asked. */
export function bestFirst(questions: readonly Question[], { verdict }: Assessment): Question[] {
  const weigh = (dimension: Question['about']): number => weightOf(verdict.judgedDimensions[dimension]);
  const worst = DIMENSIONS.filter((dimension) => weigh(dimension) > 0).sort((a, b) => weigh(b) - weigh(a));
  const chosen = worst.flatMap((dimension) => questions.find(({ about: of }) => of === dimension) ?? []);
  return [...new Set([...chosen, ...questions])];
}

/** For the year that a report speaks of first. */
export function headlineQuestions(assessment: Assessment): Questions {
  return questionsOf(assessment, decisiveDefaults(assessment, headlineYear(assessment)));
}

/** All of them. */
export function allQuestions(assessment: Assessment): Question[] {
  const { first, also } = headlineQuestions(assessment);
  return [...first, ...also];
}
