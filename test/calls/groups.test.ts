import { describe, expect, test } from 'vitest';
import { hourGroups, hoursInWords } from '../../src/calls/groups.ts';
import { ask, between } from './question.fixture.ts';

const hours = (...stretches: [number, number][]): number[] =>
  stretches.flatMap(([from, to]) => Array.from({ length: to - from }, (_, hour) => from + hour));
const everyDay = (from: number, to: number, days = [0, 1, 2, 3, 4, 5, 6]): number[] =>
  hours(...days.map((day): [number, number] => [day * 24 + from, day * 24 + to]));

describe('hours alike', () => {
  test('in staff and density are one group; hours without calls are in none', () => {
    const question = ask({ density: between(0, 10, 1 / 40), onDuty: between(4, 6, 2, 1) });
    expect(hourGroups(question)).toEqual([hours([0, 4], [6, 10]), hours([4, 6])]);
  });

  test('whose density was added up in another order are one group', () => {
    const density = between(0, 2, 0.1 + 0.2).map((share, quarter) => (share > 0 && quarter >= 4 ? 0.3 : share));
    expect(hourGroups(ask({ density }))).toEqual([[0, 1]]);
  });
});

describe('in words', () => {
  test.each([
    ['Saturday 3 a.m. to 5 a.m.', hours([123, 125])],
    ['any hour of the week', hours([0, 168])],
    ['every day 9 a.m. to noon', everyDay(9, 12)],
    ['Monday to Friday 9 a.m. to 5 p.m.', everyDay(9, 17, [0, 1, 2, 3, 4])],
    ['Saturday and Sunday all day', everyDay(0, 24, [5, 6])],
    ['every day 10 p.m. to 7 a.m.', [...everyDay(0, 7), ...everyDay(22, 24)].sort((a, b) => a - b)],
    ['Sunday 11 p.m. to 2 a.m.', [0, 1, 167]],
    ['Friday to Monday 1 a.m. to 2 a.m.', everyDay(1, 2, [0, 4, 5, 6])],
    ['Monday noon to midnight', hours([12, 24])],
    ['Monday midnight to 1 a.m. and Tuesday 5 a.m. to 6 a.m.', hours([0, 1], [29, 30])],
    [
      'Monday midnight to 1 a.m., Tuesday 1 a.m. to 2 a.m., Wednesday 2 a.m. to 3 a.m. and other hours like these',
      [0, 25, 50, 75],
    ],
  ])('%s', (words, group) => {
    expect(hoursInWords(group)).toBe(words);
  });

  test('every hour of a group of long stretches is named once', () => {
    // From Friday 6 p.m. to Monday 8 a.m.: two whole days, an evening and a morning.
    expect(hoursInWords([...hours([0, 8]), ...hours([114, 168])])).toBe(
      'Monday midnight to 8 a.m., Friday 6 p.m. to midnight and Saturday and Sunday all day',
    );
  });
});
