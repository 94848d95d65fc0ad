// Questions for the commissioner: what nobody stated, what a check could not tell or found, and the defaults that decide.

import { fullNameOf, questionOf, valueInWords } from '../contract/ask.ts';
import { isStated } from '../contract/place.ts';
import { unknownPrices } from '../contract/prices.ts';
import { appliesOf } from '../contract/profiles/applies.ts';
import { serviceNames } from '../contract/profiles/registry.ts';
import { calledIn } from '../contract/profiles/words.ts';
import { type DecisiveDefault, decisiveDefaults } from '../model/decisive.ts';
import { unitNameOf } from '../model/printed.ts';
import type { Assessment, Finding } from '../model/types.ts';
import { numberAt } from '../model/vary.ts';
import { article } from '../words/words.ts';
import { inOrderOfWeight } from './findings.ts';
import { headlineYear } from './headline.ts';
import type { Block } from './types.ts';

/** A value within half and twice the default is one that the authority's own answer could well be. */
function isNear(turnsAt: number, value: number | undefined): boolean {
  return value !== undefined && turnsAt >= value / 2 && turnsAt <= value * 2;
}

export interface Question {
  text: string;
  /** The contract path that an answer would fill or change. */
  path: string;
}

export interface Questions {
  /** What the view hangs on: what stops the sums, what the checks found, the defaults that decide. */
  first: Question[];
  /** What nobody stated besides. */
  also: Question[];
}

/** Each question once, in order; of no more than `most`, the defaults that decide may be left out, which take long to find. */
export function questionsOf(
  assessment: Assessment,
  decisive: readonly DecisiveDefault[],
  most = Number.POSITIVE_INFINITY,
): Questions {
  const { file, years, findings, missing, verdict, elsewhere } = assessment;
  const asked = new Set<string>();
  const once = (questions: readonly Question[]): Question[] =>
    questions.filter(({ text }) => text !== '' && !asked.has(text) && asked.add(text));
  const ofPath = (path: string): Question => ({ text: questionOf(path).full, path });
  const service = serviceNames.find((name) => name === file.contract.contract.profile);
  // What somebody who knows the service would ask, of what the contract does not say.
  const unstated = (service === undefined ? [] : appliesOf(service).ask).filter(
    ({ paths }) => !paths.some((path) => isStated(file, path)),
  );
  const ofService = unstated.map(({ paths: [path = ''], question }): Question => ({ text: question, path }));
  const ofFinding = ({ question, at }: Finding): Question => ({ text: question, path: at.path });
  // Without the price nothing can be said of it: whoever knows the service asks for it best, else by the unit.
  const context = years[0]?.runs.get('asSpecified')?.context;
  const prices = missing.length > 0 || !context ? [] : unknownPrices(file.contract);
  const unit = context && unitNameOf(context);
  const ofPrice = (path: string): Question =>
    ofService.find((each) => each.path === path) ?? {
      text: unit === 'year' ? 'What is paid a year?' : `What is paid for ${article(unit ?? '')} ${unit}?`,
      path,
    };
  const first = once([
    ...missing.map(ofPath),
    ...prices.map(ofPrice),
    ...(verdict.reason === 'price-unknown' && prices.length === 0 ? [ofPath('price.second_worker')] : []),
    ...inOrderOfWeight(
      findings.filter(
        ({ status, severity, judged }) => status === 'found' && severity !== 'info' && !judged?.withdrawn,
      ),
    ).map(ofFinding),
  ]);
  if (first.length < most)
    first.push(
      ...once(
        decisive
          .filter(({ input, turnsAt }) => turnsAt !== null && isNear(turnsAt, numberAt(file.contract, input.path)))
          .map(({ input: { path, text } }) => ({
            text: ifReally(calledIn(file.contract, path, fullNameOf(path)), text),
            path,
          })),
      ),
    );
  const told = [...ofService, ...findings.filter(({ status }) => status === 'cannotTell').map(ofFinding)];
  const about = new Set([...first, ...told].map(({ path }) => path));
  const also = once([
    ...ofService,
    // What stops the sums is asked first; a check that lacks it would only ask again.
    ...findings.filter(({ status, at }) => status === 'cannotTell' && !missing.includes(at.path)).map(ofFinding),
    ...(elsewhere?.unpriced.slice(0, 1) ?? []).map(({ path }) => ({ text: elsewhere?.question ?? '', path })),
    // A check asks with more insight than a path does.
    ...file.unknown.filter((path) => !/^(quality|monitoring)\b/.test(path) && !about.has(path)).map(ofPath),
  ]);
  return { first, also };
}

/** All of them, for the year that a report speaks of first. */
export function allQuestions(assessment: Assessment): Question[] {
  const { first, also } = questionsOf(assessment, decisiveDefaults(assessment, headlineYear(assessment)));
  return [...first, ...also];
}

export function questionBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const { first, also } = questionsOf(assessment, decisive);
  const blocks: Block[] = [];
  const list = (questions: readonly Question[]): Block => ({
    kind: 'list',
    ordered: true,
    items: questions.map(({ text }) => ({ text })),
  });
  if (first.length + also.length > 0)
    blocks.push({ kind: 'heading', level: 2, text: 'Questions for the commissioner' });
  if (first.length > 0) blocks.push(list(first));
  if (also.length > 0) {
    if (first.length > 0) blocks.push({ kind: 'heading', level: 3, text: 'Also, because nobody has stated it' });
    blocks.push(list(also));
  }
  return blocks;
}

/** In the words of the field: a key of the file says nothing to people outside. */
function ifReally(name: string, taken: string): string {
  return `Is it right to take ${valueInWords(taken)} for ${name}? The sums turn on it, and the contract does not say.`;
}
