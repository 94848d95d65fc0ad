// The cases the tool was made around, and what must be said of each.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readContract } from '../../src/contract/index.ts';
import type { Assessment } from '../../src/model/types.ts';
import { assessed, SHORT } from '../ways/short.ts';
import { looksLikeAccusing } from './fair-words.ts';

const folder = new URL('../../contracts/', import.meta.url);

function assessmentOf(name: string): Assessment {
  const { contract, mistakes } = readContract(readFileSync(new URL(`${name}.yaml`, folder), 'utf8'), name);
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  const { assessment, mistakes: later } = assess(contract);
  if (!assessment) throw new Error(later.map(({ message }) => message).join('\n'));
  return assessment;
}

function found({ findings }: Assessment): string[] {
  return findings.filter(({ status }) => status === 'found').map(({ id }) => id);
}

describe('external family support, 2015', () => {
  const assessment = assessmentOf('family-support-2015');
  const notMade = assessment.ways.find(({ id }) => id === 'visit-not-made');

  it('is undeliverable, unsafe and weakly monitored', () => {
    expect(assessment.verdict).toMatchObject({ computed: 'undeliverable', quality: 'unsafe', monitoring: 'weak' });
    expect(found(assessment)).toContain('second-worker-for-risks');
  });

  it('names the visit that is billed and not made as a way the gap closes', () => {
    expect(notMade).toMatchObject({ label: 'The visit that is billed and not made', kind: 'paper', enough: true });
    expect(notMade?.message).toContain(
      'judges it too dangerous to go in alone and leaves, with the hour on timesheet and bill',
    );
    expect(notMade?.invitedBy.path).toBe('lone_working.risks');
  });

  it('says that the timesheets would not show it, and what would', () => {
    expect(notMade?.sights).toMatchObject([{ measure: 'self-reported-timesheets', level: 'blind', ownWord: true }]);
    expect(notMade?.blindSpot).toBe(true);
    expect(notMade?.closedBy?.measure).toBe('user-calls');
    expect(notMade?.closedBy?.costPerYear).toBeLessThan(notMade?.closedBy?.protects ?? 0);
  });

  it('gives the minutes that £8.00 for a report buys', () => {
    expect(assessment.bought[0]?.minutesBought).toBeGreaterThan(20);
    expect(assessment.bought[0]?.minutesBought).toBeLessThan(40);
  });

  it('says how many of the hours not paid for would have to end with the police and the duty team', () => {
    expect(assessment.elsewhere?.breakEvenShare).toBeGreaterThan(0);
    expect(assessment.elsewhere?.breakEvenShare).toBeLessThan(1);
    // Both follow each visit not made, as the author tells it, so nothing is left to ask.
    expect(assessment.elsewhere?.question).toBeUndefined();
  });
});

describe('assessments of carers, 2015', () => {
  it('shows three minutes by phone, and a forum that the provider runs', () => {
    const assessment = assessmentOf('carers-assessments-2015');
    expect(assessment.verdict).toMatchObject({ finance: 'cannotTell', quality: 'weak', monitoring: 'weak' });
    expect(found(assessment)).toEqual(
      expect.arrayContaining(['contact-not-in-person', 'run-by-provider', 'hours-not-checked']),
    );
    // Guidance on visits of home care says nothing of a call.
    expect(found(assessment)).not.toContain('visit-too-short');
  });
});

describe('community payback, 2012', () => {
  it('shows the posts cut, and attendance recorded by who is paid for it', () => {
    const assessment = assessmentOf('community-payback-2012');
    expect(found(assessment)).toEqual(
      expect.arrayContaining([
        'staff-cut-after-transfer',
        'insecure-contracts',
        'paid-on-own-word',
        'hours-not-checked',
      ]),
    );
    expect(assessment.verdict).toMatchObject({ finance: 'cannotTell', monitoring: 'weak' });
  });
});

describe('RAF Fylingdales, 2014', () => {
  it('cannot be told on any dimension, and asks what would settle it', () => {
    const { verdict, findings } = assessmentOf('raf-fylingdales-2014');
    expect(verdict).toMatchObject({
      computed: 'cannotTell',
      finance: 'cannotTell',
      quality: 'cannotTell',
      monitoring: 'cannotTell',
    });
    expect(findings.every(({ question }) => question.endsWith('?'))).toBe(true);
    expect(findings.filter(({ dimension }) => dimension === 'quality').length).toBeGreaterThan(5);
  });
});

describe("a children's social care team, 2014", () => {
  it('shows the vacancies, and a score that nobody can overrule', () => {
    expect(found(assessmentOf('childrens-social-work-team-2014'))).toEqual(
      expect.arrayContaining(['vacancies-high', 'no-professional-disagreement']),
    );
  });
});

describe('a mutual that bids at marginal cost', () => {
  it('leaves out overheads and no work: others pay the rest', () => {
    const { ways, verdict } = assessmentOf('mutual-marginal-cost-2026');
    expect(verdict.finance).toBe('notViable');
    expect(ways.find(({ id }) => id === 'subsidy')?.message).toContain('a bid at marginal cost');
  });
});

describe('home care that passes', () => {
  it('is deliverable on all three dimensions, with nothing major to be asked', () => {
    const { verdict, findings, ways } = assessmentOf('home-care-2026-sound');
    expect(verdict).toMatchObject({
      computed: 'deliverable',
      finance: 'viable',
      quality: 'adequate',
      monitoring: 'adequate',
    });
    const own = findings.filter(({ dimension }) => dimension === 'quality' || dimension === 'monitoring');
    expect(own.filter(({ severity }) => severity === 'major' || severity === 'critical')).toEqual([]);
    expect(ways).toEqual([]);
  });
});

describe('every message', () => {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''));
  const given = '{who: A. Smith, role: nurse, date: 2025-05-01, moves: view, to: undeliverable, reason: Seen it}';
  const all: [string, () => Assessment][] = [
    ...names.map((name): [string, () => Assessment] => [name, () => assessmentOf(name)]),
    [
      'a contract that is short',
      () => assessed({ ...SHORT, judgements: `[${given}]`, elsewhere: '[{event: police-call-out}]' }),
    ],
    [
      'a contract that is far too short',
      () => assessed({ ...SHORT, 'price.per_hour': '£2.00', monitoring: '[audit]' }),
    ],
  ];

  it.each(all)('of %s asks and shows, and accuses nobody', (_, make) => {
    const { findings, ways, combinations, bought, elsewhere, verdict } = make();
    const texts = [
      ...findings.flatMap(({ message, question }) => [message, question]),
      ...ways.flatMap((way) => [
        way.label,
        way.message,
        way.question,
        way.invitedBy.how,
        way.closedBy?.message ?? '',
        ...way.sights.map(({ reason }) => reason),
      ]),
      ...combinations.map(({ message }) => message),
      ...bought.map(({ message }) => message),
      elsewhere?.message ?? '',
      elsewhere?.question ?? '',
      ...verdict.judgements.map(({ message }) => message),
    ];
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flatMap(looksLikeAccusing)).toEqual([]);
    // No number that was not worked out, and no sentence left open.
    expect(texts.filter((text) => /NaN|undefined|Infinity/.test(text))).toEqual([]);
  });
});
