// The arithmetic, and what others published of how many one position takes.
import { describe, expect, it } from 'vitest';
import { boundOf, LAW_ALONE, wholePeople } from '../../src/rota/bound.ts';
import { rotaOf } from '../../src/rota/index.ts';
import type { Rule } from '../../src/rota/types.ts';
import { asked, LAW, solver } from './question.fixture.ts';

const ROUND_THE_CLOCK = asked([['waking', 'every day', '00:00-24:00']]);

describe('the fewest by arithmetic', () => {
  it.each<[by: string, question: ReturnType<typeof asked>, people: number]>([
    [
      'at-once',
      asked([
        ['waking', 'sat', '10:00-12:00', 3],
        ['on-call', 'sat', '10:00-12:00', 2],
      ]),
      5,
    ],
    ['working-week', ROUND_THE_CLOCK, 168 / 48],
    ['contracted-week', { ...ROUND_THE_CLOCK, contractedWeek: 37 }, 168 / 37],
    ['daily-rest', asked([['waking', 'sat', '00:00-24:00', 5]]), 120 / 13],
    ['weekly-rest', asked([['on-call', 'every day', '00:00-24:00']]), 168 / 144],
  ])('%s', (by, question, people) => {
    const bound = boundOf(question);
    expect(bound.by).toBe(by);
    expect(bound.people).toBeCloseTo(people, 9);
  });

  it('counts on call as working time only as far as calls come, and a sleep-in whole', () => {
    const night = (mode: 'sleep-in' | 'on-call', calledOut: number) =>
      boundOf(
        asked([[mode, 'every day', '22:00-07:00', 10]], { calledOut }),
        new Set<Rule>(['daily-rest', 'weekly-rest']),
      );
    expect(night('sleep-in', 0.5)).toMatchObject({ by: 'working-week', people: 630 / 48 });
    expect(night('on-call', 0.5)).toMatchObject({ by: 'at-once', people: 10 });
    expect(night('on-call', 0.9).people).toBeCloseTo((630 * 0.9) / 48, 9);
  });
});

describe('what one position takes that is filled day and night', () => {
  // A fire chief's table: studyslide.com, facts and figures a fire chief should know. It knows no limit of 48 hours.
  it.each([
    [40, '4.2'],
    [42, '4.0'],
    [44, '3.8'],
    [46, '3.7'],
    [48, '3.5'],
    [50, '3.4'],
    [52, '3.2'],
    [54, '3.1'],
  ])('in weeks of %i hours', (contractedWeek, published) => {
    const { people } = boundOf({ ...ROUND_THE_CLOCK, contractedWeek }, new Set<Rule>(['working-week']));
    expect((Math.round(people * 10) / 10).toFixed(1)).toBe(published);
    expect(boundOf({ ...ROUND_THE_CLOCK, contractedWeek }).people).toBeCloseTo(168 / Math.min(48, contractedWeek), 9);
  });

  it('with 7.8 hours of leave in a week of 48: 4.2, and 17 people for four positions', () => {
    const relief = 48 / (48 - 7.8);
    expect((boundOf(ROUND_THE_CLOCK).people * relief).toFixed(1)).toBe('4.2');
    expect(wholePeople(boundOf(asked([['waking', 'every day', '00:00-24:00', 4]])).people * relief)).toBe(17);
  });

  it('with 128 days off in a year: 1.54 for each who is there', () => {
    const answer = rotaOf(ROUND_THE_CLOCK, { relief: 365 / 237, employed: undefined }, solver);
    expect(answer.relief.toFixed(2)).toBe('1.54');
    expect(answer.fewest).toEqual({ there: 4, employed: 7 });
  });
});

describe('a ward by professional judgement (Hurst, for the Department of Health)', () => {
  it('of 455 hours a week takes 14.8 whole posts of 37.5 hours, with 22% on top', () => {
    const ward = asked(
      [
        ['waking', 'every day', '07:00-14:30', 3],
        ['waking', 'every day', '14:00-21:30', 3],
        ['waking', 'every day', '21:00-07:00', 2],
      ],
      { contractedWeek: 37.5 },
    );
    expect((boundOf(ward).people * 1.22).toFixed(1)).toBe('14.8');
    expect(rotaOf(ward, { relief: 1.22, employed: undefined }, solver).fewest).toEqual({ there: 13, employed: 16 });
  });
});

describe('those who are employed', () => {
  const employed = (people: number) => rotaOf(ROUND_THE_CLOCK, { relief: 1.2, employed: people }, solver);

  it('are enough where those who are not away are', () => {
    expect(employed(4.8).given).toMatchObject({ isEnough: true });
    expect(employed(4.7).given).toMatchObject({ isEnough: false });
  });

  it('are set beside the law alone, and not beside the week that they are paid for', () => {
    const answer = rotaOf({ ...ROUND_THE_CLOCK, contractedWeek: 30 }, { relief: 1, employed: 4 }, solver);
    expect(answer).toMatchObject({ fewest: { there: 6 }, byLaw: 4, given: { isEnough: true }, without: [] });
  });

  it('who are too few learn which rule stands in the way', () => {
    const nights = asked([['sleep-in', 'every day', '22:00-07:00']], { law: { ...LAW, weekLimit: 70 } });
    const one = rotaOf(nights, { relief: 1, employed: 1 }, solver);
    expect(one.byLaw).toBe(2);
    expect(one.without).toEqual([
      { rule: 'working-week', there: 2 },
      { rule: 'daily-rest', there: 2 },
      { rule: 'weekly-rest', there: 1 },
      { rule: 'all', there: 1 },
    ]);
    expect(LAW_ALONE).toEqual(new Set(['contracted-week']));
  });
});
