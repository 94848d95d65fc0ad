import { expect, test } from 'vitest';
import { callsOf } from '../../../src/calls/index.ts';
import type { CallResult } from '../../../src/calls/types.ts';
import { callsData } from '../../../src/report/calls/data.ts';
import { ask, between, perWeek } from '../../calls/question.fixture.ts';

/** Without what it costs, which a contract is needed for. */
const dataOf = (result: CallResult) => callsData({ result, added: undefined, ladder: [] });
const question = ask({ perYear: perWeek(50), onDuty: between(0, 160, 1), oneMore: between(0, 160, 1) });

test('JSON has shares of calls with their intervals, and null for what nobody knows', () => {
  const result = callsOf(question);
  expect(dataOf(result)).toMatchObject({
    perYear: perWeek(50),
    weeks: 160,
    allOut: result.allOut?.share,
    inTime: null,
    late: null,
    nobody: null,
    interval: { allOut: [result.allOut?.low, result.allOut?.high], inTime: null },
    worst: { hours: 'Sunday 4 p.m. to midnight', allOut: 1, share: expect.closeTo(8 / 168, 10) },
  });
});

test('JSON has the fewest that are enough, and what they answer', () => {
  const { fewest } = dataOf(callsOf(ask({ perYear: perWeek(300), responseTime: 1 })));
  expect(fewest).toMatchObject({ added: expect.any(Number), inTime: expect.any(Number) });
  expect(fewest?.inTime).toBeGreaterThan(0.95);
  expect(fewest?.interval.inTime?.[0]).toBeGreaterThanOrEqual(0.95);
});

test('JSON has nulls where there are no calls', () => {
  const data = dataOf(callsOf({ ...question, perYear: 0 }));
  expect(data).toMatchObject({ perYear: 0, allOut: null, worst: null, fewest: null });
});
