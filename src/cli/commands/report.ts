import { assessmentJson } from '../../formats/json.ts';
import { buildReport } from '../../report/index.ts';
import { defineCommand } from '../command.ts';
import { openAssessment } from '../contract.ts';
import { MODEL, refuseImpossible } from '../model-options.ts';
import { present, RENDER } from '../render.ts';

export const command = defineCommand({
  about:
    'Says whether the price of a contract can pay for the service, and shows the sums, what was assumed and what to ask.',
  operands: [{ name: 'FILE', about: 'the contract, or - for standard input', takes: 'contract' }],
  options: { ...MODEL, ...RENDER },
  examples: [
    { line: 'viability report contract.yaml', does: 'the report on the screen' },
    { line: 'viability report contract.yaml -o report.md', does: 'the same in a file, as Markdown' },
    { line: 'viability report - --json < contract.yaml', does: 'the same as data, from standard input' },
  ],
  async run({ operands, options, terminal, note }) {
    const [path] = operands as [string];
    const assessment = await openAssessment(path, { options, terminal, note });
    refuseImpossible(assessment, options);
    const content = {
      document: () => ({ report: buildReport(assessment, options), assessment }),
      data: () => assessmentJson(assessment),
    };
    await present(content, options, terminal, [path]);
    return 0;
  },
});
