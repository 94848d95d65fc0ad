// A list of contracts as a workbook: one sheet, its headings in sight, days that are days.
import type { Report } from '../report/types.ts';
import { columnWords, recordTable, serialDay, type Value } from './records.ts';
import type { DataRecord } from './types.ts';
import { Sheet, text, value } from './xlsx/sheet.ts';
import { writeBook } from './xlsx/write.ts';

const NARROWEST = 12;
const WIDEST = 48;
/** What data calls by a name of its own: `cannotTell`. */
const IS_NAME = /^[a-z]+(?:[A-Z][a-z]+)+$/;

export async function recordsWorkbook({ title }: Report, records: readonly DataRecord[]): Promise<Uint8Array> {
  const { columns, rows } = recordTable(records);
  const widths = columns.map((name, at) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...[columnWords(name), ...rows.map((row) => row[at])].map(lengthOf))),
  );
  const sheet = new Sheet('Contracts', widths.length > 0 ? widths : [NARROWEST], { rows: 1, columns: 1 });
  sheet.add(...columns.map((name) => text(columnWords(name), 'columns')));
  for (const row of rows) sheet.add(...row.map(cellOf));
  return writeBook({ title, sheets: [sheet], names: [] });
}

function lengthOf(content: Value | undefined): number {
  return String(content ?? '').length + 1;
}

function cellOf(content: Value) {
  if (content === null) return undefined;
  if (typeof content === 'number') return value(content, Number.isInteger(content) ? '#,##0' : '#,##0.00');
  const day = serialDay(content);
  if (day !== undefined) return value(day, 'd mmm yyyy');
  const words = String(content);
  return text(IS_NAME.test(words) ? columnWords(words) : words, 'wrapped');
}
