import { describe, expect, test } from 'vitest';
import { read } from '../fixtures.ts';

const remarks = (contract: string, demand: string, more = '') =>
  read(`contract: {start: 2025-04-07, ${contract}}\nprice: {per_hour: £24}\ndemand: {${demand}}\n${more}`).warnings;

describe('a contract whose shape is not that of its profile', () => {
  test('is asked whether the profile is the right one, at the line that differs', () => {
    const [remark, ...rest] = remarks('profile: home-care', 'hours_per_week: 100 hours, visit_length: 12 hours');
    expect(rest).toEqual([]);
    expect(remark).toMatchObject({ path: 'demand.visit_length', severity: 'warning', place: { line: 3 } });
    expect(remark?.message).toMatch(
      /^demand\.visit_length: the shortest visit lasts 12 hours, and visits of home-care last/,
    );
  });

  test('also for its crew and its nights', () => {
    const cover = 'cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]\n';
    const found = remarks('profile: home-care', 'hours_per_week: 100 hours', `visit: {crew: 3}\n${cover}`);
    expect(found.map(({ path }) => path)).toEqual(['visit.crew', 'cover[0]']);
  });

  test('is no matter where it fits, is silent, or names none', () => {
    expect(remarks('profile: home-care', 'hours_per_week: 100 hours, visit_length: 30 minutes')).toEqual([]);
    expect(remarks('profile: home-care', 'hours_per_week: 100 hours')).toEqual([]);
    expect(remarks('profile: none', 'hours_per_week: 100 hours, visit_length: 12 hours')).toEqual([]);
  });
});
