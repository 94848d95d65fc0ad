// What is printed, kept as files: JSON of three contracts (one that does not pay, one that does, one without a price), and
// two on a terminal. What holds of all contracts and formats is tested as properties. Refresh with
// `npx vitest run test/golden -u`, and read the difference before keeping it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../src/assess.ts';
import { readContract } from '../src/contract/index.ts';
import { formatNames, reportFormats } from '../src/formats/index.ts';
import { assessmentJson, writeJson } from '../src/formats/json.ts';
import { buildReport } from '../src/report/index.ts';
import { widthOf } from '../src/words/width.ts';

const root = new URL('../', import.meta.url);
const contracts = readdirSync(new URL('contracts/', root), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .sort();

function assessmentOf(path: string) {
  const file = `contracts/${path}`;
  const { contract, mistakes } = readContract(readFileSync(new URL(file, root), 'utf8'), file);
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: problems } = assess(contract);
  if (!assessment) throw new Error(problems.map(({ message }) => message).join('\n'));
  return assessment;
}

it.each(['family-support-2015', 'home-care-2026-sound', 'raf-fylingdales-2014'])('%s as JSON', async (name) => {
  const text = writeJson(assessmentJson(assessmentOf(`${name}.yaml`)));
  await expect(text).toMatchFileSnapshot(`golden/${name}.json`);
});

it.each(['family-support-2015', 'home-care-2025'])('%s on a terminal, the page and the whole', async (name) => {
  const assessment = assessmentOf(`${name}.yaml`);
  const screen = { width: 100, colour: true, unicode: true };
  for (const part of ['page', 'whole'] as const) {
    const text = await reportFormats.terminal.render({ report: buildReport(assessment, { part }), assessment }, screen);
    await expect(text).toMatchFileSnapshot(`golden/${name}.${part}.terminal.txt`);
  }
});

describe.each(contracts)('%s', (path) => {
  const assessment = assessmentOf(path);
  const page = buildReport(assessment, { part: 'page' });
  const plain = (width: number, report = page) =>
    reportFormats.text.render({ report }, { width, colour: false, unicode: false });

  it('has a page of at most 60 lines of 72 columns', async () => {
    const lines = String(await plain(72))
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(72);
  });

  it('says the same at any width', async () => {
    // The bar is drawn to the width; the words are not.
    const report = { ...page, blocks: page.blocks.filter(({ kind }) => kind !== 'bars') };
    const words = async (width: number) => String(await plain(width, report)).replace(/\s+/g, '');
    expect(await words(40)).toBe(await words(72));
  });

  it.each(formatNames.filter((name) => reportFormats[name].needs === undefined))(
    'says nothing that is no number, as %s',
    async (format) => {
      const report = buildReport(assessment, { part: 'both' });
      const text = await reportFormats[format].render(
        { report, assessment },
        { width: 72, colour: false, unicode: false },
      );
      expect(String(text)).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(
        await reportFormats[format].render({ report, assessment }, { width: 72, colour: false, unicode: false }),
      ).toEqual(text);
    },
  );
});
