import { describe, expect, test } from 'vitest';
import { QUARTERS_A_WEEK } from '../../src/calendar/week.ts';
import { EVERY_HOUR, sharesUnder, withMore } from '../../src/calls/fewest.ts';
import { sharesOf } from '../../src/calls/interval.ts';
import { simulate } from '../../src/calls/simulate.ts';
import { type CallQuestion, COUNTED, KINDS } from '../../src/calls/types.ts';
import { ask, between, everyQuarter, perWeek } from './question.fixture.ts';

const LENGTH = { weeks: 200, seed: 1 };
const simulated = (changes: Partial<CallQuestion>) => sharesUnder(ask(changes), LENGTH);

/** How many were counted in all, by kind. */
function totals(question: CallQuestion, weeks = LENGTH.weeks): number[] {
  const sums = new Array<number>(KINDS).fill(0);
  simulate(question, { ...LENGTH, weeks }).counts.forEach((count, at) => {
    sums[at % KINDS] = (sums[at % KINDS] as number) + count;
  });
  return sums;
}

describe('a simulation', () => {
  test('has as many calls as the year, in the hours in which they come', () => {
    const question = ask({ perYear: perWeek(100), density: between(48, 72, 1 / 96) });
    const [calls = 0] = totals(question, 2000);
    // 200,000 are expected; a Poisson number of them is within 4 roots of that.
    expect(Math.abs(calls - 200_000)).toBeLessThan(4 * Math.sqrt(200_000));
    const { counts } = simulate(question, LENGTH);
    const hours = new Set<number>();
    counts.forEach((count, at) => {
      if (count > 0 && at % KINDS === COUNTED.calls) hours.add(Math.floor(at / KINDS) % 168);
    });
    expect([...hours].sort((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, hour) => 48 + hour));
  });

  test('has calls in every piece of the week by its own rate', () => {
    // Three calls in the first half of the week for one in the second.
    const density = between(0, 84, 0.75 / 336, 0.25 / 336);
    const tally = simulate(ask({ density, onDuty: between(0, 84, 0, 1000) }), { weeks: 2000, seed: 5 });
    const { allOut } = sharesOf(tally, EVERY_HOUR, false);
    expect(allOut?.low).toBeLessThan(0.75);
    expect(allOut?.high).toBeGreaterThan(0.75);
    expect(allOut?.share).toBeCloseTo(0.75, 2);
  });

  test('says once of each call what became of it, where a response time is known', () => {
    const [calls, , inTime = 0, late = 0, nobody = 0] = totals(ask({ perYear: perWeek(400), responseTime: 0.5 }));
    expect(inTime).toBeGreaterThan(0);
    expect(late).toBeGreaterThan(0);
    expect(nobody).toBeGreaterThan(0);
    expect(inTime + late + nobody).toBe(calls);
  });

  test('gives the same bytes for the same seed, and others for another', () => {
    const question = ask({ crew: 1.3, responseTime: 1, wasted: { share: 0.1, staffTime: 0.2 } });
    const bytes = (seed: number) => simulate(question, { weeks: 50, seed }).counts;
    expect(bytes(4)).toEqual(bytes(4));
    expect(bytes(4)).not.toEqual(bytes(5));
  });

  test('puts every cover to the same calls', () => {
    const question = ask({
      crew: 1.3,
      responseTime: 1,
      visits: [
        { length: 1, share: 0.5 },
        { length: 2, share: 0.5 },
      ],
    });
    const calls = (added: number) =>
      simulate(withMore(question, added), LENGTH).counts.filter((_, at) => at % KINDS === 0);
    expect(calls(3)).toEqual(calls(0));
  });

  test('of 10,000 weeks keeps as much as one of 100', () => {
    const question = ask({ perYear: perWeek(2) });
    expect(simulate(question, { weeks: 10_000, seed: 1 }).counts.length).toBe(
      simulate(question, { weeks: 100, seed: 1 }).counts.length,
    );
  });
});

describe('edges', () => {
  test('no calls have no shares', () => {
    expect(simulated({ perYear: 0, responseTime: 1 })).toEqual({
      allOut: undefined,
      inTime: undefined,
      late: undefined,
      nobody: undefined,
    });
  });

  test('in hours in which nobody is on duty all find nobody, and nobody comes', () => {
    const { allOut, nobody } = simulated({ onDuty: everyQuarter(0), responseTime: 4 });
    expect(allOut).toMatchObject({ share: 1, high: 1 });
    expect(nobody).toMatchObject({ share: 1, high: 1 });
  });

  test('half the week without anybody loses half the calls of a quiet service, at least', () => {
    const { allOut } = simulated({ perYear: perWeek(5), onDuty: between(0, 84, 1) });
    expect(allOut?.share).toBeGreaterThan(0.48);
    expect(allOut?.share).toBeLessThan(0.56);
  });

  test('a crew larger than the cover is never there', () => {
    expect(simulated({ crew: 3, onDuty: everyQuarter(2), responseTime: 4 }).nobody?.share).toBe(1);
  });

  test('one more worker for a quarter of calls is missing for a quarter where there is one', () => {
    const { nobody } = simulated({ crew: 1.25, perYear: perWeek(5), responseTime: 1000 });
    expect(nobody?.low).toBeLessThan(0.25);
    expect(nobody?.high).toBeGreaterThan(0.25);
  });

  test('travel above the visit and above the response time is late at best', () => {
    const { inTime, late, nobody } = simulated({ travel: 2, responseTime: 1.9, perYear: perWeek(10) });
    expect(inTime?.share).toBe(0);
    expect(late?.share).toBeGreaterThan(0.5);
    expect((late?.share ?? 0) + (nobody?.share ?? 0)).toBeCloseTo(1, 12);
  });

  test('an interval says something even where every call was answered', () => {
    const { inTime } = simulated({ onDuty: everyQuarter(50), responseTime: 1 });
    expect(inTime).toMatchObject({ share: 1, high: 1 });
    expect(inTime?.low).toBeGreaterThan(0.999);
    expect(inTime?.low).toBeLessThan(1);
  });
});

describe('more staff', () => {
  const evening = between(0, QUARTERS_A_WEEK / 4, 1 / QUARTERS_A_WEEK).map(
    (share, quarter) => share * (quarter % 96 > 64 ? 2 : 0.5),
  );

  // A call that is answered can keep its worker from two others, so on the same calls a hair less may come out.
  test.each<[string, Partial<CallQuestion>]>([
    ['that do not wait', {}],
    ['that wait for an hour', { responseTime: 1 }],
    ['that come in the evening', { responseTime: 0.5, density: evening }],
    ['of which some need two', { crew: 1.4, responseTime: 2 }],
  ])('never answer fewer calls %s', (_, changes) => {
    const question = ask({ perYear: perWeek(300), ...changes });
    const answered = [0, 1, 2, 3, 4, 6].map((added) => {
      const { allOut, inTime } = sharesUnder(withMore(question, added), LENGTH);
      return inTime?.share ?? 1 - (allOut?.share ?? 0);
    });
    for (let step = 1; step < answered.length; step++)
      expect(answered[step]).toBeGreaterThan((answered[step - 1] ?? 0) - 0.001);
    expect(answered.at(-1)).toBeGreaterThan(answered[0] as number);
  });
});
