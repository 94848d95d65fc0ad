import { Option } from 'commander';
import { FAIL_ON } from '../../batch/fail-on.ts';
import type { FailOn } from '../../batch/types.ts';
import type { Day } from '../../calendar/day.ts';
import { type CheckFormatName, checkFormatNames } from '../../formats/batch/index.ts';
import { Command } from '../command.ts';
import { day, json, repeated } from '../options.ts';
import { notAmong } from '../refusal.ts';

export interface Check {
  failOn?: readonly FailOn[];
  minMargin?: string;
  worstFirst?: boolean;
  full?: boolean;
  baseline?: string;
  updateBaseline?: boolean;
  today?: Day;
  format?: CheckFormatName;
  json?: boolean;
  output?: readonly string[];
}

function levels(text: string, before: readonly FailOn[] = []): FailOn[] {
  const found = text.split(',').map((word) => {
    const level = FAIL_ON.find((each) => each === word.trim());
    if (level === undefined) throw notAmong('--fail-on', word.trim(), FAIL_ON);
    return level;
  });
  return [...before, ...found];
}

export const check = () =>
  new Command('check')
    .summary('every contract under a folder, for CI')
    .description(
      'Checks every contract under files, folders and globs: a line for each, what was found in it, and the totals. ' +
        'A file with mistakes is told, and the rest still checked.',
    )
    .argument('[PATH...]', 'files, folders or globs of .yaml and .yml, or - for standard input; contracts/ without one')
    .takes([
      new Option(
        '--fail-on <LEVEL>',
        `exit with 1 at this view or severity or worse, undeliverable unless told; several with commas (${FAIL_ON.join(', ')})`,
      ).argParser(levels),
      new Option(
        '--min-margin <MARGIN>',
        'exit with 1 where net price less cost comes to less: 3% of the net price, or £0.50 an hour',
      ),
      new Option('--full', 'each finding with its line, and each check that cannot tell'),
      new Option('--worst-first', 'the worst contracts first, once all are known'),
      new Option('--baseline <FILE>', 'what this file holds is known and does not count, unless it is graver now'),
      new Option('--update-baseline', 'make the baseline, or take out of it what is no longer found; it gains nothing'),
      day('--today', 'the day on which exceptions are looked at, such as 2026-04-01; today unless told', '2026-04-01'),
      new Option(
        '-f, --format <FORMAT>',
        'the format; without it text, or what the extension of the output says',
      ).choices(checkFormatNames),
      json(),
      repeated(
        '-o, --output <FILE>',
        'write to this file, its extension says the format; several at once, - is the screen',
      ),
    ])
    .example('viability check', 'all contracts under contracts/')
    .example('viability check contracts/bid.yaml --full', 'everything about one, with lines of the file')
    .example('viability check tenders --fail-on atRisk,major', 'fail on more than what is undeliverable')
    .example('viability check -o - -o check.sarif -o check.xml', 'on the screen, and for two other programs')
    .example('viability check - --format jsonl < contracts.jsonl', 'JSON Lines in, JSON Lines out')
    .runs(() => import('../actions/check.ts'));
