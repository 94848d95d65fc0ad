import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/contract/sections/monitoring.ts';
import type { Sight } from '../../../src/model/types.ts';
import { measures } from '../../../src/ways/seen/measures.ts';
import { assessed, SHORT, way } from '../../ways/short.ts';
import { looksLikeAccusing } from '../fair-words.ts';

function sight(lever: string, measure: string, changes = {}): Sight {
  const [first] = way(lever, { ...changes, monitoring: `[${measure}]` }).sights;
  if (!first) throw new Error('no cell');
  return first;
}

describe('the registry of measures', () => {
  it('says of each what it looks at, what it sees and why not the rest', () => {
    for (const name of MEASURES) {
      const { label, looksAt, blind, sees } = measures[name];
      const words = [label, looksAt, blind, ...Object.values(sees).map(({ why }) => why)];
      expect(words.filter((text) => text.length < 5)).toEqual([]);
      expect(words.flatMap(looksLikeAccusing)).toEqual([]);
    }
  });

  it('has for each lever a measure that sees it', () => {
    const seen = new Set(
      MEASURES.flatMap((name) =>
        Object.entries(measures[name].sees).flatMap(([lever, { level }]) => (level === 'sees' ? [lever] : [])),
      ),
    );
    for (const { id } of assessed(SHORT).ways) expect(seen, id).toContain(id);
  });
});

describe('what a measure shows', () => {
  it('is a row for each way, a cell for each measure', () => {
    const { ways } = assessed({ ...SHORT, monitoring: '[call-monitoring, {measure: open-book}]' });
    for (const { sights } of ways) expect(sights.map(({ path }) => path)).toEqual(['monitoring[0]', 'monitoring[1]']);
  });

  it('is less where only the provider holds its evidence', () => {
    expect(sight('contact-minutes', '{measure: call-monitoring, evidence: authority}').level).toBe('sees');
    const own = sight('contact-minutes', '{measure: call-monitoring, evidence: provider}');
    expect(own).toMatchObject({ level: 'partly', ownWord: true });
    expect(own.reason).toBe('It shows how long each visit lasted, but only the provider holds its evidence.');
  });

  it('is nothing on timesheets that the provider keeps', () => {
    expect(sight('visit-not-made', 'self-reported-timesheets')).toMatchObject({ level: 'blind', ownWord: true });
    expect(sight('visit-not-made', '{measure: self-reported-timesheets, evidence: users}').level).toBe('partly');
  });

  it('counts a forum that the provider runs as the provider’s word', () => {
    expect(sight('visit-not-made', '{measure: users-forum, evidence: users, run_by: provider}').ownWord).toBe(true);
    expect(sight('visit-not-made', '{measure: users-forum, run_by: independent}')).toMatchObject({
      level: 'partly',
      evidence: 'independent',
    });
  });

  it('is less where the provider knows beforehand, and where it is done once', () => {
    expect(sight('no-second-worker', 'unannounced-visits').level).toBe('sees');
    expect(sight('no-second-worker', '{measure: unannounced-visits, announced: yes}').level).toBe('partly');
    expect(sight('supervision-dropped', '{measure: audit, every: once}').reason).toContain('it is done once');
  });

  it('is nothing where a visit may fall so far short without being noted', () => {
    const monitored = (tolerance: string) =>
      sight('contact-minutes', `{measure: call-monitoring, evidence: authority, tolerance: ${tolerance}}`, {
        'price.per_hour': '£38.00',
      });
    expect(monitored('2 minutes').level).toBe('sees');
    const large = monitored('15 minutes');
    expect(large.level).toBe('blind');
    expect(large.reason).toMatch(
      /a visit may fall 15 minutes short without being noted, and [\d.]+ minutes are enough/,
    );
  });

  it('depends on how many visits a sample meets', () => {
    const sampled = (sample: string) =>
      sight('call-out-not-attended', `{measure: user-calls, sample: ${sample}}`, {
        'price.per_hour': '£39.50',
        'demand.response_time': '2 hours',
      });
    // About 5,200 visits a year, of which a few in a hundred would go unattended.
    expect(sampled('20%').level).toBe('sees');
    const few = sampled('0.1%');
    expect(few.level).not.toBe('sees');
    expect(few.reason).toContain('a sample of 0.1% is 5 visits a year');
  });

  it('says why it cannot see', () => {
    expect(sight('basic-rate', 'outputs-counted').reason).toBe(
      'It counts what was billed, so what is billed and not given counts as given.',
    );
  });
});

describe('a blind spot', () => {
  it('is a way that works and that nothing but the provider’s own word would show', () => {
    const monitoring = '[self-reported-timesheets, {measure: users-forum, run_by: provider}]';
    expect(way('visit-not-made', { monitoring })).toMatchObject({ enough: true, blindSpot: true });
    expect(way('supervision-dropped', { monitoring })).toMatchObject({ enough: false, blindSpot: false });
  });

  it('is none where somebody else would see it at least in part', () => {
    expect(way('visit-not-made', { monitoring: '[user-calls]' })).toMatchObject({
      blindSpot: false,
      seenBy: ['user-calls'],
    });
  });

  it('is not told where the contract says nothing of monitoring, and is one where it says there is none', () => {
    expect(way('subsidy').blindSpot).toBeNull();
    expect(way('subsidy', { monitoring: 'none' }).blindSpot).toBe(true);
  });
});
