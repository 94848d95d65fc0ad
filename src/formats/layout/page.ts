// Lays a whole report out in lines of a given width, in the style of an email or of a terminal.
import type { Block, BlockOf, Report } from '../../report/types.ts';
import { padEnd, padStart, widthOf, wrap } from '../../words/width.ts';
import { opening } from '../cells.ts';
import { layBars } from './bars.ts';
import type { Style } from './style.ts';
import { layTable } from './table.ts';

/** The eye loses its way back from the end of longer lines. */
const LONGEST_PROSE = 100;
/** Narrower than this nothing can be laid out: the screen will wrap what does not fit. */
const NARROWEST = 24;
const INDENT = 2;
const GAP = 2;

type Section = BlockOf<'heading'>;
type Texts = BlockOf<'text'>;
type List = BlockOf<'list'>;
type Facts = BlockOf<'facts'>;

export function layPage(report: Report, width: number, style: Style): string {
  const page = Math.max(NARROWEST, Math.floor(width) || NARROWEST);
  const prose = Math.min(page, LONGEST_PROSE);
  const groups = [
    layOpening(report, prose, style),
    layTitle(report, prose, style),
    ...(report.isTight ? layTight(report.blocks, page, style) : layBlocks(report.blocks, page, style)),
  ];
  const footer = report.footer.flatMap((line) => wrap(line, prose)).map((line) => style.paint('quiet', line));
  if (footer.length > 0) groups.push([style.paint('rule', style.rule.repeat(Math.min(prose, 72))), ...footer]);
  return `${groups
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .filter((group) => group.trim() !== '')
    .join('\n\n')}\n`;
}

function layOpening(report: Report, prose: number, style: Style): string[] {
  const { lead, rest } = opening(report);
  const lines = wrap(`${lead} ${rest}`, prose);
  const [first = '', ...more] = lines;
  // Wrapping keeps the lead whole: it opens the line and is far shorter than one.
  if (!first.startsWith(lead)) return lines.map((line) => style.paint('lead', line));
  return [style.paint('lead', lead) + first.slice(lead.length), ...more];
}

function layTitle({ title, subtitle }: Report, prose: number, style: Style): string[] {
  return [
    ...wrap(title, prose).map((line) => style.paint('title', line)),
    ...(subtitle === '' ? [] : wrap(subtitle, prose)),
  ];
}

/** Groups of lines, one empty line apart; a heading stays with what it is over. */
function layBlocks(blocks: readonly Block[], page: number, style: Style): string[][] {
  const groups: string[][] = [];
  let heading: Section | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      if (heading) groups.push(layHeading(heading, page, style));
      heading = block;
      continue;
    }
    groups.push(layUnder(heading, block, page, style));
    heading = undefined;
  }
  if (heading) groups.push(layHeading(heading, page, style));
  return groups;
}

/** What stands before the first heading as ever; then the sections as one group, each a step in from its heading; what is quiet belongs to none. */
function layTight(blocks: readonly Block[], page: number, style: Style): string[][] {
  const first = blocks.findIndex(({ kind }) => kind === 'heading');
  if (first < 0) return layBlocks(blocks, page, style);
  const under = (block: Block): string[] =>
    block.kind === 'text' && !block.quiet
      ? layText(block, page - INDENT, style).map((line) => ' '.repeat(INDENT) + line)
      : layBlock(block, page, style);
  return [...layBlocks(blocks.slice(0, first), page, style), blocks.slice(first).flatMap(under)];
}

function headingText({ text, level }: Section): string {
  return level === 2 ? text.toUpperCase() : text;
}

function layHeading(heading: Section, page: number, style: Style): string[] {
  const voice = heading.level === 2 ? 'heading' : 'part';
  return wrap(headingText(heading), Math.min(page, LONGEST_PROSE)).map((line) => style.paint(voice, line));
}

function layUnder(heading: Section | undefined, block: Block, page: number, style: Style): string[] {
  if (heading === undefined) return layBlock(block, page, style);
  const text = headingText(heading);
  const shares = block.kind === 'table' && !block.caption && heading.level === 2 && widthOf(text) <= page;
  if (shares) return layTable(block, page, style, text);
  return [...layHeading(heading, page, style), ...layBlock(block, page, style)];
}

function layBlock(block: Block, page: number, style: Style): string[] {
  switch (block.kind) {
    case 'heading':
      return layHeading(block, page, style);
    case 'text':
      return layText(block, page, style);
    case 'lines':
      return block.lines.flatMap((line) => wrap(line, Math.min(page, LONGEST_PROSE)));
    case 'list':
      return layList(block, page, style);
    case 'facts':
      return layFacts(block, page, style);
    case 'bars':
      return [...layCaption(block.caption, page, style), ...layBars(block, page, style)];
    case 'table':
      return [...layCaption(block.caption, page, style), ...layTable(block, page, style)];
  }
}

function layCaption(caption: string | undefined, page: number, style: Style): string[] {
  if (!caption) return [];
  return wrap(caption, Math.min(page, LONGEST_PROSE)).map((line) => style.paint('part', line));
}

function layText({ text, quiet }: Texts, page: number, style: Style): string[] {
  const lines = wrap(text, Math.min(page, LONGEST_PROSE));
  return quiet ? lines.map((line) => style.paint('quiet', line)) : lines;
}

/** Terms in a column of their own; on a narrow screen what is said of one begins beside it and goes on under it. */
function layFacts({ facts }: Facts, page: number, style: Style): string[] {
  const room = Math.min(page, LONGEST_PROSE) - INDENT;
  const column = Math.max(...facts.map(({ term }) => widthOf(term))) + GAP;
  const lines = facts.flatMap(({ term, text }) => {
    if (column > room / 3) {
      const [first = '', ...more] = wrap(`${term} ${text}`, room, INDENT);
      return [first.startsWith(term) ? style.paint('lead', term) + first.slice(term.length) : first, ...more];
    }
    const [first = '', ...more] = wrap(text, room - column);
    return [style.paint('lead', padEnd(term, column)) + first, ...more.map((line) => ' '.repeat(column) + line)];
  });
  return lines.map((line) => ' '.repeat(INDENT) + line);
}

function layList({ ordered, items }: List, page: number, style: Style): string[] {
  const signs = items.map((_, at) => (ordered ? `${at + 1}.` : style.bullet));
  const signWidth = Math.max(0, ...signs.map(widthOf));
  const indent = INDENT + signWidth + 1;
  const room = Math.min(page, LONGEST_PROSE) - indent;
  return items.flatMap(({ text, note }, at) => {
    const [first = '', ...more] = wrap(text, room);
    const notes = note ? wrap(note, room).map((line) => style.paint('quiet', line)) : [];
    const sign = padStart(signs[at] ?? '', signWidth);
    return [
      `${' '.repeat(INDENT)}${sign} ${first}`.trimEnd(),
      ...[...more, ...notes].map((line) => ' '.repeat(indent) + line),
    ];
  });
}
