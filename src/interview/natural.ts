// What people say for a value, as its field takes it: `about 60 hours a week` for hours a week, `April 2026` for a day.
import { formatIso } from '../calendar/day.ts';
import type { Leaf } from '../contract/said.ts';
import { fieldAt } from '../contract/schema.ts';
import { writtenOtherwise } from '../contract/values/dates.ts';
import { short } from '../contract/values/numbers.ts';
import { inQuotes } from '../words/printable.ts';
import type { Wrong } from './types.ts';

const DIGITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const DIGIT = new RegExp(`\\b(${DIGITS.join('|')})(?= [a-z]|$)`, 'gi');
const NEARLY = /^(?:about|around|approximately|approx\.?|roughly|circa|some|since|from|starting|for|as of|on)\s+/i;
const MONTH_OF_A_YEAR = /^[a-z]{3,9},? \d{4}$/i;

/** Without what says that it is no more than nearly so, and with figures for words: `3 years` for `for three years`. */
export function plainly(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .replace(NEARLY, '')
    .replace(NEARLY, '')
    .replace(DIGIT, (word) => String(DIGITS.indexOf(word.toLowerCase()) + 1))
    .replace(/\s*per\s?cent\b/gi, '%')
    .replace(/(^| )([\d.,]+) ?pounds?\b/gi, '$1£$2');
}

/** Pounds to the penny, as a contract has them. */
export const pounds = (value: number): string => `£${short(value, 2)}`;

/** The text of a value as the field at `path` takes it, or what is accepted. */
export function readAs(path: string, text: string): string | Wrong {
  const field = fieldAt(path);
  if (!field?.leaf) throw new Error(`${path} is no single value of a contract`);
  const per = field.unit?.split('/')[1];
  const tries = [...new Set([text.trim(), ...waysToSay(text, per, field.leaf)])];
  for (const each of tries) if (!('wrong' in field.leaf.read(each))) return shown(field.leaf, each);
  const found = field.leaf.read(tries.at(-1) as string);
  const wrong = 'wrong' in found ? found.wrong : '';
  if (field.leaf.kind === 'date' && MONTH_ALONE.test(plainly(text)))
    return { wrong: `${inQuotes(text.trim())}: of which year? Write it too, such as ${plainly(text)} 2026` };
  const told = field.leaf.kind === 'date' ? wrong.replace(/^write a day .*$/, ACCEPTED_DAYS) : wrong;
  // What says itself which word of it is wrong comes behind a colon.
  return { wrong: told.startsWith(': ') ? told.slice(2) : `${inQuotes(text.trim())}: ${told}` };
}

const MONTH_ALONE = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;
const ACCEPTED_DAYS = 'write a day that exists, such as 1 April 2026, or a month, such as April 2026';

/** `April 2026` begins on its first day, `April 5, 2026` and `5/4/26` are written as others write them. */
function dayFirst(text: string): string {
  if (MONTH_OF_A_YEAR.test(text)) return `1 ${text}`;
  return text
    .replace(/^([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, '$2 $1 $3')
    .replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, '$120$2');
}

/** A bare number gets its unit; a range stays as it is. */
function shown(leaf: Leaf, text: string): string {
  const read = leaf.read(text);
  return 'wrong' in read || read.low !== undefined ? text.trim() : read.text;
}

function waysToSay(text: string, per: string | undefined, leaf: Leaf): string[] {
  const plain = plainly(text);
  if (leaf.isText) return [];
  if (leaf.kind === 'date') {
    const meant = writtenOtherwise(dayFirst(plain));
    return meant === undefined ? [plain] : [formatIso(meant), plain];
  }
  const bare =
    per === undefined ? plain : plain.replace(new RegExp(` ?(?:an?|per|each|every|/) ?${per}$|,? ${per}ly$`, 'i'), '');
  const range = /^(?:between )?(\S.*?) ?(?:to|and|[-–]) ?(\S.*)$/i.exec(bare);
  const word = plain.toLowerCase().replaceAll(' ', '-');
  return [
    plain,
    bare,
    ...(leaf.words.includes(word) ? [word] : []),
    ...(range ? [`${range[1]}..${range[2]}`] : []),
    bare,
  ];
}
