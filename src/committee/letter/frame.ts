// What every letter has around what it says: who writes to whom, and how it ends.

import { type Day, formatDay } from '../../calendar/day.ts';
import type { Assessment } from '../../model/types.ts';
import { paragraph, section, subsection } from '../../report/blocks.ts';
import type { Block } from '../../report/types.ts';
import { wordsOf } from '../../report/view/sentence.ts';
import { dimensionWords, lastDay } from '../facts.ts';
import type { Letterhead } from './letterhead.ts';

export interface Dates {
  /** Of the letter. */
  written: Day;
  /** By which an answer is asked for. */
  answerBy: Day;
}

/** The last day of a contract that was over when the letter was written, extensions included. */
export function endedBefore(assessment: Assessment, written: Day): Day | undefined {
  const last = lastDay(assessment, true);
  return last < written ? last : undefined;
}

export function opening({ file }: Assessment, letterhead: Letterhead, { written }: Dates): Block[] {
  const { from, to, reference, your_reference: yours } = letterhead;
  const { title, authority } = file.contract.contract;
  const said = (words: string, label = ''): string[] => (words === '' ? [] : [`${label}${words}`]);
  const sender = [
    from.body || '[Name of your body]',
    ...(from.address.length > 0 ? from.address : ['[Its address]']),
    ...said(from.phone),
    ...said(from.email),
    ...said(from.website),
  ];
  const receiver = [
    ...said(to.name),
    to.role || 'The Commissioning Manager',
    to.organisation || authority,
    ...(to.address.length > 0 ? to.address : ['[Address of the authority]']),
  ];
  const references = [...said(reference, 'Our reference: '), ...said(yours, 'Your reference: ')];
  const blocks: Block[] = [
    { kind: 'lines', lines: sender },
    { kind: 'lines', lines: [formatDay(written)] },
    { kind: 'lines', lines: receiver },
  ];
  if (references.length > 0) blocks.push({ kind: 'lines', lines: references });
  blocks.push(paragraph(`Dear ${salutation(letterhead) ?? 'Sir or Madam'}`));
  blocks.push(section(title));
  return blocks;
}

/** Undefined where no name is known. */
function salutation({ to }: Letterhead): string | undefined {
  return to.dear || to.name || undefined;
}

export function closing(assessment: Assessment, letterhead: Letterhead, { written, answerBy }: Dates): Block[] {
  const { from, signed, copies, enclosed } = letterhead;
  const { judged } = assessment.verdict;
  const over = endedBefore(assessment, written) !== undefined;
  const view =
    judged === 'cannotTell'
      ? `we cannot tell whether the contract ${over ? 'could' : 'can'} be delivered`
      : `our view would be that the contract ${over ? 'was' : 'is'} ${wordsOf(judged)}`;
  const people = signed.length > 0 ? signed : [{ name: '[Name]', role: '[Role]' }];
  const body = from.body || '[Name of your body]';
  const blocks: Block[] = [
    subsection('What happens next'),
    paragraph(
      `On what we have, ${view}: ${dimensionWords(assessment)}. That view is not final, and your answers may change it. If a figure of ours is wrong, please tell us which; we will make the sums again and say so.`,
    ),
    paragraph(
      `We would be grateful for a reply by ${formatDay(answerBy)}. You, or somebody you name, would also be most welcome at a meeting to explain the contract${over ? ' and what followed it' : ''}.`,
    ),
    paragraph(salutation(letterhead) === undefined ? 'Yours faithfully' : 'Yours sincerely'),
    {
      kind: 'lines',
      lines: [
        ...people.flatMap(({ name: who, role }, at) => [
          ...(at === 0 ? ['', ''] : ['', '', '']),
          who,
          ...(role === '' ? [] : [role]),
        ]),
        `for ${body}`,
      ],
    },
  ];
  const lists: [string, readonly string[]][] = [
    ['Copy to:', copies],
    ['Enclosed:', enclosed],
  ];
  for (const [label, entries] of lists)
    if (entries.length > 0) blocks.push({ kind: 'lines', lines: [label, ...entries] });
  return blocks;
}
