import { formatDay } from '../../calendar/day.ts';
import { typedPaths } from '../../contract/index.ts';
import { isLess } from '../../engine/hair.ts';
import { type BreakEven, breakEvenFor, usualPaths } from '../../model/break-even.ts';
import type { Run } from '../../model/types.ts';
import { left, right, table, textCell } from '../../report/blocks.ts';
import type { Block, Cell } from '../../report/types.ts';
import { headlineYear } from '../../report/view/headline.ts';
import { lawfulBlocks, lawfulData } from '../../report/view/lawful.ts';
import { timeSpan, withUnit } from '../../words/words.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Solve } from '../commands/solve.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import { pageOf } from '../pages/page.ts';
import { meantPaths, meantPathsAsSpelt } from '../paths.ts';
import { present } from '../render.ts';
import { chosenRun, needRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<Solve>): Promise<ExitCode> {
  const [path] = operands as [string];
  const assessment = await openAssessment(path, { options, terminal, note }, { scenarios: [] });
  const at = options.year ?? headlineYear(assessment);
  const run = needRun(chosenRun(assessment, { year: at }), assessment.missing, 'there is nothing to solve');
  const solved: BreakEven[] = [];
  for (const wantedPath of options.for ?? usualPaths(run)) {
    const found = breakEvenFor(assessment, wantedPath, at);
    if (found) solved.push(found);
    else if (options.for) throw new UsageError(notANumber(wantedPath));
  }
  const content = {
    document: () => ({
      report: pageOf({
        lead: 'Break-even.',
        sentence: `The value of each input at which income would equal cost in contract year ${at}, all else as it is.`,
        title: assessment.file.contract.contract.title,
        subtitle: '',
        blocks: [solvedTable(solved, run), ...lawfulBlocks(assessment, at)],
      }),
    }),
    data: () => ({ year: at, scenario: run.scenario, lawful: lawfulData(assessment, at), solved }),
  };
  return present(content, options, terminal, [path]);
}

function notANumber(path: string): string {
  const known = typedPaths();
  return known.includes(path.replace(/\[\d+\]/g, '[0]'))
    ? `${path} holds no number in this contract that could be solved for`
    : `there is no input ${path}${meantPaths(path) || didYouMean(path, known) || meantPathsAsSpelt(path) || '; docs/contract.md lists them all'}`;
}

function solvedTable(solved: readonly BreakEven[], run: Run): Block {
  return table(
    [left('input'), right('now'), right('break-even')],
    solved.map((each) => ({
      note: noteOn(each, run),
      cells: [
        textCell(each.path),
        each.now === null ? ({ kind: 'empty', text: 'unknown' } as Cell) : textCell(write(each.now, each.unit)),
        each.value === null ? ({ kind: 'empty', text: 'none' } as Cell) : textCell(write(each.value, each.unit)),
      ],
    })),
  );
}

function noteOn({ unit, value, low, high, lawful, isOvertaken }: BreakEven, { context }: Run): string | undefined {
  const start = formatDay(context.contract.contract.start);
  const none = 'no lawful rate of pay brings income and cost together';
  if (value === null && lawful !== undefined && context.unstated === undefined)
    return `the sums pay no less than the minimum wage, ${write(lawful, unit)} on ${start}: ${none}`;
  if (value === null) {
    const why =
      context.unstated === undefined
        ? 'this input alone cannot bring income and cost together'
        : 'nobody states how much work is asked for, so there is no cost to meet';
    return `none between ${write(low, unit)} and ${write(high, unit)}: ${why}`;
  }
  if (lawful !== undefined && isLess(value, lawful))
    return `under the minimum wage of ${write(lawful, unit)} in force on ${start}: ${none}`;
  return isOvertaken ? `overtaken by the minimum wage of that year, which the sums pay: ${none}` : undefined;
}

function write(value: number, unit: string): string {
  return unit === 'hours/visit' ? timeSpan(value) : withUnit(value, unit);
}
