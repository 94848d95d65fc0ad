// The report as one page that needs nothing else: no script, nothing fetched, fit to print and to be read aloud.
import type { Block, BlockOf, Report } from '../report/types.ts';
import { eachText, printable } from '../words/printable.ts';
import { opening } from './cells.ts';
import { amounts, figure } from './html/figure.ts';
import { html, type Markup } from './html/markup.ts';
import { STYLE } from './html/style.ts';
import { note, table } from './html/table.ts';
import { words } from './html/words.ts';
import type { Render } from './types.ts';

type List = BlockOf<'list'>;
type Heading = BlockOf<'heading'>;

/** From as many sections on a reader wants to know what there is. */
const SECTIONS_TO_LIST = 4;

export const htmlPage: Render = (report) => page(report, {});

/** The same for a page whose script opens the figures behind its amounts. */
export const htmlToOpen = (report: Report): string => page(report, { canOpen: true });

/** The same as the body of a mail: mail programs cut drawings out, and fold nothing. */
export const htmlMail = (report: Report): string => page(report, { isMail: true });

/** For whom a page is. */
interface For {
  isMail?: boolean;
  canOpen?: boolean;
}

interface Section {
  /** Undefined before the first heading. */
  heading?: Heading;
  id: string;
  body: Markup[];
}

function page(report: Report, reader: For): string {
  const { isMail = false } = reader;
  const safe = eachText(report, printable);
  const { lead } = opening(safe);
  const isLetter = lead === '' && safe.title === '';
  const sections = sectionsOf(safe.blocks, isLetter, reader);
  const nothingElse = html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
${isMail ? undefined : nothingElse}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe.name ?? `${lead} ${safe.title}`}</title>
${STYLE}
</head>
<body${isLetter ? html` class="letter"` : undefined}>
${isLetter ? undefined : header(safe)}<main>
${isLetter || isMail ? undefined : contents(sections)}${sections.map((section) => sectionMarkup(section, isLetter, isMail))}</main>
<footer>
${safe.footer.map((line) => html`<p>${words(line)}</p>\n`)}</footer>
</body>
</html>
`.markup;
}

function header(report: Report): Markup {
  const { lead, rest } = opening(report);
  const view = html`<div class="view ${report.view}"><p><strong>${lead}</strong> ${words(rest)}</p></div>\n`;
  const title = report.title === '' ? undefined : html`<h1>${words(report.title)}</h1>\n`;
  return html`<header>
${lead === '' ? undefined : view}${title}<p class="quiet">${words(report.subtitle)}</p>
</header>
`;
}

/** A section is a heading of level 2 with all that stands under it. `isLetter`: no title stands above, so headings are a level higher. */
function sectionsOf(blocks: readonly Block[], isLetter: boolean, reader: For): Section[] {
  const sections: Section[] = [{ id: '', body: [] }];
  let heading: { id: string; text: string } | undefined;
  for (const [at, block] of blocks.entries()) {
    const id = `b${at + 1}`;
    // A heading that says nothing is announced all the same.
    if (block.kind === 'heading' && block.text.trim() === '') continue;
    if (block.kind === 'heading') heading = { id, text: block.text };
    // A part of no section is one itself: no level may be left out.
    if (block.kind === 'heading' && (block.level === 2 || sections.length === 1))
      sections.push({ heading: block, id, body: [] });
    else sections.at(-1)?.body.push(blockMarkup(block, id, heading, isLetter, reader));
  }
  return sections;
}

function contents(sections: readonly Section[]): Markup | undefined {
  const links = sections.flatMap(({ heading, id }) =>
    // To the inside of what is folded: a browser then opens it.
    heading ? [html`<li><a href="#${id}${heading.folded ? '-in' : ''}">${words(heading.text)}</a></li>\n`] : [],
  );
  if (links.length < SECTIONS_TO_LIST) return undefined;
  return html`<nav aria-label="Contents"><details><summary>Contents</summary>\n<ul>\n${links}</ul></details></nav>\n`;
}

function sectionMarkup({ heading, id, body }: Section, isLetter: boolean, isMail: boolean): Markup {
  if (!heading) return html`${body}`;
  const title = headingMarkup(heading.text, id, isLetter ? 1 : 2);
  if (!heading.folded || isMail) return html`${title}${body}`;
  return html`<details class="fold"><summary>${title}</summary>\n<div id="${id}-in">\n${body}</div></details>\n`;
}

function blockMarkup(
  block: Block,
  id: string,
  heading: { id: string; text: string } | undefined,
  isLetter: boolean,
  { isMail, canOpen }: For,
): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block.text, id, isLetter ? block.level - 1 : block.level);
    case 'text':
      return block.quiet ? html`<p class="quiet">${words(block.text)}</p>\n` : html`<p>${words(block.text)}</p>\n`;
    case 'lines':
      return html`<p class="lines">${words(block.lines.join('\n'))}</p>\n`;
    case 'list':
      return list(block);
    case 'facts':
      return html`<dl>\n${block.facts.map(({ term, text }) => html`<div><dt>${words(term)}</dt><dd>${words(text)}</dd></div>\n`)}</dl>\n`;
    case 'table':
      return table(block, heading?.id, canOpen);
    case 'bars':
      if (block.bars.length === 0) return html``;
      return isMail ? amounts(block) : figure(block, id, heading?.text ?? '');
  }
}

function headingMarkup(text: string, id: string, level: number): Markup {
  if (level === 1) return html`<h1 id="${id}">${words(text)}</h1>\n`;
  return level === 2 ? html`<h2 id="${id}">${words(text)}</h2>\n` : html`<h3 id="${id}">${words(text)}</h3>\n`;
}

function list({ ordered, items }: List): Markup {
  const lines = items.map(({ text, note: under }) => html`<li>${words(text)}${note(under)}</li>\n`);
  return ordered ? html`<ol>\n${lines}</ol>\n` : html`<ul>\n${lines}</ul>\n`;
}
