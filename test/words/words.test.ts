import { describe, expect, it } from 'vitest';
import * as words from '../../src/words/words.ts';

const signed = (value: number) => words.amount(value, { signed: true });

describe('names that a contract gives', () => {
  it.each([
    ['meal', 'meals'],
    ['booking in person', 'bookings in person'],
    ['journey to the centre', 'journeys to the centre'],
    ['session on call', 'sessions on call'],
    ['delivery', 'deliveries'],
    ['day', 'days'],
    ['class', 'classes'],
    ['hot lunch (primary)', 'hot lunches (primary)'],
    // Called by several already.
    ['meals', 'meals'],
  ])('%s: several are %s', (one, several) => {
    expect(words.severalOf(one)).toBe(several);
  });

  it.each([
    ['answered call', 'an'],
    ['Assessment', 'an'],
    ['hour', 'an'],
    ['unit', 'a'],
    ['one-to-one session', 'a'],
    ['European licence', 'a'],
    ['meal', 'a'],
  ])('%s has %s before it', (name, article) => {
    expect(words.article(name)).toBe(article);
  });
});

describe('amounts in words', () => {
  it('money has its pennies and its commas', () => {
    expect(words.money(1234.56)).toBe('£1,234.56');
    expect(words.money(-2.05)).toBe('-£2.05');
    expect(words.money(40_861.6, 0)).toBe('£40,862');
    expect(words.money(1_234_567.891)).toBe('£1,234,567.89');
    expect(words.money(0.45)).toBe('£0.45');
    expect(words.money(999.995)).toBe('£1,000.00');
  });

  it('what rounds to nothing has no sign', () => {
    expect(words.money(-0.004)).toBe('£0.00');
    expect(signed(0.004)).toBe('£0.00');
    expect(words.number(-0.4, 0)).toBe('0');
    expect(words.share(-0.00001)).toBe('0%');
  });

  it('a half rounds away from zero', () => {
    expect(words.money(1.005)).toBe('£1.01');
    expect(words.money(-1.005)).toBe('-£1.01');
  });

  it('a signed amount says which way it goes', () => {
    expect(signed(13.06)).toBe('+£13.06');
    expect(signed(-13.06)).toBe('-£13.06');
  });

  it('an amount in a column leaves the pound to its heading', () => {
    expect(words.amount(1234.5, { bare: true })).toBe('1,234.50');
    expect(words.amount(2.05, { bare: true, signed: true })).toBe('+2.05');
    expect(words.amount(-2.05, { bare: true, signed: true, decimals: 1 })).toBe('-2.1');
  });

  it('a reference has every digit of a number', () => {
    expect(words.exactly(4.345)).toBe('4.345');
    expect(words.exactly(0.1 + 0.2)).toBe('0.3');
    expect(words.exactly(20_857)).toBe('20857');
  });

  it('a share shows the decimals it needs', () => {
    expect(words.share(0.125)).toBe('12.5%');
    expect(words.share(0.1207)).toBe('12.07%');
    expect(words.share(0.07)).toBe('7%');
    expect(words.share(1)).toBe('100%');
    expect(words.share(0.5, 1)).toBe('50.0%');
    expect(words.share(-0.005)).toBe('-0.5%');
  });

  it('a share in whole % is none or all only where it is', () => {
    expect(words.wholeShare(0.284)).toBe('28%');
    expect(words.wholeShare(0.0004)).toBe('0.04%');
    expect(words.wholeShare(0.9996)).toBe('99.96%');
    expect(words.wholeShare(0)).toBe('0%');
    expect(words.wholeShare(1)).toBe('100%');
  });

  it('gives interest a year as far as its digits say something', () => {
    expect(words.yearlyInterest(0.587)).toBe('58.7%');
    expect(words.yearlyInterest(100)).toBe('10,000.0%');
    expect(words.yearlyInterest(1e72)).toBe('over 10,000%');
  });

  it('numbers, whole or not', () => {
    expect(words.number(3128.571428)).toBe('3,128.57');
    expect(words.number(1200)).toBe('1,200');
    expect(words.number(0.5)).toBe('0.5');
    expect(words.number(12, 2)).toBe('12.00');
    expect(words.number(-1234.5)).toBe('-1,234.5');
  });

  it('a figure that is null is none, with its unit or without', () => {
    const none = [words.money, signed, words.number, words.share, words.hours, words.timeSpan];
    expect(none.map((say) => say(Number.NaN))).toEqual(none.map(() => 'none'));
    expect([words.withUnit(Number.NaN, 'GBP/hour'), words.withUnit(null, 'posts')]).toEqual(['none', 'none']);
  });

  it('refuses a number without end', () => {
    expect(() => words.money(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it('one and many', () => {
    expect(words.plural(1, 'worker')).toBe('1 worker');
    expect(words.plural(2.13, 'worker')).toBe('2.13 workers');
    expect(words.plural(0, 'worker')).toBe('0 workers');
    expect(words.plural(2, 'person', 'people')).toBe('2 people');
    expect(words.plural(1.001, 'post')).toBe('1 post');
    expect(words.days(30)).toBe('30 days');
    expect(words.hours(1)).toBe('1 hour');
    expect(words.minutes(31.3, 0)).toBe('31 minutes');
  });

  it('lengths of time as a contract states them', () => {
    expect(words.timeSpan(0.75)).toBe('45 minutes');
    expect(words.timeSpan(2)).toBe('2 hours');
    expect(words.timeSpan(1)).toBe('1 hour');
    expect(words.timeSpan(1.5)).toBe('1 hour 30 minutes');
    expect(words.timeSpan(20 / 60)).toBe('20 minutes');
    expect(words.timeSpan(1 + 1 / 60)).toBe('1 hour 1 minute');
    expect(words.timeSpan(12.5 / 60)).toBe('12.5 minutes');
    expect(words.timeSpan(37.5)).toBe('37.5 hours');
    expect(words.timeSpan(0)).toBe('0 hours');
    expect(words.timeSpan(0.99999999)).toBe('1 hour');
  });

  it('lists in words', () => {
    expect(words.joinWords(['a', 'b', 'c'])).toBe('a, b and c');
    expect(words.joinWords(['a', 'b'], 'or')).toBe('a or b');
    expect(words.joinWords(['a'])).toBe('a');
    expect(words.joinWords([])).toBe('');
  });
});

describe('units of the engine', () => {
  it.each([
    ['GBP', '£'],
    ['GBP/hour', '£ an hour'],
    ['GBP/year/worker', '£ a year for each worker'],
    ['GBP/mile', '£ a mile'],
    ['GBP/item', '£ an item'],
    ['GBP/contact-hour', '£ a contact hour'],
    ['hours/year', 'hours a year'],
    ['hours/post/week', 'hours a week for each post'],
    ['minutes/hour', 'minutes an hour'],
    ['share', '%'],
    ['share/year', '% a year'],
    ['posts', 'posts'],
    ['hour', 'hours'],
    ['people', 'people'],
    ['ratio', ''],
    ['flag', 'yes or no'],
  ])('%s is "%s"', (unit, said) => {
    expect(words.unitWords(unit)).toBe(said);
  });

  it.each([
    [16, 'GBP/hour', '£16.00 an hour'],
    [0.125, 'share', '12.5%'],
    [0.02, 'share/year', '2% a year'],
    [3128.5714, 'hours/year', '3,128.57 hours a year'],
    [1, 'hours', '1 hour'],
    [2.5, 'posts', '2.5 posts'],
    [1, 'people', '1 person'],
    [1.18734, 'ratio', '1.1873'],
    // Twelve posts to a supervisor, 5% of a manager for each post: labels say of what.
    [12, 'posts/worker', '12'],
    [0.05, 'workers/post', '0.05'],
    [1, 'flag', 'yes'],
    [0, 'flag', 'no'],
    [null, 'GBP/hour', 'none'],
  ])('%s %s is "%s"', (value, unit, said) => {
    expect(words.withUnit(value, unit)).toBe(said);
  });

  it('takes the decimals it is told', () => {
    expect(words.withUnit(40_861.6, 'GBP/year', 0)).toBe('£40,862 a year');
    expect(words.withUnit(6.68356, 'GBP/hour', 4)).toBe('£6.6836 an hour');
    expect(words.withUnit(31.3, 'minutes/hour', 0)).toBe('31 minutes an hour');
    // Two decimals of an hour would not tell a minute.
    expect([1 / 60, 0.25].map((value) => words.withUnit(value, 'hours/visit'))).toEqual([
      '1 minute a visit',
      '0.25 hours a visit',
    ]);
  });
});
