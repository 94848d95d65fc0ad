// Days in a contract: as 2026-05-04 or with the month in words, for 4/5/2026 is two days to two people; of other ways it is told
// how to write them.
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
      json: {
        type: 'string',
        pattern: '^\\s*(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(st|nd|rd|th)? [A-Za-z]{3,9},? \\d{4})\\s*$',
      },
      read(written) {
        const text = String(written).trim();
        const found = parseDay(text) ?? inWords(text);
        if (found === undefined) return { wrong: ifThatIs(text) ?? `write ${accepts}` };
        const wrong = wrongWith?.(found);
        return wrong === undefined ? { value: found, text: formatIso(found), unit: '' } : { wrong };
      },
    },
    more,
  );
}

/** How a day that is written otherwise would be written here: `write 2026-04-06 if that is 6 April 2026`. */
export function ifThatIs(text: string): string | undefined {
  const meant = writtenOtherwise(text) ?? savedOtherwise(text);
  return meant === undefined ? undefined : `write ${formatIso(meant)} if that is ${formatDay(meant)}`;
}

const TURNED = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;
const IN_WORDS = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9}),? (\d{4})$/i;
const SHORT = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;

/** `1 September 2015`, `1st Sept 2015` */
function inWords(text: string): Day | undefined {
  const [, date, month, year] = IN_WORDS.exec(text) ?? [];
  return date && month && year ? dayIn(year, month, date) : undefined;
}

/** The day that `1/9/2015`, `1st September 2015` or `2015-9-1` stands for in Britain. */
export function writtenOtherwise(text: string): Day | undefined {
  const [, date, month, year] = TURNED.exec(text) ?? [];
  if (date !== undefined && month !== undefined && year !== undefined) return dayIn(year, month, date);
  const named = inWords(text);
  if (named !== undefined) return named;
  const [, first, second, third] = SHORT.exec(text) ?? [];
  if (first === undefined || second === undefined || third === undefined) return undefined;
  return dayIn(first, second, third);
}

/** `Mon 7 April 2025`, `April 7, 2025`, `7-Apr-25`, `7/4/25`, a day with its time, one without dashes. */
const IN_FULL =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ /.-](?:of )?([a-z]{3,9}|\d{1,2}),?[ /.-](?:20)?(\d{2})$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const WITH_TIME = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\d{2}:\d{2}\S{0,20})?$/;
/** As a spreadsheet counts days, from the year 2000 on. */
const COUNTED = /^(?:3[6-9]|[4-9]\d)\d{3}$/;
const COUNTED_FROM = parseDay('1899-12-30') ?? 0;

/** What other programs and other countries make of a day: for a question alone, since each could be another one. */
function savedOtherwise(text: string): Day | undefined {
  if (COUNTED.test(text)) return COUNTED_FROM + Number(text);
  const [, date, month, short] = IN_FULL.exec(text) ?? [];
  if (date !== undefined && month !== undefined && short !== undefined) return dayIn(`20${short}`, month, date);
  const [, named, day, year] = MONTH_FIRST.exec(text) ?? [];
  if (named !== undefined && day !== undefined && year !== undefined) return dayIn(year, named, day);
  const [, ...plain] = WITH_TIME.exec(text) ?? [];
  return plain.length === 3 ? parseDay(plain.join('-')) : undefined;
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
