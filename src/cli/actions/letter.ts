import { letterData, letterReport } from '../../committee/letter/index.ts';
import type { FormatName } from '../../formats/index.ts';
import { buildReport } from '../../report/index.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Letter } from '../commands/letter.ts';
import { answerDay, openLetterhead } from '../committee.ts';
import { openAssessment } from '../contract.ts';
import { present } from '../render.ts';
import { today } from '../today.ts';

export async function run({ operands, options, terminal, note }: Invocation<Letter>): Promise<ExitCode> {
  const [path] = operands as [string];
  const written = options.date ?? today();
  const letterhead = await openLetterhead(options.from, path, note);
  const assessment = await openAssessment(path, { options, terminal, note });
  const { nation } = assessment.file.contract.contract;
  const dates = { written, answerBy: answerDay(written, options.answerBy, nation) };
  const content = {
    document: (format: FormatName) => ({
      report: letterReport(assessment, letterhead, dates),
      // The report goes with a mail.
      ...(format === 'eml' ? { attached: buildReport(assessment, { part: 'both' }) } : {}),
    }),
    data: () => letterData(assessment, letterhead, dates),
  };
  return present(content, options, terminal, options.from === undefined ? [path] : [path, options.from]);
}
