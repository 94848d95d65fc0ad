// The view of a contract as a motion for a trades council or branch: what it notes, believes and resolves, and the
// conditions on which the contract would be acceptable.

import { type Day, formatDay } from '../calendar/day.ts';
import { blindSpots } from '../checks/monitoring/blind-spots.ts';
import type { Assessment } from '../model/types.ts';
import { numbered, subsection } from '../report/blocks.ts';
import type { Block, Report } from '../report/types.ts';
import { isAllButEven, yearOfWays } from '../report/view/headline.ts';
import { name, version } from '../tool.ts';
import { lowerFirst } from '../words/text.ts';
import { plural } from '../words/words.ts';
import { conditionsOf, hangsOnAnswers } from './conditions.ts';
import { DAYS_TO_ANSWER } from './days.ts';
import {
  dimensionWords,
  endedOn,
  fileName,
  isCosted,
  named,
  openQuestions,
  ownWords,
  sumsOf,
  termOf,
  usersOf,
  weighty,
} from './facts.ts';
import { endedBefore } from './letter/frame.ts';
import type { Letterhead } from './letter/letterhead.ts';

/** The parts of a motion: sentences that begin with "That" or "To". */
export interface Motion {
  notes: string[];
  believes: string[];
  resolves: string[];
  /** Whole sentences; empty where the contract is acceptable as it stands. */
  conditions: string[];
}

/** `on` is the day of the motion: a contract that was over by then is spoken of as such. */
export function motionOf(assessment: Assessment, letterhead: Letterhead, answerBy: Day | undefined, on?: Day): Motion {
  const ended = on === undefined ? undefined : endedBefore(assessment, on);
  // Who takes no view says of no condition that it would make one.
  const conditions = assessment.verdict.judged === 'cannotTell' ? [] : conditionsOf(assessment);
  return {
    notes: notes(assessment, ended),
    believes: believes(assessment, ended !== undefined),
    resolves: resolves(
      assessment,
      { body: bodyOf(letterhead), answerBy, isOver: ended !== undefined },
      conditions.length,
    ),
    conditions,
  };
}

function bodyOf({ from }: Letterhead): string {
  return from.kind || 'branch';
}

function notes(assessment: Assessment, ended: Day | undefined): string[] {
  const { verdict } = assessment;
  const ways = isAllButEven(assessment) ? [] : assessment.ways;
  const sums = sumsOf(assessment);
  const worst = yearOfWays(assessment);
  const enough = ways.filter((way) => way.enough && way.kind !== 'lawful');
  const blind = enough.filter((way) => way.blindSpot === true);
  const untold = enough.filter((way) => way.blindSpot === null);
  const over = ended === undefined ? '' : `, which ${endedOn(assessment, ended)}`;
  const said = [`That it has looked at the contract named above, ${termOf(assessment)}${usersOf(assessment)}${over}.`];
  said.push(
    sums === undefined
      ? 'That the sums cannot be made, because what they rest on has not been stated.'
      : isCosted(assessment)
        ? `That, by the sums of the report on this contract, ${sums}`
        : `That ${sums}`,
  );
  // The ways below say it with what they are.
  for (const { id, message } of weighty(assessment))
    if (id !== blindSpots.id || enough.length === 0) said.push(`That ${lowerFirst(message)}`);
  if (enough.length > 0)
    said.push(
      `That when income is under cost something gives, and that each of these ways, none of which the contract asks for, would close the gap${worst === undefined ? '' : ` of year ${worst}`} alone: ${named(enough.map(({ label }) => label))}. ${seen(blind.length, untold.length, enough.length)}`,
    );
  for (const { message } of verdict.judgements) said.push(`That a professional judgement is on the record: ${message}`);
  const { first, also } = openQuestions(assessment);
  const open = first.length + also.length;
  if (open > 0) said.push(`That ${plural(open, 'question')} to the authority ${open === 1 ? 'is' : 'are'} open.`);
  return said;
}

function seen(blind: number, untold: number, all: number): string {
  if (untold === all) return 'The contract does not say what would show any of it.';
  if (blind === 0) return 'The monitoring of the contract would show each of them, at least in part.';
  const which = blind === all ? (all === 1 ? 'It' : 'All of them') : blind === 1 ? 'One of them' : `${blind} of them`;
  return `${which} would show in nothing but the provider's own records.`;
}

function believes(assessment: Assessment, isOver: boolean): string[] {
  const { verdict, file } = assessment;
  const { finance, monitoring } = verdict.judgedDimensions;
  const dimensions = dimensionWords(assessment);
  const said = ['That a public service should be paid what it costs to give it lawfully, safely and well.'];
  if (finance === 'notViable' || finance === 'unlawful' || finance === 'fragile')
    said.push(
      `That where a price is under cost, ${ownWords(assessment).servesPeople ? 'those who use the service, those who work in it' : 'those who do the work'} or another public service carry the rest.`,
      'That a low price is a reason to ask how the work is to be done, and proof of no fault in anybody.',
    );
  if (hangsOnAnswers(assessment)) said.push('That what nobody has stated cannot be counted as met.');
  if (monitoring !== 'adequate')
    said.push('That an authority should be able to see for itself that what it pays for is done.');
  const { users_heard: users, workers_heard: workers } = file.contract.quality;
  if ((users !== 'independent' && users !== 'authority') || workers === undefined || workers === 'none')
    said.push(`That ${whoIsHeard(assessment)} should be heard before a contract is let or renewed.`);
  const standing: Record<typeof verdict.judged, string> = {
    deliverable: `That this contract ${isOver ? 'could' : 'can'} be delivered as specified: ${dimensions}.`,
    atRisk: `That the delivery of this contract ${isOver ? 'was' : 'is'} at risk: ${dimensions}.`,
    cannotTell: `That nobody can tell yet whether this contract ${isOver ? 'could' : 'can'} be delivered: ${dimensions}.`,
    undeliverable: `That this contract ${isOver ? 'could not' : 'cannot'} be delivered as specified on these terms: ${dimensions}.`,
  };
  said.push(standing[verdict.judged]);
  return said;
}

function whoIsHeard(assessment: Assessment): string {
  return ownWords(assessment).servesPeople
    ? 'those who use the service and those who work in it'
    : 'those who do the work';
}

interface Asked {
  body: string;
  answerBy: Day | undefined;
  isOver: boolean;
}

function resolves(assessment: Assessment, { body, answerBy, isOver }: Asked, conditions: number): string[] {
  const { judged } = assessment.verdict;
  const { first, also } = openQuestions(assessment);
  const open = first.length + also.length > 0;
  const until = conditions > 0 ? ' until the conditions below are met' : ' as it stands';
  const by = answerBy === undefined ? `within ${DAYS_TO_ANSWER} days` : `by ${formatDay(answerBy)}`;
  const what = isOver ? 'a contract on the same terms' : 'the contract';
  const again = isOver
    ? 'To look at the contract that has taken its place.'
    : 'To look at the contract again before it ends or is extended.';
  const view: Record<typeof judged, string> = {
    deliverable: `To regard ${what} as acceptable on what is known today.`,
    atRisk: `Not to regard ${what} as acceptable${until}.`,
    cannotTell: 'To take no view of the contract until what is asked has been answered.',
    undeliverable: `Not to regard ${what} as acceptable${until}.`,
  };
  const said = [view[judged]];
  // Where nothing stands against a contract nobody is summoned, and nobody is given a day.
  if (judged === 'deliverable') {
    if (open) said.push('To pass the open questions on to the commissioning manager.');
    said.push(again);
    return said;
  }
  if (open)
    said.push(
      `To send the open questions to the commissioning manager, and to ask for an answer ${by}.`,
      `To invite the commissioning manager to explain the contract to this ${body}.`,
    );
  said.push(`To hear ${whoIsHeard(assessment)}, by name or without, as they prefer.`);
  said.push(
    open
      ? 'To look at the contract again when the answers are in, and to change this view where they give reason to.'
      : again,
  );
  return said;
}

export function resolutionReport(
  assessment: Assessment,
  letterhead: Letterhead,
  answerBy: Day | undefined,
  on?: Day,
): Report {
  const { title, authority } = assessment.file.contract.contract;
  const { notes, believes, resolves, conditions } = motionOf(assessment, letterhead, answerBy, on);
  const body = bodyOf(letterhead);
  const isOver = on !== undefined && endedBefore(assessment, on) !== undefined;
  const contractMeant = isOver ? 'A contract for the same work' : 'The contract';
  const { from, motion } = letterhead;
  const movers = [`Proposed by: ${motion.proposed_by || '[Name]'}`, `Seconded by: ${motion.seconded_by || '[Name]'}`];
  const blocks: Block[] = [
    { kind: 'lines', lines: [from.body || '[Name of your body]', ...(motion.meeting === '' ? [] : [motion.meeting])] },
    { kind: 'lines', lines: movers },
    subsection(`This ${body} notes:`),
    numbered(notes),
    subsection(`This ${body} believes:`),
    numbered(believes),
    subsection(`This ${body} resolves:`),
    numbered(resolves),
  ];
  if (conditions.length > 0)
    blocks.push(subsection(`${contractMeant} would be acceptable on these conditions:`), numbered(conditions));
  return {
    view: assessment.verdict.judged,
    lead: '',
    sentence: '',
    title: `Motion: ${title}`,
    subtitle: authority,
    blocks,
    footer: [`Sums by ${name} ${version}, from ${fileName(assessment)}; viability report opens every figure.`],
  };
}
