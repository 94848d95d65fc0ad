import { motionOf, resolutionReport } from '../../committee/resolution.ts';
import { defineCommand } from '../command.ts';
import { answerBy, from, openLetterhead } from '../committee.ts';
import { openAssessment } from '../contract.ts';
import { present, RENDER } from '../render.ts';

export const command = defineCommand({
  about:
    'Puts the view of a contract as a motion for a trades council or branch: what it notes, believes and resolves, and the conditions on which the contract would be acceptable.',
  operands: [{ name: 'FILE', about: 'the contract, or - for standard input', takes: 'contract' }],
  options: { from, answerBy, ...RENDER },
  examples: [
    { line: 'viability resolution contract.yaml --from letterhead.yaml', does: 'the motion, as plain text' },
    { line: 'viability resolution contract.yaml --answer-by 2015-11-09 -o motion.md', does: 'the same as Markdown' },
  ],
  async run({ operands, options, terminal, note }) {
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
  },
});
