import { letterData, letterReport } from '../../committee/letter.ts';
import { defineCommand } from '../command.ts';
import { answerBy, answerDay, date, from, openLetterhead } from '../committee.ts';
import { openAssessment } from '../contract.ts';
import { present, RENDER } from '../render.ts';
import { today } from '../today.ts';

export const command = defineCommand({
  about:
    'Writes a letter to the commissioning manager: what was checked, what the price buys, what was found, the questions, and a day by which to answer them.',
  operands: [{ name: 'FILE', about: 'the contract, or - for standard input', takes: 'contract' }],
  options: { from, date, answerBy, ...RENDER },
  examples: [
    { line: 'viability letter contract.yaml --from letterhead.yaml', does: 'the letter, as plain text' },
    {
      line: 'viability letter contract.yaml --from letterhead.yaml --date 2015-10-12 -o letter.html',
      does: 'the letter as a page to print, of that day',
    },
  ],
  async run({ operands, options, terminal, note }) {
    const [path] = operands as [string];
    const written = options.date ?? today();
    const dates = { written, answerBy: answerDay(written, options.answerBy) };
    const letterhead = await openLetterhead(options.from, path, note);
    const assessment = await openAssessment(path, { options, terminal, note });
    const content = {
      document: () => ({ report: letterReport(assessment, letterhead, dates) }),
      data: () => letterData(assessment, letterhead, dates),
    };
    await present(content, options, terminal, options.from === undefined ? [path] : [path, options.from]);
    return 0;
  },
});
