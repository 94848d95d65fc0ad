import { describe, expect, test } from 'vitest';
import { findingFails, viewFails } from '../../src/batch/fail-on.ts';
import { addTo, exitCodeOf, noTotals } from '../../src/batch/totals.ts';
import { failsIn } from '../../src/batch/worst.ts';
import { checkedText, contractText } from './sample.ts';

describe('--fail-on', () => {
  test.each([
    { failOn: 'undeliverable', fails: ['undeliverable'] },
    { failOn: 'cannotTell', fails: ['cannotTell', 'undeliverable'] },
    { failOn: 'atRisk', fails: ['atRisk', 'cannotTell', 'undeliverable'] },
    { failOn: 'critical', fails: [] },
    { failOn: 'never', fails: [] },
  ] as const)('$failOn counts the views $fails', ({ failOn, fails }) => {
    const views = ['deliverable', 'atRisk', 'cannotTell', 'undeliverable'] as const;
    expect(views.filter((view) => viewFails(view, [failOn]))).toEqual(fails);
  });

  test.each([
    { failOn: 'critical', fails: ['critical'] },
    { failOn: 'major', fails: ['major', 'critical'] },
    { failOn: 'info', fails: ['info', 'minor', 'major', 'critical'] },
    { failOn: 'undeliverable', fails: [] },
    { failOn: 'never', fails: [] },
  ] as const)('$failOn counts findings that are $fails', ({ failOn, fails }) => {
    const severities = ['info', 'minor', 'major', 'critical'] as const;
    const found = severities.filter((severity) => findingFails({ severity, status: 'found' }, [failOn]));
    expect(found).toEqual(fails);
  });

  test('counts what is found, not what nobody can tell', () => {
    expect(findingFails({ severity: 'critical', status: 'cannotTell' }, ['info'])).toBe(false);
  });

  test('takes a finding as a professional judges it', () => {
    const finding = { severity: 'minor', status: 'found' } as const;
    expect(findingFails({ ...finding, judged: { severity: 'critical' } }, ['critical'])).toBe(true);
    expect(findingFails({ ...finding, judged: { withdrawn: true } }, ['info'])).toBe(false);
  });

  test('several count together', () => {
    const result = checkedText(contractText(), { failOn: ['cannotTell', 'major'] });
    expect(result.view.fails).toBe(true);
    const failing = result.findings.filter(({ fails }) => fails);
    expect(failing.length).toBeGreaterThan(1);
    expect(failing.every(({ severity, status }) => status === 'found' && severity !== 'minor')).toBe(true);
  });
});

describe('the exit code', () => {
  const bad = checkedText(contractText());
  const broken = { kind: 'invalid', file: 'b.yaml', mistakes: [] } as const;
  const codeOf = (...results: Parameters<typeof addTo>[1][]) => {
    const totals = noTotals();
    for (const result of results) addTo(totals, result);
    return exitCodeOf(totals, undefined);
  };

  test('is 0 where nothing counts', () => {
    const fine = checkedText(contractText(), { failOn: ['never'] });
    expect(failsIn(fine)).toBe(false);
    expect(codeOf(fine)).toBe(0);
  });

  test('is 1 where something counts', () => {
    expect(codeOf(bad)).toBe(1);
  });

  test('is 2 where a file could not be read, whatever else was found', () => {
    expect(codeOf(bad, broken)).toBe(2);
  });

  test('is 2 where the whole could not be done', () => {
    expect(exitCodeOf(noTotals(), 'no contract')).toBe(2);
  });
});

test('totals count contracts, views, inputs and findings', () => {
  const totals = noTotals();
  const one = checkedText(contractText());
  addTo(totals, one);
  addTo(totals, checkedText(contractText({ price: 'unknown' })));
  addTo(totals, { kind: 'skipped', file: 'x.yaml', reason: 'no contract' });
  expect(totals).toMatchObject({ contracts: 2, skipped: 1, invalid: 0, failing: 1 });
  expect(totals.views).toEqual({ deliverable: 0, atRisk: 0, cannotTell: 1, undeliverable: 1 });
  expect(totals.inputs.stated).toBeGreaterThan(one.inputs.stated);
  const counted = Object.values(totals.findings).reduce((sum, number) => sum + number, totals.cannotTell);
  expect(counted).toBeGreaterThanOrEqual(one.findings.length);
});
