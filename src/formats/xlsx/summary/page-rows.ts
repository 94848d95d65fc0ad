// The page of a report as rows of a sheet.
import type { Block, Cell, Report } from '../../../report/types.ts';
import { wrap } from '../../../words/width.ts';
import { barWords, cellText, isTotal } from '../../cells.ts';
import { type Content, type Look, poundsWith, text, value } from '../sheet.ts';

/** About the width of the first columns of the summary. */
const WIDTH = 110;

type Line = Content[];

export function pageRows({ sentence, blocks }: Report): Line[] {
  return [...inLines(sentence), ...blockRows(blocks)];
}

function inLines(words: string, look?: Look): Line[] {
  return wrap(words, WIDTH).map((line) => [text(line, look)]);
}

/** A number stays one. */
function contentOf(cell: Cell | undefined, look?: Look): Content {
  if (cell === undefined) return text('', look);
  if (cell.kind === 'money') {
    const amount = poundsWith(cell.decimals ?? 2);
    return value(cell.value, `${cell.signed ? '+' : ''}${amount};-${amount}`, look);
  }
  return cell.kind === 'share' ? value(cell.value, '0.0%', look) : text(cellText(cell), look);
}

/** Blocks one under the other. */
export const blockRows = (blocks: readonly Block[]): Line[] => blocks.flatMap((block) => [[], ...rowsOf(block)]);

function rowsOf(block: Block): Line[] {
  switch (block.kind) {
    case 'heading':
      return inLines(block.text, 'heading');
    case 'text':
      return inLines(block.text, block.quiet ? 'quiet' : undefined);
    case 'lines':
      return block.lines.map((line) => [text(line)]);
    case 'list':
      return block.items.flatMap(({ text: words, note }, at) => [
        ...inLines(`${block.ordered ? `${at + 1}.` : '·'} ${words}`),
        ...(note === undefined ? [] : inLines(note, 'quiet')),
      ]);
    case 'facts':
      // 'Finance: An hour is paid ...', but '£20.22 is the least an hour costs'.
      return block.facts.flatMap(({ term, text: words }) =>
        inLines(`${term}${/^\p{Lu}/u.test(words) ? ':' : ''} ${words}`),
      );
    case 'bars': {
      const { caption, bars, mark } = block;
      const say = barWords(block);
      const all = mark ? [...bars, mark] : bars;
      return [...inLines(caption, 'heading'), ...all.map((bar) => [text(bar.label), text(say(bar.value))])];
    }
    case 'table': {
      const { caption, columns, rows } = block;
      return [
        ...(caption === undefined ? [] : inLines(caption, 'heading')),
        ...(columns.some(({ heading }) => heading !== '')
          ? [columns.map(({ heading }) => text(heading, 'columns'))]
          : []),
        ...rows.flatMap((row): Line[] => [
          columns.map((_, at) => contentOf(row.cells[at], isTotal(row) ? 'total' : undefined)),
          ...(row.note === undefined ? [] : inLines(row.note, 'quiet')),
        ]),
      ];
    }
  }
}
