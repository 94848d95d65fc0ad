import { questionOf } from '../../contract/ask.ts';
import { explainable, explainBlocks, figureNamed, listBlocks } from '../../report/explain.ts';
import { explainData, listData } from '../../report/explain-data.ts';
import { joinWords } from '../../words/words.ts';
import { defineCommand } from '../command.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import { chosenRun, MODEL } from '../model-options.ts';
import { didYouMean } from '../near.ts';
import { pageOf } from '../pages/page.ts';
import { present, RENDER } from '../render.ts';

export const command = defineCommand({
  about:
    'Opens a figure: its formula in words and in numbers, then each part in turn, down to the line of the contract or the dated law behind it. Without FIGURE, lists all figures with their values.',
  operands: [
    { name: 'FILE', about: 'the contract, or - for standard input', takes: 'contract' },
    {
      name: 'FIGURE',
      about: 'a figure such as cost.perContactHour, or a path of the contract such as visit.travel',
      optional: true,
      takes: explainable,
    },
  ],
  options: { ...MODEL, ...RENDER },
  examples: [
    { line: 'viability explain contract.yaml', does: 'all figures by section' },
    { line: 'viability explain contract.yaml cost.perContactHour', does: 'what an hour costs, down to lines and law' },
    { line: 'viability explain contract.yaml oncost.pension --year 2', does: 'one figure of the second year' },
  ],
  async run({ operands, options, terminal, note }) {
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
  },
});
