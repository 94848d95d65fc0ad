// What was stated, assumed and left unknown, and which defaults carry the verdict.

import { formatMonth } from '../../calendar/day.ts';
import { isWholeList, nameOf, valueInWords } from '../../contract/ask.ts';
import { calledIn } from '../../contract/profiles/words.ts';
import { profileMoney } from '../../contract/silence/price-index.ts';
import type { Contract, ContractFile, Input, Origin } from '../../contract/types.ts';
import { isReplacedLength } from '../../contract/visit-lengths.ts';
import { type DecisiveDefault, isNextToNone } from '../../model/decisive.ts';
import { oneUnitOf, unitDecimals } from '../../model/printed.ts';
import { firstRun } from '../../model/specified.ts';
import type { Assessment } from '../../model/types.ts';
import { upperFirst } from '../../words/text.ts';
import { money, number } from '../../words/words.ts';
import { aside, bullets, left, right, section, subsection, table, textCell } from '../blocks.ts';
import type { Block } from '../types.ts';
import { paysAtTheLeast, turnedTo } from '../view/headline.ts';
import { fileOperand } from '../words/file-name.ts';
import { turnWords } from '../words/names.ts';

const KINDS: readonly { label: string; what: string; holds: (input: Input) => boolean }[] = [
  {
    label: 'stated',
    what: 'read in the contract file',
    holds: is('stated'),
  },
  { label: 'assumed in the file', what: 'written in the file and labelled as assumptions', holds: is('assumed') },
  { label: 'profile', what: 'filled in by the profile, leaning towards the price being enough', holds: is('profile') },
  { label: 'law', what: 'what the law or HMRC sets', holds: is('statute') },
  { label: 'neutral', what: 'nothing, none or no', holds: is('neutral') },
  { label: 'unknown', what: 'neither stated nor safely assumed', holds: is('unknown') },
];

/** How many inputs came from whom; those that there are. */
export function countsOf({ inputs }: ContractFile): { label: string; count: number }[] {
  const all = [...inputs.values()];
  const wanted = KINDS.filter(({ label }) => label !== 'neutral');
  return wanted
    .map(({ label, holds }) => ({
      label: label === 'profile' || label === 'law' ? `by the ${label}` : label,
      count: all.filter(holds).length,
    }))
    .filter(({ count }) => count > 0);
}

function is(origin: Origin): (input: Input) => boolean {
  return (input) => input.origin === origin;
}

export function assumedBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const { file } = assessment;
  return [
    section('What was assumed, and by whom'),
    countTable(file),
    ...weightBlocks(assessment, decisive),
    ...assumptionBlocks(file),
    ...profileBlocks(file),
  ];
}

const called = (path: string, contract: Contract): string => upperFirst(calledIn(contract, path, nameOf(path)));

function countTable({ inputs }: ContractFile): Block {
  const all = [...inputs.values()];
  return table(
    [left('inputs'), right('count')],
    KINDS.flatMap(({ label, what, holds }) => {
      const count = all.filter(holds).length;
      if (count === 0) return [];
      return [
        {
          note: what,
          cells: [textCell(label), { kind: 'number', value: count, decimals: 0 }],
        },
      ];
    }),
  );
}

function weightBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  if (decisive.length === 0) return [];
  const context = firstRun(assessment)?.context;
  const decimals = context ? unitDecimals(context) : 2;
  return [
    subsection('What weighs most of what is not stated'),
    bullets(
      decisive.map((each) => ({
        text: weight(each, assessment, decimals),
        note: basisOf(each.input),
      })),
    ),
  ];
}

function assumptionBlocks({ inputs, contract }: ContractFile): Block[] {
  const assumptions = [...inputs.values()].filter((input) => input.origin === 'assumed' && !isWholeList(input));
  if (assumptions.length === 0) return [];
  return [
    subsection('Assumptions in the file'),
    bullets(
      assumptions.map((input) => ({
        text: `${called(input.path, contract)}: ${valueInWords(input.text)}`,
        note: `line ${input.place?.line ?? '?'}. ${input.source ?? ''}`,
      })),
    ),
  ];
}

function profileBlocks(file: ContractFile): Block[] {
  const { inputs, contract } = file;
  const profile = [...inputs.values()].filter(
    (input) => input.origin === 'profile' && ofTheSums(input) && !isReplacedLength(file.inputs, input.path),
  );
  const [first] = profile;
  if (!first) return [];
  return [
    subsection(`Filled in by the profile ${contract.contract.profile ?? ''}`),
    table(
      [left('input'), right('taken as')],
      profile.map((input) => ({
        cells: [
          textCell(`${called(input.path, contract)}${input.judgement ? ' *' : ''}`),
          textCell(valueInWords(input.text)),
        ],
      })),
    ),
    aside(
      `* Our judgement; the others rest on a published figure. viability explain ${fileOperand(file.file)} ${first.path} shows the basis of the first; the words of the others, or a part of them, find theirs.${moneyMoved(file)}`,
    ),
  ];
}

/** How the profile's money came to the prices of the start; empty where they are the same. */
function moneyMoved({ contract }: ContractFile): string {
  const moved = profileMoney(contract);
  if (!moved || moved.factor === 1) return '';
  return ` Its money is at prices of ${formatMonth(moved.priceDate)}, x ${number(moved.factor, 4)} by consumer prices to the contract's start.`;
}

/** Not a name, a whole list, or what only the ladder uses. */
function ofTheSums({ path, text }: Input): boolean {
  return !/^safe\b|\.(name|per)$/.test(path) && !isWholeList({ text });
}

function basisOf(input: Input): string {
  const basis = input.source ?? '';
  return input.judgement ? `judgement${basis ? `: ${basis.replace(/^judgement:\s*/i, '')}` : ''}` : basis;
}

/** `Travel, a journey and worker: taken as 5 minutes and usually 7 minutes, £0.38 an hour between the two.` */
function weight({ input, worth, turnsAt }: DecisiveDefault, assessment: Assessment, decimals: number): string {
  const { contract } = assessment.file;
  const each = `${money(Math.abs(worth), decimals)} ${oneUnitOf(assessment)}`;
  const taken = `${called(input.path, contract)}: taken as ${valueInWords(input.text)}`;
  const said = input.usual
    ? `${taken} and usually ${valueInWords(input.usual.text)}, ${each} between the two.`
    : `${taken}, ${each} for 10% of it.`;
  // What of travel goes unpaid comes off the wage, and may not take it under the minimum; nor is there less leave than is due.
  const none = ['visit.travel_paid', 'absence.leave'].includes(input.path) ? 'No lawful value of it' : 'No value of it';
  if (turnsAt === null)
    return `${said} ${none} alone would make the price ${paysAtTheLeast(assessment) ? 'too low' : 'enough'}.`;
  const only = isNextToNone({ input, turnsAt }, assessment.file);
  const at = turnWords(input, turnsAt, contract);
  return `${said} The price would ${turnedTo(assessment)} ${only ? `only at ${at}, next to none of it` : `at ${at}`}, all else the same.`;
}
