// A sheet in the making: rows of cells, and how formulas elsewhere call them.
import { NONE } from '../../engine/workbook.ts';

/** How a cell looks. `input` is what a reader may change. */
export type Look = 'title' | 'heading' | 'columns' | 'years' | 'quiet' | 'wrapped' | 'input' | 'override' | 'total';

export type Content =
  | { kind: 'text'; text: string; look?: Look }
  | { kind: 'value'; value: number | string; format?: string; look?: Look; choices?: readonly string[] }
  | { kind: 'formula'; formula: string; value: number | string; format?: string; look?: Look };

export const text = (words: string, look?: Look): Extract<Content, { kind: 'text' }> => ({
  kind: 'text',
  text: words,
  look,
});
/** NaN is a figure that is null. */
const orNone = (amount: number | string): number | string => (Number.isNaN(amount) ? NONE : amount);

export const value = (amount: number | string, format?: string, look?: Look): Content => ({
  kind: 'value',
  value: orNone(amount),
  format,
  look,
});
export const formula = (written: string, amount: number | string, format?: string, look?: Look): Content => ({
  kind: 'formula',
  formula: written,
  value: orNone(amount),
  format,
  look,
});

/** `£#,##0.00` */
export const poundsWith = (decimals: number): string => `£#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;

/** How numbers of a unit are shown, of one of what is sold with so many decimals; what is behind them is never rounded. */
export function formatOf(unit: string, decimals = 2): string {
  if (unit === 'GBP/item') return '£#,##0.00###;-£#,##0.00###';
  if (unit.startsWith('GBP')) {
    const pounds = poundsWith(unit === 'GBP/unit' ? Math.max(2, decimals) : 2);
    return `${pounds};-${pounds}`;
  }
  if (unit.startsWith('share')) return '0.00%';
  if (unit === 'flag') return '0';
  return unit === 'ratio' ? '0.0000' : '#,##0.00';
}

export class Sheet {
  readonly rows: (Content | undefined)[][] = [];
  private readonly quoted: string;

  constructor(
    readonly name: string,
    /** In characters. */
    readonly widths: readonly number[],
    /** Rows and columns that stay in sight, and are printed again on every page. */
    readonly frozen: { rows: number; columns: number } = { rows: 0, columns: 0 },
    /** How many columns are printed, all unless told, and over how many pages side by side. */
    readonly print: { columns?: number; pagesWide?: number } = {},
  ) {
    this.quoted = `'${name.replaceAll("'", "''")}'`;
  }

  /** Adds a row and gives its number, from 1. */
  add(...cells: readonly (Content | undefined)[]): number {
    return this.rows.push([...cells]);
  }

  /** What is printed of it, and what is repeated on every page; as a workbook's own names ask for it. */
  printed(): { area: string; titles: string | undefined } {
    const { rows, columns } = this.frozen;
    const titles = [
      ...(columns > 0 ? [`${this.quoted}!$A:$${columnLetters(columns - 1)}`] : []),
      ...(rows > 0 ? [`${this.quoted}!$1:$${rows}`] : []),
    ];
    const last = address(Math.max(1, this.rows.length), (this.print.columns ?? this.widths.length) - 1);
    return { area: `${this.quoted}!$A$1:${last}`, titles: titles.length > 0 ? titles.join(',') : undefined };
  }

  /** The number of the row that comes next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Calls a cell from any sheet. Columns count from 0, rows from 1. */
  cell(row: number, column: number): string {
    return `${this.quoted}!${address(row, column)}`;
  }

  /** Calls cells under each other. */
  range(first: number, last: number, column: number): string {
    if (first === last) return this.cell(first, column);
    return `${this.quoted}!${address(first, column)}:${address(last, column)}`;
  }
}

/** `$C$5` */
function address(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
