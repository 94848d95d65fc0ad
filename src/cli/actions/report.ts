import { assessmentJson } from '../../formats/json.ts';
import { buildReport } from '../../report/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openAssessment } from '../contract.ts';
import type { Model, Render } from '../options.ts';
import { present } from '../render.ts';
import { refuseImpossible } from '../year.ts';

export async function run({ operands, options, terminal, note }: Invocation<Model & Render>): Promise<ExitCode> {
  const [path] = operands as [string];
  const assessment = await openAssessment(path, { options, terminal, note });
  refuseImpossible(assessment, options);
  const content = {
    document: () => ({ report: buildReport(assessment, options), assessment }),
    data: () => assessmentJson(assessment),
  };
  await present(content, options, terminal, [path]);
  return 0;
}
