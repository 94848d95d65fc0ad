// Rate cards: a row for each length of a visit, a column for each kind of day. A card of which one column is not understood
// is not drafted at all, for a price at the wrong hours is worse than none.
import type { Value } from '../../interview/types.ts';
import { cut, quoteOf, sourceOf } from '../quote.ts';
import type { Block, Cell, Findings, Quote, TextDocument } from '../types.ts';
import { tablesOf } from './weights.ts';

const LENGTH =
  /^(?:a |per )?(\d{1,3})[- ]?(?:minutes?|mins?)(?: (?:visit|call|session|rate))?s?$|^(?:a |per )?(\d(?:\.\d{1,2})?|one|an)[- ]?(?:hours?|hrs?)(?: (?:visit|call|session|rate))?s?$/i;
const PRICE = /^£? ?\d{1,3}(?:\.\d{1,4})?$/;
const DAYS: readonly [RegExp, string][] = [
  [/\bbank holidays?\b|\bpublic holidays?\b/i, 'bank-holiday'],
  [/\bweekends?\b|\bsat(?:urday)?s? ?(?:and|&|\/|-|to) ?sun(?:day)?s?\b/i, 'weekends'],
  [/\bsat(?:urday)?s?\b/i, 'sat'],
  [/\bsun(?:day)?s?\b/i, 'sun'],
  [/\bweek ?days?\b|\bmon(?:day)? ?(?:-|–|to) ?fri(?:day)?\b/i, 'mon-fri'],
];
const ANY_DAY =
  /^(?:rate|price|cost|charge|fee|unit price|price per visit|rate per visit|visit rate|price per hour|hourly rate|rate per hour)?s?(?: ?\(?(?:£|GBP|ex(?:cl)?\.? vat|excluding vat|per visit|per call|per hour)\)?)*$/i;
const NO_PRICE =
  /\b(?:maximum|ceiling|cap|current|example|illustrat\w*|indicative|previous|pay|wages?|inc(?:l\w*)?\.? (?:of )?VAT|salary)\b/i;

interface Column {
  days: string | undefined;
  unit: 'per_visit' | 'per_hour' | undefined;
  at: number;
}

interface Row {
  length: string;
  label: Cell;
  cells: readonly Cell[];
}

/** What stands before a table or after it, where it is no price of the contract. */
const NOT_PAID =
  /\b(?:own care|self[- ]fund\w*|charged to|people pay|propos\w*|consult\w*|applied|until \d|were|was|previous\w*|last year|direct payments?)\b/i;

const besideTable = (rows: readonly Block[], blocks: readonly Block[]): string => {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => (row ? blocks.indexOf(row) : -1)) as [number, number];
  return [blocks[first - 1], blocks[last + 1]]
    .flatMap((block) => (block && !block.cells ? block.lines.slice(0, 3) : []))
    .join(' ');
};

export function findRates({ name, blocks }: TextDocument, found: Findings): void {
  let carried: Block | undefined;
  for (const rows of tablesOf(blocks)) {
    pricedIn(rows, found);
    if (NOT_PAID.test(besideTable(rows, blocks))) {
      hourlyIn(name, rows, found);
      continue;
    }
    const priced = rows.flatMap((row) => rowOf(row) ?? []);
    const own = rows.find((row) => rowOf(row) === undefined && columnsOf(row, priced).length > 0);
    const [top] = rows;
    // The rest of a table on the next page has no heads of its own: it is read under those it began with.
    const heads = own ?? (top && rowOf(top) ? carried : undefined);
    if (own) carried = own;
    if (priced.length > 0 && heads) card(name, heads, priced, found);
    else hourlyIn(name, rows, found);
  }
  merge(found);
}

/** What the rows of a price list are called: what they pay for is paid for. */
function pricedIn(rows: readonly Block[], found: Findings): void {
  for (const { cells = [] } of rows) {
    const [label, ...more] = cells;
    if (label && more.some(({ text }) => /^£ ?\d/.test(text))) found.priced.push(label.text.toLowerCase());
  }
}

/** Prices by the hour in a list of several things: named, for nobody can tell which of them is the price. */
function hourlyIn(document: string, rows: readonly Block[], found: Findings): void {
  for (const { cells = [] } of rows) {
    const [label] = cells;
    if (
      label &&
      /\bper hour\b|\bhourly\b/i.test(cells.map(({ text }) => text).join(' ')) &&
      cells.some(({ text }) => /^£ ?\d/.test(text))
    )
      found.hourly.push({
        quote: { document, place: label.place, words: cut(label.text) },
        why: 'it stands in a list of prices of several kinds',
      });
  }
}

function rowOf({ cells = [] }: Block): Row | undefined {
  const [label, ...more] = cells;
  const [, minutes, hours] = label ? (LENGTH.exec(label.text) ?? []) : [];
  if (!label || (minutes === undefined && hours === undefined) || !more.some(({ text }) => PRICE.test(text)))
    return undefined;
  const length = minutes === undefined ? `${/^\d/.test(hours ?? '') ? hours : 1} hours` : `${minutes} minutes`;
  return { length: length.replace(/^1 hours$/, '1 hour'), label, cells };
}

/** The columns that have a price in some row; none where a head is not understood. */
function columnsOf({ cells = [], heading = '' }: Block, rows: readonly Row[]): Column[] {
  const columns: Column[] = [];
  for (let at = 1; at < Math.max(...rows.map((row) => row.cells.length), 0); at++) {
    if (!rows.some((row) => PRICE.test(row.cells[at]?.text ?? ''))) continue;
    const head = cells[at]?.text ?? '';
    const days = DAYS.find(([pattern]) => pattern.test(head))?.[1];
    if (head === '' || NO_PRICE.test(`${head} ${heading}`) || (days === undefined && !ANY_DAY.test(head))) return [];
    // What else a head says of the hours, such as 7am to 10pm, would be lost.
    if (days !== undefined && /\d|night|evening|day ?time|sleep|lot|zone|urban|rural/i.test(head)) return [];
    columns.push({ days, unit: unitOf(`${head} ${cells[0]?.text ?? ''}`), at });
  }
  const kinds = columns.map(({ days }) => days);
  return new Set(kinds).size < kinds.length ? [] : columns;
}

const unitOf = (head: string): Column['unit'] => {
  if (/\bper (?:visit|call)\b|\bvisit (?:rate|price)\b|\bper (?:15|30|45|60)\b/i.test(head)) return 'per_visit';
  return /\bper h(?:ou)?r\b|\bhourly\b/i.test(head) ? 'per_hour' : undefined;
};

const ORDER = ['bank-holiday', 'sun', 'sat', 'weekends', 'mon-fri', undefined];

function card(document: string, heads: Block, rows: readonly Row[], found: Findings): void {
  const columns = columnsOf(heads, rows);
  const hasPounds = [heads, ...rows].some(({ cells = [] }) => cells.some(({ text }) => /£|GBP/.test(text)));
  if (columns.length === 0 || !hasPounds) return;
  const lines: Value[] = [];
  const quotes: Quote[] = [];
  const quoteOfCell = ({ text, place }: Cell): Quote => ({ document, place, words: cut(text) });
  for (const column of [...columns].sort((one, other) => ORDER.indexOf(one.days) - ORDER.indexOf(other.days))) {
    const unit = column.unit ?? unitByLength(rows, column.at);
    if (unit === undefined) return;
    for (const { length, label, cells } of rows) {
      const cell = cells[column.at];
      if (!cell || !PRICE.test(cell.text)) return;
      const value = `£${cell.text.replace(/^£ ?/, '').replace(/(\.\d)$/, '$10')}`;
      const own = [quoteOfCell(label), quoteOfCell(cell)];
      const price = { value, source: sourceOf(own), quote: quoteOf(own) };
      lines.push({ length, ...(column.days !== undefined && { days: column.days }), [unit]: price });
      quotes.push(...own);
    }
  }
  found.candidates.push({ path: 'price.rates', value: lines, quotes });
}

/** A quarter of an hour for less than half of what the hour costs is priced by the visit; one that costs the same, by the hour. */
function unitByLength(rows: readonly Row[], at: number): Column['unit'] {
  const minutes = ({ length }: Row): number => Number.parseFloat(length) * (/hour/.test(length) ? 60 : 1);
  const sorted = [...rows].sort((one, other) => minutes(one) - minutes(other));
  const [short, long] = [sorted[0], sorted.at(-1)];
  if (!short || !long || minutes(long) < 2 * minutes(short)) return undefined;
  const price = (row: Row): number => Number((row.cells[at]?.text ?? '').replace(/^£ ?/, ''));
  if (price(long) / price(short) >= 1.5) return 'per_visit';
  return price(long) / price(short) <= 1.05 ? 'per_hour' : undefined;
}

type Line = { readonly [key: string]: Value };

/** A table over two pages is two cards with the same columns: one list of both, if no line says another price for the same. */
function merge(found: Findings): void {
  const cards = found.candidates.filter(({ path }) => path === 'price.rates');
  if (cards.length < 2) return;
  const byWhat = new Map<string, Line>();
  for (const line of cards.flatMap(({ value }) => value as readonly Line[])) {
    const what = `${line.length} ${line.days ?? ''} ${'per_visit' in line}`;
    const known = byWhat.get(what);
    if (known && priceOf(known) !== priceOf(line)) return;
    byWhat.set(what, known ?? line);
  }
  const rank = ({ days }: Line): number => ORDER.indexOf(days as string | undefined);
  const value = [...byWhat.values()].sort((one, other) => rank(one) - rank(other));
  found.candidates = found.candidates.filter(({ path }) => path !== 'price.rates');
  found.candidates.push({ path: 'price.rates', value, quotes: cards.flatMap(({ quotes }) => quotes) });
}

const priceOf = (line: Line): Value | undefined => ((line.per_visit ?? line.per_hour) as Line | undefined)?.value;
