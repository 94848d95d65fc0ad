import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import { assessed } from '../ways/short.ts';
import { changed, PLAIN } from './looking.ts';

const entry = (moves: string, to: string, date = '2025-05-01', who = 'A. Smith') =>
  `{who: ${who}, role: social worker, date: ${date}, moves: ${moves}, to: ${to}, reason: Seen it}`;
const judged = (...entries: string[]) => assessed({ judgements: `[${entries.join(', ')}]` });

function mistake(one: string): string {
  const { contract, mistakes } = readContract(changed(PLAIN, { judgements: `[${one}]` }), 'test.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join());
  return assess(contract)
    .mistakes.map(({ path, message }) => `${path}: ${message}`)
    .join();
}

describe('a professional judgement', () => {
  it('moves the view, and what was computed stays', () => {
    const { verdict } = judged(entry('view', 'undeliverable'));
    expect(verdict).toMatchObject({ computed: 'cannotTell', judged: 'undeliverable' });
    expect(verdict.judgements[0]?.message).toBe(
      'A. Smith, social worker, on 1 May 2025, moves the view from cannot tell to undeliverable: Seen it.',
    );
  });

  it('moves it the other way too', () => {
    expect(judged(entry('view', 'deliverable')).verdict.judged).toBe('deliverable');
    expect(judged(entry('view', 'at-risk')).verdict.judged).toBe('atRisk');
  });

  it('moves a dimension, and the view follows', () => {
    const { verdict } = judged(entry('quality', 'unsafe'));
    expect(verdict).toMatchObject({ quality: 'cannotTell', judged: 'undeliverable', computed: 'cannotTell' });
    expect(verdict.judgedDimensions.quality).toBe('unsafe');
    expect(judged(entry('finance', 'not-viable')).verdict.judgedDimensions.finance).toBe('notViable');
    expect(judged(entry('monitoring', 'adequate')).verdict.judgedDimensions.monitoring).toBe('adequate');
  });

  it('gives a finding another weight, and the dimension follows', () => {
    const changes = { 'lone_working.risks': '[night visits]', 'safe.second_worker': '50%' };
    const before = assessed(changes).verdict;
    expect(before.quality).toBe('unsafe');
    const { verdict, findings } = assessed({
      ...changes,
      judgements: `[${entry('second-worker-for-risks', 'minor')}]`,
    });
    expect(verdict.quality).toBe('unsafe');
    expect(verdict.judgedDimensions.quality).toBe('cannotTell');
    const finding = findings.find(({ id }) => id === 'second-worker-for-risks');
    expect(finding).toMatchObject({ severity: 'critical', judged: { severity: 'minor' } });
  });

  it('withdraws a finding, which stays in the list', () => {
    const { findings, verdict } = judged(entry('not-monitored', 'withdrawn'));
    expect(findings.find(({ id }) => id === 'not-monitored')?.judged).toEqual({ withdrawn: true });
    expect(verdict.judgements[0]).toMatchObject({ from: 'cannotTell', to: 'withdrawn' });
    expect(verdict).toMatchObject({ monitoring: 'cannotTell', judgedDimensions: { monitoring: 'adequate' } });
  });

  it('adds a finding that no sum made', () => {
    const { findings, verdict } = judged(entry('visit-too-short', 'critical'));
    expect(findings.find(({ id }) => id === 'visit-too-short')).toMatchObject({
      status: 'found',
      message: 'A. Smith, social worker: Seen it',
      judged: { added: true },
    });
    expect(verdict).toMatchObject({ quality: 'cannotTell', judgedDimensions: { quality: 'unsafe' } });
  });

  it('counts in the order of dates; the last holds and all are shown', () => {
    const later = entry('view', 'deliverable', '2025-06-01', 'B. Jones');
    const { verdict } = judged(later, entry('view', 'undeliverable'));
    expect(verdict.judgements.map(({ who, from }) => [who, from])).toEqual([
      ['A. Smith', 'cannotTell'],
      ['B. Jones', 'undeliverable'],
    ]);
    expect(verdict.judged).toBe('deliverable');
  });

  it('says where it agrees', () => {
    expect(judged(entry('view', 'cannot-tell')).verdict.judgements[0]?.message).toContain('agrees that the view is');
  });

  it('is a mistake where it moves something that is not there', () => {
    expect(mistake(entry('second-worker-for-risk', 'minor'))).toBe(
      'judgements[0].moves: judgements[0].moves is second-worker-for-risk; did you mean second-worker-for-risks? Write view, finance, quality, monitoring, or the name of a check',
    );
  });

  it('is a mistake where it moves something to what it cannot be', () => {
    expect(mistake(entry('quality', 'undeliverable'))).toContain(
      'quality can be moved to adequate, weak, unsafe or cannot-tell',
    );
  });
});

describe('a contract without judgements', () => {
  it('is judged as computed', () => {
    const { verdict } = assessed();
    expect(verdict.judged).toBe(verdict.computed);
    expect(verdict.judgements).toEqual([]);
    expect(verdict.judgedDimensions).toEqual({
      finance: verdict.finance,
      quality: verdict.quality,
      monitoring: verdict.monitoring,
    });
  });
});
