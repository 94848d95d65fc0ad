import { describe, expect, it } from 'vitest';
import { text } from '../../../src/formats/text.ts';
import { rotaData, rotaRecords } from '../../../src/report/rota/data.ts';
import { rotaBlocks, rotaSentence } from '../../../src/report/rota/rota.ts';
import type { Block, Report } from '../../../src/report/types.ts';
import { rotaOf } from '../../../src/rota/index.ts';
import { asked, solver } from '../../rota/question.fixture.ts';

const printed = (blocks: Block[], width = 72): string => {
  const report: Report = {
    view: 'cannotTell',
    lead: '',
    sentence: '',
    title: 'Nights',
    subtitle: '',
    blocks,
    footer: [],
  };
  return text(report, { width, colour: false, unicode: false });
};
const flat = (words: string): string => words.replace(/\s+/g, ' ');

const nights = asked([
  ['sleep-in', 'every day', '22:00-07:00'],
  ['waking', 'mon-fri', '09:00-17:00'],
]);
const answer = rotaOf(nights, { relief: 1.2, employed: 1.3 }, solver);
const whole = printed(rotaBlocks(answer));

describe('a rota to read', () => {
  it('says first how many it takes, and why no rota has fewer', () => {
    expect(rotaSentence(answer)).toBe(
      '3 people are the fewest who can lawfully give the cover within the week that the contract pays for, 4 with those on leave, off sick or in training. No rota has fewer: nobody may be at work more than 48 hours a week on average.',
    );
  });

  it('says what by law alone would do, and how sure it is where arithmetic asks for fewer', () => {
    const day = asked([['waking', 'every day', '09:00-15:00']], { contractedWeek: 20 });
    expect(rotaSentence(rotaOf(day, { relief: 1, employed: undefined }, solver))).toMatch(
      /No rota has fewer: nobody is paid for more than 20 hours a week\. By law alone 2 could, if paid for longer weeks\.$/,
    );
    const late = asked([
      ['waking', 'fri', '17:00-22:00'],
      ['sleep-in', 'fri', '22:00-07:00'],
    ]);
    expect(rotaSentence(rotaOf(late, { relief: 1, employed: undefined }, solver))).toMatch(
      /^2 people are the fewest .*No rota has fewer: nobody may be at work more than 13 hours in a day and night\.$/,
    );
    const split = asked([
      ['waking', 'mon-fri', '07:00-10:00'],
      ['waking', 'mon-fri', '18:00-21:00'],
    ]);
    expect(rotaSentence(rotaOf(split, { relief: 1, employed: undefined }, solver))).toMatch(
      /With shifts like these no rota has fewer; of all rotas no fewer than 1 could be shown\.$/,
    );
  });

  it('has a row for each person and a column for each day', () => {
    expect(whole).toMatch(/worker +Mon +Tue +Wed +Thu +Fri +Sat +Sun/);
    expect(whole.match(/22-07s/g)).toHaveLength(7);
    expect(whole.match(/09-17/g)).toHaveLength(5);
  });

  it.each([80, 72, 40])('fits %i columns', (width) => {
    const longest = Math.max(
      ...printed(rotaBlocks(answer), width)
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(width);
  });

  it('names the rule that stands in the way of those who are there', () => {
    expect(flat(whole)).toContain(
      '1.3 employed are too few by law: 1.1 of them are there in any week, and the law asks for 3',
    );
    expect(flat(whole)).toContain('without 48 hours a week on average');
    const one = rotaOf(asked([['on-call', 'every day', '00:00-24:00']]), { relief: 1, employed: 1 }, solver);
    expect(flat(printed(rotaBlocks(one)))).toContain('One rule stands in the way: a day off a week.');
    const two = rotaOf(asked([['waking', 'mon', '09:00-17:00', 2]]), { relief: 1, employed: 1 }, solver);
    expect(flat(printed(rotaBlocks(two)))).toContain(
      'No rule stands in the way alone: even if nobody ever rested, 2 people would have to be there.',
    );
  });

  it('says what each has in a year, of the fewest and of those employed', () => {
    expect(flat(whole)).toMatch(/sleep-ins 91 281/);
  });

  it('says that nobody relieves a lone worker for a break', () => {
    expect(flat(whole)).toContain(
      '5 shifts a week are longer than 6 hours with nobody else awake: the break of 20 minutes (regulation 12) cannot be taken',
    );
  });

  it('gives every shift of every person as a table, and the same as data', () => {
    const { rota } = answer;
    if (!rota) throw new Error('no rota');
    const records = rotaRecords(rota);
    expect(records).toHaveLength(12 * 3);
    expect(records[0]).toMatchObject({ worker: 1, week: 1 });
    expect(rotaData(answer)).toMatchObject({ people: 3, employed: 4, byLaw: 3, isProved: true, relief: 1.2 });
  });
});
