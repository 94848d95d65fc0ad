import { describe, expect, test } from 'vitest';
import { raiseCover } from '../../../src/calls/contract/raise-cover.ts';
import { contractWith } from '../../model/contract.fixture.ts';

const staffOf = (cover: string, added: number): number[] =>
  raiseCover(contractWith({ cover }).contract, added).cover.map(({ staff }) => staff);

describe('cover raised', () => {
  test('is raised where somebody is asleep or on call, and not where they are awake', () => {
    const cover = `[{days: every day, hours: "08:00-22:00", staff: 3, mode: waking},
      {days: every day, hours: "22:00-08:00", staff: 1, mode: sleep-in}, {days: weekends, staff: 1, mode: on-call}]`;
    expect(staffOf(cover, 2)).toEqual([3, 3, 3]);
  });

  test('is raised in every window where all are awake, save those who take no visits', () => {
    const cover = `[{days: mon-fri, staff: 2, mode: waking}, {days: every day, staff: 1, mode: waking, takes_visits: no}]`;
    expect(staffOf(cover, 1)).toEqual([3, 1]);
  });
});
