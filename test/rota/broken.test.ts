// The checker of rotas, put to rotas written by hand.
import { describe, expect, it } from 'vitest';
import { brokenRules } from '../../src/rota/broken.ts';
import type { Piece, Rota, RotaQuestion } from '../../src/rota/types.ts';
import { asked, piece } from './question.fixture.ts';

const rotaOf = (...groups: Piece[][][]): Rota => ({
  weeks: 1,
  weekBegins: 8 * 4,
  people: groups.flat().length,
  groups: groups.map((lines) => ({ lines })),
});

/** Cover that is just what the rota gives, so that nothing but the people can be wrong. */
function rulesBroken(lines: Piece[][], changes: Partial<RotaQuestion> = {}, weeks: 1 | 2 = 1): string[] {
  const question = asked([], changes);
  for (const { mode, start, end } of lines.flat())
    for (let at = start; at < end; at++) {
      const on = question.cover[mode] as number[];
      on[at % 672] = (on[at % 672] as number) + 1 / weeks;
    }
  return brokenRules(question, { weeks, weekBegins: 8 * 4, people: lines.length, groups: [{ lines }] })
    .map(({ rule }) => rule)
    .filter((rule) => weeks === 1 || rule !== 'cover');
}

const days = (mode: Piece['mode'], which: number[], from: number, to: number): Piece[] =>
  which.map((day) => piece(mode, day, from, to));

describe('a rota', () => {
  const five = days('waking', [0, 1, 2, 3, 4], 9, 17);

  it('of five days from 9 to 5 keeps every rule', () => {
    expect(rulesBroken([five])).toEqual([]);
  });

  it.each<[string, Piece[][], Partial<RotaQuestion>, string[]]>([
    ['seven days', [days('waking', [0, 1, 2, 3, 4, 5, 6], 9, 15)], {}, ['weekly-rest']],
    ['a sixth night on call', [[...five, ...days('on-call', [5, 6], 0, 24)]], {}, ['weekly-rest']],
    ['49 hours', [[...five, piece('waking', 5, 8, 17)]], {}, ['working-week', 'contracted-week']],
    ['40 hours where 37 are paid', [five], { contractedWeek: 37 }, ['contracted-week']],
    ['late, then early', [[piece('waking', 0, 14, 22), piece('waking', 1, 8, 16)]], {}, ['daily-rest']],
    ['14 hours with a gap', [[piece('waking', 0, 7, 10), piece('waking', 0, 18, 21)]], {}, ['daily-rest']],
    ['a sleep-in after a long day', [[piece('waking', 0, 14, 22), piece('sleep-in', 0, 22, 31)]], {}, ['daily-rest']],
    ['two things at once', [[piece('waking', 0, 9, 12), piece('on-call', 0, 11, 13)]], {}, ['two-places']],
    ['a hazardous night of 9 hours', [[piece('waking', 0, 22, 31)]], { hasHazards: true }, ['night-work']],
    [
      'a hazardous night too soon after a day',
      [[piece('waking', 0, 9, 15), piece('waking', 1, 2, 7)]],
      { hasHazards: true },
      ['night-work'],
    ],
  ])('of %s does not', (_, lines, changes, rules) => {
    expect(rulesBroken(lines, changes)).toEqual(rules);
  });

  it.each<[string, Piece[][], Partial<RotaQuestion>]>([
    ['6 days', [days('waking', [0, 1, 2, 3, 4, 5], 9, 17)], {}],
    ['work all the week by those who wait at home but for a day', [days('on-call', [0, 1, 2, 3, 4, 5], 0, 24)], {}],
    ['13 hours with a gap', [[piece('waking', 0, 7, 10), piece('waking', 0, 17, 20)]], {}],
    ['a night of 9 hours without hazards', [[piece('waking', 0, 22, 31)]], {}],
    ['a sleep-in of 9 hours with hazards', [[piece('sleep-in', 0, 22, 31)]], { hasHazards: true }],
    ['calls answered from home', [[piece('waking', 0, 9, 17), piece('on-call', 0, 17, 33)]], { calledOut: 0.2 }],
  ])('of %s does', (_, lines, changes) => {
    expect(rulesBroken(lines, changes)).toEqual([]);
  });

  it('may have its two days off in one week of a fortnight', () => {
    const long = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => piece('waking', day, 9, 16));
    expect(rulesBroken([long], {}, 2)).toEqual([]);
    const longer = [...long, piece('waking', 10, 9, 16), piece('waking', 11, 9, 16), piece('waking', 12, 9, 16)];
    expect(rulesBroken([longer], {}, 2)).toEqual(['weekly-rest']);
  });

  it('is looked at around its end: Sunday night and Monday morning are a day apart for nobody', () => {
    expect(rulesBroken([[piece('waking', 6, 15, 23), piece('waking', 0, 7, 12)]])).toEqual(['daily-rest']);
  });

  it('averages its hours over any 17 weeks in a row, not over all', () => {
    const heavy = days('waking', [0, 1, 2, 3, 4], 8, 18);
    const lines = Array.from({ length: 36 }, (_, week) => (week < 18 ? heavy : []));
    expect(rulesBroken(lines)).toEqual(['working-week']);
    const mixed = Array.from({ length: 36 }, (_, week) => (week % 2 === 0 ? heavy : []));
    expect(rulesBroken(mixed)).toEqual([]);
  });

  it('gives the cover, neither less nor more, with as many as it says', () => {
    const question = asked([['waking', 'mon', '09:00-17:00']]);
    const broken = (rota: Rota) => brokenRules(question, rota).map(({ says }) => says);
    expect(broken(rotaOf([[piece('waking', 0, 9, 17)]]))).toEqual([]);
    expect(broken(rotaOf([[piece('waking', 0, 9, 16)]]))).toEqual(['0 are on waking, and 1 are asked for']);
    expect(broken(rotaOf([[piece('waking', 0, 8, 17)]]))).toEqual(['1 are on waking, and 0 are asked for']);
    expect(broken({ ...rotaOf([[piece('waking', 0, 9, 17)]]), people: 2 })).toEqual(['1 lines are no 2 people']);
  });
});
