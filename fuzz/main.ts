// Contract after contract, until the time is over: each is changed at random, read, worked out, printed in every format and
// held to the promises.
import { spawnSync } from 'node:child_process';
import { assess } from '../src/assess.ts';
import { resultOf } from '../src/batch/result.ts';
import { addTo, exitCodeOf, noTotals } from '../src/batch/totals.ts';
import { letterReport } from '../src/committee/letter.ts';
import { NO_LETTERHEAD } from '../src/committee/letterhead.ts';
import { entryOf, registerReport } from '../src/committee/register.ts';
import { resolutionReport } from '../src/committee/resolution.ts';
import { decodeContract, formatMistake } from '../src/contract/index.ts';
import { checkFormats } from '../src/formats/batch/index.ts';
import { type FormatName, reportFormats } from '../src/formats/index.ts';
import { assessmentJson, writeJson } from '../src/formats/json.ts';
import type { Assessment } from '../src/model/types.ts';
import { buildReport } from '../src/report/index.ts';
import { type Chance, chanceOf } from './chance.ts';
import { brokenByPay, brokenByPrice, brokenBySolving, brokenBySpelling, brokenRow } from './invariants.ts';
import { mutated } from './mutate.ts';
import { brokenColumns, brokenJson, brokenSarif, brokenText, brokenView, brokenXml, tooWide } from './promises.ts';

export interface Fuzz {
  seeds: readonly string[];
  /** The program, which a part of the contracts is given to. */
  program: string;
  seconds: number;
  seed: number;
  only?: number;
  say(line: string): void;
}

interface Failure {
  at: number;
  broken: string[];
  text: string;
}

export interface Outcome {
  contracts: number;
  read: number;
  runs: number;
  failures: Failure[];
}

const DAY = 20_800;
/** Of so many contracts one goes through the program itself. */
const EVERY = 40;
/** Enough to see that something is wrong. */
const MOST_FAILURES = 10;

export async function fuzz({ seeds, program, seconds, seed, only, say }: Fuzz): Promise<Outcome> {
  const outcome: Outcome = { contracts: 0, read: 0, runs: 0, failures: [] };
  const end = performance.now() + seconds * 1000;
  for (let at = only ?? 0; outcome.failures.length < MOST_FAILURES; at++) {
    if (only === undefined ? performance.now() > end : at > only) break;
    const chance = chanceOf(seed, at);
    let text = chance.one(seeds);
    const broken: string[] = [];
    try {
      text = mutated(text, chance);
      const assessment = worked(text, broken);
      if (assessment) {
        outcome.read++;
        await printed(assessment, chance, broken);
      }
      if (at % EVERY === 0) {
        outcome.runs++;
        broken.push(...ran(text, program, chance));
      }
    } catch (error) {
      broken.push(`it ends with ${(error as Error).stack}`);
    }
    outcome.contracts++;
    if (broken.length > 0) outcome.failures.push({ at, broken, text });
    if (outcome.contracts % 1000 === 0) say(`${outcome.contracts} contracts`);
  }
  return outcome;
}

/** The contract worked out, where it can be; its mistakes are held to the promises too. */
function worked(given: string, broken: string[]): Assessment | undefined {
  const { contract, mistakes, text } = decodeContract(new TextEncoder().encode(given), 'a.yaml');
  const { assessment, mistakes: later } = contract ? assess(contract) : { assessment: undefined, mistakes };
  if (!assessment && later.length === 0) broken.push('it is neither worked out nor has it a mistake');
  for (const mistake of later) broken.push(...brokenText(formatMistake(mistake, text), 'a mistake', text));
  return assessment;
}

async function printed(assessment: Assessment, chance: Chance, broken: string[]): Promise<void> {
  const { file } = assessment;
  const own = file.text;
  const width = chance.one([40, 72, 80, 120]);
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
  const binary = chance.one<FormatName>(['docx', 'eml', 'csv', ...(chance.now(0.1) ? (['xlsx'] as const) : [])]);
  await reportFormats[binary].render({ report: reports.report, assessment }, { width, colour: false, unicode: false });
  broken.push(...brokenJson(writeJson(assessmentJson(assessment)), 'JSON'));
  broken.push(...brokenView(assessment), ...brokenRow(assessment));
  broken.push(...brokenByPrice(assessment), ...brokenByPay(assessment), ...brokenBySolving(assessment));
  broken.push(...brokenBySpelling(file));
  await checkedIn(assessment, broken);
}

async function checkedIn(assessment: Assessment, broken: string[]): Promise<void> {
  const policy = { failOn: ['undeliverable' as const], minMargin: undefined, today: DAY, withExcerpts: true };
  const result = resultOf(assessment, policy, () => false);
  for (const [name, format] of Object.entries(checkFormats)) {
    const writer = (await format.load())({ colour: false, unicode: false, widest: 24, failOn: ['undeliverable'] });
    const totals = noTotals();
    addTo(totals, result);
    const text =
      writer.add(result) + writer.end({ totals, exitCode: exitCodeOf(totals, undefined), problem: undefined });
    const isData = name === 'json' || name === 'jsonl' || name === 'sarif' || name === 'gitlab';
    // A table for Excel begins with a byte order mark.
    if (!isData && name !== 'github')
      broken.push(...brokenText(text.replace(/^\ufeff/, ''), `check as ${name}`, assessment.file.text));
    if (isData) broken.push(...brokenJson(text, `check as ${name}`));
    if (name === 'sarif') broken.push(...brokenSarif(text));
    if (name === 'junit') broken.push(...(await brokenXml(text)));
  }
}

const COMMANDS: readonly (readonly string[])[] = [
  ['report', '-'],
  ['report', '-', '--full', '--format', 'markdown'],
  ['check', '-', '--fail-on', 'never'],
  ['explain', '-', 'cost.total'],
  ['solve', '-'],
  ['calls', '-', '--years', '1'],
  ['what-if', '-', '--set', 'price.per_hour=£20'],
  ['letter', '-', '--date', '2026-11-01'],
  ['resolution', '-'],
  ['page', '-'],
  ['rota', '-'],
  ['simulate', '-', '--defaults', '--draws', '1000'],
];

/** The program itself: it ends with 0, 1 or 2, and never with a trace. */
function ran(text: string, program: string, chance: Chance): string[] {
  const words = chance.one(COMMANDS);
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    input: text,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 1 << 28,
  });
  const name = `viability ${words.join(' ')}`;
  // A page holds a program of its own, which speaks of null.
  const shown = words[0] === 'page' ? '' : stdout;
  const broken = [...brokenText(stderr, `${name} on stderr`, text), ...brokenText(shown, name, text)];
  if (status === null || status > 2) broken.push(`${name} ends with ${status ?? signal}`);
  if (status !== 0 && status !== 1 && stderr === '' && stdout === '') broken.push(`${name} fails without a word`);
  return broken;
}
