import { aboutPath } from '../../contract/ask.ts';
import { fieldAt } from '../../contract/schema.ts';
import { termsCalled } from '../../glossary/index.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { explainData, inputData, listData, matchData } from '../../report/explain/data.ts';
import { explainBlocks, inputBlocks, listBlocks, matchBlocks } from '../../report/explain/explain.ts';
import { type Explainable, explainable, explainedBy, nearestTo } from '../../report/explain/names.ts';
import type { Block } from '../../report/types.ts';
import { inTheUnit } from '../../report/words/unit.ts';
import { plural } from '../../words/words.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Explain } from '../commands/explain.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import { pageOf } from '../pages/page.ts';
import { present } from '../render.ts';
import { meantAsSpelt } from '../spelt.ts';
import { chosenRun, needRun } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<Explain>): Promise<ExitCode> {
  const [path, name] = operands as [string, string | undefined];
  const assessment = await openAssessment(path, { options, terminal, note });
  const run = needRun(
    chosenRun(assessment, options),
    assessment.missing,
    'there are no figures to explain; viability report shows what to ask',
  );
  const { page, data } = name === undefined ? listed(assessment, run) : named(name, assessment, run, options);
  const document = () => ({ report: pageOf({ title: '', subtitle: '', ...page() }) });
  return present({ document, data }, options, terminal, [path]);
}

interface Content {
  page(): { lead: string; sentence: string; blocks: Block[] };
  data(): object;
}

function listed(assessment: Assessment, run: Run): Content {
  const sentence = `All figures of ${titleOf(assessment)}. Add the name under a figure to open it.`;
  return {
    page: () => ({ lead: 'Figures.', sentence, blocks: listBlocks(run) }),
    data: () => listData(assessment, run),
  };
}

function named(name: string, assessment: Assessment, run: Run, options: Explain): Content {
  const found = explainedBy(name, assessment);
  const [first] = found;
  if (!first && fieldAt(name))
    throw new UsageError(`the contract states no ${name}; viability help ${name} says what it would be`);
  if (first)
    return found.length === 1 ? one(first, assessment, run, options) : several(`fit ${name}`, found, assessment, run);
  const known = explainable(assessment);
  const near =
    didYouMean(
      name,
      known.map((each) => each.name),
    ) || meantAsSpelt(name, known);
  const partly = near === '' && termsCalled(name).length === 0 ? nearestTo(name, assessment) : [];
  if (partly.length > 0)
    return several(
      `${partly.length === 1 ? 'has' : 'have'} most of ${name}, and none has all of it`,
      partly,
      assessment,
      run,
    );
  const term = termsCalled(name).length > 0 ? `; viability glossary "${name}" says what it means` : '';
  throw new UsageError(`there is no figure ${name}${near || term || '; viability explain FILE lists them all'}`);
}

function one(each: Explainable, assessment: Assessment, run: Run, { all, depth }: Explain): Content {
  const title = titleOf(assessment);
  if ('input' in each) {
    const { input } = each;
    return {
      page: () => ({
        lead: `${aboutPath(input.path) ?? input.path}.`,
        sentence: `The input ${input.path} of ${title}.`,
        blocks: inputBlocks(assessment, input),
      }),
      data: () => inputData(assessment, run, input),
    };
  }
  const { figure } = each;
  const levels = all ? Number.POSITIVE_INFINITY : depth;
  return {
    page: () => ({
      lead: `${inTheUnit(figure.label, run.context)}.`,
      sentence: `The figure ${figure.id} of ${title}.`,
      blocks: explainBlocks(assessment, run, figure, levels),
    }),
    // A program is given everything unless it asks for less.
    data: () => explainData(assessment, run, figure, levels),
  };
}

/** `how` the figures were found, after what they are of. */
function several(how: string, found: readonly Explainable[], assessment: Assessment, run: Run): Content {
  return {
    page: () => ({
      lead: `${plural(found.length, 'figure')}.`,
      sentence: `${found.length === 1 ? 'This' : 'These'} of ${titleOf(assessment)} ${how}. Give the name under ${found.length === 1 ? 'it' : 'one of them'} to open it.`,
      blocks: matchBlocks(found, run),
    }),
    data: () => matchData(assessment, run, found),
  };
}

function titleOf({ file }: Assessment): string {
  return file.contract.contract.title;
}
