import { motionOf, resolutionReport } from '../../committee/resolution.ts';
import type { FormatName } from '../../formats/index.ts';
import { buildReport } from '../../report/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Resolution } from '../commands/resolution.ts';
import { openLetterhead } from '../committee.ts';
import { openAssessment } from '../contract.ts';
import { present } from '../render.ts';
import { today } from '../today.ts';

export async function run({ operands, options, terminal, note }: Invocation<Resolution>): Promise<ExitCode> {
  const [path] = operands as [string];
  const letterhead = await openLetterhead(options.from, path, note);
  const assessment = await openAssessment(path, { options, terminal, note });
  const on = options.date ?? today();
  const content = {
    document: (format: FormatName) => ({
      report: resolutionReport(assessment, letterhead, options.answerBy, on),
      // The report goes with a mail.
      ...(format === 'eml' ? { attached: buildReport(assessment, { part: 'both' }) } : {}),
    }),
    data: () => {
      const { title } = assessment.file.contract.contract;
      const motion = motionOf(assessment, letterhead, options.answerBy, on);
      return { contract: { file: assessment.file.file, title }, view: assessment.verdict.judged, motion };
    },
  };
  return present(content, options, terminal, options.from === undefined ? [path] : [path, options.from]);
}
