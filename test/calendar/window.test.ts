import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERY_DAY } from '../../src/calendar/week.ts';
import { formatDays, formatHours, parseDays, parseHours } from '../../src/calendar/window.ts';

const [MON, TUE, WED, THU, FRI, SAT, SUN, HOLIDAY] = [1, 2, 4, 8, 16, 32, 64, 128] as const;

describe('days', () => {
  test.each<[string | string[], number]>([
    ['mon', MON],
    ['Sunday', SUN],
    ['mon-fri', MON + TUE + WED + THU + FRI],
    ['Monday to Wednesday', MON + TUE + WED],
    ['mon – wed', MON + TUE + WED],
    ['fri-mon', FRI + SAT + SUN + MON],
    ['wed-wed', WED],
    ['mon-sun', EVERY_DAY],
    ['weekends', SAT + SUN],
    ['weekdays', MON + TUE + WED + THU + FRI],
    ['every day', EVERY_DAY],
    ['bank-holiday', HOLIDAY],
    ['Bank Holidays', HOLIDAY],
    ['sat, sun and bank-holiday', SAT + SUN + HOLIDAY],
    ['weekends and bank holidays', SAT + SUN + HOLIDAY],
    [['sat', 'sun'], SAT + SUN],
    [['mon, tue', 'THU'], MON + TUE + THU],
  ])('%j', (text, days) => {
    expect(parseDays(text)).toEqual({ days });
  });

  test.each<[string | string[], string]>([
    [
      'wendesday',
      '"wendesday" is not a day, perhaps wednesday; write days such as mon-fri, sat, weekends, every day or',
    ],
    ['bank-holliday', '"bank-holliday" is not a day, perhaps bank-holiday; write days such as'],
    ['daily', '"daily" is not a day, perhaps every day; write days such as'],
    ['7 days a week', '"7 days a week" is not a day, perhaps every day; write days such as'],
    ['public holidays', '"public holidays" is not a day, perhaps bank-holiday; write days such as'],
    ['mon-', '"mon-" is not a day; write days such as'],
    ['mon,', '"" is not a day; write days such as'],
    ['', '"" is not a day; write days such as'],
    [[], 'no days; write days such as'],
    ['__proto__', '"__proto__" is not a day; write days such as'],
    ['mon\u0007', '"mon\\u0007" is not a day'],
    ['x'.repeat(1000), `"${'x'.repeat(40)}..." is not a day; write days such as`],
  ])('%j is a mistake that says what to write', (text, message) => {
    expect(parseDays(text)).toEqual({ error: expect.stringContaining(message) });
  });

  test.each<[number, string]>([
    [MON + TUE + WED + THU + FRI, 'mon-fri'],
    [FRI + SAT + SUN + MON, 'fri-mon'],
    [SAT + SUN, 'weekends'],
    [MON + TUE + THU, 'mon, tue, thu'],
    [SUN + MON, 'sun, mon'],
    [EVERY_DAY, 'every day'],
    [SAT + SUN + HOLIDAY, 'weekends, bank-holiday'],
    [HOLIDAY, 'bank-holiday'],
  ])('%i is written back', (days, text) => {
    expect(formatDays(days)).toBe(text);
  });

  test('what is written back means the same', () => {
    for (let days = 1; days < 256; days++) expect(parseDays(formatDays(days))).toEqual({ days });
  });
});

describe('hours', () => {
  test.each([
    ['09:00-17:00', 36, 68],
    ['9:00 to 17:00', 36, 68],
    ['22:00-07:00', 88, 124],
    ['22:00-24:00', 88, 96],
    ['22:00-00:00', 88, 96],
    ['00:00-24:00', 0, 96],
    ['00:00-00:00', 0, 96],
    ['22:00-22:00', 88, 184],
    ['23:45-23:30', 95, 190],
    ['00:00-00:15', 0, 1],
    ['9am-5pm', 36, 68],
    ['9.30 am to 5.15 pm', 38, 69],
    ['10pm to 7am', 88, 124],
    ['22.00-07.00', 88, 124],
    ['12am-12pm', 0, 48],
    ['noon to midnight', 48, 96],
    ['midnight-8am', 0, 32],
    ['All day', 0, 96],
    ['24 hours', 0, 96],
  ])('%s', (text, start, end) => {
    expect(parseHours(text)).toEqual({ start, end });
  });

  test.each([
    ['22:10-07:00', '22:10 is not on the quarter-hour; write times in steps of 15 minutes, such as 22:15'],
    ['22:07-07:00', 'such as 22:00'],
    ['23:55-07:00', 'such as 23:45'],
    ['20:00-23:55', 'such as 24:00'],
    ['24:00-07:00', 'hours cannot start at 24:00; write 00:00 and the day after'],
    ['08:00-24:15', '24:15 is not a time of day; write hours such as 22:00-07:00, or 00:00-24:00 for all day'],
    ['08:00-25:00', '25:00 is not a time of day'],
    ['08:60-10:00', '08:60 is not a time of day'],
    ['8-17', '"8-17" is not a stretch of hours, perhaps 08:00-17:00; write hours such as 22:00-07:00'],
    ['9-5', '"9-5" is not a stretch of hours, perhaps 09:00-17:00; write hours such as'],
    ['2200-0700', '"2200-0700" is not a stretch of hours, perhaps 22:00-07:00; write hours such as'],
    ['0800hrs to 1400hrs', '"0800hrs to 1400hrs" is not a stretch of hours, perhaps 08:00-14:00; write hours such as'],
    ['24/7', '"24/7" is not a stretch of hours, perhaps all day; write hours such as'],
    ['2500-2600', '"2500-2600" is not a stretch of hours; write hours such as'],
    ['22:00', '"22:00" is not a stretch of hours'],
    ['9-5pm', '"9-5pm" is not a stretch of hours'],
    ['13pm-14pm', '"13pm-14pm" is not a stretch of hours'],
    ['0am-9am', '"0am-9am" is not a stretch of hours'],
    ['5.20pm-9pm', '17:20 is not on the quarter-hour'],
    ['12 hours', '"12 hours" is not a stretch of hours'],
  ])('%s is a mistake that says what to write', (text, message) => {
    expect(parseHours(text)).toEqual({ error: expect.stringContaining(message) });
  });

  test('what is written back means the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }), (start, length) => {
        const hours = { start, end: start + length };
        expect(parseHours(formatHours(hours))).toEqual(hours);
      }),
    );
  });
});
