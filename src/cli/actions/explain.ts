import { questionOf } from '../../contract/ask.ts';
import { explainable, explainBlocks, figureNamed, listBlocks } from '../../report/explain.ts';
import { explainData, listData } from '../../report/explain-data.ts';
import { joinWords } from '../../words/words.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import type { Model, Render } from '../options.ts';
import { pageOf } from '../pages/page.ts';
import { present } from '../render.ts';
import { chosenRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<Model & Render>): Promise<ExitCode> {
  const [path, name] = operands as [string, string | undefined];
  const figure = name === undefined ? undefined : figureNamed(name);
  if (name !== undefined && !figure)
    throw new UsageError(
      `there is no figure ${name}${didYouMean(name, explainable()) || '; viability explain FILE lists them all'}`,
    );
  const assessment = await openAssessment(path, { options, terminal, note });
  const run = chosenRun(assessment, options);
  if (!run)
    throw new UsageError(
      `nobody has stated ${joinWords(assessment.missing.map((missing) => questionOf(missing).short))}, so there are no figures to explain; viability report shows what to ask`,
    );
  const { title } = assessment.file.contract.contract;
  const content = {
    document: () => ({
      report: pageOf({
        lead: figure ? `${figure.label}.` : 'Figures.',
        sentence: figure
          ? `The figure ${figure.id} of ${title}.`
          : `All figures of ${title}. Add the name under a figure to open it.`,
        title: '',
        subtitle: '',
        blocks: figure ? explainBlocks(assessment, run, figure) : listBlocks(run),
      }),
    }),
    data: () => (figure ? explainData(assessment, run, figure) : listData(assessment, run)),
  };
  await present(content, options, terminal, [path]);
  return 0;
}
