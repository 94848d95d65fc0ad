// What a list of contracts holds, as a table for other programs: a line for each, a column for each thing that is known.
import { parseDay } from '../calendar/day.ts';
import type { DataRecord } from './types.ts';

export type Value = string | number | boolean | null;

export interface RecordTable {
  columns: string[];
  rows: Value[][];
}

/** Columns in the order in which they first appear; `next.date` is the date in `next`. What is unknown is null. */
export function recordTable(records: readonly DataRecord[]): RecordTable {
  const flat = records.map((record) => new Map(leaves(record, '')));
  const names = [...new Set(flat.flatMap((record) => [...record.keys()]))];
  // A name that is only a place for others, empty in this record, is no column beside them.
  const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
  return { columns, rows: flat.map((record) => columns.map((name) => record.get(name) ?? null)) };
}

function leaves(data: unknown, path: string): [string, Value][] {
  if (typeof data === 'object' && data !== null && !Array.isArray(data))
    return Object.entries(data).flatMap(([key, value]) => leaves(value, path === '' ? key : `${path}.${key}`));
  if (Array.isArray(data)) return [[path, data.join('; ')]];
  const isValue = ['string', 'number', 'boolean'].includes(typeof data) && !Number.isNaN(data);
  return [[path, isValue ? (data as Value) : null]];
}

/** `gapPerYear` is `gap per year`, `next.date` is `next date`. */
export function columnWords(name: string): string {
  return name.replaceAll('.', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** A day as a workbook counts it; undefined for what is none. */
export function serialDay(value: Value): number | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const day = parseDay(value);
  return day === undefined ? undefined : day + 25_569;
}
