// Tables for other programs: numbers unrounded, an empty value for none. The figures of every year and scenario, or a list
// of contracts.
import { formatIso } from '../calendar/day.ts';
import { results as resultFigures } from '../figures/index.ts';
import type { Assessment } from '../model/types.ts';
import { inert } from './inert.ts';
import { recordTable } from './records.ts';
import type { DataRecord } from './types.ts';

const COLUMNS = ['year', 'from', 'to', 'scenario', 'id', 'label', 'unit', 'value'];
const NEEDS_QUOTES = /[",\r\n]/;

/** RFC 4180, with a heading line. */
export function csv({ years }: Assessment): string {
  const lines = [COLUMNS.join(',')];
  for (const { year, from, to, runs } of years)
    for (const [scenario, { results }] of runs)
      for (const figure of resultFigures) {
        const value = results.value(figure);
        const texts = [formatIso(from), formatIso(to), scenario, figure.id, figure.label, figure.unit].map(field);
        lines.push([String(year), ...texts, Number.isNaN(value) ? '' : String(value)].join(','));
      }
  return `${lines.join('\r\n')}\r\n`;
}

export function recordsCsv(records: readonly DataRecord[]): string {
  const { columns, rows } = recordTable(records);
  const lines = [
    columns.map(field),
    ...rows.map((row) => row.map((value) => (typeof value === 'number' ? String(value) : field(String(value ?? ''))))),
  ];
  return `${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function field(text: string): string {
  const safe = inert(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
