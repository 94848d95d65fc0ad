import { describe, expect, test } from 'vitest';
import type { CoverMode } from '../../../src/calendar/types.ts';
import { callsAre } from '../../../src/calls/contract/planned.ts';
import type { ServiceName } from '../../../src/contract/profiles/registry.ts';
import { at } from '../question.fixture.ts';

interface Stated {
  profile?: ServiceName;
  mode?: CoverMode;
  staff?: number;
  response_time?: number;
  calls?: 'planned' | 'unplanned';
}
function calls({ profile, mode, staff = 1, response_time, calls: stated }: Stated, journeys = 100) {
  const cover = mode ? [{ ...at('every day', '00:00-24:00'), staff, mode }] : [];
  return callsAre({ contract: { profile }, demand: { response_time, calls: stated }, cover }, journeys);
}

describe('calls are', () => {
  test.each<[Stated, string]>([
    [{ mode: 'on-call' }, 'unplanned'],
    [{ mode: 'sleep-in' }, 'unplanned'],
    [{ mode: 'waking' }, 'planned'],
    [{ mode: 'on-call', staff: 0 }, 'planned'],
    [{ response_time: 23 }, 'unplanned'],
    [{ response_time: 24 }, 'planned'],
    [{}, 'planned'],
    [{ profile: 'home-care', response_time: 4 }, 'planned'],
    [{ profile: 'home-care', mode: 'on-call' }, 'unplanned'],
    [{ profile: 'supported-living', mode: 'sleep-in' }, 'planned'],
    [{ profile: 'extra-care', mode: 'waking' }, 'planned'],
    [{ profile: 'family-support', response_time: 4 }, 'unplanned'],
    [{ profile: 'home-care', calls: 'unplanned' }, 'unplanned'],
    [{ mode: 'on-call', calls: 'planned' }, 'planned'],
  ])('with %j %s', (stated, expected) => {
    expect(calls(stated)).toBe(expected);
  });

  test('neither where there are no journeys, whatever is stated', () => {
    expect(calls({ calls: 'unplanned' }, 0)).toBeUndefined();
  });
});
