// The file that an interview writes.
import { describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/read.ts';
import { answer, begin, nextQuestion } from '../../src/interview/interview.ts';
import { template } from '../../src/interview/template.ts';
import { contractText } from '../../src/interview/text.ts';
import { isWrong } from '../../src/interview/types.ts';
import { interview, mistakesOf, SERVICES, taken, wrong } from './asked.ts';

describe('the contract of an interview', () => {
  it.each(SERVICES)('on %s is read without a mistake, whichever example is given', (service) => {
    for (const which of [0, 1, 4]) {
      let state = begin(service);
      for (let question = nextQuestion(state); question; question = nextQuestion(state)) {
        const before = state;
        const asked = question;
        // Some examples are of other services: posts where hours are sold.
        for (const text of [...asked.such.slice(which), ...asked.such]) {
          const next = answer(before, asked, text);
          if (isWrong(next)) continue;
          state = next;
          break;
        }
        expect(state, `${asked.id}: none of its examples is taken`).not.toBe(before);
      }
      expect(mistakesOf(contractText(state))).toEqual([]);
    }
  });

  it('says where an answer was read, and keeps what nobody knows as its question', () => {
    const text = contractText(interview('home-care', { title: 'Care: "east"', price: '£16 an hour [Schedule 3]' }));
    expect(text).toMatch(/^# yaml-language-server: \$schema=/);
    expect(text).toContain('  per_hour: {value: £16, source: Schedule 3}');
    expect(text).toContain('#   How much of it is bought?\n#  hours_per_week: unknown');
    expect(text).toContain('  #provider: unknown\n  #authority_kind: unknown\n');
    const { contract } = readContract(text, 'c.yaml');
    expect(contract?.contract.contract.title).toBe('Care: "east"');
    expect(contract?.inputs.get('price.per_hour')).toMatchObject({ origin: 'stated', source: 'Schedule 3' });
    expect(contract?.inputs.get('contract.start')?.source).toMatch(/^Assumption: /);
  });

  it.each(SERVICES)('of %s stands at its place where somebody takes the # away', (service) => {
    for (const text of [contractText(interview(service, { price: '£16 an hour' })), template(service)]) {
      const open = text.replace(/^( *)#( *[a-z_]+:)/gm, '$1$2');
      expect(open).not.toBe(text);
      expect(mistakesOf(open).filter((each) => /indented|line|twice/.test(each))).toEqual([]);
    }
  });

  it.each([
    ['start', '5/4/26', 'contract.start: 2026-04-05'],
    ['start', 'April 5, 2026', 'contract.start: 2026-04-05'],
    ['term', '3+1+1', 'contract.extension: 2 years'],
    ['term', '3 years plus 1 plus 1', 'contract.extension: 2 years'],
    ['price', '£12 per half hour visit', 'price.rates: [{length: 30 minutes, per_visit: £12}]'],
    ['price', '£7 a quarter hour visit', 'price.rates: [{length: 15 minutes, per_visit: £7}]'],
  ])('takes for %s %s, as people write it', (id, text, found) => {
    expect(taken('home-care', { [id]: text })).toContain(found);
  });

  it('says how a day may be written', () => {
    expect(wrong('home-care', 'start', 'next April')).toContain('such as 1 April 2026, or a month');
    expect(wrong('home-care', 'start', '04/13/2026')).toContain('such as 1 April 2026');
  });

  it('takes hours beside a sum for the year as paid by it, and says so', () => {
    const before = { price: '£396,000 a year' };
    expect(taken('supported-living', { ...before, volume: '400 hours a week' }).slice(-2)).toEqual([
      'demand.hours_per_week: 400 hours',
      'price.per_hour: {value: £0, source: "Assumption: the sum for the year pays for every hour, for nobody named a price of one"}',
    ]);
    const text = contractText(interview('supported-living', before));
    expect(text).toContain('where the sum for the year pays for every one of them\n  #per_hour: £0\n  ');
    const known = text
      .replace('#per_hour', 'per_hour')
      .replace('#demand', 'demand')
      .replace(/#( *hours_per_week): unknown/, '$1: 400');
    expect(mistakesOf(known)).toEqual([]);
  });
});
