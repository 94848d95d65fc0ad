// Turns the data of a rate's YAML file into a `Rate`, and refuses what is not one.
import { type Day, parseDay } from '../calendar/day.ts';
import type { Confidence, Projection, Rate, RateRow } from './types.ts';

const CONFIDENCES: readonly Confidence[] = ['two-sources', 'one-source', 'derived', 'memory'];
const PROJECTIONS: readonly Projection[] = ['wages', 'prices', 'none'];
const RATE_KEYS = ['title', 'unit', 'description', 'law', 'before', 'known_to', 'projection', 'rows'];
const ROW_KEYS = [
  'from',
  'value',
  'reference',
  'reference_confirmed',
  'confidence',
  'sources',
  'note',
  'announced',
  'min_age',
  'annual',
];

/** Reads one rate. Throws an Error that names the file, the row and the field. */
export function readRate(name: string, data: unknown): Rate {
  const fields = new Fields(data, name, undefined, RATE_KEYS);
  const rate: Rate = {
    name,
    title: fields.text('title'),
    unit: fields.text('unit'),
    description: fields.text('description'),
    law: fields.text('law'),
    before: fields.oneOf(['nil', 'unknown'], 'before'),
    knownTo: fields.day('known_to'),
    projection: fields.oneOf(PROJECTIONS, 'projection'),
    rows: fields.list('rows').map((row, at) => readRow(new Fields(row, name, at + 1, ROW_KEYS))),
  };
  checkOrder(rate);
  return rate;
}

function readRow(fields: Fields): RateRow {
  const row: RateRow = {
    from: fields.day('from'),
    value: fields.number('value'),
    reference: fields.text('reference'),
    referenceConfirmed: fields.truth('reference_confirmed'),
    confidence: fields.oneOf(CONFIDENCES, 'confidence'),
    sources: fields.texts('sources'),
  };
  if (fields.has('note')) row.note = fields.text('note');
  if (fields.has('announced')) row.announced = fields.truth('announced');
  if (fields.has('min_age')) row.minAge = fields.number('min_age');
  if (fields.has('annual')) row.annual = fields.number('annual');
  return row;
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

/** The fields of one map of the file, each read as what it must be. What is wrong is put into words only where it is. */
class Fields {
  private readonly data: { readonly [key: string]: unknown };

  constructor(
    data: unknown,
    private readonly name: string,
    private readonly row: number | undefined,
    keys: readonly string[],
  ) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) throw this.mistake('not a map');
    this.data = data as { readonly [key: string]: unknown };
    for (const key of Object.keys(data)) if (!keys.includes(key)) throw this.mistake(`unknown key ${key}`);
  }

  has(key: string): boolean {
    return this.data[key] !== undefined;
  }

  list(key: string): unknown[] {
    const value = this.data[key];
    if (!Array.isArray(value)) throw this.mistake(`${key}: not a list`);
    return value;
  }

  text(key: string): string {
    return this.asText(this.data[key], key);
  }

  texts(key: string): string[] {
    return this.list(key).map((text) => this.asText(text, key));
  }

  number(key: string): number {
    const value = this.data[key];
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.mistake(`${key}: not a number`);
    return value;
  }

  truth(key: string): boolean {
    const value = this.data[key];
    if (typeof value !== 'boolean') throw this.mistake(`${key}: neither true nor false`);
    return value;
  }

  day(key: string): Day {
    const value = this.data[key];
    const day = typeof value === 'string' ? parseDay(value) : undefined;
    if (day === undefined) throw this.mistake(`${key}: not a day such as '2026-04-01'`);
    return day;
  }

  oneOf<T extends string>(choices: readonly T[], key: string): T {
    const value = this.data[key];
    if (!choices.includes(value as T)) throw this.mistake(`${key}: not one of ${choices.join(', ')}`);
    return value as T;
  }

  private asText(value: unknown, key: string): string {
    if (typeof value !== 'string' || value.trim() === '') throw this.mistake(`${key}: not a text`);
    return value;
  }

  private mistake(what: string): Error {
    return new Error(`${this.name}: ${this.row === undefined ? '' : `row ${this.row}: `}${what}`);
  }
}
