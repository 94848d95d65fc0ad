// The program itself, as somebody runs it: it ends with 0, 1 or 2 and never with a trace, and of a folder nothing is lost.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unknownRules } from '../src/batch/exceptions.ts';
import type { Assessment } from '../src/model/types.ts';
import type { Chance } from './chance.ts';
import { brokenText } from './promises.ts';

const COMMANDS: readonly (readonly string[])[] = [
  ['report', '-'],
  ['report', '-', '--full', '--format', 'markdown'],
  ['report', '-', '--json'],
  ['check', '-', '--fail-on', 'never'],
  ['check', '-', '--format', 'jsonl'],
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

function run(program: string, words: readonly string[], input: Uint8Array | undefined, cwd?: string) {
  const limits = { encoding: 'utf8', timeout: 120_000, maxBuffer: 1 << 28 } as const;
  const done = spawnSync(process.execPath, [program, ...words], { ...limits, input, cwd });
  const broken: string[] = [];
  const name = `viability ${words.join(' ')}`;
  if (done.status === null || done.status > 2) broken.push(`${name} ends with ${done.status ?? done.signal}`);
  if (done.status === 2 && done.stderr === '' && done.stdout === '') broken.push(`${name} fails without a word`);
  return { ...done, broken, name };
}

/** One contract through one command. */
export function ran(
  bytes: Uint8Array,
  text: string,
  program: string,
  chance: Chance,
  words = chance.one(COMMANDS),
): string[] {
  const { stdout, stderr, broken, name } = run(program, words, bytes);
  // A page holds a program of its own, which speaks of null, and so does JSON.
  const isData = words[0] === 'page' || words.includes('--json') || words.includes('jsonl');
  const shown = isData ? '' : stdout;
  return [...broken, ...brokenText(stderr, `${name} on stderr`, text), ...brokenText(shown, name, text)];
}

/** What a check of a folder must say of a file: the view of a contract, or that it is invalid. */
type Told = string;

export class Folder {
  private readonly files = new Map<string, { bytes: Uint8Array; told: Told | undefined }>();

  get size(): number {
    return this.files.size;
  }

  add(bytes: Uint8Array, at: number, assessment: Assessment | undefined): void {
    // Where no contract could be made of it, it may be no contract at all, which is for the check to tell; so are exceptions.
    const isRead = assessment && unknownRules(assessment.file).length === 0;
    this.files.set(`${at}.yaml`, { bytes, told: isRead ? assessment.verdict.judged : undefined });
  }

  /** Every file has its row: checked with the view of its report, invalid or passed over, and none is lost. */
  check(program: string, chance: Chance): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'viability-fuzz-'));
    try {
      for (const [name, { bytes }] of this.files) writeFileSync(join(folder, name), bytes);
      const words = ['check', ...chance.one([['.'], ['*.yaml'], [...this.files.keys()]]), '--format', 'jsonl'];
      const { stdout, stderr, status, broken } = run(program, words, undefined, folder);
      return [...broken, ...brokenText(stderr, 'a check of a folder on stderr'), ...this.broken(stdout, status)];
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  broken(jsonLines: string, status: number | null): string[] {
    const rows = jsonLines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const isInvalid = rows.some((row) => row.status === 'invalid');
    const broken =
      isInvalid === (status === 2)
        ? []
        : [`a check ends with ${status}, and a file is ${isInvalid ? '' : 'not '}invalid`];
    for (const [name, { told, bytes }] of this.files) {
      const [row, second] = rows.filter(({ file }) => file === name);
      if (!row || second) broken.push(`${name} has ${row ? 'two rows' : 'no row'} in a check of its folder`);
      else if (told !== undefined && row.status === 'checked' && row.view?.judged !== told)
        broken.push(`${name} is ${row.view?.judged} in a check of its folder, and ${told} in a report`);
      // Text that is not UTF-8 is read where it is named, and refused where others read it, too.
      else if (told !== undefined && row.status !== 'checked' && isUtf8(bytes))
        broken.push(`${name} is ${row.status} in a check of its folder, and can be read`);
    }
    return broken;
  }
}

interface Row {
  file: string;
  status: string;
  view?: { judged: string };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
