import { differences } from '../../model/differences.ts';
import { comparisonData } from '../../report/side-by-side/data.ts';
import { changeSentence, comparisonBlocks, type Side } from '../../report/side-by-side/side-by-side.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import type { Model, Render } from '../options.ts';
import { pageOf } from '../pages/page.ts';
import { present } from '../render.ts';
import { chosenRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<Model & Render>): Promise<ExitCode> {
  const [first, second] = operands as [string, string];
  if (first === '-' && second === '-') throw new UsageError('only one of the two can be standard input');
  const a = await openAssessment(first, { options, terminal, note });
  const b = await openAssessment(second, { options, terminal, note });
  // The same year of both: the first, unless told.
  const year = options.year ?? 1;
  const [before, after]: [Side, Side] = [
    { name: 'A', assessment: a, run: chosenRun(a, { ...options, year }) },
    { name: 'B', assessment: b, run: chosenRun(b, { ...options, year }) },
  ];
  const found = differences(a, b, year);
  const content = {
    document: () => ({
      report: pageOf({
        lead: 'Side by side.',
        sentence: changeSentence(before, after),
        title: `A: ${a.file.contract.contract.title} (${first})`,
        subtitle: `B: ${b.file.contract.contract.title} (${second}). Contract year ${year}.`,
        blocks: comparisonBlocks(before, after, found, true),
      }),
    }),
    data: () => comparisonData(before, after, found, year),
  };
  return present(content, options, terminal, [first, second]);
}
