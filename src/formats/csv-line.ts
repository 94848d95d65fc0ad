// A line of a table for spreadsheets (RFC 4180), in which no text of a contract is worked out.
import { inert } from './inert.ts';

export type CsvCell = string | number | boolean | null | undefined;

export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: CsvCell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const safe = inert(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
