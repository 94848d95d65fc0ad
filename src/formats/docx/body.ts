// The blocks of a report as paragraphs and tables of Word.
import { left, right, textCell } from '../../report/blocks.ts';
import type { Block, BlockOf, Report, Row } from '../../report/types.ts';
import { barWords, isTotal, opening, ownBars, textAt } from '../cells.ts';
import { html, type Markup } from '../html/markup.ts';
import { BULLETS } from './parts.ts';

type Table = BlockOf<'table'>;

/** Of the paper between the margins, in twentieths of a point. */
const WIDTH = 9638;
/** The first column has words in it, the others numbers: its share, by how many there are. */
const FIRST = [1, 1, 0.7, 0.5];
const OF_MANY = 0.4;

export interface Body {
  paragraphs: Markup[];
  ordered: number;
}

export function bodyOf(report: Report): Body {
  const { lead, rest } = opening(report);
  const body: Body = { paragraphs: [], ordered: 0 };
  const head = [
    lead === '' ? undefined : paragraph('View', html`${run(lead, BOLD)}${run(` ${rest}`)}`),
    report.title === '' ? undefined : paragraph('Title', run(report.title)),
    report.subtitle === '' ? undefined : paragraph('Quiet', run(report.subtitle)),
  ];
  body.paragraphs.push(...head.filter((one) => one !== undefined));
  for (const block of report.blocks) body.paragraphs.push(...blockMarkup(block, body));
  body.paragraphs.push(...report.footer.map((line) => paragraph('Quiet', run(line))));
  return body;
}

function blockMarkup(block: Block, body: Body): Markup[] {
  switch (block.kind) {
    case 'heading':
      return block.text === '' ? [] : [paragraph(`Heading${block.level - 1}`, run(block.text))];
    case 'text':
      return block.text === '' ? [] : [paragraph(block.quiet ? 'Quiet' : 'Normal', run(block.text))];
    case 'lines':
      return [
        paragraph(
          'Normal',
          html`${block.lines.map((line, at) => (at === 0 ? run(line) : html`${BREAK}${run(line)}`))}`,
        ),
      ];
    case 'facts':
      return block.facts.map(({ term, text }) => paragraph('Fact', html`${run(term, BOLD)}${TAB}${run(text)}`));
    case 'list': {
      const list = block.ordered ? BULLETS + ++body.ordered : BULLETS;
      const counted = html`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
      return block.items.map(({ text, note }) => paragraph('ListParagraph', html`${run(text)}${noted(note)}`, counted));
    }
    case 'table':
      return table(block);
    case 'bars':
      return block.bars.length === 0 ? [] : table(amounts(block));
  }
}

/** What a drawing shows, as amounts. */
function amounts(block: BlockOf<'bars'>): Table {
  const write = barWords(block);
  const rows = [...ownBars(block), ...(block.mark ? [block.mark] : [])].map(({ label, value }) => ({
    cells: [label, write(value)].map(textCell),
  }));
  return {
    kind: 'table',
    caption: block.caption,
    columns: [left(''), right('')],
    rows,
  };
}

function table({ caption, columns, rows }: Table): Markup[] {
  const first = FIRST[columns.length] ?? OF_MANY;
  const widths = columns.map((_, at) => Math.floor(WIDTH * (at === 0 ? first : (1 - first) / (columns.length - 1))));
  const cell = (at: number, content: Markup, span = 1): Markup =>
    html`<w:tc><w:tcPr><w:tcW w:w="${span === 1 ? (widths[at] as number) : WIDTH}" w:type="dxa"/>${span === 1 ? undefined : html`<w:gridSpan w:val="${span}"/>`}</w:tcPr>${content}</w:tc>`;
  const aligned = (at: number): Markup | undefined =>
    columns[at]?.align === 'right' ? html`<w:jc w:val="right"/>` : undefined;
  const head = columns.every(({ heading }) => heading === '')
    ? undefined
    : html`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${columns.map(({ heading }, at) => cell(at, paragraph('Cell', run(heading, BOLD), aligned(at))))}</w:tr>\n`;
  const body = rows.map((row) => {
    const loud = isTotal(row) || row.role === 'mark' ? BOLD : undefined;
    const cells =
      row.role === 'mark'
        ? [cell(0, paragraph('Cell', run(textAt(row, 0), loud), html`<w:jc w:val="right"/>`), columns.length)]
        : columns.map((_, at) => cell(at, paragraph('Cell', cellRuns(row, at, loud), aligned(at))));
    return html`<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>\n`;
  });
  if (rows.length === 0 && head === undefined) return [];
  const edges = ['top', 'bottom', 'insideH'].map(
    (edge) => html`<w:${{ markup: edge }} w:val="single" w:sz="4" w:space="0" w:color="C4C9CF"/>`,
  );
  return [
    ...(caption ? [paragraph('Caption', run(caption))] : []),
    html`<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => html`<w:gridCol w:w="${width}"/>`)}</w:tblGrid>
${head}${body}</w:tbl>
`,
    // Two tables without a paragraph between them are one, and a document cannot end with one.
    paragraph('Cell', html``),
  ];
}

function cellRuns(row: Row, at: number, loud: Markup | undefined): Markup {
  return html`${run(textAt(row, at), loud)}${at === 0 ? noted(row.note) : undefined}`;
}

const BOLD = html`<w:b/>`;
const QUIET = html`<w:color w:val="50575E"/><w:sz w:val="19"/>`;
const BREAK = html`<w:r><w:br/></w:r>`;
const TAB = html`<w:r><w:tab/></w:r>`;

function noted(note: string | undefined): Markup | undefined {
  return note ? html`${BREAK}${run(note, QUIET)}` : undefined;
}

function run(text: string, look?: Markup): Markup {
  if (text === '') return html``;
  return html`<w:r>${look ? html`<w:rPr>${look}</w:rPr>` : undefined}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function paragraph(style: string, runs: Markup, more?: Markup): Markup {
  return html`<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs}</w:p>\n`;
}
