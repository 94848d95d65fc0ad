// The page: what somebody needs who must act tonight. The rest is in the whole report.

import type { DecisiveDefault } from '../../model/decisive.ts';
import { specifiedIn } from '../../model/specified.ts';
import type { Assessment } from '../../model/types.ts';
import { aside, numbered, section } from '../blocks.ts';
import { callBlocks } from '../calls/calls.ts';
import { drawnFacts } from '../draws/draws.ts';
import { bestFirst, questionsOf } from '../questions/index.ts';
import { tooFewBlocks } from '../sections/people.ts';
import type { Block } from '../types.ts';
import { fileOperand } from '../words/file-name.ts';
import { givesBlocks } from './gives.ts';
import { numberBlocks } from './numbers.ts';
import { sureBlocks } from './sure.ts';
import { whyBlocks } from './why.ts';

/** As many as somebody remembers on the way to the meeting. */
const QUESTIONS = 3;

interface Made {
  assessment: Assessment;
  year: number;
  decisive: readonly DecisiveDefault[];
}

export interface PageOptions {
  /** Its last line names the commands that go on from there, which it does unless told. */
  tellsOfMore?: boolean;
}

/** The page speaks of the contract as specified, whatever scenario the tables of the whole report are of. */
export function pageBlocks({ assessment, year, decisive }: Made, { tellsOfMore = true }: PageOptions = {}): Block[] {
  const run = specifiedIn(assessment, year);
  return [
    ...(run ? numberBlocks(assessment, run, year, drawnFacts(assessment, run, year)) : []),
    ...whyBlocks(assessment),
    ...(assessment.calls ? callBlocks(assessment.calls.result, assessment.calls.added) : []),
    ...tooFewBlocks(assessment, assessment.calls !== undefined),
    ...givesBlocks(assessment),
    ...askBlocks(assessment, decisive),
    ...sureBlocks(assessment, decisive),
    ...(tellsOfMore ? [moreBlock(assessment.file.file)] : []),
  ];
}

function askBlocks(assessment: Assessment, decisive: Parameters<typeof questionsOf>[1]): Block[] {
  const { first, also } = questionsOf(assessment, decisive);
  const items = bestFirst([...first, ...also], assessment)
    .slice(0, QUESTIONS)
    .map(({ text }) => ({ text }));
  if (items.length === 0) return [];
  return [section('Ask first'), numbered(items)];
}

function moreBlock(file: string): Block {
  return aside(
    `More: viability report ${fileOperand(file)} --full; explain opens any figure, letter writes to the authority.`,
  );
}
