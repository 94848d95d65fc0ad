import type { MinMargin } from '../../batch/types.ts';
import { type CheckFormatName, checkFormats } from '../../formats/batch/index.ts';
import type { Ending } from '../../formats/batch/types.ts';
import { totalLines } from '../../formats/batch/words.ts';
import { useBaseline } from '../check/baseline.ts';
import { refuseNoFolder } from '../check/find.ts';
import { refuseOwn, type Target, targetsOf } from '../check/outputs.ts';
import { checkPaths, checkStream, type Run, writeProblem } from '../check/run.ts';
import { type Found, type Settings, settingsIn } from '../check/settings.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Check } from '../commands/check.ts';
import { Failure, UsageError } from '../failure.ts';
import { refuseFolderOnStdin, STDIN } from '../input.ts';
import { tell } from '../streams.ts';
import { today } from '../today.ts';

export async function run({
  operands,
  options,
  terminal,
  note,
  isQuiet,
  program,
}: Invocation<Check>): Promise<ExitCode> {
  try {
    const { settings, file, refused, remarks } = await settingsOf(options);
    if (refused !== undefined) await tell(`viability: ${refused}`);
    for (const remark of remarks) await note(remark);
    const targets = targetsOf(settings.format, settings.output);
    refuseOwn(targets, settings.baseline, file);
    const run: Run = {
      policy: {
        failOn: settings.failOn,
        minMargin: settings.minMargin,
        today: options.today ?? today(),
        withExcerpts: targets.some(({ format }) => checkFormats[format].hasExcerpts),
      },
      targets,
      isWorstFirst: settings.worstFirst,
      isFull: options.full === true,
      baseline: useBaseline({ name: settings.baseline, isUpdated: options.updateBaseline === true }),
      terminal,
      isProgressWanted: !isQuiet,
      thread: program.thread,
    };
    if (operands.length === 0) refuseNoFolder(settings.paths, process.cwd());
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
}

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

function formatOf({ format, json }: Check): CheckFormatName | undefined {
  return json ? 'json' : format;
}

async function marginOf(text: string): Promise<MinMargin> {
  const { parseMargin } = await import('../../batch/config.ts');
  const margin = parseMargin(text);
  if (typeof margin !== 'string') return margin;
  throw new UsageError(`--min-margin cannot be ${text}; write ${margin}`);
}

/** The command line before the configuration. */
async function settingsOf(options: Check): Promise<Pick<Found, 'settings' | 'file' | 'remarks' | 'refused'>> {
  const { failOn, minMargin, worstFirst, baseline, output } = options;
  const named = formatOf(options);
  const { settings, file, refused, remarks } = await settingsIn(process.cwd());
  const levels = failOn ?? settings.failOn;
  if (levels.includes('never') && levels.length > 1) {
    throw new UsageError('--fail-on never stands alone: with it nothing counts');
  }
  return {
    file,
    refused,
    remarks,
    settings: {
      ...settings,
      failOn: levels,
      minMargin: minMargin === undefined ? settings.minMargin : await marginOf(minMargin),
      worstFirst: worstFirst ?? settings.worstFirst,
      baseline: baseline ?? settings.baseline,
      // A format on the command line is for the screen, so files of the configuration give way to it.
      format: named ?? settings.format,
      output: output ?? (named === undefined ? settings.output : []),
    },
  };
}
