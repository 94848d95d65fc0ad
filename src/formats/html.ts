// The report as one page that needs nothing else: no script, nothing fetched, fit to print and to be read aloud.
import type { Block, Row } from '../report/types.ts';
import { cellText, opening } from './cells.ts';
import { barsFigure } from './html/bars.ts';
import { html, type Markup } from './html/markup.ts';
import { STYLE } from './html/style.ts';
import { eachText, printable } from './printable.ts';
import type { Render } from './types.ts';

type Table = Extract<Block, { kind: 'table' }>;
type List = Extract<Block, { kind: 'list' }>;

export const htmlPage: Render = (report) => {
  const safe = eachText(report, printable);
  const { lead, rest } = opening(safe);
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${lead} ${safe.title}</title>
${STYLE}
</head>
<body>
<header>
<div class="view ${safe.view}"><p><strong>${lead}</strong> ${rest}</p></div>
<h1>${safe.title}</h1>
<p class="quiet">${safe.subtitle}</p>
</header>
<main>
${blocks(safe.blocks)}</main>
<footer>
${safe.footer.map((line) => html`<p>${line}</p>\n`)}</footer>
</body>
</html>
`.markup;
};

function blocks(all: readonly Block[]): Markup[] {
  let heading: string | undefined;
  return all.map((block, at) => {
    const id = `b${at + 1}`;
    const written = blockMarkup(block, id, heading);
    // A table without a caption is named by the heading that it stands under.
    if (block.kind === 'heading') heading = id;
    return written;
  });
}

function blockMarkup(block: Block, id: string, heading: string | undefined): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? html`<h2 id="${id}">${block.text}</h2>\n` : html`<h3 id="${id}">${block.text}</h3>\n`;
    case 'text':
      return block.quiet ? html`<p class="quiet">${block.text}</p>\n` : html`<p>${block.text}</p>\n`;
    case 'list':
      return list(block);
    case 'table':
      return table(block, heading);
    case 'bars':
      return barsFigure(block, id);
  }
}

function list({ ordered, items }: List): Markup {
  const lines = items.map(({ text, note }) => html`<li>${text}${noteMarkup(note)}</li>\n`);
  return ordered ? html`<ol>\n${lines}</ol>\n` : html`<ul>\n${lines}</ul>\n`;
}

function table({ caption, columns, rows }: Table, heading: string | undefined): Markup {
  const isRight = columns.map(({ align }) => align === 'right');
  const named = heading === undefined || caption ? html`<table>` : html`<table aria-labelledby="${heading}">`;
  const heads = columns.map((column, at) =>
    // An empty heading is announced as one, so it is a cell.
    column.heading === ''
      ? html`<td></td>`
      : html`<th scope="col"${isRight[at] ? html` class="number"` : undefined}>${column.heading}</th>`,
  );
  const head = columns.every((column) => column.heading === '') ? undefined : html`<thead><tr>${heads}</tr></thead>\n`;
  return html`${named}
${caption ? html`<caption>${caption}</caption>\n` : undefined}${head}<tbody>
${rows.map((row) => tableRow(row, isRight))}</tbody>
</table>
`;
}

function tableRow(row: Row, isRight: boolean[]): Markup {
  const texts = isRight.map((_, at) => {
    const cell = row.cells[at];
    return cell === undefined ? '' : cellText(cell);
  });
  if (row.role === 'mark') return html`<tr class="mark"><td colspan="${isRight.length}">${texts[0]}</td></tr>\n`;
  const cells = texts.map((text, at) => {
    const right = isRight[at] ? html` class="number"` : undefined;
    return at === 0
      ? html`<th scope="row"${right}>${text}${noteMarkup(row.note)}</th>`
      : html`<td${right}>${text}</td>`;
  });
  const role = row.role === 'total' || row.role === 'subtotal' ? html` class="${row.role}"` : undefined;
  return html`<tr${role}>${cells}</tr>\n`;
}

function noteMarkup(note: string | undefined): Markup | undefined {
  return note ? html`<small class="note">${note}</small>` : undefined;
}
