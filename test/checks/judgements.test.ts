import { describe, expect, it } from 'vitest';
import { monitoringOf, qualityOf } from '../../src/checks/judgements.ts';
import type { Finding, Severity } from '../../src/model/types.ts';

function finding(status: Finding['status'], severity: Severity, dimension: Finding['dimension'] = 'quality'): Finding {
  return {
    id: 'x',
    dimension,
    severity,
    status,
    figures: {},
    message: '',
    question: '',
    at: { path: '' },
    sources: [],
  };
}

describe('the quality judgement', () => {
  it.each<[string, Finding[], string]>([
    ['nothing found', [], 'adequate'],
    ['something minor', [finding('found', 'minor')], 'adequate'],
    ['something major', [finding('found', 'major')], 'weak'],
    ['something critical', [finding('found', 'critical')], 'unsafe'],
    ['something major that nobody can tell', [finding('cannotTell', 'major')], 'cannotTell'],
    ['something minor that nobody can tell: it would change nothing', [finding('cannotTell', 'minor')], 'adequate'],
    [
      'something major, and more of it that nobody can tell',
      [finding('found', 'major'), finding('cannotTell', 'major')],
      'weak',
    ],
    [
      'something major, and something critical that nobody can tell',
      [finding('found', 'major'), finding('cannotTell', 'critical')],
      'cannotTell',
    ],
    ['something critical, whatever else', [finding('found', 'critical'), finding('cannotTell', 'critical')], 'unsafe'],
    ['what is found in finance', [finding('found', 'critical', 'finance')], 'adequate'],
  ])('%s', (_, findings, expected) => expect(qualityOf(findings)).toBe(expected));
});

describe('the monitoring judgement', () => {
  it('is weak at worst', () => {
    expect(monitoringOf([finding('found', 'critical', 'monitoring')])).toBe('weak');
    expect(monitoringOf([finding('cannotTell', 'major', 'monitoring')])).toBe('cannotTell');
    expect(monitoringOf([finding('found', 'minor', 'monitoring')])).toBe('adequate');
  });
});
