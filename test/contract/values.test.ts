import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContract } from '../../src/contract/read.ts';
import type { Schema } from '../../src/contract/said.ts';
import { meantBy } from '../../src/contract/suggest.ts';
import { beyond, PERCENT, POUNDS, SHARE, shareOf, showMoney, showShare } from '../../src/contract/values/numbers.ts';
import {
  CALENDAR_DAYS,
  HOURS,
  HOURS_IN_MINUTES,
  showHours,
  WEEK_HOURS,
  workingTime,
} from '../../src/contract/values/times.ts';
import {
  choice,
  count,
  days,
  hours,
  minutes,
  money,
  salary,
  share,
  text,
  weekHours,
  windowDays,
  yesNo,
} from '../../src/contract/values.ts';
import { A_HAIR } from '../../src/engine/hair.ts';

/** What a field makes of a text; what it says is wrong. */
const read = (field: Schema, written: unknown): unknown => field.parse(written);
const refusal = (field: Schema, written: unknown): string | undefined =>
  field.safeParse(written).error?.issues[0]?.message;

const price = money('A price.', { unit: 'GBP' });
const part = share('A part.');
const travel = minutes('Travel.', { unit: 'hours/visit' });

describe('what a number is of, said after it', () => {
  const fields = {
    price: money('A price.', { unit: 'GBP/hour' }),
    demand: weekHours('Hours.', { such: '60 hours', unit: 'hours/week' }),
    place: money('A place.', { unit: 'GBP/place/week' }),
    fee: money('A fee.', { unit: 'GBP' }),
  };
  type Name = keyof typeof fields;

  test.each<[Name, string, number]>([
    ['price', '£19.50 an hour', 19.5],
    ['price', '£19.50 per hour', 19.5],
    ['price', '£19.50/hr', 19.5],
    ['price', '£19.50ph', 19.5],
    ['price', '£18..£20 an hour', 19],
    ['demand', '60 hours a week', 60],
    ['place', '£1,450 a place per week', 1450],
  ])('%s: %s', (name, written, value) => expect(read(fields[name], written)).toBe(value));

  test.each<[Name, string]>([
    ['price', '£24,000 a year'],
    ['price', '£19.50 an hour or so'],
    ['fee', '£16 an hour'],
  ])('%s: %s is not of this field', (name, written) => expect(refusal(fields[name], written)).toMatch(/^write /));
});

describe('one of a few words', () => {
  const mode = choice('A mode.', ['waking', 'sleep-in', 'on-call'], { called: { awake: 'waking' } });

  test.each([
    ['waking', 'waking'],
    ['Sleep in', 'sleep-in'],
    ['SLEEP_IN', 'sleep-in'],
    ['oncall', 'on-call'],
    ['awake', 'waking'],
  ])('%s', (written, word) => expect(read(mode, written)).toBe(word));

  test('what nobody calls it is refused, and only its own words are offered', () => {
    expect(refusal(mode, 'dozing')).toBe('write waking, sleep-in or on-call');
    expect(refusal(mode, 'awaken')).not.toContain('awake,');
  });
});

describe('an amount of money', () => {
  test.each([
    ['£16.00', 16],
    ['16', 16],
    ['£1,500', 1500],
    ['£1,234,567.89', 1234567.89],
    ['45p', 0.45],
    ['.5', 0.5],
    ['£ 16', 16],
    ['£14..£16', 15],
  ])('%s', (written, value) => expect(read(price, written)).toBe(value));

  test.each(['0x10', '1e3', '007', '.nan', '.inf', '1_000', '£', '', '£16 £17', '£5p'])('%s is none', (written) =>
    expect(refusal(price, written)).toBe('write an amount such as £16.00'),
  );

  test('is shown with its pence and its thousands', () => {
    expect([16, 0.35, 22000, 1234567.891, 0.125, -3].map(showMoney)).toEqual([
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
  ])('%s', (written, value) => expect(read(part, written)).toBe(value));

  test('without its % must be under 1', () => {
    expect(refusal(part, '1')).toContain('write 1%');
    expect(refusal(part, '12')).toContain('write 12%');
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
  ])('%s', (written, value) => expect(read(travel, written)).toBe(value));

  test.each(['45 miutes', '1 30 minutes', '30 minutes -5', '1 hour 30'])('%s is none', (written) =>
    expect(refusal(travel, written)).toContain('write a length of time'),
  );

  test('says what it takes where the unit has no fixed worth', () => {
    expect(refusal(travel, '2 months')).toBe('write minutes or hours');
    expect(refusal(days('Terms.'), '1 month')).toContain('differ in length');
    expect(WEEK_HOURS.parse('5 days', 37)).toContain('how long a day');
  });

  test('without a unit is taken in the unit of the field, which is told where it is too long', () => {
    expect(read(hours('A visit.', { unit: 'hours/visit' }), '2')).toBe(2);
    expect(refusal(hours('A visit.', { unit: 'hours/visit' }), '45')).toContain('a number without a unit is in hours');
  });

  test('in working weeks, days and hours', () => {
    const [weeks, working, time] = [workingTime('week', 52), workingTime('day', 260), workingTime('hour', 730)];
    expect(weeks.parse('28 days', 37)).toBe(5.6);
    expect(weeks.parse('74 hours', 37)).toBe(2);
    expect(working.parse('1 week', 37)).toBe(5);
    expect(working.parse('7.4 hours', 37)).toBe(1);
    expect(time.parse('1 week', 37)).toBe(37);
    expect(time.parse('20 minutes', 37)).toBe(20 / 60);
  });
});

describe('what was meant', () => {
  test.each([
    [travel, '30-45 minutes', '30..45 minutes'],
    [travel, '30 minutes to 45 minutes', '30 minutes..45 minutes'],
    [price, '£20-£24', '£20..£24'],
    [part, '5%-10%', '5%..10%'],
    [travel, '30〜45 minutes', '30..45 minutes'],
    [travel, '5. . .10 minutes', '5..10 minutes'],
    [travel, '0. ..5 minutes', '0..5 minutes'],
    [travel, '5.…10 minutes', '5..10 minutes'],
    [travel, '5․․10 minutes', '5..10 minutes'],
    [travel, '.5...5 minutes', '.5..5 minutes'],
  ])('a range with a dash is shown its dots', (field, written, meant) => {
    expect(refusal(field, written)).toContain(`write a range with two dots, ${meant}, or`);
  });

  test.each([
    ['NLW', 'minimum-wage'],
    ['London Living Wage', 'real-living-wage-london'],
    ['CPI', 'prices'],
    ['ECM', 'call-monitoring'],
  ])('%s is another name of %s', (written, meant) => {
    expect(meantBy(written, ['none', 'minimum-wage', 'real-living-wage-london', 'prices', 'call-monitoring'])).toBe(
      meant,
    );
  });
});

describe('other kinds', () => {
  test('a count takes its words', () => {
    const staff = count('Staff.', { unit: 'posts', words: ['post', 'posts'] });
    expect([read(staff, '8'), read(staff, '8 posts'), refusal(staff, '8 people')]).toEqual([
      8,
      8,
      'write a number such as 1',
    ]);
  });

  test('a salary is an amount or a share of basic pay', () => {
    expect(read(salary('A salary.'), '£22,000')).toEqual({ amount: 22000 });
    expect(read(salary('A salary.'), '140% of  basic pay')).toEqual({ share_of_basic: 1.4 });
    expect(read(salary('A salary.'), '110..130% of basic pay')).toEqual({ share_of_basic: expect.closeTo(1.2, 12) });
  });

  test('a choice is read in any case, and asks which is meant', () => {
    const nation = choice('Where.', ['england', 'wales']);
    expect(read(nation, 'England')).toBe('england');
    expect(refusal(nation, 'englnd')).toBe('did you mean england? Write england or wales');
    expect([read(yesNo('Whether.'), 'TRUE'), read(yesNo('Whether.'), 'no')]).toEqual([true, false]);
  });

  test('a text is kept without what would move a cursor', () => {
    expect(read(text('A text.', 'such'), ' a \u001b[31m b ')).toBe('a [31m b');
    expect(refusal(text('A text.', 'such'), '')).toBe('is empty; write a text such as "such"');
  });

  test('the days of a window are one text or several', () => {
    expect(read(windowDays(), 'weekends')).toBe(0x60);
    expect(read(windowDays(), ['mon-fri', 'bank-holiday'])).toBe(0x9f);
    expect(windowDays().safeParse(['mon', 'wendsday']).error?.issues[0]?.path).toEqual([1]);
  });
});

describe('whatever the value', () => {
  const amounts = fc.double({ min: 0, max: 10_000, noNaN: true }).map((value) => Number(value.toFixed(2)));

  test('minutes, hours and both together come to the same', () => {
    const form = HOURS_IN_MINUTES;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (total) => {
        expect(form.parse(`${total} minutes`, 37)).toBe(total / 60);
        expect(form.parse(`${Math.floor(total / 60)} hours ${total % 60} minutes`, 37)).toBeCloseTo(total / 60, 12);
      }),
    );
  });

  test('a percentage is the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (points) => {
        const fraction = points / 10_000;
        expect(SHARE.parse(`${Number((points / 100).toFixed(2))}%`, 37)).toBeCloseTo(fraction, 12);
        expect(SHARE.parse(fraction.toFixed(4), 37)).toBeCloseTo(fraction, 12);
      }),
    );
  });

  test('what is shown reads back as the same', () => {
    const shown = [
      [POUNDS, 0.005],
      [SHARE, 1e-8],
      [shareOf('posts'), 1e-8],
      [CALENDAR_DAYS, 1e-4],
      [workingTime('week', 52), 1e-4],
    ] as const;
    fc.assert(
      fc.property(amounts, (value) => {
        for (const [form, within] of shown) {
          const back = form.parse(form.show(value), 37);
          expect(typeof back).toBe('number');
          expect(Math.abs(Number(back) - value)).toBeLessThanOrEqual(within);
        }
      }),
    );
  });

  test('no text is read as anything but a finite number', () => {
    const all = [POUNDS, SHARE, PERCENT, HOURS, CALENDAR_DAYS, WEEK_HOURS, workingTime('day', 260)];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-£\d.,%pxeE ]{0,12}$/)), (written) => {
        for (const form of all) {
          const value = form.parse(written, 37);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});

test('limits are said as the field shows its values', () => {
  expect(beyond(1, { below: 1 }, showShare)).toBe('it must be less than 100%');
  expect(beyond(-1, {}, showMoney)).toBe('it cannot be negative');
  expect(beyond(0, { over: 0 }, showHours)).toBe('it must be more than 0 hours');
  expect(beyond(25, { max: 24 }, showHours)).toBe('it must be at most 24 hours');
  expect(beyond(2.5, { whole: true }, String)).toBe('it must be a whole number');
  expect(beyond(Number(`1${'0'.repeat(400)}`), {}, String)).toBe('it is too long a number');
  expect(refusal(price, `£1..£${'9'.repeat(400)}`)).toBe('it is too long a number');
  expect(refusal(price, `£1..£${'9'.repeat(400)}..£3`)).toMatch(/^(?!.*Infinity)/);
  expect(beyond(5, { min: 1, max: 9 }, String)).toBeUndefined();
  const tiny = Number(`0.${'0'.repeat(300)}1`);
  expect(beyond(tiny, {}, String)).toBe('it is next to nothing, under a millionth; write 0 if that is meant');
  expect(beyond(tiny, { over: 0 }, String)).toBe('it is next to nothing, under a millionth; write what it really is');
  expect(refusal(price, '£0.0000001..£3')).toMatch(/next to nothing/);
  expect(beyond(0, {}, String)).toBeUndefined();
  expect(beyond(A_HAIR, {}, String)).toBeUndefined();
});

test.each([
  ['Monday 7 April 2025', '2025-04-07'],
  ['April 7, 2025', '2025-04-07'],
  ['7-Apr-25', '2025-04-07'],
  ['7/4/25', '2025-04-07'],
  ['2025-04-07T00:00:00Z', '2025-04-07'],
  ['20250407', '2025-04-07'],
  ['45754', '2025-04-07'],
])('a day as a person or a spreadsheet writes it, %s, is asked about', (written, meant) => {
  const { mistakes } = readContract(`contract: {start: "${written}"}`, 'a.yaml');
  expect(mistakes[0]?.message).toContain(`write ${meant} if that is 7 April 2025`);
});

test.each(['04/17/2025', '32/4/25', '2025-26', '1234', '99999999', 'April 2025'])(
  'what is no day in any of these ways, %s, is told how a day is written',
  (written) => {
    const { mistakes } = readContract(`contract: {start: "${written}"}`, 'a.yaml');
    expect(mistakes[0]?.message).toContain('write a day that exists, as year-month-day');
  },
);
