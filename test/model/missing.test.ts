// What must be known before there can be any sum at all: how much is asked for, how long it takes, and that there is a price.
import { describe, expect, it } from 'vitest';
import { absentFromSums, missingInputs } from '../../src/model/missing.ts';
import { assessmentOf, contractWith } from './contract.fixture.ts';

const HOURS = 'demand.hours_per_week';
const LENGTH = 'demand.visit_length';
const PRICE = 'price.per_hour';
const COVER = '[{days: every day, staff: 1, mode: waking}]';
const POSTS = '[{role: adviser, posts: 3}]';

const missing = (changes: Record<string, string>): string[] => missingInputs(contractWith(changes));

describe('without which there are no sums', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['hours, their length and a price are stated', {}, []],
    ['a price by the hour buys hours that nobody states', { demand: '{}' }, [HOURS, LENGTH]],
    [
      'hours are stated, and nobody knows how long a visit is',
      { demand: '{hours_per_week: 100 hours, visit_length: unknown}' },
      [LENGTH],
    ],
    ['the length is stated, and not how many hours', { demand: '{visit_length: 1 hour}' }, [HOURS]],
    ['no price is named', { price: '{indexation: none}' }, [PRICE]],
    ['nothing at all is', { price: '{indexation: none}', demand: '{}' }, [HOURS, LENGTH, PRICE]],
    ['a sum for the year pays for posts', { price: '{block_per_year: £90000}', demand: '{}', staff: POSTS }, []],
    [
      'a sum for the year pays for hours of no length',
      { price: '{block_per_year: £90000}', demand: '{hours_per_week: 10 hours, visit_length: unknown}' },
      [LENGTH],
    ],
    ['places are paid for', { price: '{places: {number: 8, per_week: £500}}', demand: '{}', cover: COVER }, []],
    [
      'hours on duty are bought, and cover states them',
      { price: '{buys: duty, per_hour: £20}', demand: '{}', cover: COVER },
      [],
    ],
    [
      'hours on duty are bought, and nobody is awake on cover',
      { price: '{buys: duty, per_hour: £20}', demand: '{}', cover: COVER.replace('waking', 'sleep-in') },
      [HOURS, LENGTH],
    ],
    ['hours of contact are bought, and cover states none', { demand: '{}', cover: COVER }, [HOURS, LENGTH]],
    [
      'pieces take time with the person',
      { price: '{items: [{name: assessment, price: £90, per_year: 200, contact_time: 1 hour}]}', demand: '{}' },
      [],
    ],
    [
      'pieces go by visits, of which there are none',
      { price: '{items: [{name: meal, price: £4, per_visit: 1, staff_time: 5 minutes}]}', demand: '{}' },
      [HOURS, LENGTH],
    ],
    [
      'pieces are counted, and take no time with anybody',
      { price: '{items: [{name: meal, price: £4, per_year: 9000, staff_time: 5 minutes}]}', demand: '{}' },
      [],
    ],
    [
      'an hour has a price, and pieces alone take time with the person',
      {
        price: '{per_hour: £25, items: [{name: review, price: £90, per_year: 200, contact_time: 1 hour}]}',
        demand: '{}',
      },
      [],
    ],
    [
      'hours on duty are bought, and of the cover some is awake',
      {
        price: '{buys: duty, per_hour: £20}',
        demand: '{}',
        cover: `[{days: every day, staff: 1, mode: sleep-in, hours: "22:00-07:00"}, ${COVER.slice(1)}`,
      },
      [],
    ],
    ['the price is named and unknown', { price: '{per_hour: unknown}' }, []],
  ])('where %s', (_, changes, paths) => {
    expect(missing(changes)).toEqual(paths);
  });

  it('has no run in any year, and says what is missing', () => {
    const assessment = assessmentOf({ demand: '{visit_length: 1 hour}' });
    expect(assessment.missing).toEqual([HOURS]);
    expect(assessment.years.every(({ runs }) => runs.size === 0)).toBe(true);
  });

  it('asks for what a list must have, and for no price in it', () => {
    const item = (more: string) => ({ price: `{per_hour: £25, items: [{name: report, ${more}}]}` });
    expect(missing(item('price: £90, per_year: unknown, staff_time: 1 hour'))).toEqual(['price.items[0].per_year']);
    expect(missing(item('price: unknown, per_year: 20, staff_time: 1 hour'))).toEqual([]);
  });

  it('takes hours that are stated as none for stated', () => {
    const none = { demand: '{hours_per_week: 0 hours, visit_length: 1 hour}', cover: COVER };
    expect(absentFromSums(contractWith(none).contract)).toEqual([HOURS]);
    expect(missing(none)).toEqual([]);
  });

  it('are none of a contract that states them', () => {
    expect(absentFromSums(contractWith({}).contract)).toEqual([]);
  });

  it('takes cover of nobody for none', () => {
    const { contract } = contractWith({ price: '{buys: duty, per_hour: £20}', demand: '{}', cover: COVER });
    expect(absentFromSums(contract)).toEqual([]);
    const ofNobody = contract.cover.map((window) => ({ ...window, staff: 0 }));
    expect(absentFromSums({ ...contract, cover: ofNobody })).toEqual([HOURS, LENGTH]);
  });
});
