// Values as other programs take them: under the keys of the file, days and windows as they are written there.
import { expect, it } from 'vitest';
import { plainValue } from '../../src/contract/plain-value.ts';
import { input, SHORT } from './fixtures.ts';

const plain = (lines: string, path: string): unknown => plainValue(input(`${SHORT}${lines}\n`, path));

it('a number is what the sums take, in the unit of its field', () => {
  expect(plain('visit: {travel: 15 minutes}', 'visit.travel')).toBe(0.25);
});

it('a day is a day, alone and in a list', () => {
  const EXCEPTION = 'exceptions: [{rule: hours-not-checked, reason: agreed, name: A. Smith, until: 2016-01-31}]';
  expect(plain('', 'contract.start')).toBe('2015-09-01');
  expect(plain(EXCEPTION, 'exceptions')).toEqual([
    { rule: 'hours-not-checked', reason: 'agreed', name: 'A. Smith', until: '2016-01-31' },
  ]);
});

it('a window is its days and hours, in the hours between which it lies and on the days that it names', () => {
  expect(plain('pay: {enhancements: [{days: [sat, bank-holiday], extra: 50%}]}', 'pay.enhancements')).toEqual([
    { days: 'sat, bank-holiday', hours: '00:00-24:00', extra: 0.5 },
  ]);
});

it('cover says whether it is given on bank holidays too, as its key does', () => {
  const COVER = 'cover: [{hours: "22:00-07:00", mode: sleep-in, bank_holidays: no}]';
  expect(plain(COVER, 'cover')).toEqual([
    { days: 'every day', hours: '22:00-07:00', bank_holidays: false, staff: 1, takes_visits: true, mode: 'sleep-in' },
  ]);
});

it('a line of prices has the window that it is for among its own keys, and none where it is for any time', () => {
  const RATES = '[{days: weekends, hours: "22:00-07:00", per_hour: £20}, {length: 30 minutes, per_visit: £9.10}]';
  const text = SHORT.replace('{per_hour: £16.00}', `{per_hour: £16.00, rates: ${RATES}}`);
  expect(plainValue(input(text, 'price.rates'))).toEqual([
    { per_hour: 20, days: 'weekends', hours: '22:00-07:00' },
    { length: 0.5, per_visit: 9.1 },
  ]);
});

it('what is unknown is null, and a list without entries has none', () => {
  expect(plainValue(input(SHORT.replace('£16.00', 'unknown'), 'price.per_hour'))).toBe(null);
  expect(plain('', 'pay.enhancements')).toEqual([]);
});
