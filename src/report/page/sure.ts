// How sure the page is: what was stated, by whom the rest was assumed, and the input that weighs most.

import { shortNameOf, valueInWords } from '../../contract/ask.ts';
import { calledIn } from '../../contract/profiles/words.ts';
import { costPerUnit } from '../../figures/total/result.ts';
import { type DecisiveDefault, isNextToNone } from '../../model/decisive.ts';
import { sumsLike } from '../../model/gap.ts';
import { oneUnitOf, unitDecimals } from '../../model/printed.ts';
import { firstRun } from '../../model/specified.ts';
import type { Assessment } from '../../model/types.ts';
import { withNumber } from '../../model/vary.ts';
import { joinWords, money, number } from '../../words/words.ts';
import { paragraph, section } from '../blocks.ts';
import { countsOf } from '../sections/assumed.ts';
import type { Block } from '../types.ts';
import { turnedTo } from '../view/headline.ts';
import { turnWords } from '../words/names.ts';

export function sureBlocks(assessment: Assessment, decisive: readonly DecisiveDefault[]): Block[] {
  const counts = countsOf(assessment.file).map(({ label, count }) => `${count} ${label}`);
  const texts = [`Inputs: ${joinWords(counts)}.`];
  const [most] = decisive;
  const turning = decisive.filter(({ turnsAt }) => turnsAt !== null);
  const turn = turning.find((each) => !isNextToNone(each, assessment.file));
  const volume = assumedVolume(assessment);
  if (volume !== undefined) texts.push(volume);
  else if (most) texts.push(weighs(most, assessment));
  if (turn) texts.push(turns(turn, turn.input.path === (volume === undefined ? most?.input.path : HOURS), assessment));
  else if (most)
    texts.push(`No assumption alone turns it${turning.length > 0 ? ', unless next to nothing is left of it' : ''}.`);
  return [section('How sure'), paragraph(texts.join(' '))];
}

/** As much less as calls are looked at, too: nobody knows how often a service will be called that has not begun. */
const LESS = 1 / 6;

/** Hours that only the author of the file has put there weigh more than any default: fewer of them carry the same cover. */
function assumedVolume(assessment: Assessment): string | undefined {
  const { contract, inputs } = assessment.file;
  const { hours_per_week: hours } = contract.demand;
  const run = firstRun(assessment);
  if (!run || !hours || inputs.get(HOURS)?.origin !== 'assumed') return undefined;
  const { context } = run;
  const less = hours * LESS;
  const cost = sumsLike(contract, 1, run)(withNumber(contract, HOURS, less))?.value(costPerUnit);
  if (cost === undefined || Number.isNaN(cost)) return undefined;
  return `Most weighs: ${called(assessment, HOURS)}, ${number(hours)} here; at ${number(less, less < 10 ? 1 : 0)} a week ${oneUnitOf(assessment)} costs ${money(cost, unitDecimals(context))}.`;
}

const HOURS = 'demand.hours_per_week';

const called = ({ file }: Assessment, path: string): string => calledIn(file.contract, path, shortNameOf(path));

function weighs({ input, worth }: DecisiveDefault, assessment: Assessment): string {
  const context = firstRun(assessment)?.context;
  const each = `${money(Math.abs(worth), context ? unitDecimals(context) : 2)} ${oneUnitOf(assessment)}`;
  const taken = `${called(assessment, input.path)}, ${valueInWords(input.text)} here`;
  return input.usual
    ? `Most weighs: ${taken} and usually ${valueInWords(input.usual.text)}, ${each}.`
    : `Most weighs: ${taken}, ${each} for 10% of it.`;
}

function turns({ input, turnsAt }: DecisiveDefault, isMost: boolean, assessment: Assessment): string {
  const name = isMost ? 'it' : called(assessment, input.path);
  return `The price would ${turnedTo(assessment)} with ${name} at ${turnWords(input, turnsAt as number, assessment.file.contract)}.`;
}
