// A table as a page shows it: every cell knows its heading, so that a phone can show a row as a list.
import type { BlockOf, Cell, Row } from '../../report/types.ts';
import { isTotal, textAt } from '../cells.ts';
import { html, type Markup } from './markup.ts';
import { SHADES } from './style.ts';
import { words } from './words.ts';

type Table = BlockOf<'table'>;

/** Amounts stay in one line; what is longer has words in it. */
const LONG = 14;

/** `heading` is the id of what the table stands under: it names one that has no caption. */
export function table(block: Table, heading: string | undefined, canOpen = false): Markup {
  const { caption, columns, rows } = block;
  const named = heading === undefined || caption ? undefined : html` aria-labelledby="${heading}"`;
  const heads = columns.map(({ heading: head, align }) =>
    // An empty heading is announced as one, so it is a cell.
    head === ''
      ? html`<td></td>`
      : html`<th scope="col"${align === 'right' ? html` class="number"` : undefined}>${words(head)}</th>`,
  );
  const head = columns.every((column) => column.heading === '') ? undefined : html`<thead><tr>${heads}</tr></thead>\n`;
  return html`<table${lookOf(block)}${named}>
${caption ? html`<caption>${words(caption)}</caption>\n` : undefined}${head}<tbody>
${rows.map((row) => tableRow(row, block, canOpen))}</tbody>
</table>
`;
}

/** Too wide for a phone: many columns, or texts beside texts. */
function lookOf({ columns, shaded }: Table): Markup | undefined {
  if (shaded) return html` class="shaded"`;
  const isTexts = columns.length > 2 && columns.slice(1).some(({ align }) => align === 'left');
  return columns.length > 3 || isTexts ? html` class="stacks"` : undefined;
}

function tableRow(row: Row, { columns, shaded }: Table, canOpen: boolean): Markup {
  if (row.role === 'mark')
    return html`<tr class="mark"><td colspan="${columns.length}">${words(textAt(row, 0))}</td></tr>\n`;
  const cells = columns.map(({ heading, align }, at) => {
    const said = textAt(row, at);
    const look = [
      align !== 'right' ? '' : said.length > LONG ? 'number long' : 'number',
      shaded && at > 0 ? shadeOf(row.cells[at]) : '',
    ].filter(Boolean);
    const looks = look.length > 0 ? html` class="${look.join(' ')}"` : undefined;
    const text = canOpen ? opener(row.cells[at], words(said)) : words(said);
    if (at === 0) return html`<th scope="row"${looks}>${text}${note(row.note)}</th>`;
    return html`<td${looks}${heading === '' ? undefined : html` data-label="${heading}"`}>${text}</td>`;
  });
  return html`<tr${isTotal(row) ? html` class="${row.role}"` : undefined}>${cells}</tr>\n`;
}

/** A button where there is something behind an amount. */
function opener(cell: Cell | undefined, text: Markup): Markup {
  if (cell?.kind !== 'money' || !cell.opens) return text;
  const { figure, year, scenario } = cell.opens;
  const behind =
    typeof figure === 'string' ? html` data-figure="${figure}"` : html` data-made="${JSON.stringify(figure)}"`;
  return html`<button type="button" class="opens"${behind} data-year="${year ?? ''}" data-scenario="${scenario ?? ''}">${text}</button>`;
}

/** None for nothing at all: a little is already something. */
function shadeOf(cell: Cell | undefined): string {
  if (cell?.kind !== 'share' || !(cell.value > 0)) return '';
  return `shade${Math.min(SHADES, Math.max(1, Math.ceil(cell.value * SHADES)))}`;
}

/** What hangs under a cell or an item. */
export function note(text: string | undefined): Markup | undefined {
  return text ? html`<small class="note">${words(text)}</small>` : undefined;
}
