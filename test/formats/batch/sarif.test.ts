import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { describe, expect, test } from 'vitest';
import { noTotals } from '../../../src/batch/totals.ts';
import { checks } from '../../../src/checks/index.ts';
import { openSarif } from '../../../src/formats/batch/sarif.ts';
import { ALL, bad, broken, fine, hostile, skipped, written } from './samples.ts';

/** The schema names formats of strings that the validator does not know; their patterns are tested below. */
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

const sarif = async (...results: Parameters<typeof written>[1][number][]) =>
  JSON.parse(await written('sarif', results));

function resultsOf(document: { runs: { results: { ruleId: string }[] }[] }, rule: string) {
  return document.runs[0]?.results.filter(({ ruleId }) => ruleId === rule) ?? [];
}

function textsOf(run: { invocations: { toolExecutionNotifications?: { message: { text: string } }[] }[] }): string[] {
  return (run.invocations[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text);
}

describe('the SARIF of a check', () => {
  test.each([
    ['all kinds of results', ALL],
    ['one contract', [bad]],
    ['nothing', []],
  ])('fits the schema of SARIF 2.1.0 for %s', async (_, results) => {
    const document = await sarif(...results);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the schema tells when it does not', async () => {
    const document = await sarif(bad);
    document.runs[0].results[0].level = 'dreadful';
    expect(validate(document)).toBe(false);
  });

  test('fits it, too, where nothing could be checked, and says why', async () => {
    const document = JSON.parse(await written('sarif', [], { problem: 'no contract' }));
    expect(validate(document)).toBe(true);
    const [invocation] = document.runs[0].invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    expect(invocation.toolExecutionNotifications[0].message.text).toBe('no contract');
  });

  test('has a rule for every check and for every result', async () => {
    const { runs } = await sarif(...ALL);
    const ids = runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { id } of checks) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of runs[0].results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test('carries the numbers of a finding with their units', async () => {
    const [result] = resultsOf(await sarif(bad), 'price-below-cost') as unknown as { properties: object }[];
    const own = bad.findings.find(({ id }) => id === 'price-below-cost')?.figures.net;
    expect(result?.properties).toMatchObject({ figures: { net: { ...own, figure: 'income.netPerUnit' } } });
  });

  test('points at the line and the columns', async () => {
    const [result] = resultsOf(await sarif(bad), 'price-below-cost') as unknown as { locations: object[] }[];
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'contracts/a.yaml' },
          region: { startLine: 3, startColumn: 13, endLine: 3, endColumn: 19 },
        },
        logicalLocations: [{ fullyQualifiedName: 'price.per_hour' }],
      },
    ]);
  });

  test('holds what was found, and counts what nobody can tell beside it', async () => {
    const { runs } = await sarif(bad);
    const kinds = runs[0].results.map(({ kind, level }: { kind: string; level: string }) => `${kind} ${level}`);
    expect(new Set(kinds)).toEqual(new Set(['fail error', 'fail warning']));
    const untold = bad.findings.filter(({ status }) => status === 'cannotTell').length;
    expect(untold).toBeGreaterThan(3);
    expect(textsOf(runs[0])).toContain(`${untold} checks could not tell; viability check --full lists them.`);
  });

  test('names what was passed over, with the reason', async () => {
    const { runs } = await sarif(bad, skipped);
    expect(runs[0].results).toHaveLength((await sarif(bad)).runs[0].results.length);
    expect(textsOf(runs[0])).toContain('Not checked: no contract.');
  });

  test('has a place in a file for every result, which a code host wants', async () => {
    const { runs } = await sarif(...ALL);
    for (const { locations } of runs[0].results)
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    for (const { helpUri } of runs[0].tool.driver.rules) expect(() => new URL(helpUri)).not.toThrow();
  });

  test('holds no more than a code host takes: the worst, the rest counted', async () => {
    const writer = openSarif({ colour: false, unicode: false, widest: 10, failOn: ['undeliverable'] });
    const own = (await sarif(bad)).runs[0].results.length;
    const files = Math.ceil(25_000 / own) + 100;
    const small = { ...bad, findings: bad.findings.map((each) => ({ ...each, figures: {}, question: '' })) };
    for (let at = 0; at < files; at++) writer.add(writer.part({ ...small, file: `contracts/${at}.yaml` }));
    const document = JSON.parse(writer.end({ totals: noTotals(), exitCode: 1, problem: undefined }));
    expect(document.runs[0].results).toHaveLength(25_000);
    const views = resultsOf(document, 'view-undeliverable');
    expect(views).toHaveLength(files);
    const left = `${(files * own - 25_000).toLocaleString('en-GB')} results left out, the least: a code host takes 25,000 at most.`;
    expect(writer.remarks?.()).toEqual([left]);
    expect(textsOf(document.runs[0])).toContain(left);
  });

  test('shows what was set aside as suppressed, with the reason', async () => {
    const document = await sarif(bad, fine);
    const [inFile, inBaseline] = resultsOf(document, 'no-indexation');
    expect(inFile).toMatchObject({ suppressions: [{ kind: 'inSource', status: 'accepted' }] });
    expect(inBaseline).toMatchObject({ suppressions: [{ kind: 'external' }] });
  });

  test('shows the view where it counts, and mistakes', async () => {
    const document = await sarif(bad, broken);
    expect(resultsOf(document, 'view-undeliverable')).toHaveLength(1);
    expect(resultsOf(document, 'invalid-contract')).toHaveLength(2);
    expect(resultsOf(await sarif(fine), 'view-cannot-tell')).toEqual([]);
  });

  test('gives every result a fingerprint of its own that does not move with the lines', async () => {
    const moved = { ...bad, findings: bad.findings.map((finding) => ({ ...finding, spot: undefined })) };
    const prints = async (result: typeof bad) =>
      (await sarif(result)).runs[0].results.map((each: { partialFingerprints: object }) => each.partialFingerprints);
    const own = await prints(bad);
    expect(await prints(moved)).toEqual(own);
    expect(new Set(own.map((each: object) => JSON.stringify(each))).size).toBe(own.length);
  });

  test('names files by addresses that are lawful', async () => {
    const [result] = (await sarif(hostile)).runs[0].results;
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    expect(uri).toBe('contracts/a%20b%2Cc%3A%25%26%22%3C%C3%A9%3E.yaml');
    expect(decodeURIComponent(uri)).toBe(hostile.file);
    const absolute = (await sarif({ ...bad, file: '/srv/a b.yaml' })).runs[0].results[0];
    expect(absolute.locations[0].physicalLocation.artifactLocation.uri).toBe('file:///srv/a%20b.yaml');
  });
});
