// What a share of the contracts is held to: a share, because each takes longer than it takes to work a contract out.
import { assess } from '../src/assess.ts';
import { resultOf } from '../src/batch/result.ts';
import { addTo, exitCodeOf, noTotals } from '../src/batch/totals.ts';
import { letterReport } from '../src/committee/letter/index.ts';
import { NO_LETTERHEAD } from '../src/committee/letter/letterhead.ts';
import { entryOf, registerReport } from '../src/committee/register.ts';
import { resolutionReport } from '../src/committee/resolution.ts';
import { checkFormats } from '../src/formats/batch/index.ts';
import { type FormatName, reportFormats } from '../src/formats/index.ts';
import { assessmentJson, writeJson } from '../src/formats/json.ts';
import type { Assessment } from '../src/model/types.ts';
import { buildReport } from '../src/report/index.ts';
import type { Chance } from './chance.ts';
import {
  brokenAgain,
  brokenByEncoding,
  brokenByPay,
  brokenByPrice,
  brokenBySolving,
  brokenBySpelling,
  brokenByWhatIf,
} from './invariants.ts';
import { brokenColumns, brokenJson, brokenSarif, brokenText, brokenView, brokenXml, tooWide } from './promises.ts';

export interface Share {
  name: string;
  /** Of those that can be worked out. */
  share: number;
  hold(assessment: Assessment, chance: Chance): string[] | Promise<string[]>;
}

const DAY = 20_800;

export const SHARES: readonly Share[] = [
  { name: 'every rung of the ladder', share: 0.05, hold: (assessment) => brokenView(whole(assessment)) },
  { name: 'price', share: 0.04, hold: (assessment) => brokenByPrice(assessment) },
  { name: 'pay', share: 0.04, hold: (assessment) => brokenByPay(assessment) },
  { name: 'break-even', share: 0.02, hold: (assessment) => brokenBySolving(assessment) },
  { name: 'what-if', share: 0.02, hold: ({ file }, chance) => brokenByWhatIf(file, chance) },
  { name: 'spelling', share: 0.02, hold: ({ file }, chance) => brokenBySpelling(file, chance) },
  { name: 'encoding', share: 0.02, hold: ({ file }, chance) => brokenByEncoding(file, chance) },
  { name: 'worked out twice', share: 0.01, hold: ({ file }) => brokenAgain(file) },
  { name: 'formats of check', share: 0.02, hold: checked },
  { name: 'JSON', share: 0.01, hold: (assessment) => brokenJson(writeJson(assessmentJson(whole(assessment))), 'JSON') },
  { name: 'report, letter, motion and register', share: 0.006, hold: printed },
  { name: 'files', share: 0.002, hold: written },
];

/** With every rung of the ladder. */
function whole({ file }: Assessment): Assessment {
  return assess(file).assessment as Assessment;
}

async function printed(given: Assessment, chance: Chance): Promise<string[]> {
  const assessment = whole(given);
  const own = assessment.file.text;
  const width = chance.one([40, 72, 80, 120]);
  const broken: string[] = [];
  const reports = {
    page: buildReport(assessment, { part: 'page' }),
    report: buildReport(assessment, { part: 'whole' }),
    letter: letterReport(assessment, NO_LETTERHEAD, { written: DAY, answerBy: DAY + 28 }),
    motion: resolutionReport(assessment, NO_LETTERHEAD, DAY + 28),
    register: registerReport([entryOf(assessment, DAY)], [], DAY),
  };
  for (const [name, report] of Object.entries(reports)) {
    broken.push(...brokenColumns(report).map((each) => `${name}: ${each}`));
    const text = (await reportFormats.text.render({ report }, { width, colour: false, unicode: false })) as string;
    broken.push(...brokenText(text, name, own), ...tooWide(text, width, name));
    const other = chance.one<FormatName>(['terminal', 'markdown', 'html']);
    const shown = (await reportFormats[other].render({ report }, { width, colour: false, unicode: true })) as string;
    broken.push(...brokenText(shown, `${name} as ${other}`, own));
  }
  return broken;
}

/** A file that cannot be made is a fault, and is thrown. */
async function written(given: Assessment, chance: Chance): Promise<string[]> {
  const assessment = whole(given);
  const report = buildReport(assessment, { part: 'whole' });
  const chart = report.blocks.some((block) => block.kind === 'bars' && block.bars.length > 0) ? (['svg'] as const) : [];
  const name = chance.one<FormatName>(['docx', 'eml', 'csv', 'xlsx', ...chart]);
  const plain = { width: 72, colour: false, unicode: false };
  const file = await reportFormats[name].render({ report, assessment }, plain);
  return file.length > 0 ? [] : [`the ${name} is empty`];
}

async function checked(assessment: Assessment): Promise<string[]> {
  const policy = { failOn: ['undeliverable' as const], minMargin: undefined, today: DAY, withExcerpts: true };
  const result = resultOf(assessment, policy, () => false);
  const broken: string[] = [];
  for (const [name, format] of Object.entries(checkFormats)) {
    const writer = (await format.load())({ colour: false, unicode: false, widest: 24, failOn: ['undeliverable'] });
    const totals = noTotals();
    addTo(totals, result);
    const text =
      writer.add(writer.part(result)) +
      writer.end({ totals, exitCode: exitCodeOf(totals, undefined), problem: undefined });
    const isData = name === 'json' || name === 'jsonl' || name === 'sarif' || name === 'gitlab';
    // A table for Excel begins with a byte order mark.
    if (!isData && name !== 'github')
      broken.push(...brokenText(text.replace(/^\ufeff/, ''), `check as ${name}`, assessment.file.text));
    if (isData) broken.push(...brokenJson(text, `check as ${name}`));
    if (name === 'sarif') broken.push(...brokenSarif(text));
    if (name === 'junit') broken.push(...(await brokenXml(text)));
  }
  return broken;
}
