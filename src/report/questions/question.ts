// One question: of a path, of what a check found, or of whoever knows the service.

import { questionOf } from '../../contract/ask.ts';
import { appliesOf } from '../../contract/profiles/applies.ts';
import { calledIn, wordsFor } from '../../contract/profiles/words.ts';
import { fieldAt } from '../../contract/schema.ts';
import { keysOf } from '../../contract/tree.ts';
import type { Contract, ContractFile } from '../../contract/types.ts';
import type { Finding } from '../../model/types.ts';

export interface Question {
  text: string;
  /** The contract path that an answer would fill or change. */
  path: string;
  /** What it would settle. */
  about: 'finance' | 'quality' | 'monitoring';
}

/** What the profile of a service asks first, of all the paths that an answer would fill. */
export type ServiceQuestion = Question & { paths: readonly string[] };

export function serviceQuestions({ contract }: ContractFile): ServiceQuestion[] {
  const { profile } = contract.contract;
  const all = profile === undefined ? [] : appliesOf(profile).ask;
  // Where no visits are asked for, nothing is asked of them.
  const ask = wordsFor(contract).hasVisits ? all : all.filter(({ question }) => !/\bvisits?\b/.test(question));
  return ask.map(({ paths, question }) => {
    const each = paths.map((path) => about(path, question));
    return { ...((each.find((one) => one.about !== 'finance') ?? each[0]) as Question), path: paths[0] ?? '', paths };
  });
}

export function about(path: string, text: string): Question {
  const [section] = keysOf(path);
  const dimension =
    section === 'monitoring' ? 'monitoring' : /^(quality|lone_working)$/.test(section ?? '') ? 'quality' : 'finance';
  return { text, path, about: dimension };
}

/** In the words of the service: `For which runs are two workers expected?` */
export const ofPath =
  (contract: Contract) =>
  (path: string): Question =>
    about(path, calledIn(contract, path, questionOf(path).full));

export function ofFinding({ question, at, dimension }: Finding): Question {
  return { text: question, path: at.path, about: dimension === 'law' ? 'finance' : dimension };
}

/** The question of whoever knows the service about a value, or that of its own field. */
export function whoKnows(path: string, ofService: readonly ServiceQuestion[]): string | undefined {
  return (
    ofService.find((each) => each.path === path)?.text ??
    (path.includes('[') ? undefined : fieldAt(path)?.question?.full)
  );
}
