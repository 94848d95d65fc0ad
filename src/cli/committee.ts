// What letter, resolution and register share: the letterhead file, and the days that they name.
import type { Day } from '../calendar/day.ts';
import type { Nation } from '../calendar/types.ts';
import { dayToAnswer } from '../committee/days.ts';
import { type Letterhead, NO_LETTERHEAD, readLetterhead } from '../committee/letter/letterhead.ts';
import { decodeText, formatMistake } from '../contract/index.ts';
import { InvalidContract, UsageError } from './failure.ts';
import { readInput, STDIN } from './input.ts';

/** The day by which an answer is asked for; it must come after the day of writing. */
export function answerDay(written: Day, asked: Day | undefined, nation: Nation): Day {
  if (asked !== undefined && asked <= written)
    throw new UsageError('--answer-by is not after the day of the letter; name a later day, or set --date');
  return asked ?? dayToAnswer(written, nation);
}

/** The letterhead that --from names, or an empty one. */
export async function openLetterhead(
  path: string | undefined,
  contract: string,
  note: (message: string) => Promise<void>,
): Promise<Letterhead> {
  if (path === undefined) {
    await note('--from names the file that fills in what stands in [brackets]; examples/letterhead.yaml is one.');
    return NO_LETTERHEAD;
  }
  if (path === STDIN && contract === STDIN) throw new UsageError('only one of the two files can be standard input');
  const bytes = await readInput(path, 'letterhead');
  const name = path === STDIN ? 'standard input' : path;
  const { text: given, remark, mistake } = decodeText(bytes, name, 'letterhead');
  if (mistake) throw new InvalidContract(formatMistake(mistake, given));
  const { letterhead, mistakes, warnings, text } = readLetterhead(given, name);
  for (const warning of [...(remark ? [remark] : []), ...warnings]) await note(formatMistake(warning, text));
  if (letterhead) return letterhead;
  throw new InvalidContract(mistakes.map((mistake) => formatMistake(mistake, text)).join('\n'));
}
