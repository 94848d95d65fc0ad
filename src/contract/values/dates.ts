// Days in a contract. One way of writing them, for 4/5/2026 is two days to two people; other ways are told how to write it.
import { type Day, formatDay, formatIso, parseDay } from '../../calendar/day.ts';
import { readBy } from '../values.ts';
import type { Spec } from './value.ts';

/** `wrongWith` says why a good day will not do here. */
export function date(about: string, such: string, spec: Spec & { wrongWith?: (day: Day) => string | undefined } = {}) {
  const { wrongWith, ...more } = spec;
  const accepts = `a day that exists, as year-month-day, such as ${such}`;
  return readBy<Day>(
    about,
    {
      accepts,
      examples: [such],
      kind: 'date',
      json: { type: 'string', pattern: '^\\s*(\\d{4}-\\d{2}-\\d{2})\\s*$' },
      read(written) {
        const text = String(written).trim();
        const found = parseDay(text);
        const meant = found === undefined ? writtenOtherwise(text) : undefined;
        if (meant !== undefined) return { wrong: `write ${formatIso(meant)} if that is ${formatDay(meant)}` };
        const wrong = found === undefined ? `write ${accepts}` : wrongWith?.(found);
        return wrong === undefined ? { value: found, text, unit: '' } : { wrong };
      },
    },
    more,
  );
}
const TURNED = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;
const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/i;
const SHORT = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/** The day that `1/9/2015`, `1st September 2015` or `2015-9-1` stands for in Britain. */
export function writtenOtherwise(text: string): Day | undefined {
  const [, date, month, year] = TURNED.exec(text) ?? IN_WORDS.exec(text) ?? [];
  if (date !== undefined && month !== undefined && year !== undefined) return dayIn(year, month, date);
  const [, first, second, third] = SHORT.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return dayIn(first, second, third);
}

function dayIn(year: string, month: string, date: string): Day | undefined {
  const number = /^\d/.test(month) ? month : monthNamed(month);
  return number === undefined ? undefined : parseDay(`${year}-${number.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function monthNamed(name: string): string | undefined {
  for (let month = 1; month <= 12; month++) {
    const number = String(month).padStart(2, '0');
    const own = formatDay(parseDay(`2000-${number}-01`) ?? 0).split(' ')[1] ?? '';
    if (own.toLowerCase().startsWith(name.toLowerCase())) return number;
  }
  return undefined;
}
