// Plain text and Markdown as blocks: headings, paragraphs, rows between bars.
import type { Block } from '../types.ts';
import { Blocks } from './blocks.ts';

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const ROW = /^\s*\|(.*)\|\s*$/;
/** A row whose bars stand between its cells only. */
const INNER = /^[^|]*[^|\s] \| [^|]*(?: \|[^|]*){0,20}$/;
const RULE = /^[\s|:-]*$/;

export function blocksOfText(text: string): Block[] {
  let number = 0;
  const blocks = new Blocks((heading) => `line ${number}${heading === undefined ? '' : `, under ${heading}`}`);
  let table = 0;
  let wasRow = false;
  let paragraph: string[] = [];
  let began = 0;
  const end = (): void => {
    if (paragraph.length === 0) return;
    const now = number;
    const placeOf = (line: number): string => {
      number = began + line;
      return blocks.place();
    };
    number = began;
    blocks.paragraph(paragraph.join('\n'), placeOf);
    number = now;
    paragraph = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    number++;
    const short = line.length < 2_000;
    const heading = short ? HEADING.exec(line)?.[2] : undefined;
    const row = short ? (ROW.exec(line)?.[1] ?? INNER.exec(line)?.[0]) : undefined;
    if (row !== undefined && RULE.test(line)) continue;
    if (row !== undefined) {
      end();
      if (!wasRow) table++;
      const place = blocks.place();
      blocks.row(
        row.split('|').map((cell) => ({ text: unmarked(cell), place })),
        table,
      );
    } else if (heading !== undefined) {
      end();
      blocks.heading(unmarked(heading));
    } else if (line.trim() === '') end();
    else {
      if (paragraph.length === 0) began = number;
      paragraph.push(short ? unmarked(line) : line);
    }
    wasRow = row !== undefined;
  }
  end();
  return blocks.all;
}

/** Without the stars of what is printed bold. */
const unmarked = (text: string): string => text.replaceAll('**', '').replaceAll('__', '');
