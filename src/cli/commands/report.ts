import { assessmentJson } from '../../formats/json.ts';
import { buildReport } from '../../report/index.ts';
import { type ScenarioName, scenarioNames } from '../../scenarios/index.ts';
import { oneOf } from '../arguments.ts';
import { defineCommand, type Option } from '../command.ts';
import { openAssessment } from '../contract.ts';
import { UsageError } from '../failure.ts';
import { present, RENDER } from '../render.ts';

const scenario: Option<ScenarioName> = {
  flags: '--scenario <NAME>',
  about: 'show the money under this scenario; as specified unless told',
  ...oneOf('--scenario', scenarioNames),
};

const year: Option<number> = {
  flags: '--year <NUMBER>',
  about: 'show the money of this contract year: 1 is the first; without it, the first year that the price cannot pay',
  read(text) {
    if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
    throw new UsageError(`--year cannot be ${text}; write the number of a contract year, such as 1`);
  },
};

export const command = defineCommand({
  about:
    'Says whether the price of a contract can pay for the service, and shows the sums, what was assumed and what to ask.',
  operands: [{ name: 'FILE', about: 'the contract, or - for standard input', takes: 'contract' }],
  options: { scenario, year, ...RENDER },
  examples: [
    { line: 'viability report contract.yaml', does: 'the report on the screen' },
    { line: 'viability report contract.yaml -o report.md', does: 'the same in a file, as Markdown' },
    { line: 'viability report - --json < contract.yaml', does: 'the same as data, from standard input' },
  ],
  async run({ operands, options, terminal, note }) {
    const [path] = operands as [string];
    const assessment = await openAssessment(path, { options, terminal, note });
    const years = assessment.years.length;
    if (options.year !== undefined && options.year > years) {
      throw new UsageError(
        `the contract has ${years === 1 ? 'one year' : `${years} years`}, so no year ${options.year}`,
      );
    }
    const content = {
      document: () => ({ report: buildReport(assessment, options), assessment }),
      data: () => assessmentJson(assessment),
    };
    await present(content, options, terminal, [path]);
    return 0;
  },
});
