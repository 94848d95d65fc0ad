// Each promise is broken on purpose, so that a fuzz that finds nothing means something.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../fuzz/chance.ts';
import {
  brokenAgain,
  brokenByEncoding,
  brokenByPay,
  brokenByPrice,
  brokenBySolving,
  brokenBySpelling,
  brokenByWhatIf,
  brokenRow,
} from '../../fuzz/invariants.ts';
import { ENCODINGS } from '../../fuzz/kinds/encoding.ts';
import { Folder, ran } from '../../fuzz/program.ts';
import {
  brokenColumns,
  brokenJson,
  brokenSarif,
  brokenText,
  brokenView,
  brokenXml,
  tooWide,
} from '../../fuzz/promises.ts';
import { assess } from '../../src/assess.ts';
import { setPath } from '../../src/contract/edit.ts';
import { readContract } from '../../src/contract/read.ts';
import { breakEvenFor } from '../../src/model/break-even.ts';
import type { Assessment } from '../../src/model/types.ts';
import type { Block, Report } from '../../src/report/types.ts';

const TEXT = `contract: {title: Home care, start: 2026-04-06, profile: home-care}
price: {per_hour: £30.00}
demand: {hours_per_week: 600 hours, visit_length: 30 minutes}
pay: {rate: £14.00}
`;
const file = readContract(TEXT, 'a.yaml').contract as NonNullable<ReturnType<typeof readContract>['contract']>;
const sound = assess(file).assessment as Assessment;
const chance = chanceOf(1, 1);
const withFinance = (finance: string) => ({ ...sound, verdict: { ...sound.verdict, finance } }) as Assessment;
/** The same with another answer wherever figures are asked for. */
const withFigures = (change: (value: number) => number): Assessment => ({
  ...sound,
  years: sound.years.map((year) => ({
    ...year,
    runs: new Map(
      [...year.runs].map(([name, run]) => [
        name,
        { ...run, results: { ...run.results, value: (...asked) => change(run.results.value(...asked)) } },
      ]),
    ),
  })),
});

describe('a text', () => {
  test.each([
    ['An hour costs £NaN.', 'not finite'],
    ['It is short by £Infinity.', 'not finite'],
    ['The provider is undefined.', 'a value that is none'],
    ['[object Object]', 'a value that is none'],
    ['\u001b[31mred', 'a control character'],
    ['a\u202eb', 'a control character'],
    ['Error\n    at run (/a/b.js:3:14)', 'a stack trace'],
    ['  ::error::x', 'a command'],
  ])('%j breaks a promise', (text, what) => {
    expect(brokenText(text, 'it').join()).toContain(what);
  });

  test('may say what the contract says in words', () => {
    expect(brokenText('Title: undefined', 'it', 'title: undefined')).toEqual([]);
    expect(brokenText('An hour costs £18.79.\n\tIt is paid £16.', 'it')).toEqual([]);
  });

  test('keeps to its width, but for words that cannot be broken', () => {
    expect(tooWide('one two three four', 10, 'it')).toHaveLength(1);
    expect(tooWide('onetwothreefour', 10, 'it')).toEqual([]);
  });
});

describe('data', () => {
  test('is JSON with finite numbers', () => {
    expect(brokenJson('{"a": [1, null]}', 'it')).toEqual([]);
    expect(brokenJson('{"a": NaN}', 'it')[0]).toMatch(/^it is no JSON/);
    expect(brokenJson('{"a": [1e999]}', 'it')).toEqual(['it.a.0 is Infinity']);
  });

  test('is SARIF and JUnit that others can read', async () => {
    expect(brokenSarif('{"version": "2.1.0", "runs": []}')).toEqual([]);
    expect(brokenSarif('{"version": "2.1.0"}')).toHaveLength(1);
    expect(await brokenXml('<testsuites/>')).toEqual([]);
    expect(await brokenXml('<testsuites><a></testsuites>')).toHaveLength(1);
  });
});

test('columns add as printed', () => {
  const money = (...values: number[]): Report['blocks'][number] => ({
    kind: 'table',
    columns: [{ heading: '', align: 'right' }],
    rows: values.map((value, at) => ({
      cells: [{ kind: 'money', value }],
      role: at === values.length - 1 ? ('total' as const) : ('plain' as const),
    })),
  });
  const report = (block: Block) => ({ blocks: [block] }) as unknown as Report;
  expect(brokenColumns(report(money(1.5, 2.25, 3.75)))).toEqual([]);
  expect(brokenColumns(report(money(1.5, 2.25, 3.76)))).toHaveLength(1);
});

describe('a view', () => {
  test('is not what its own figures deny', () => {
    expect(brokenView(sound)).toEqual([]);
    expect(brokenView(withFinance('unlawful'))).toHaveLength(1);
    expect(
      brokenView({ ...withFigures((value) => -Math.abs(value)), verdict: withFinance('viable').verdict }),
    ).toHaveLength(1);
    expect(brokenView({ ...withFinance('viable'), missing: ['price.per_hour'] })).toHaveLength(1);
    expect(brokenView({ ...withFinance('unlawful'), missing: ['price.per_hour'] })).toHaveLength(1);
  });

  test('is the same in a row of a check', () => {
    expect(brokenRow(sound)).toEqual([]);
    const deny = {
      get judged() {
        return views.shift();
      },
    };
    const views = ['deliverable', 'deliverable', 'atRisk', 'atRisk', 'atRisk', 'atRisk', 'atRisk', 'atRisk'];
    expect(
      brokenRow({
        ...sound,
        verdict: Object.defineProperty({ ...sound.verdict }, 'judged', {
          enumerable: true,
          get: () => deny.judged,
        }) as never,
      }),
    ).toHaveLength(1);
  });
});

describe('between two readings', () => {
  test('nothing is broken where nothing is wrong', () => {
    expect(
      [
        brokenByPrice(sound),
        brokenByPay(sound),
        brokenBySolving(sound),
        brokenBySpelling(file, chance),
        brokenByEncoding(file, chance),
        brokenByWhatIf(file, chance),
        brokenAgain(file),
      ].flat(),
    ).toEqual([]);
  });

  test('a price that brings less when it is more is met', () => {
    expect(brokenByPrice(withFigures((value) => value * 2))[0]).toContain('brings less');
    expect(
      brokenByPrice({
        ...sound,
        verdict: { ...sound.verdict, finance: 'viable' },
        file: { ...file, contract: { ...file.contract, demand: { ...file.contract.demand, hours_per_week: 0.01 } } },
      })[0],
    ).toContain('turns viable to');
  });

  test('pay that costs less when it is more is met', () => {
    expect(brokenByPay(withFigures((value) => value * 2))[0]).toContain('costs less');
  });

  test('a break-even that leaves a gap is met', () => {
    const off: typeof breakEvenFor = (...asked) => {
      const found = breakEvenFor(...asked);
      return found && { ...found, value: found.value && found.value * 1.01 };
    };
    expect(brokenBySolving(sound, off)[0]).toMatch(/^price.per_hour at its break-even of .* leaves a gap of/);
  });

  test('a file that reads otherwise when it is spelt otherwise is met', () => {
    const met = brokenBySpelling({ ...file, text: TEXT.replace('600', '601') }, chance);
    expect(met).toEqual([expect.stringMatching(/^saved otherwise/), expect.stringMatching(/^spelt otherwise/)]);
    expect(brokenBySpelling({ ...file, text: TEXT.replace('600', 'x') }, chance)[0]).toContain('cannot be read');
  });

  test.each(Object.keys(ENCODINGS))('%s is the same contract, or is refused with a remedy', (name) => {
    const encode = ENCODINGS[name] as (text: string) => Uint8Array;
    expect(brokenByEncoding(file, chance, { [name]: encode })).toEqual([]);
    const other = { [name]: (text: string) => encode(text.replace('600', '601')) };
    // Nothing reads UTF-32, and to refuse it is right.
    expect(brokenByEncoding(file, chance, other)).toHaveLength(name.startsWith('UTF-32') ? 0 : 1);
  });

  test('bytes that are refused without a remedy are met', () => {
    const nul = { 'UTF-8': (text: string) => new TextEncoder().encode(`${text}\0`) };
    expect(brokenByEncoding(file, chance, nul)[0]).toMatch(/^as UTF-8 it is refused without a remedy: .*NUL/);
  });

  test('a what-if that sets something else than the file would say is met', () => {
    const met = (set: typeof setPath) => brokenByWhatIf(file, chanceOf(1, 4), set)[0];
    expect(met((text, path, value, name) => setPath(text, path, `${value} `.replace(/\d/, '9'), name))).toMatch(
      /^with --set/,
    );
    expect(met(() => 'contract: [')).toContain('by what-if alone');
    expect(
      met((_, path, __, name) => ({
        file: name,
        path,
        place: { line: 0, column: 0, length: 0 },
        message: 'no',
        severity: 'error',
      })),
    ).toContain('cannot set');
  });

  test('what changes when it is asked again is met', () => {
    let asked = 0;
    expect(brokenAgain(file, () => String(asked++))).toHaveLength(1);
  });
});

describe('a check of a folder', () => {
  const folder = new Folder();
  folder.add(new TextEncoder().encode(TEXT), 1, sound);
  folder.add(new TextEncoder().encode('contract: ['), 2, undefined);
  const row = (file: string, status: string, judged = sound.verdict.judged) =>
    JSON.stringify({ file, status, view: { judged } });
  const [good, bad] = [row('1.yaml', 'checked'), row('2.yaml', 'invalid')];

  test.each([
    ['loses a file', [bad], 2, 'no row'],
    ['tells a file twice', [good, good, bad], 2, 'two rows'],
    ['takes another view than the report', [row('1.yaml', 'checked', 'atRisk'), bad], 2, 'in a report'],
    ['refuses what can be read', [row('1.yaml', 'invalid'), bad], 2, 'and can be read'],
    ['passes over what can be read', [row('1.yaml', 'skipped'), bad], 2, 'and can be read'],
    ['ends well over a file that it could not read', [good, bad], 0, 'ends with 0'],
    ['fails, and nothing is invalid', [good, row('2.yaml', 'skipped')], 2, 'ends with 2'],
  ])('that %s breaks a promise', (_, rows, status, what) => {
    expect(folder.broken(rows.join('\n'), status).join()).toContain(what);
  });

  test('that tells each file once keeps it', () => {
    expect(folder.broken([good, bad].join('\n'), 2)).toEqual([]);
  });
});

test('a program that fails without a word, or with a code of its own, is met', () => {
  const bytes = new TextEncoder().encode(TEXT);
  const program = (script: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'viability-program-')), 'program.cjs');
    writeFileSync(path, script);
    return ran(bytes, TEXT, path, chance, ['report', '-']);
  };
  expect(program('process.exitCode = 2')[0]).toContain('fails without a word');
  expect(program('process.exitCode = 3')[0]).toContain('ends with 3');
  expect(program('process.kill(process.pid)')[0]).toContain('ends with SIGTERM');
  expect(program('console.error("Error\\n    at run (/a/b.js:3:14)")')[0]).toContain('a stack trace');
  expect(program('console.log("it costs £NaN")')[0]).toContain('viability report - holds a figure that is not finite');
  expect(program('console.log("done")')).toEqual([]);
});
