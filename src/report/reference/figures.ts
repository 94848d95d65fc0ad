// The reference page of all figures, as Markdown: docs/figures.md is this text, and a test keeps it so.
import { inWords } from '../../engine/explain.ts';
import { type Figure, figuresIn } from '../../engine/figure.ts';
import { figures, sections } from '../../figures/index.ts';
import { rates } from '../../rates/index.ts';
import { code, tableLines } from '../../words/markdown.ts';
import { exactly, unitWords } from '../../words/words.ts';

export function referencePage(): string {
  const lines = [
    '# Figures',
    '',
    'Every figure of a costing: what it means, how it is worked out, and what it rests on. Ids are what JSON prints, what',
    '`viability explain FILE ID` opens and what the cells of the workbook are named after. Made from the definitions in',
    '`src/figures`; do not edit.',
    '',
  ];
  const listed = new Set<Figure>();
  for (const { title, figures: own } of sections) {
    lines.push(`## ${title}`, '');
    for (const figure of own) {
      listed.add(figure);
      lines.push(...entry(figure));
    }
  }
  lines.push('## Steps between', '', 'Worked out on the way to the figures above.', '');
  for (const figure of figures) if (figure.kind === 'formula' && !listed.has(figure)) lines.push(...entry(figure));
  const read = figures.filter(({ kind }) => kind !== 'formula');
  lines.push(
    '## What is read',
    '',
    ...tableLines(
      ['figure', 'what it is', 'unit', 'from'],
      read.map((figure) => [code(figure.id), figure.label, unitOf(figure), originOf(figure)]),
    ),
    '',
    '## The law by date',
    '',
    '`viability rates NAME` shows every value with its date and reference.',
    '',
    ...tableLines(
      ['rate', 'what it is', 'unit', 'law'],
      Object.values(rates).map(({ name, description, unit, law }) => [code(name), description, unitWords(unit), law]),
    ),
  );
  return `${lines.join('\n')}\n`;
}

function entry(figure: Figure): string[] {
  const { id, label, why, source, formula, example, nullable, rows } = figure;
  const lines = [
    `### ${label}`,
    '',
    `${code(id)}, ${unitOf(figure)}${rows === undefined ? '' : `, one for each ${rows}`}`,
    '',
  ];
  if (why) lines.push(why, '');
  if (formula) lines.push(`    ${inWords(formula)}`, '');
  if (formula)
    lines.push(
      `Of: ${figuresIn(formula)
        .map((part) => code(part.id))
        .join(', ')}.`,
      '',
    );
  if (example) {
    const given = Object.entries(example.given).map(
      ([part, value]) => `${part} ${Array.isArray(value) ? `(${value.map(exactly).join(', ')})` : exactly(value)}`,
    );
    lines.push(
      `For example, with ${given.join('; ')}: ${example.gives === null ? 'none' : exactly(example.gives)}.`,
      '',
    );
  }
  if (nullable) lines.push('May be none.', '');
  lines.push(`Source: ${source}.`, '');
  return lines;
}

function unitOf({ unit }: Figure): string {
  return unitWords(unit) || 'a number';
}

function originOf({ kind, path, rate, source, value }: Figure): string {
  if (kind === 'input') return `the contract, ${path}`;
  if (kind === 'parameter') return rate && rate in rates ? `the law, ${rate}` : source;
  if (kind === 'constant') return `${exactly(value as number)}: ${source}`;
  return source;
}
