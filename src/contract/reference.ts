// The list of everything that a contract file may state, as Markdown: docs/contract.md is this text, and a test keeps it so.
import type { Field } from './field.ts';
import { sections } from './schema.ts';

type Described = Pick<Field<unknown>, 'about' | 'fields' | 'item' | 'leaf' | 'special'>;

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
  for (const [key, section] of Object.entries<Described>(sections)) {
    lines.push(`## ${key}`, '', section.about, '');
    const rows = rowsOf(section, key);
    if (rows.length > 0)
      lines.push('| key | what it is | write | if left out |', '| --- | --- | --- | --- |', ...rows, '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function rowsOf(field: Described, path: string): string[] {
  const rows: string[] = [];
  const walk = (each: Described, at: string): void => {
    if (each.leaf) {
      const { accepts, neutral, required } = each.leaf;
      const absent = required
        ? 'must be stated'
        : typeof neutral === 'string'
          ? code(neutral)
          : neutral
            ? 'follows from other values'
            : 'not stated';
      rows.push(`| ${code(at)} | ${cell(each.about)} | ${cell(accepts)} | ${absent} |`);
    } else if (each.special) rows.push(`| ${code(at)} | ${cell(each.about)} | | |`);
    if (each.item && !each.leaf) {
      if (at !== path) rows.push(`| ${code(`${at}[]`)} | ${cell(each.about)} | a list | none |`);
      walk(each.item, `${at}[]`);
    }
    for (const [key, child] of Object.entries<Described>(each.fields ?? {})) walk(child, `${at}.${key}`);
  };
  walk(field, path);
  return rows;
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
}
