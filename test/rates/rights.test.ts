import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../src/calendar/day.ts';
import type { Nation } from '../../src/calendar/types.ts';
import { type RightToSee, rightsToSee } from '../../src/rates/rights.ts';

const rights = (nation: Nation, on: Day, kind: RightToSee['kind']) =>
  rightsToSee(on).filter((right) => right.nations.includes(nation) && right.kind === kind);
const ids = (...asked: Parameters<typeof rights>) => rights(...asked).map(({ id }) => id);
const today = day('2026-11-28');

describe('what anybody may see', () => {
  test('the accounts, in the window of each nation', () => {
    const window = (nation: 'england' | 'wales' | 'scotland' | 'northern-ireland') =>
      rights(nation, today, 'inspect').map(({ limits }) => limits?.window_working_days);
    expect(window('england')).toEqual([30]);
    expect(window('wales')).toEqual([20]);
    expect(window('scotland')).toEqual([15]);
    expect(window('northern-ireland')).toEqual([20]);
  });

  test('a right that ended gives way to the one that followed', () => {
    expect(ids('england', day('2015-03-31'), 'inspect')).toEqual(['audit-inspection-england-before']);
    expect(ids('england', day('2015-04-01'), 'inspect')).toEqual(['audit-inspection-england']);
  });

  test('an answer to a request within 20 working days, under the law of the nation', () => {
    expect(rights('wales', today, 'ask')[0]).toMatchObject({ id: 'foi', limits: { answer_working_days: 20 } });
    expect(ids('scotland', today, 'ask')).toEqual(['foi-scotland', 'foi-scotland-cost-limit', 'eir-scotland']);
  });

  test('what must be published, since it must', () => {
    expect(ids('england', day('2014-10-30'), 'published')).toEqual([]);
    expect(ids('england', day('2014-10-31'), 'published')).toContain('contracts-over-5000');
    expect(ids('england', today, 'published')).toContain('contract-copy');
    expect(ids('wales', today, 'published')).not.toContain('contract-copy');
  });

  test('each has the law it rests on, a name of its own, and says so where it is from memory', () => {
    const all = rightsToSee();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { reference, confidence, sources, note } of all) {
      expect(reference).toMatch(/Act|Regulations|Code|Order/);
      if (confidence === 'two-sources') expect(sources.length).toBeGreaterThanOrEqual(2);
      if (confidence === 'memory') expect(note).toMatch(/memory/i);
    }
  });
});
