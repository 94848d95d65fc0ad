// Whether a file that cannot be read as a contract was meant to be one: then it is a mistake, and never passed over.
import { closeSync, openSync, readSync } from 'node:fs';
import { distance } from 'fastest-levenshtein';
import { MAX_BYTES } from '../../contract/index.ts';
import { sections } from '../../contract/schema.ts';
import { inPlainLetters } from '../../contract/text/ascii.ts';
import { decode } from '../../contract/text/encoding.ts';
import { kindOfDocument } from '../../contract/text/kinds.ts';
import { AT_ONCE } from './read.ts';

const NO_CONTRACT = 'no contract: it has none of its sections';
const REMARKS_ALONE = 'no contract: all of it is remarks';

/**
 * Why a file is passed over that cannot be read as a contract and is something else. Undefined for a contract as a Word or PDF
 * document; for bytes of which nobody can say what they were, such as what a failing disk has left; and for a file that
 * says nothing, or one text alone: what it was to hold is lost, or stands elsewhere.
 */
export function whyOther(bytes: Uint8Array, path: string): string | undefined {
  if (kindOfDocument(bytes) !== undefined) return undefined;
  if (bytes.length > MAX_BYTES) return isMeant(textOf(bytes)) || restIsMeant(path) ? undefined : NO_CONTRACT;
  const { text, otherwise } = decode(bytes) ?? {};
  if (text === undefined) return undefined;
  if (NOTHING.test(text.replace(REMARKS, '').trim())) return text.includes('#') ? REMARKS_ALONE : undefined;
  // Only a mark may say that it is UTF-16.
  const isBehindMark = otherwise === 'UTF-16' && isMeant(Buffer.from(bytes).toString('latin1'));
  return isBehindMark || isMeant(text) || !DATA.test(text) ? undefined : whyNot(text);
}

/** Lines that are a remark, or where a document begins or ends. */
const REMARKS = /^[^\S\r\n]{0,80}(?:#.*|---|\.\.\.|%YAML.*)$/gm;
/** A key with its colon, an entry of a list, or a bracket: what has none of them is one text to YAML. */
const DATA = /^(?:[^#\r\n]*:(?=\s|$)|[^\S\r\n]{0,80}(?:[-?](?=\s)|[[{]))/m;
const NOTHING = /^(?:\{\s{0,80}\}|\[\s{0,80}\]|~|null|""|'')?$/;

/**
 * The name of a section at the start of a line, as people and their programs write it: in any case, behind quotes, a tag,
 * the marks of a mail or a list (`1.`), or the number of its line. Each mark is allowed so often only that a look stays a
 * look, and none is white space as well, or a line of a hundred of them could be divided in a million ways.
 */
const SECTION =
  /^[^\S\r\n]{0,80}(?:\d{1,5}[^\S\r\n]{1,8})?(?:(?:[>*,{"'|+\u00b7\u2013\u2014\u2018\u201c\u2022\u200b-]|\d{1,2}[.)])[^\S\r\n]{0,8}){0,8}(?:!\S{0,80}[^\S\r\n]{1,8}|o[^\S\r\n]{1,8})?["'\u2018\u201c]?(?:contract|price|demand)["'\u2019\u201d]?[^\S\r\n]{0,8}[:\uff1a]/im;

/** The same names as a mistake may leave them: without a colon at the start of a line, or with one anywhere behind a sign. */
const ROUGHLY = ['contract', 'pric', 'demand'].map((stem) => {
  const name = `${stem}(?:e?s?|ing)`;
  return {
    stem,
    pattern: new RegExp(
      `^[^\\p{L}\\r\\n]{0,60}${name}(?![\\p{L}\\p{N}])|[^\\p{L}\\p{N}\\s_][^\\S\\r\\n]{0,8}["'\`]?${name}["'\`*_)\\]}]{0,4}[^\\S\\r\\n]{0,8}[:=]`,
      'mu',
    ),
  };
});

/** Sections that many other files have too, so that only two of them tell. */
const ANY_SECTION = new RegExp(`^(?:${Object.keys(sections).join('|')}):`, 'gm');

function isMeant(text: string): boolean {
  if (SECTION.test(text)) return true;
  if (new Set(text.match(ANY_SECTION)).size > 1) return true;
  const plain = inPlainLetters(text.replaceAll('\\"', '"'));
  if (isMisspelt(plain)) return true;
  const there = ROUGHLY.filter(({ stem }) => plain.includes(stem));
  return there.length > 1 && there.filter(({ pattern }) => pattern.test(plain)).length > 1;
}

/** A key at the start of a line. */
const KEY = /^["']?(\w{4,10})["']?[^\S\n]{0,8}:/gm;

/** Whether a slip of the keys stands for each section that a contract must have: of two of them only, other files may be full. */
function isMisspelt(text: string): boolean {
  const keys = new Set(Array.from(text.matchAll(KEY), ([, key = '']) => key));
  return ['contract', 'price', 'demand'].every((name) =>
    [...keys].some((key) => key[0] === name[0] && distance(key, name) <= 2),
  );
}

function whyNot(text: string): string {
  const [only] = text.match(ANY_SECTION) ?? [];
  return only === undefined ? NO_CONTRACT : `no contract: of its sections it has ${only} alone`;
}

/** Text that is damaged, or in another alphabet, is looked at as well. */
function textOf(bytes: Uint8Array): string {
  return decode(bytes)?.text ?? new TextDecoder().decode(bytes).replaceAll('\0', '');
}

const PART = 1_000_000;
/** What a line may hold before the name of its section ends. */
const OVERLAP = 1000;

/** Of a file that is too large to be read as a contract, part after part. */
function restIsMeant(path: string): boolean {
  const file = openSync(path, AT_ONCE);
  try {
    const part = Buffer.alloc(PART);
    for (let from = MAX_BYTES - OVERLAP; ; from += PART - OVERLAP) {
      const size = readSync(file, part, 0, PART, from);
      if (SECTION.test(textOf(part.subarray(0, size)))) return true;
      if (size < PART) return false;
    }
  } finally {
    closeSync(file);
  }
}
