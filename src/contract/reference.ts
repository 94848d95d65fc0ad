// The list of everything that a contract file may state, as Markdown: docs/contract.md is this text, and a test keeps it so.
import { code, tableLines } from '../words/markdown.ts';
import { contractField } from './schema.ts';
import { acceptedBy, type Field } from './tree.ts';

export function contractReference(): string {
  const lines = [
    '# What a contract file may state',
    '',
    'Section by section, in the order of the file. Only `contract.start` must be stated; what is left out comes from the',
    'profile, from the law, or is nothing, and the report says which. Any value may be written `{value: ..., source: "...",',
    'quote: "..."}`, as a range (`20..40 minutes`), or `unknown`. Made from the definitions in `src/contract/sections`; do not',
    'edit.',
    '',
  ];
  for (const [key, section] of contractField.fields ?? []) {
    lines.push(`## ${key}`, '', section.about, '');
    const rows = rowsOf(section, key);
    if (rows.length > 0) lines.push(...tableLines(['key', 'what it is', 'write', 'if left out'], rows), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function rowsOf(field: Field, path: string): string[][] {
  const rows: string[][] = [];
  const walk = (each: Field, at: string): void => {
    const { leaf, about, item, fields } = each;
    if (leaf) rows.push([code(at), about, acceptedBy(each), ifLeftOut(each)]);
    if (item) {
      if (at !== path) rows.push([code(`${at}[]`), about, 'a list', 'none']);
      walk(item, `${at}[]`);
    }
    for (const [key, child] of fields ?? []) walk(child, `${at}.${key}`);
  };
  walk(field, path);
  return rows;
}

function ifLeftOut({ silent, isOptional, follows }: Field): string {
  if (follows !== undefined) return `as ${code(follows)}`;
  if (isOptional || silent === '') return 'not stated';
  return silent === undefined ? 'must be stated' : code(silent);
}
