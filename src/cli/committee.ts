// What letter, resolution and register share: the letterhead file, and the days that they name.
import { type Day, parseDay } from '../calendar/day.ts';
import { DAYS_TO_ANSWER } from '../committee/letter.ts';
import { type Letterhead, NO_LETTERHEAD, readLetterhead } from '../committee/letterhead.ts';
import { decodeText, formatMistake } from '../contract/index.ts';
import type { Option } from './command.ts';
import { InvalidContract, UsageError } from './failure.ts';
import { readInput, STDIN } from './input.ts';

export const from: Option<string> = {
  flags: '--from <FILE>',
  about: 'who writes, to whom and who signs, as in examples/letterhead.yaml; without it, [brackets] stand in for them',
  takes: 'file',
  read: String,
};

export const date: Option<Day> = {
  flags: '--date <DATE>',
  about: 'the day it is written, such as 2015-10-12; today unless told',
  read: dayIn('--date'),
};

export const answerBy: Option<Day> = {
  flags: '--answer-by <DATE>',
  about: `the day by which an answer is asked for; ${DAYS_TO_ANSWER} days later unless told`,
  read: dayIn('--answer-by'),
};

function dayIn(flag: string): (text: string) => Day {
  return (text) => {
    const day = parseDay(text);
    if (day === undefined) throw new UsageError(`${flag} cannot be ${text}; write a day such as 2015-10-12`);
    return day;
  };
}

/** The day by which an answer is asked for; it must come after the day of writing. */
export function answerDay(written: Day, asked: Day | undefined): Day {
  if (asked !== undefined && asked <= written)
    throw new UsageError('--answer-by is not after the day of the letter; name a later day, or set --date');
  return asked ?? written + DAYS_TO_ANSWER;
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
  const text = decodeText(bytes, name, 'letterhead');
  if (typeof text !== 'string') throw new InvalidContract(formatMistake(text, new TextDecoder().decode(bytes)));
  const { letterhead, mistakes } = readLetterhead(text, name);
  if (letterhead) return letterhead;
  throw new InvalidContract(mistakes.map((mistake) => formatMistake(mistake, text)).join('\n'));
}
