import { describe, expect, it } from 'vitest';
import { brokenRules } from '../../src/rota/broken.ts';
import { fewestPeople, fewestWithout } from '../../src/rota/fewest.ts';
import type { RotaQuestion, Rule } from '../../src/rota/types.ts';
import { asked, solver } from './question.fixture.ts';

const ALL_DAY = '00:00-24:00';
const DAY_AND_NIGHT = asked([['waking', 'every day', ALL_DAY]]);

const CASES: [why: string, question: RotaQuestion, people: number][] = [
  ['168 hours of one awake take four weeks of 48', DAY_AND_NIGHT, 4],
  ['and five of 37', { ...DAY_AND_NIGHT, contractedWeek: 37 }, 5],
  ['one on call day and night may have no day off', asked([['on-call', 'every day', ALL_DAY]]), 2],
  ['on call on weekdays alone leaves two', asked([['on-call', 'mon-fri', ALL_DAY]]), 1],
  ['63 hours asleep at work are working time', asked([['sleep-in', 'every day', '22:00-07:00']]), 2],
  ['a weekday of 9 to 5', asked([['waking', 'mon-fri', '09:00-17:00']]), 1],
  ['six days of 8 hours', asked([['waking', 'mon-sat', '09:00-17:00']]), 1],
  ['seven days leave no day off', asked([['waking', 'every day', '09:00-15:00']]), 2],
  ['twelve at once for an hour are twelve', asked([['waking', 'sat', '10:00-11:00', 12]]), 12],
  [
    'mornings and evenings within 13 hours are one day',
    asked([
      ['waking', 'mon-fri', '07:00-10:00'],
      ['waking', 'mon-fri', '17:00-20:00'],
    ]),
    1,
  ],
  [
    'an hour later in the evening they are not',
    asked([
      ['waking', 'mon-fri', '07:00-10:00'],
      ['waking', 'mon-fri', '18:00-21:00'],
    ]),
    2,
  ],
  [
    'an evening and the sleep-in after it, 13 hours in all, are one',
    asked([
      ['waking', 'fri', '18:00-22:00'],
      ['sleep-in', 'fri', '22:00-07:00'],
    ]),
    1,
  ],
  [
    '14 hours of them are two',
    asked([
      ['waking', 'fri', '17:00-22:00'],
      ['sleep-in', 'fri', '22:00-07:00'],
    ]),
    2,
  ],
  [
    'whoever has worked may wait at home in the rest',
    asked([
      ['waking', 'mon', '09:00-17:00'],
      ['on-call', 'mon', '17:00-23:00'],
    ]),
    1,
  ],
];

describe('the fewest people', () => {
  it.each(CASES)('%s', (_, question, people) => {
    const { rota, bound } = fewestPeople(question, solver);
    expect(rota?.people).toBe(people);
    expect(rota && brokenRules(question, rota)).toEqual([]);
    expect(bound.people).toBeLessThanOrEqual(people);
  });

  it('share what there is to do: each has the same in the end', () => {
    const { rota } = fewestPeople(DAY_AND_NIGHT, solver);
    expect(rota?.groups.map(({ lines }) => lines.length)).toEqual([4]);
  });

  it('are the same, shift by shift, each time', () => {
    const question = asked([
      ['waking', 'every day', '07:00-22:00', 2],
      ['sleep-in', 'every day', '22:00-07:00'],
    ]);
    expect(fewestPeople(question, solver)).toEqual(fewestPeople(question, solver));
  });

  it('are nobody where nobody is on', () => {
    expect(fewestPeople(asked([]), solver)).toMatchObject({ rota: undefined, bound: { people: 0 } });
  });

  it('work nights of 8 hours where the work is hazardous, as many as before', () => {
    const { rota } = fewestPeople({ ...DAY_AND_NIGHT, hasHazards: true }, solver);
    const longest = Math.max(...(rota?.groups[0]?.lines.flat() ?? []).map(({ start, end }) => (end - start) / 4));
    expect(rota?.people).toBe(4);
    expect(longest).toBe(8);
  });
});

describe('without a rule', () => {
  const without = (question: RotaQuestion, ...rules: Rule[]) => fewestWithout(question, solver, new Set(rules));

  it.each<[Rule, RotaQuestion, number, number]>([
    ['contracted-week', { ...DAY_AND_NIGHT, contractedWeek: 37 }, 5, 4],
    ['weekly-rest', asked([['on-call', 'every day', ALL_DAY]]), 2, 1],
    ['working-week', asked([['sleep-in', 'every day', '22:00-07:00']]), 2, 2],
    ['daily-rest', asked([['waking', 'fri', ALL_DAY]]), 2, 1],
  ])('%s', (rule, question, kept, left) => {
    expect(without(question)).toBe(kept);
    expect(without(question, rule)).toBe(left);
  });

  it('several may stand in the way together: the week and the day off, of seven sleep-ins', () => {
    const question = asked([['sleep-in', 'every day', '22:00-07:00']]);
    expect(without(question, 'weekly-rest')).toBe(2);
    expect(without(question, 'working-week', 'weekly-rest')).toBe(1);
  });
});
