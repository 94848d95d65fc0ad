// The program on a bad day: a reader who leaves, several runs at once, a kill in the middle, a folder of all sorts.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFormatNames } from '../../src/formats/batch/index.ts';
import { formatNames, reportFormats } from '../../src/formats/index.ts';
import { emptyFolder, PROGRAM, viability } from './program.ts';

const CONTRACT = 'contracts/home-care-2025.yaml';
const text = readFileSync(CONTRACT, 'utf8');

describe('a reader who leaves early is no error', () => {
  it.each([...formatNames.filter((name) => reportFormats[name].needs !== 'calendar'), 'json'])(
    'of a report as %s',
    async (format) => {
      const run = await viability(['report', CONTRACT, '--format', format], { stopReadingAfter: 1 });
      expect(run).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it.each(checkFormatNames)('of a check as %s', async (format) => {
    const words = ['check', 'contracts', '--fail-on', 'never', '--format', format];
    expect(await viability(words, { stopReadingAfter: 1 })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('several runs at once', () => {
  it('leave one whole report where all of them write it, and nothing beside it', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'report.html');
    const runs = await Promise.all(Array.from({ length: 6 }, () => viability(['report', CONTRACT, '-o', out])));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/i);
    expect(readdirSync(folder)).toEqual(['report.html']);
  });
});

describe('a run that is killed', () => {
  it('leaves the older report as it was', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'report.xlsx');
    writeFileSync(out, 'older');
    for (const after of [20, 80, 160, 240]) {
      const child = spawn(process.execPath, [PROGRAM, 'report', CONTRACT, '-o', out]);
      const ended = new Promise((resolve) => child.on('close', resolve));
      setTimeout(() => child.kill('SIGKILL'), after);
      await ended;
      const bytes = readFileSync(out);
      // Either nothing has happened to it, or it is the new workbook, whole.
      const isWhole = bytes.subarray(0, 2).toString() === 'PK' && bytes.subarray(-22, -20).toString() === 'PK';
      expect(isWhole || bytes.toString() === 'older').toBe(true);
    }
  });
});

describe('a folder of all sorts', () => {
  it('is checked to its end: broken, empty, foreign, unreadable and looped files are told and the rest done', async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, 'deep', 'er'), { recursive: true });
    for (let at = 0; at < 60; at++)
      writeFileSync(join(cwd, 'deep', `${at}.yaml`), at % 20 === 7 ? text.slice(0, 300 + at) : text);
    writeFileSync(join(cwd, 'empty.yaml'), '');
    writeFileSync(join(cwd, 'notes.yaml'), 'a: 1\n');
    writeFileSync(join(cwd, 'scan.yaml'), '%PDF-1.7\n');
    symlinkSync('..', join(cwd, 'deep', 'er', 'up'));
    symlinkSync('round.yaml', join(cwd, 'round.yaml'));
    const { code, stdout } = await viability(['check', '.', '--json', '--fail-on', 'never'], { cwd });
    expect(code).toBe(2);
    const { contracts } = JSON.parse(stdout) as { contracts: { file: string; status: string }[] };
    const of = (status: string) => contracts.filter((each) => each.status === status).map(({ file }) => file);
    expect(of('checked')).toHaveLength(57);
    expect(of('invalid').sort()).toEqual(['deep/27.yaml', 'deep/47.yaml', 'deep/7.yaml', 'empty.yaml', 'scan.yaml']);
    expect(of('skipped').sort()).toEqual(['deep/er/up', 'notes.yaml', 'round.yaml']);
  });
});

describe('a large folder of which a part is broken', () => {
  it('has each broken file once, with its line, in every format, in order and counted', async () => {
    const cwd = emptyFolder();
    const ways: [good: string, wrong: string][] = [
      ['title: Home', 'title: "Home'],
      ['england', 'NO'],
      ['2025-04-07', '07/04/2025'],
      ['£24.10', '€24.10'],
      ['demand:', 'Demand:'],
      ['visit:', '<<<<<<< HEAD\nvisit:'],
    ];
    const broken = new Map<string, number>();
    mkdirSync(join(cwd, 'c'));
    for (let at = 0; at < 330; at++) {
      const name = `c/${String(at).padStart(3, '0')}.yaml`;
      const [good, wrong] = ways[(at / 11) % ways.length] ?? ['', ''];
      if (good !== '') broken.set(name, text.slice(0, text.indexOf(good)).split('\n').length);
      writeFileSync(join(cwd, name), text.replace(good, wrong));
    }
    const names = [...broken.keys()];
    const words = [
      'check',
      'c',
      '--fail-on',
      'never',
      ...['txt', 'jsonl', 'sarif', 'xml'].flatMap((end) => ['-o', `o.${end}`]),
    ];
    expect((await viability(words, { cwd })).code).toBe(2);
    const written = (end: string) => readFileSync(join(cwd, `o.${end}`), 'utf8');

    type Row = { file: string; status: string; mistakes: { line: number }[] };
    const rows = written('jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(rows.map(({ file }) => file)).toEqual(rows.map(({ file }) => file).sort());
    const invalid = rows.filter(({ status }) => status === 'invalid');
    expect(invalid.map(({ file }) => file)).toEqual(names);
    for (const { file, mistakes } of invalid) expect(mistakes.map(({ line }) => line)).toContain(broken.get(file));

    type Told = {
      ruleId: string;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
    };
    const { results } = (JSON.parse(written('sarif')) as { runs: [{ results: Told[] }] }).runs[0];
    const places = results
      .filter(({ ruleId }) => ruleId === 'invalid-contract')
      .map(({ locations }) => locations[0]?.physicalLocation);
    expect([...new Set(places.map((place) => place?.artifactLocation.uri))].sort()).toEqual(names);
    for (const place of places) expect(place?.region).toMatchObject({ startLine: expect.any(Number) });

    expect(written('xml')).toMatch(`tests="330" failures="0" errors="${names.length}"`);
    expect([...written('txt').matchAll(/^(\S+) +invalid/gm)].map(([, name]) => name)).toEqual(names);
    for (const [name, line] of broken) expect(written('txt')).toMatch(`${name}:${line}:`);
    expect(written('txt')).toMatch(`${330 - names.length} contracts checked`);
    expect(written('txt')).toMatch(`${names.length} files could not be read`);
  });
});

describe('a bare machine', () => {
  it('needs no home, no path and no settings of a language', async () => {
    const bare = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
    const run = await viability(['report', CONTRACT], { env: bare });
    expect(run.code).toBe(0);
    expect(run.stdout).toBe((await viability(['report', CONTRACT])).stdout);
  });
});
