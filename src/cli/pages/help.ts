// What `viability help` says beside commands: a key of a contract, and the exit codes.

import { aboutPath, questionOf } from '../../contract/ask.ts';
import { fieldAt } from '../../contract/schema.ts';
import { either } from '../../contract/suggest.ts';
import { acceptedBy, type Field, lineOf } from '../../contract/tree.ts';
import { placeInTender } from '../../glossary/index.ts';
import { bullets, paragraph, section } from '../../report/blocks.ts';
import type { Block, Fact } from '../../report/types.ts';
import { EXIT_CODES } from '../help.ts';
import { type Page, pageOf } from './page.ts';

/** One key: what it means, accepts and stands for where it is left out, where to find it and what to ask. */
export function keyPage(path: string): Page {
  const field = fieldAt(path) as Field;
  const inner = field.item ?? field;
  const under = inner.fields ? [...inner.fields] : [];
  const stem = field.item ? `${path}[]` : path;
  return pageOf({
    lead: `${path}.`,
    sentence: field.about || inner.about,
    title: '',
    subtitle: '',
    blocks: [
      { kind: 'facts', facts: factsOf(path, field) },
      ...meanings(field),
      ...(under.length > 0 && !field.leaf ? keys(under.map(([key, each]) => [`${stem}.${key}`, each.about])) : []),
    ],
  });
}

/** The keys that a word may stand for. */
export function keyListPage(word: string, paths: readonly string[]): Page {
  return pageOf({
    lead: `${paths.length} keys.`,
    sentence: `These keys of a contract fit ${word}. \`viability help KEY\` opens one.`,
    title: '',
    subtitle: '',
    blocks: keys(paths.map((path) => [path, aboutPath(path) ?? ''])),
  });
}

function keys(all: readonly (readonly [key: string, about: string])[]): Block[] {
  return [section('Keys'), bullets(all.map(([text, note]) => ({ text, note })))];
}

function meanings({ leaf }: Field): Block[] {
  if (!leaf?.meaning) return [];
  const { words, meaning } = leaf;
  return [section('Words'), bullets(words.map((text) => ({ text, note: meaning(text) ?? '' })))];
}

function factsOf(path: string, field: Field): Fact[] {
  const place = placeInTender(path);
  const key = path.slice(path.lastIndexOf('.') + 1).replace('[]', '');
  return [
    { term: 'Write', text: field.such ? `${acceptedBy(field)} (${lineOf(key, field)})` : acceptedBy(field) },
    // Words that say what they mean have a list of their own.
    ...(field.leaf && field.leaf.words.length > 0 && !field.leaf.meaning
      ? [{ term: 'Words', text: either(field.leaf.words) }]
      : []),
    { term: 'Left out', text: silenceOf(field) },
    ...(place ? [{ term: 'In a tender', text: place }] : []),
    { term: 'To ask', text: questionOf(path).full },
  ];
}

function silenceOf({ silent, follows, item, fields, leaf, isOptional, statute }: Field): string {
  if (follows !== undefined) return `it is as ${follows}, unless the profile says otherwise`;
  if (statute) return 'what the law sets';
  if (item || (fields && !leaf)) return 'what the profile says, if it says anything';
  if (isOptional || silent === '') return 'nothing is stated, unless the profile says otherwise';
  return silent === undefined
    ? 'it must be stated, or be written as unknown'
    : `${silent}, unless the profile says otherwise`;
}

export function keyData(path: string): object {
  const field = fieldAt(path) as Field;
  return {
    key: path,
    about: field.about,
    unit: field.unit ?? null,
    accepts: acceptedBy(field),
    words: field.leaf?.words ?? [],
    meanings: Object.fromEntries(
      (field.leaf?.words ?? []).flatMap((word) => {
        const means = field.leaf?.meaning?.(word);
        return means === undefined ? [] : [[word, means]];
      }),
    ),
    leftOut: silenceOf(field),
    inATender: placeInTender(path) ?? null,
    question: questionOf(path).full,
  };
}

export function exitCodesPage(): Page {
  return pageOf({
    lead: 'Exit codes.',
    sentence: 'What the program tells a script when it ends.',
    title: '',
    subtitle: '',
    blocks: [
      { kind: 'facts', facts: EXIT_CODES.map((means, code) => ({ term: String(code), text: `${means}.` })) },
      paragraph(
        'Only viability check ends with 1: where a contract is at or above --fail-on, undeliverable unless told. A file that cannot be read is 2, whatever else is found, and the rest is checked all the same.',
      ),
    ],
  });
}
