// Turns the data of a rate's YAML file into a `Rate`, and refuses what is not one.
import { type Day, parseDay } from '../calendar/day.ts';
import type { Confidence, Projection, Rate, RateRow } from './types.ts';

type Fields = { [key: string]: unknown };

const CONFIDENCES: readonly Confidence[] = ['two-sources', 'one-source', 'derived', 'memory'];
const PROJECTIONS: readonly Projection[] = ['wages', 'prices', 'none'];
const RATE_KEYS = ['title', 'unit', 'description', 'law', 'before', 'known_to', 'projection', 'rows'];
const ROW_KEYS = ['from', 'value', 'reference', 'reference_confirmed', 'confidence', 'sources'];
const OPTIONAL_ROW_KEYS = ['note', 'announced', 'min_age', 'annual'];

/** Reads one rate. Throws an Error that names the file, the row and the field. */
export function readRate(name: string, data: unknown): Rate {
  const field = fieldsOf(data, name, RATE_KEYS);
  const rows = list(field.rows, `${name}: rows`).map((row, index) => readRow(row, `${name}: row ${index + 1}`));
  const rate: Rate = {
    name,
    title: text(field.title, `${name}: title`),
    unit: text(field.unit, `${name}: unit`),
    description: text(field.description, `${name}: description`),
    law: text(field.law, `${name}: law`),
    before: oneOf(['nil', 'unknown'], field.before, `${name}: before`),
    knownTo: dayIn(field.known_to, `${name}: known_to`),
    projection: oneOf(PROJECTIONS, field.projection, `${name}: projection`),
    rows,
  };
  checkOrder(rate);
  return rate;
}

function readRow(data: unknown, where: string): RateRow {
  const field = fieldsOf(data, where, ROW_KEYS, OPTIONAL_ROW_KEYS);
  return {
    from: dayIn(field.from, `${where}: from`),
    value: number(field.value, `${where}: value`),
    reference: text(field.reference, `${where}: reference`),
    referenceConfirmed: truth(field.reference_confirmed, `${where}: reference_confirmed`),
    confidence: oneOf(CONFIDENCES, field.confidence, `${where}: confidence`),
    sources: list(field.sources, `${where}: sources`).map((source) => text(source, `${where}: sources`)),
    ...(field.note === undefined ? {} : { note: text(field.note, `${where}: note`) }),
    ...(field.announced === undefined ? {} : { announced: truth(field.announced, `${where}: announced`) }),
    ...(field.min_age === undefined ? {} : { minAge: number(field.min_age, `${where}: min_age`) }),
    ...(field.annual === undefined ? {} : { annual: number(field.annual, `${where}: annual`) }),
  };
}

function checkOrder(rate: Rate): void {
  let before: RateRow | undefined;
  for (const row of rate.rows) {
    if (before && row.from <= before.from) throw new Error(`${rate.name}: rows are not in order of date`);
    if (row.announced ? row.from <= rate.knownTo : row.from > rate.knownTo || before?.announced) {
      throw new Error(`${rate.name}: known_to must lie after the values in force and before those announced`);
    }
    before = row;
  }
}

function fieldsOf(data: unknown, where: string, keys: readonly string[], optional: readonly string[] = []): Fields {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw new Error(`${where}: not a map`);
  const fields: Fields = { ...data };
  for (const key of Object.keys(fields)) {
    if (!keys.includes(key) && !optional.includes(key)) throw new Error(`${where}: unknown key ${key}`);
  }
  return fields;
}

function list(data: unknown, where: string): unknown[] {
  if (!Array.isArray(data)) throw new Error(`${where}: not a list`);
  return data;
}

function text(data: unknown, where: string): string {
  if (typeof data !== 'string' || data.trim() === '') throw new Error(`${where}: not a text`);
  return data;
}

function number(data: unknown, where: string): number {
  if (typeof data !== 'number' || !Number.isFinite(data)) throw new Error(`${where}: not a number`);
  return data;
}

function truth(data: unknown, where: string): boolean {
  if (typeof data !== 'boolean') throw new Error(`${where}: neither true nor false`);
  return data;
}

function dayIn(data: unknown, where: string): Day {
  const day = typeof data === 'string' ? parseDay(data) : undefined;
  if (day === undefined) throw new Error(`${where}: not a day such as '2026-04-01'`);
  return day;
}

function oneOf<T extends string>(choices: readonly T[], data: unknown, where: string): T {
  const found = choices.find((choice) => choice === data);
  if (found === undefined) throw new Error(`${where}: not one of ${choices.join(', ')}`);
  return found;
}
