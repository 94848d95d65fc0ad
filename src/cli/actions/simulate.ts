import { chancesOf } from '../../chances.ts';
import { askedIn } from '../../contract/ask.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { DRAW_SEED, DRAWS } from '../../model/draws/outcome.ts';
import { defaultRanges, type InputRange, statedRanges } from '../../model/draws/ranges.ts';
import { problemIn } from '../../model/problem.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { aside } from '../../report/blocks.ts';
import { chancesData, chancesRecords } from '../../report/draws/data.ts';
import { chanceBlocks, chanceSentence } from '../../report/draws/draws.ts';
import { headlineYear } from '../../report/view/headline.ts';
import { lawfulBlocks, lawfulData } from '../../report/view/lawful.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Simulate } from '../commands/simulate.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import { pageOf } from '../pages/page.ts';
import { present } from '../render.ts';
import { chosenRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<Simulate>): Promise<ExitCode> {
  const [path] = operands as [string];
  const assessment = await openAssessment(path, { options, terminal, note }, { scenarios: [] });
  const { file, missing } = assessment;
  const year = options.year ?? headlineYear(assessment);
  const run = chosenRun(assessment, { year });
  if (!run) throw new UsageError(`nobody has stated ${askedIn(missing)}, so there is nothing to draw`);
  const isOneReading = options.defaults === true;
  const chances = drawn(assessment, run, {
    ranges: [...statedRanges(file), ...(isOneReading ? defaultRanges(file) : [])],
    draws: options.draws ?? DRAWS,
    seed: options.seed ?? DRAW_SEED,
    year,
    isOneReading,
  });
  const content = {
    document: () => ({
      report: pageOf({
        lead: 'Draws.',
        sentence: chanceSentence(chances),
        title: file.contract.contract.title,
        subtitle: '',
        blocks: [
          ...chanceBlocks(chances, run),
          ...lawfulBlocks(assessment, year),
          aside(isOneReading ? `${HOW} ${BETWEEN}` : HOW),
        ],
      }),
      records: chancesRecords(chances),
    }),
    data: () => ({
      defaults: isOneReading,
      scenario: run.scenario,
      lawful: lawfulData(assessment, year),
      ...chancesData(chances),
    }),
  };
  return present(content, options, terminal, [path]);
}

const HOW =
  'Each range is drawn by itself, by PERT: the likely value weighs four times as much as an end. What goes together in life, such as long travel and many miles, is drawn as if it did not. The checks are put to one draw of each kind.';
const BETWEEN =
  'What nobody states is drawn between the lean and the usual level of the profile, the middle the likeliest: that is our judgement, and nobody has measured it.';

function drawn(
  assessment: Assessment,
  { results }: Run,
  asked: Parameters<typeof chancesOf>[1] & { ranges: readonly InputRange[] },
): ReturnType<typeof chancesOf> {
  if (asked.ranges.length === 0) throw new UsageError(asked.isOneReading ? NOTHING : NO_RANGE);
  if (Number.isNaN(results.value(totalCost)))
    throw new UsageError('nobody states how much work is asked for, so no cost can be drawn');
  try {
    const chances = chancesOf(assessment, asked);
    const { held } = chances.outcome;
    if (held.length === asked.ranges.length)
      throw new UsageError(
        `none of the ranges can be drawn: ${held.map(({ range, why }) => `${range.input.path}: ${why}`).join('; ')}`,
      );
    return chances;
  } catch (error) {
    const problem = problemIn(error);
    if (!problem) throw error;
    throw new UsageError(`with its ranges drawn the contract cannot be worked out: ${problem.message}`);
  }
}

const NOTHING =
  'the contract states no range to draw, and no profile fills in a number that it has two levels of; name the kind of service under contract.profile, or write a range such as travel: 20..40 minutes';

const NO_RANGE =
  'the contract states no range to draw; write one such as travel: 20..40 minutes, or travel: {low: 20 minutes, likely: 25 minutes, high: 40 minutes}, or add --defaults to draw what the profile fills in';
