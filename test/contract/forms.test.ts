import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as forms from '../../src/contract/forms.ts';
import { beyond, type Form } from '../../src/contract/forms.ts';

const FACTS = { fullTimeWeek: 37 };
const money = forms.money();
const share = forms.share();
const hours = forms.hours('minutes');

describe('money', () => {
  test.each([
    ['£16.00', 16],
    ['16', 16],
    ['£1,500', 1500],
    ['£1,234,567.89', 1234567.89],
    ['45p', 0.45],
    ['.5', 0.5],
    ['£ 16', 16],
    ['-£5', -5],
  ])('%s', (text, value) => expect(money.parse(text, FACTS)).toBe(value));

  test.each([
    '16 pounds',
    '£1,50',
    '0x10',
    '1e3',
    '007',
    '.nan',
    '.inf',
    '1_000',
    '5.',
    '£',
    '',
    '£16 £17',
    'Infinity',
    '１６',
  ])('%s is no amount', (text) => expect(money.parse(text, FACTS)).toBeUndefined());

  test('is shown with its pence and its thousands', () => {
    expect([16, 0.35, 22000, 1234567.891, 0.125, -3].map(money.show)).toEqual([
      '£16.00',
      '£0.35',
      '£22,000.00',
      '£1,234,567.89',
      '£0.125',
      '-£3.00',
    ]);
  });
});

describe('a share', () => {
  test.each([
    ['12.5%', 0.125],
    ['0.125', 0.125],
    ['0', 0],
    ['100%', 1],
    ['12 %', 0.12],
  ])('%s', (text, value) => expect(share.parse(text, FACTS)).toBe(value));

  test('without its % must be under 1', () => {
    expect(share.parse('1', FACTS)).toContain('write 100%');
    expect(share.parse('12', FACTS)).toContain('write 12%');
  });
});

describe('a length of time', () => {
  test.each([
    ['45 minutes', 0.75],
    ['1.5 hours', 1.5],
    ['1 hour 30 minutes', 1.5],
    ['1 hour and 30 minutes', 1.5],
    ['1 hr, 30 mins', 1.5],
    ['25', 25 / 60],
    ['1 day', 24],
  ])('%s', (text, value) => expect(hours.parse(text, FACTS)).toBe(value));

  test.each(['45 miutes', '1 30 minutes', '30 minutes -5', 'an hour', '1 hour 30'])('%s is none', (text) =>
    expect(hours.parse(text, FACTS)).toBeUndefined(),
  );

  test('says what it takes where the unit has no fixed worth', () => {
    expect(hours.parse('2 months', FACTS)).toBe('write minutes or hours');
    expect(forms.days().parse('1 month', FACTS)).toContain('differ in length');
    expect(forms.weekHours().parse('5 days', FACTS)).toContain('how long a day');
  });

  test('in working weeks, days and hours', () => {
    const [weeks, days, time] = [forms.workingTime('weeks'), forms.workingTime('days'), forms.workingTime('hours')];
    expect(weeks.parse('28 days', FACTS)).toBe(5.6);
    expect(weeks.parse('74 hours', FACTS)).toBe(2);
    expect(days.parse('1 week', FACTS)).toBe(5);
    expect(days.parse('7.4 hours', FACTS)).toBe(1);
    expect(time.parse('1 week', FACTS)).toBe(37);
    expect(time.parse('20 minutes', FACTS)).toBe(20 / 60);
  });
});

describe('whatever the value', () => {
  const amounts = fc.double({ min: 0, max: 10_000, noNaN: true }).map((value) => Number(value.toFixed(2)));

  test('minutes, hours and both together come to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        const inHours = hours.parse(`${minutes / 60} hours`.replace(/e-\d+/, ''), FACTS);
        expect(hours.parse(`${minutes} minutes`, FACTS)).toBe(minutes / 60);
        expect(hours.parse(`${Math.floor(minutes / 60)} hours ${minutes % 60} minutes`, FACTS)).toBeCloseTo(
          minutes / 60,
          12,
        );
        expect(inHours).toBeCloseTo(minutes / 60, 12);
      }),
    );
  });

  test('a percentage is the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (points) => {
        const fraction = points / 10_000;
        const text = String(Number((points / 100).toFixed(2)));
        expect(share.parse(`${text}%`, FACTS)).toBeCloseTo(fraction, 12);
        expect(share.parse(fraction.toFixed(4), FACTS)).toBeCloseTo(fraction, 12);
      }),
    );
  });

  test('what is shown reads back as the same', () => {
    const shown: [Form<number>, number][] = [
      [money, 0.005],
      [share, 1e-8],
      [forms.count(), 1e-6],
      [forms.days(), 1e-4],
      [forms.workingTime('weeks'), 1e-4],
    ];
    fc.assert(
      fc.property(amounts, (value) => {
        for (const [form, within] of shown) {
          const back = form.parse(form.show(value), FACTS);
          expect(typeof back).toBe('number');
          expect(Math.abs(Number(back) - value)).toBeLessThanOrEqual(within);
        }
      }),
    );
  });

  test('no text is read as anything but a finite number', () => {
    const all = [money, share, hours, forms.days(), forms.weekHours(), forms.count(), forms.workingTime('days')];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-£\d.,%pxeE ]{0,12}$/)), (text) => {
        for (const form of all) {
          const value = form.parse(text, FACTS);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

test('limits are said as the field shows its values', () => {
  expect(beyond(1, { below: 1 }, forms.showShare)).toBe('it must be less than 100%');
  expect(beyond(-1, {}, forms.showMoney)).toBe('it cannot be negative');
  expect(beyond(0, { over: 0 }, forms.showHours)).toBe('it must be more than 0 hours');
  expect(beyond(25, { max: 24 }, forms.showHours)).toBe('it must be at most 24 hours');
  expect(beyond(2.5, { whole: true }, String)).toBe('it must be a whole number');
  expect(beyond(Number(`1${'0'.repeat(400)}`), {}, String)).toBe('it is too long a number');
  expect(beyond(5, { min: 1, max: 9 }, String)).toBeUndefined();
});
