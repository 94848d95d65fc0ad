import { describe, expect, test } from 'vitest';
import { Team } from '../../src/calls/team.ts';
import { COUNTED } from '../../src/calls/types.ts';

const NAMES = Object.keys(COUNTED);

/** A team to which calls are put by hand; `said` is what was told of each call, in order. */
function team(responseTime: number | undefined, travel = 0.25) {
  const said: string[] = [];
  const hands = new Team(
    { travel, responseTime },
    {
      add: (cell, what) => said.push(`${cell} ${NAMES[what]}`),
    },
  );
  return {
    said,
    change: (time: number, onDuty: number) => hands.change(time, onDuty),
    finish: () => hands.finish(),
    /** A visit of an hour, for which a worker is out for two, unless told. */
    call: (time: number, cell: number, { need = 1, length = 1, busy = 2 } = {}) =>
      hands.take(time, { need, length, busy }, cell),
  };
}

describe('a call', () => {
  test('that finds nobody free is lost where no response time is known', () => {
    const { change, call, said } = team(undefined);
    change(0, 1);
    call(1, 1);
    call(2, 2);
    call(3, 3);
    expect(said).toEqual(['2 allOut']);
  });

  test('is in time where waiting and travel are within the response time', () => {
    const { change, call, finish, said } = team(1);
    change(0, 1);
    call(0, 1);
    call(1.25, 2);
    finish();
    expect(said).toEqual(['1 inTime', '2 allOut', '2 inTime']);
  });

  test('is late after that, until the visit would have been over', () => {
    const { change, call, finish, said } = team(1);
    change(0, 1);
    call(0, 1);
    call(0.5, 2);
    finish();
    expect(said).toEqual(['1 inTime', '2 allOut', '2 late']);
  });

  test('has left the queue when nobody would come before the response time and its visit are over', () => {
    const { change, call, finish, said } = team(1);
    change(0, 1);
    call(0, 1, { busy: 4 });
    // Until 0.5 + 1 + 1 - 0.25 = 2.25 somebody may set out.
    call(0.5, 2);
    call(3.5, 3);
    finish();
    expect(said).toEqual(['1 inTime', '2 allOut', '2 nobody', '3 allOut', '3 inTime']);
  });

  test('is answered by nobody where fewer are on duty than it needs', () => {
    const { change, call, said } = team(4);
    change(0, 1);
    call(1, 1, { need: 2 });
    expect(said).toEqual(['1 allOut', '1 nobody']);
  });

  test('is answered by nobody where travel alone takes longer than response time and visit', () => {
    const { change, call, said } = team(0.5, 2);
    change(0, 1);
    call(1, 1);
    call(1, 2, { length: 3 });
    expect(said).toEqual(['1 nobody', '2 late']);
  });

  test('that needs one does not pass one that waits for two', () => {
    const { change, call, finish, said } = team(1);
    change(0, 2);
    call(0, 1, { busy: 1 });
    call(0.5, 2, { need: 2 });
    call(0.6, 3);
    finish();
    // The second goes at 1, with both; the third when they are back, at 3: too late.
    expect(said).toEqual(['1 inTime', '2 allOut', '2 inTime', '3 nobody']);
  });
});

describe('where the number on duty falls', () => {
  test('the idle leave first', () => {
    const { change, call, said } = team(undefined);
    change(0, 2);
    call(0, 1);
    change(1, 1);
    call(1.5, 2);
    call(2.5, 3);
    expect(said).toEqual(['2 allOut']);
  });

  test('then those who would be out longest, who finish their call and do not come back', () => {
    const { change, call, said } = team(undefined);
    change(0, 2);
    call(0, 1, { busy: 2 });
    call(0, 2, { busy: 9 });
    change(1, 1);
    call(1.5, 3);
    call(2.5, 4, { busy: 1 });
    call(10, 5);
    call(10, 6);
    expect(said).toEqual(['3 allOut', '6 allOut']);
  });

  test('to nobody, who waits is answered by the next who come on', () => {
    const { change, call, said } = team(2);
    change(0, 1);
    call(0, 1, { busy: 5 });
    call(0.5, 2);
    change(1, 0);
    change(2, 1);
    expect(said).toEqual(['1 inTime', '2 allOut', '2 inTime']);
  });

  test('and cover that stays at one is one person', () => {
    const { change, call, said } = team(undefined);
    change(0, 1);
    call(7, 1);
    change(8, 1);
    call(8.5, 2);
    expect(said).toEqual(['2 allOut']);
  });
});
