// The report as one page that needs nothing else: no script, nothing fetched, fit to print and to be read aloud.
import type { Block, Report, Row } from '../report/types.ts';
import { eachText, printable } from '../words/printable.ts';
import { isTotal, opening, textAt } from './cells.ts';
import { barsFigure } from './html/bars.ts';
import { html, type Markup } from './html/markup.ts';
import { STYLE } from './html/style.ts';
import type { Render } from './types.ts';

type Table = Extract<Block, { kind: 'table' }>;
type List = Extract<Block, { kind: 'list' }>;

export const htmlPage: Render = (report) => {
  const safe = eachText(report, printable);
  const { lead } = opening(safe);
  const isLetter = lead === '' && safe.title === '';
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe.name ?? `${lead} ${safe.title}`}</title>
${STYLE}
</head>
<body${isLetter ? html` class="letter"` : undefined}>
${isLetter ? undefined : header(safe)}<main>
${blocks(safe.blocks, isLetter)}</main>
<footer>
${safe.footer.map((line) => html`<p>${line}</p>\n`)}</footer>
</body>
</html>
`.markup;
};

function header(report: Report): Markup {
  const { lead, rest } = opening(report);
  const view = html`<div class="view ${report.view}"><p><strong>${lead}</strong> ${rest}</p></div>\n`;
  return html`<header>
${lead === '' ? undefined : view}<h1>${report.title}</h1>
<p class="quiet">${report.subtitle}</p>
</header>
`;
}

/** `isLetter`: no title stands above, so the headings are each a level higher. */
function blocks(all: readonly Block[], isLetter: boolean): Markup[] {
  let heading: string | undefined;
  return all.map((block, at) => {
    const id = `b${at + 1}`;
    const written = blockMarkup(block, id, heading, isLetter);
    // A table without a caption is named by the heading that it stands under.
    if (block.kind === 'heading') heading = id;
    return written;
  });
}

function blockMarkup(block: Block, id: string, heading: string | undefined, isLetter: boolean): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block.text, id, isLetter ? block.level - 1 : block.level);
    case 'text':
      return block.quiet ? html`<p class="quiet">${block.text}</p>\n` : html`<p>${block.text}</p>\n`;
    case 'lines':
      return html`<p class="lines">${block.lines.join('\n')}</p>\n`;
    case 'list':
      return list(block);
    case 'facts':
      return html`<dl>\n${block.facts.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>\n`)}</dl>\n`;
    case 'table':
      return table(block, heading);
    case 'bars':
      return barsFigure(block, id);
  }
}

function headingMarkup(text: string, id: string, level: number): Markup {
  if (level === 1) return html`<h1 id="${id}">${text}</h1>\n`;
  return level === 2 ? html`<h2 id="${id}">${text}</h2>\n` : html`<h3 id="${id}">${text}</h3>\n`;
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
  const texts = isRight.map((_, at) => textAt(row, at));
  if (row.role === 'mark') return html`<tr class="mark"><td colspan="${isRight.length}">${texts[0]}</td></tr>\n`;
  const cells = texts.map((text, at) => {
    const right = isRight[at] ? html` class="number"` : undefined;
    return at === 0
      ? html`<th scope="row"${right}>${text}${noteMarkup(row.note)}</th>`
      : html`<td${right}>${text}</td>`;
  });
  const role = isTotal(row) ? html` class="${row.role}"` : undefined;
  return html`<tr${role}>${cells}</tr>\n`;
}

function noteMarkup(note: string | undefined): Markup | undefined {
  return note ? html`<small class="note">${note}</small>` : undefined;
}
