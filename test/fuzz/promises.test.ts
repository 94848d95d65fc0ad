// Each promise is broken on purpose, so that a fuzz that finds nothing means something.
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../../fuzz/chance.ts';
import { brokenByPay, brokenByPrice, brokenBySolving, brokenBySpelling, brokenRow } from '../../fuzz/invariants.ts';
import { mutated } from '../../fuzz/mutate.ts';
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
  });

  test('is the same in a row of a check', () => {
    expect(brokenRow(sound)).toEqual([]);
  });
});

describe('between two readings', () => {
  test('nothing is broken where nothing is wrong', () => {
    expect([brokenByPrice(sound), brokenByPay(sound), brokenBySolving(sound), brokenBySpelling(file)].flat()).toEqual(
      [],
    );
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
    expect(brokenBySpelling({ ...file, text: TEXT.replace('600', '601') })).not.toEqual([]);
  });
});

test('the same seed and number change a contract in the same way, and others in another', () => {
  const one = (seed: number, at: number) => mutated(TEXT, chanceOf(seed, at));
  expect(one(1, 7)).toBe(one(1, 7));
  expect(new Set(Array.from({ length: 50 }, (_, at) => one(1, at))).size).toBeGreaterThan(35);
});
