import { parseMargin } from '../../batch/config.ts';
import { FAIL_ON } from '../../batch/fail-on.ts';
import type { FailOn, MinMargin } from '../../batch/types.ts';
import { type Day, parseDay } from '../../calendar/day.ts';
import { type CheckFormatName, checkFormatNames, checkFormats } from '../../formats/batch/index.ts';
import type { Ending } from '../../formats/batch/types.ts';
import { totalLines } from '../../formats/batch/words.ts';
import { choice, oneOf } from '../arguments.ts';
import { useBaseline } from '../check/baseline.ts';
import { type Target, targetsOf } from '../check/outputs.ts';
import { checkPaths, checkStream, type Run, writeProblem } from '../check/run.ts';
import { type Settings, settingsIn } from '../check/settings.ts';
import { defineCommand, type Option, type Options, type Values } from '../command.ts';
import { Failure, UsageError } from '../failure.ts';
import { refuseFolderOnStdin, STDIN } from '../input.ts';
import { tell } from '../streams.ts';
import { today } from '../today.ts';

const level = choice('--fail-on', FAIL_ON);

const OPTIONS = {
  failOn: {
    flags: '--fail-on <LEVEL>',
    about: 'exit with 1 at this view or severity or worse, undeliverable unless told; several with commas',
    takes: FAIL_ON,
    read: (text, before) => [...(before ?? []), ...text.split(',').map((word) => level(word.trim()))],
  } as Option<FailOn[]>,
  minMargin: {
    flags: '--min-margin <MARGIN>',
    about: 'exit with 1 where net price less cost comes to less: 3% of the net price, or £0.50 an hour',
    read(text) {
      const margin = parseMargin(text);
      if (typeof margin !== 'string') return margin;
      throw new UsageError(`--min-margin cannot be ${text}; write ${margin}`);
    },
  } as Option<MinMargin>,
  worstFirst: { flags: '--worst-first', about: 'the worst contracts first, once all are known' } as Option<boolean>,
  baseline: {
    flags: '--baseline <FILE>',
    about: 'what this file holds is known and does not count',
    takes: 'file',
    read: String,
  } as Option<string>,
  updateBaseline: {
    flags: '--update-baseline',
    about: 'make the baseline, or take out of it what is no longer found; it gains nothing',
  } as Option<boolean>,
  today: {
    flags: '--today <DATE>',
    about: 'the day on which exceptions are looked at, such as 2026-04-01; today unless told',
    read(text) {
      const day = parseDay(text);
      if (day === undefined) throw new UsageError(`--today cannot be ${text}; write a day such as 2026-04-01`);
      return day;
    },
  } as Option<Day>,
  format: {
    flags: '-f, --format <FORMAT>',
    about: 'the format; without it text, or what the extension of the output says',
    ...oneOf('--format', checkFormatNames),
  } as Option<CheckFormatName>,
  json: { flags: '--json', about: 'short for --format json: data for other programs' } as Option<boolean>,
  output: {
    flags: '-o, --output <FILE>',
    about: 'write to this file, its extension says the format; several at once, - is the screen',
    takes: 'file',
    read: (text, before) => [...(before ?? []), text],
  } as Option<string[]>,
} satisfies Options;

export const command = defineCommand({
  about:
    'Checks every contract under files, folders and globs: a line for each, what was found in it, and the totals. ' +
    'A file with mistakes is told, and the rest still checked.',
  operands: [
    {
      name: 'PATH',
      about: 'files, folders or globs of .yaml and .yml, or - for standard input; contracts/ without one',
      optional: true,
      many: true,
      takes: 'contract',
    },
  ],
  options: OPTIONS,
  examples: [
    { line: 'viability check', does: 'all contracts under contracts/' },
    { line: 'viability check tenders --fail-on atRisk,major', does: 'fail on more than what is undeliverable' },
    { line: 'viability check -o - -o check.sarif -o check.xml', does: 'on the screen, and for two other programs' },
    { line: 'viability check - --format jsonl < contracts.jsonl', does: 'JSON Lines in, JSON Lines out' },
  ],
  async run({ operands, options, terminal, note, isQuiet }) {
    try {
      const { settings, refused } = settingsOf(options);
      if (refused !== undefined) await tell(`viability: ${refused}`);
      const targets = targetsOf(settings.format, settings.output);
      const run: Run = {
        policy: {
          failOn: settings.failOn,
          minMargin: settings.minMargin,
          today: options.today ?? today(),
          withExcerpts: targets.some(({ format }) => checkFormats[format].hasExcerpts),
        },
        targets,
        isWorstFirst: settings.worstFirst,
        baseline: useBaseline(settings.baseline, options.updateBaseline === true),
        terminal,
        isProgressWanted: !isQuiet,
      };
      const ending = await checked(operands.length > 0 ? operands : settings.paths, settings, run);
      const changed = await run.baseline.save();
      if (changed !== '') await note(changed);
      await tellEnding(ending, run.targets, note);
      return ending.exitCode;
    } catch (error) {
      if (error instanceof Failure && !(error instanceof UsageError)) {
        await writeProblem(targetsOf(formatOf(options), options.output ?? []), terminal, error.message);
      }
      throw error;
    }
  },
});

function checked(paths: readonly string[], { format }: Settings, run: Run): Promise<Ending> {
  if (!paths.includes(STDIN)) return checkPaths(paths, run);
  if (paths.length > 1) throw new UsageError('- stands alone: it is standard input');
  refuseFolderOnStdin();
  return checkStream(process.stdin, format === 'jsonl', run);
}

async function tellEnding(
  { problem, totals }: Ending,
  targets: readonly Target[],
  note: (message: string) => Promise<void>,
): Promise<void> {
  const isShown = targets.some(({ path, format }) => path === undefined && format === 'text');
  if (problem !== undefined && !isShown) await tell(`viability: ${problem}`);
  // With all of it in files, whoever looks at the screen should still learn how it went.
  else if (targets.every(({ path }) => path !== undefined)) await note(totalLines(totals).join('\n'));
}

function formatOf({ format, json }: Values<typeof OPTIONS>): CheckFormatName | undefined {
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} ask for two different things; leave one out`);
  }
  return json ? 'json' : format;
}

/** The command line before the configuration. */
function settingsOf(options: Values<typeof OPTIONS>): { settings: Settings; refused: string | undefined } {
  const { failOn, minMargin, worstFirst, baseline, output } = options;
  const named = formatOf(options);
  const { settings, refused } = settingsIn(process.cwd());
  const levels = failOn ?? settings.failOn;
  if (levels.includes('never') && levels.length > 1) {
    throw new UsageError('--fail-on never stands alone: with it nothing counts');
  }
  return {
    refused,
    settings: {
      ...settings,
      failOn: levels,
      minMargin: minMargin ?? settings.minMargin,
      worstFirst: worstFirst ?? settings.worstFirst,
      baseline: baseline ?? settings.baseline,
      // A format on the command line is for the screen, so files of the configuration give way to it.
      format: named ?? settings.format,
      output: output ?? (named === undefined ? settings.output : []),
    },
  };
}
