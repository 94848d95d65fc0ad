import { motionOf, resolutionReport } from '../../committee/resolution.ts';
import type { ExitCode, Invocation } from '../command.ts';
import { openLetterhead } from '../committee.ts';
import { openAssessment } from '../contract.ts';
import type { Committee, Render } from '../options.ts';
import { present } from '../render.ts';

export async function run({ operands, options, terminal, note }: Invocation<Committee & Render>): Promise<ExitCode> {
  const [path] = operands as [string];
  const letterhead = await openLetterhead(options.from, path, note);
  const assessment = await openAssessment(path, { options, terminal, note });
  const content = {
    document: () => ({ report: resolutionReport(assessment, letterhead, options.answerBy) }),
    data: () => {
      const { title } = assessment.file.contract.contract;
      const motion = motionOf(assessment, letterhead, options.answerBy);
      return { contract: { file: assessment.file.file, title }, view: assessment.verdict.judged, motion };
    },
  };
  await present(content, options, terminal, options.from === undefined ? [path] : [path, options.from]);
  return 0;
}
