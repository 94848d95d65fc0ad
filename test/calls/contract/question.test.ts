import { describe, expect, test } from 'vitest';
import { WEEKS_A_YEAR } from '../../../src/calendar/week.ts';
import { questionOf } from '../../../src/calls/contract/question.ts';
import { callsOf, lengthFor } from '../../../src/calls/index.ts';
import { simulate } from '../../../src/calls/simulate.ts';
import { contractWith } from '../../model/contract.fixture.ts';
import { erlangLoss } from '../erlang.fixture.ts';
import { at, between, perWeek } from '../question.fixture.ts';

const HALF_DAY = '{days: every day, hours: "08:00-20:00", staff: 2, mode: waking, bank_holidays: yes}';
const NIGHT = '{days: every day, hours: "20:00-08:00", staff: 1, mode: on-call, bank_holidays: yes}';

/** What a contract asks, with 520 journeys a year by one worker unless told. */
function asked(changes: Record<string, string>, year = { journeys: 520, crew: 1 }) {
  return questionOf(contractWith(changes).contract, year);
}
const quarterOf = (day: number, hour: number): number => day * 96 + hour * 4;

describe('a contract as a question about calls', () => {
  test('has its own travel, paid or not, lengths, notes and response time', () => {
    const question = asked({
      visit: '{travel: 30 minutes, travel_paid: 0%, notes: 15 minutes}',
      lone_working: '{allowed: yes, check_in: 6 minutes}',
      demand: '{hours_per_week: 10 hours, visit_length: 2 hours, response_time: 4 hours}',
    });
    expect(question).toMatchObject({ travel: 0.5, notes: 0.25, checkIn: 0.1, responseTime: 4, perYear: 520, crew: 1 });
    expect(question.visits).toEqual([{ length: 2, share: 1 }]);
  });

  test('counts visit lengths by visits, where the contract shares out hours', () => {
    const { visits } = asked({
      demand: '{hours_per_week: 10 hours, visits: [{length: 30 minutes, share: 50%}, {length: 1 hour, share: 50%}]}',
    });
    expect(visits.map(({ length }) => length)).toEqual([0.5, 1]);
    expect(visits[0]?.share).toBeCloseTo(2 / 3, 12);
  });

  test('counts wasted journeys among the calls, where the contract has them on top of visits', () => {
    const { wasted } = asked({ visit: '{travel: 10 minutes, wasted: {share: 25%, staff_time: 15 minutes}}' });
    expect(wasted).toEqual({ share: 0.2, staffTime: 0.25 });
  });

  test('has on duty all who can be sent, past midnight too, and whole people only', () => {
    const { onDuty } = asked({
      cover: `[{days: sun, hours: "22:00-06:00", staff: 1.5, mode: sleep-in, bank_holidays: yes},
        {days: every day, hours: "23:00-24:00", staff: 1.5, mode: on-call, bank_holidays: yes}]`,
    });
    expect(onDuty[quarterOf(6, 22)]).toBe(1);
    expect(onDuty[quarterOf(6, 23)]).toBe(3);
    expect(onDuty[quarterOf(0, 5)]).toBe(1);
    expect(onDuty[quarterOf(0, 6)]).toBe(0);
    expect(onDuty[quarterOf(2, 23)]).toBe(1);
  });

  test('lets calls fall by the pattern, each entry evenly over its own hours', () => {
    const { density } = asked({
      cover: `[${HALF_DAY}]`,
      demand: `{hours_per_week: 10 hours, visit_length: 1 hour,
        pattern: [{days: sat, hours: "22:00-02:00", share: 60%}, {days: every day, share: 40%}]}`,
    });
    expect(density.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(density[quarterOf(6, 1)]).toBeCloseTo(0.6 / 16 + 0.4 / 672, 12);
    expect(density[quarterOf(5, 12)]).toBeCloseTo(0.4 / 672, 12);
  });

  test('without a pattern lets them fall on waking cover, else on any other, else on office hours', () => {
    const hoursOf = (cover: string) => asked({ cover }).density.filter((share) => share > 0).length / 4;
    expect(hoursOf(`[${HALF_DAY}, ${NIGHT}]`)).toBe(84);
    expect(hoursOf(`[${NIGHT}]`)).toBe(84);
    expect(asked({}).density).toEqual(asked({ cover: '[]' }).density);
    expect(hoursOf('[]')).toBe(40);
  });

  test('adds workers to windows of sleep-in and on-call cover, to all where there are none', () => {
    expect(asked({ cover: `[${HALF_DAY}, ${NIGHT}]` }).oneMore[quarterOf(0, 12)]).toBe(0);
    expect(asked({ cover: `[${HALF_DAY}, ${NIGHT}]` }).oneMore[quarterOf(0, 22)]).toBe(1);
    expect(asked({ cover: `[${HALF_DAY}]` }).oneMore[quarterOf(0, 12)]).toBe(1);
  });

  test('leaves those out who are there beside the visits', () => {
    const { contract } = contractWith({ cover: `[${NIGHT}]` });
    const core = { ...at('every day', '00:00-24:00'), staff: 3, mode: 'waking' as const, takes_visits: false };
    const question = questionOf({ ...contract, cover: [...contract.cover, core] }, { journeys: 1, crew: 1 });
    expect(question).toEqual(questionOf(contract, { journeys: 1, crew: 1 }));
  });

  test('leaves calls out that come on bank holidays only', () => {
    const { density } = asked({
      demand: `{hours_per_week: 10 hours, visit_length: 1 hour,
        pattern: [{days: bank-holiday, share: 10%}, {days: weekdays, share: 90%}]}`,
    });
    expect(density.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.9, 12);
  });

  test('may have a hundred windows', () => {
    const windows = Array.from(
      { length: 100 },
      (_, window) =>
        `{days: ${['mon', 'tue', 'wed', 'thu', 'fri'][window % 5]}, hours: "${String(Math.floor(window / 5)).padStart(2, '0')}:00-24:00", staff: 1, mode: on-call, bank_holidays: yes}`,
    );
    const result = callsOf(asked({ cover: `[${windows.join(', ')}]` }));
    expect(Math.max(...result.question.onDuty)).toBe(20);
    expect(result.groups).toHaveLength(20);
    expect(result.allOut?.share).toBeGreaterThan(0);
  });
});

describe('family support at sixty hours a week, in visits of two hours', () => {
  // One worker on call day and night; a quarter of an hour to get there, ten minutes of notes.
  const onCall = '{days: every day, hours: "00:00-24:00", staff: 1, mode: on-call, bank_holidays: yes}';
  const question = asked(
    {
      cover: `[${onCall}]`,
      demand: '{hours_per_week: 60 hours, visit_length: 2 hours}',
      visit: '{travel: 15 minutes, notes: 10 minutes}',
    },
    { journeys: 30 * WEEKS_A_YEAR, crew: 1 },
  );

  test('finds the one worker out at three calls in ten, as the formula says', () => {
    const { allOut, inTime, weeks } = callsOf(question);
    expect(weeks).toBe(260);
    expect(allOut?.share).toBeCloseTo(0.3, 1);
    const lost = erlangLoss((30 * (2 + 1 / 4 + 1 / 6)) / 168, 1);
    expect(allOut?.low).toBeLessThan(lost);
    expect(allOut?.high).toBeGreaterThan(lost);
    expect(inTime).toBeUndefined();
  });

  test('needs two more for 95 calls in 100 to find somebody', () => {
    expect(callsOf(question).fewest?.added).toBe(2);
  });

  test('is simulated ten times as long when asked, with a narrower interval', () => {
    const [report, more] = [callsOf(question), callsOf(question, { times: 10 })];
    expect(more.weeks).toBe(10 * report.weeks);
    const width = ({ allOut }: typeof report) => (allOut?.high ?? 1) - (allOut?.low ?? 0);
    expect(width(more)).toBeLessThan(width(report) / 2);
  });

  test('is simulated for as many weeks as its calls need', () => {
    const weeksAt = (calls: number) => lengthFor({ ...question, perYear: perWeek(calls) }).weeks;
    expect([0, 0.1, 1, 10, 80, 4000].map(weeksAt)).toEqual([260, 2600, 1000, 260, 100, 2]);
  });

  test('of ten calls a year finds one worker enough', () => {
    expect(callsOf({ ...question, perYear: 10 }).fewest?.added).toBe(0);
  });

  test('is worse the more hours are called on', () => {
    const shareAt = (calls: number) => callsOf({ ...question, perYear: perWeek(calls) }).allOut?.share ?? 0;
    expect(shareAt(5)).toBeLessThan(0.1);
    expect(shareAt(60)).toBeGreaterThan(0.42);
  });
});

describe('a week that is not alike', () => {
  // One on duty, nobody on Saturday from 3 to 5 in the morning.
  const question = {
    ...asked({}, { journeys: perWeek(40), crew: 1 }),
    density: between(0, 168, 1 / 672),
    onDuty: between(123, 125, 0, 1),
    oneMore: between(123, 125, 0, 1),
  };
  const result = callsOf(question);

  test('has its worst hours named', () => {
    expect(result.worst?.words).toBe('Saturday 3 a.m. to 5 a.m.');
    expect(result.worst?.allOut?.share).toBe(1);
    expect(result.worst?.ofCalls).toBeCloseTo(2 / 168, 12);
  });

  test('has each hour of the week, which together are all calls', () => {
    expect(result.inHours([123]).allOut?.share).toBe(1);
    const { counts } = simulate(question, lengthFor(question));
    const [calls, out] = [0, 1].map((kind) =>
      counts.reduce((sum, count, at) => sum + (at % 5 === kind ? count : 0), 0),
    );
    expect(result.allOut?.share).toBe((out ?? 0) / (calls ?? 1));
  });

  test('names none where all hours are alike, or no call goes unanswered', () => {
    expect(callsOf({ ...question, onDuty: between(0, 168, 1) }).worst).toBeUndefined();
    expect(callsOf({ ...question, onDuty: between(123, 125, 90, 99) }).worst).toBeUndefined();
  });
});
