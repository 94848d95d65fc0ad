import { describe, expect, it } from 'vitest';
import { workingWeek } from '../../../src/checks/law/working-week.ts';
import { answers } from '../answers.ts';
import { cover, look, NO_HOURS } from '../looking.ts';

answers(workingWeek, [
  ['nothing', 'a worker does 30 hours', {}],
  ['nothing', 'a worker does 48 hours', { 'pay.contracted_week': '48 hours' }],
  ['found', 'a worker does 49 hours', { 'pay.contracted_week': '49 hours' }],
  ['found', 'a worker does a quarter of an hour more', { 'pay.contracted_week': '48.25 hours' }],
  ['nothing', 'sleep-ins are shared among many', cover('sleep-in')],
  ['found', 'sleep-ins fall on few', { ...cover('sleep-in'), 'demand.hours_per_week': '20 hours' }],
  ['nothing', 'on-call cover falls on few', { ...cover('on-call'), 'demand.hours_per_week': '20 hours' }],
  ['cannotTell', 'nobody states the cover', { 'contract.profile': 'home-care' }],
  ['cannotTell', 'no sums can be made', NO_HOURS],
]);

describe('working-week', () => {
  it('counts sleep-ins, shares them among the workers and points at the cover', () => {
    const [found] = look(workingWeek, { ...cover('sleep-in'), 'demand.hours_per_week': '20 hours' });
    expect(found?.at.path).toBe('cover');
    expect(found?.message).toContain('3,285 hours a year asleep at work are working time too, shared among');
  });

  it('work done within a sleep-in is on duty, and does not count twice', () => {
    const by = (pattern: string) =>
      look(workingWeek, { ...cover('sleep-in'), 'demand.hours_per_week': '20 hours', 'demand.pattern': pattern })[0]
        ?.message ?? '';
    const day = by('[{days: every day, hours: "10:00-12:00", share: 100%}]');
    const night = by('[{days: every day, hours: "00:00-02:00", share: 100%}]');
    const asleep = (message: string) => Number(/: ([\d,]+) hours a year asleep/.exec(message)?.[1]?.replace(',', ''));
    expect(asleep(night)).toBeLessThan(asleep(day));
  });
});
