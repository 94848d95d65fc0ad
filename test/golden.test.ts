// Every contract of ours in every format, as it is printed. Refresh with `npx vitest run test/golden -u`, and read the
// difference before keeping it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { readContract } from '../src/contract/index.ts';
import { formatNames, reportFormats } from '../src/formats/index.ts';
import { assessmentJson, writeJson } from '../src/formats/json.ts';
import { buildReport } from '../src/report/index.ts';

const root = new URL('../', import.meta.url);
const contracts = readdirSync(new URL('contracts/', root), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .sort();

/** A workbook and a table of figures are tested where they are made, to the last digit. */
const printed = formatNames.filter((name) => !reportFormats[name].ofFigures);

function assessmentOf(path: string) {
  const file = `contracts/${path}`;
  const { contract, mistakes } = readContract(readFileSync(new URL(file, root), 'utf8'), file);
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: problems } = assess(contract);
  if (!assessment) throw new Error(problems.map(({ message }) => message).join('\n'));
  return assessment;
}

describe.each(contracts)('%s', (path) => {
  const assessment = assessmentOf(path);
  const document = { report: buildReport(assessment), assessment };
  const name = path.replace(/\.yaml$/, '');

  it.each(printed)('as %s', async (format) => {
    const colour = format === 'terminal';
    const text = await reportFormats[format].render(document, { width: colour ? 100 : 72, colour, unicode: colour });
    const extension = reportFormats[format].extensions[0] ?? `${format}.txt`;
    await expect(text).toMatchFileSnapshot(`golden/${name}/report.${extension}`);
  });

  it('as json', async () => {
    await expect(writeJson(assessmentJson(assessment))).toMatchFileSnapshot(`golden/${name}/report.json`);
  });

  it('in 40 columns', async () => {
    const text = await reportFormats.text.render(document, { width: 40, colour: false, unicode: false });
    await expect(text).toMatchFileSnapshot(`golden/${name}/report.40.txt`);
  });
});
