// Days, sums and spans as English documents write them. Every pattern has bounds, and meets a line of at most 2,000 characters.
import type { Day } from '../../calendar/day.ts';
import { writtenOtherwise } from '../../contract/values/dates.ts';
import { londonDay } from '../london.ts';
import type { Span } from '../span.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?';
/** `1 April 2026`, `Wednesday 1st of April, 2026`, `April 1, 2026`, `01/04/2026`, `2026-04-01`. */
export const DATE = `${WEEKDAY}(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}-\\d{2})`;
/** `£2,772,000`, `£1.3m`, `£1.3 million`. */
export const MONEY =
  '£ ?\\d{1,3}(?:(?:,\\d{3}){1,4}|\\d{0,9})(?:\\.\\d{1,4})?(?: ?(?:k|m|million|thousand|bn|billion)\\b)?';
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `(?:\\d{1,3}|${NUMBERS.join('|')}|eighteen|twenty[- ]four|thirty[- ]six|forty[- ]eight|sixty)`;
const KIND_OF_YEAR = '(?:calendar |further |additional |more )?';
/** `3 years`, `three (3) years`, `36 months`, `24-month`. */
const UNIT = `${NUMBER}(?: ?\\(\\d{1,3}\\))?[- ]?${KIND_OF_YEAR}(?:year|month)s?`;
export const SPAN = `${UNIT}(?:,? (?:and )?${UNIT}(?! (?:option|extension|further|additional)))?`;
const TENS: { readonly [word: string]: number } = {
  eighteen: 18,
  'twenty four': 24,
  'thirty six': 36,
  'forty eight': 48,
  sixty: 60,
};

export function dayOf(text: string): Day | undefined {
  const plain = text
    .trim()
    .replace(new RegExp(`^${WEEKDAY}`, 'i'), '')
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/^(\d{1,2})(?=[a-z])/i, '$1 ')
    .replace(/ of /i, ' ')
    .replace(/^([a-z]+) (\d{1,2}),? (\d{4})$/i, '$2 $1 $3')
    .replace(/\bsept\b/i, 'sep');
  return londonDay(plain) ?? writtenOtherwise(plain);
}

export function amountOf(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^£ ?([\d,.]+?) ?(k|m|million|thousand|bn|billion)?$/i.exec(text.trim()) ?? [];
  const number = Number(digits.replaceAll(',', ''));
  if (digits === '' || !Number.isFinite(number)) return undefined;
  const times = { '': 1, k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }[unit.toLowerCase()] ?? 1;
  return Math.round(number * times * 1e6) / 1e6;
}

/** `2 years and 3 months` are both. */
export function spanIn(text: string): Span | undefined {
  const parts = text.trim().match(/^(.*?years?),? (?:and )?(.*months?)$/i);
  const [years, months] = parts ? [unitIn(parts[1] ?? ''), unitIn(parts[2] ?? '')] : [];
  return years && months ? { months: years.months + months.months } : unitIn(text);
}

function unitIn(text: string): Span | undefined {
  const [, word = '', bracket, unit = ''] =
    new RegExp(`^(${NUMBER})(?: ?\\((\\d{1,3})\\))?[- ]?${KIND_OF_YEAR}(year|month)s?$`, 'i').exec(text.trim()) ?? [];
  const number = numberOf(word);
  if (number === undefined || (bracket !== undefined && Number(bracket) !== number) || number === 0) return undefined;
  return { months: /^year/i.test(unit) ? number * 12 : number };
}

export function numberOf(word: string): number | undefined {
  if (/^[\d,]+$/.test(word)) return Number(word.replaceAll(',', ''));
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at >= 0 ? at + 1 : TENS[word.toLowerCase().replaceAll('-', ' ')];
}

/** VAT in the words around a sum: inside, not inside, or not spoken of. */
export function vatIn(text: string): boolean | undefined {
  if (
    /\b(?:ex(?:c|cl|cluding|clusive)?\.?(?: of)?|without|net of|plus|\+) ?(?:any )?(?:VAT|value added tax)\b|\+ ?VAT\b|\bVAT (?:is )?(?:excluded|exclusive)\b|\bbefore VAT\b/i.test(
      text,
    )
  )
    return false;
  if (
    /\b(?:inc(?:l|luding|lusive)?\.?(?: of)?|with) ?(?:any |all )?(?:VAT|value added tax)\b|\bVAT (?:is )?(?:included|inclusive)\b/i.test(
      text,
    )
  )
    return true;
  return undefined;
}

/** A sum that is no promise: a most, a range or a rough one. */
export const IS_CEILING =
  /\b(?:up to|maximum|max\.?|ceiling|cap(?:ped)?|not (?:to )?exceed|no more than|upper limit|between|range|above|below|at least|in excess of|exceed\w*|minimum|more than|less than)\b|\b(?:over|under) £/i;
const IS_ROUGH = /\b(?:approx(?:imately|\.)?|circa|c\.?|around|about|roughly|in the region of) ?£/i;
/** What else in its sentence goes up to something: `with extensions up to May 2030`. */
const OTHER_UP_TO = /\b(?:exten\w+|option\w*)\b[^£.;]{0,40}\bup to\b/gi;

/** Whether words about money name a most, a range or a rough sum. */
export const isCeiling = (text: string): boolean =>
  IS_ROUGH.test(text) || IS_CEILING.test(text.replace(OTHER_UP_TO, ' '));
/** What is said of somebody's example, and not of this contract. */
export const IS_EXAMPLE =
  /\b(?:for example|e\.g\.?|example|illustrat\w*|template|previous|existing|(?:current(?:ly)?|present(?:ly)?|today['’]s)(?: \w{1,12}){0,2} (?:contract\w*|providers?|suppliers?|prices?|rates?|value|cost|costs|budget|fees?)|(?:expiring|outgoing|former|old|last|legacy) (?:contract|agreement|provider|service)|incumbent|insert)\b/i;
/** `2025/26` */
export const YEAR_OF_ACCOUNT = /\b20\d\d ?\/ ?(?:20)?\d\d\b(?!\/)|\b20\d\d[–-](?:20)?\d\d\b(?![–-]\d)/;
/** What was once, or is said not to be. */
export const IS_NOT =
  /\b(?:was|were|had been|not(?: be)?(?: \w{1,12})?|no longer|instead of|rather than)(?: [^£.]{0,40})? ?£|\b(?:will|does|do|shall) not apply\b/i;
