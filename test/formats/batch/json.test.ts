import { describe, expect, test } from 'vitest';
import { ALL, bad, broken, fine, HOSTILE, hostile, skipped, written } from './samples.ts';

const json = async (...results: Parameters<typeof written>[1][number][]) => JSON.parse(await written('json', results));

describe('the JSON of a check', () => {
  test('is one document with a contract each and the totals', async () => {
    const { schemaVersion, tool, contracts, totals, exitCode, failOn, problem } = await json(...ALL);
    expect({ schemaVersion, tool: tool.name, exitCode, failOn, problem }).toEqual({
      schemaVersion: 2,
      tool: 'contract-viability',
      exitCode: 2,
      failOn: ['undeliverable'],
      problem: null,
    });
    expect(contracts.map(({ status }: { status: string }) => status)).toEqual([
      'checked',
      'checked',
      'invalid',
      'skipped',
      'checked',
    ]);
    expect(totals).toMatchObject({ contracts: 3, invalid: 1, skipped: 1 });
  });

  test('has the figures of a contract as they are, unrounded', async () => {
    const [contract] = (await json(bad)).contracts;
    const { scenario, netPrice, cost, gap, gapPerYear, minutes } = contract;
    expect({ scenario, netPrice, cost, gap, gapPerYear, minutes, year: contract.year }).toEqual(bad.figures);
    expect(contract.view).toMatchObject({ judged: 'undeliverable', fails: true, known: false, excepted: null });
    expect(contract.fails).toBe(true);
    expect(contract.inputs).toEqual(bad.inputs);
  });

  test('says of a finding where it is, and whether it counts', async () => {
    const { findings, exceptions } = (await json(bad)).contracts[0];
    const [first] = findings;
    expect(first).toMatchObject({
      id: 'price-below-cost',
      at: { file: 'contracts/a.yaml', line: 3, column: 13, path: 'price.per_hour' },
      known: false,
      excepted: null,
    });
    expect(first.figures.gapPerYear).toMatchObject({ unit: 'GBP/year', figure: 'gap.perYear' });
    expect(first.figures.gapPerYear.value).toBeLessThan(bad.figures?.gapPerYear ?? 0);
    expect(first.run).toEqual({ year: first.figures.year.value, scenario: 'asSpecified' });
    const excepted = findings.find(({ id }: { id: string }) => id === 'no-indexation');
    expect(excepted.excepted).toEqual({ reason: 'set anew each April', name: 'A. Smith', until: '2027-03-31' });
    expect(exceptions).toMatchObject([
      { rule: 'no-indexation', expired: false, covers: 1, at: { line: 8, path: null } },
    ]);
  });

  test('has the mistakes of a file that cannot be read', async () => {
    const [contract] = (await json(broken)).contracts;
    expect(contract.mistakes).toEqual([
      {
        file: 'contracts/broken.yaml',
        path: 'price.per_hour',
        line: 3,
        column: 13,
        severity: 'error',
        message: broken.mistakes[0]?.message,
      },
      expect.objectContaining({ line: null, column: null }),
    ]);
  });

  test('is a document, too, where there is nothing to write', async () => {
    const empty = JSON.parse(await written('json', [], { problem: 'no contract' }));
    expect(empty).toMatchObject({ contracts: [], exitCode: 2, problem: 'no contract' });
  });

  test('keeps hostile text as data', async () => {
    expect((await json(hostile)).contracts[0].title).toBe(HOSTILE);
  });
});

describe('the JSON Lines of a check', () => {
  test('are a contract a line and nothing else', async () => {
    const lines = (await written('jsonl', ALL)).split('\n');
    expect(lines.pop()).toBe('');
    const { contracts } = await json(...ALL);
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      contracts.map((contract: object) => ({ schemaVersion: 2, ...contract })),
    );
  });

  test('of nothing are nothing', async () => {
    expect(await written('jsonl', [], { problem: 'no contract' })).toBe('');
  });

  test('have what was skipped, and why', async () => {
    expect(JSON.parse(await written('jsonl', [skipped]))).toMatchObject({ status: 'skipped', reason: 'no contract' });
    expect(JSON.parse(await written('jsonl', [fine]))).toMatchObject({ status: 'checked', fails: false });
  });
});
