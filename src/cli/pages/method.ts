// The method, section by section, from its Markdown to blocks that every format knows.
import { left, paragraph, subsection, table, textCell } from '../../report/blocks.ts';
import type { Block } from '../../report/types.ts';
import { type Page, pageOf } from './page.ts';

export interface Section {
  /** `7. On-costs (a year)` */
  title: string;
  text: string;
}

/** The sections of a page in Markdown, and what stands before the first. */
export function sectionsOf(markdown: string): { opening: string; sections: Section[] } {
  const [opening = '', ...rest] = markdown.split(/^## /m);
  const sections = rest.map((part) => {
    const end = part.indexOf('\n');
    return { title: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
  });
  return { opening: opening.replace(/^# .*$/m, '').trim(), sections };
}

export function methodPage(opening: string, sections: readonly Section[]): Page {
  return pageOf({
    lead: 'The method.',
    sentence: '`viability method SECTION` shows one, by its number or words of its heading.',
    title: '',
    subtitle: '',
    blocks: [...blocksOf(opening), { kind: 'lines', lines: sections.map(({ title }) => title) }],
  });
}

export function sectionPage({ title, text }: Section): Page {
  return pageOf({
    lead: `${title}.`,
    sentence: 'A section of the method.',
    title: '',
    subtitle: '',
    blocks: blocksOf(text),
  });
}

/** Paragraphs, lists, tables, smaller headings and lines that stay as they are: what the page is made of, and no more. */
function blocksOf(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .flatMap((part): Block[] => {
      if (/^###? /.test(part)) return [subsection(plain(part.replace(/^#+ /, '')))];
      if (part.startsWith('|')) return [tableOf(part)];
      if (part.startsWith('    ')) return [{ kind: 'lines', lines: part.split('\n').map((line) => line.slice(4)) }];
      const [before = '', ...items] = part.split(/^(?:- |\d+\. )/m);
      const words = plain(before);
      const opening: Block[] = words === '' ? [] : [paragraph(words)];
      if (items.length === 0) return opening;
      const ordered = /^\d+\. /m.test(part);
      return [...opening, { kind: 'list', ordered, items: items.map((item) => ({ text: plain(item) })) }];
    });
}

function tableOf(part: string): Block {
  const [head = [], ...rows] = part
    .split('\n')
    .filter((line) => !/^\|[ |:-]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map(plain),
    );
  return table(
    head.map(left),
    rows.map((cells) => ({ cells: cells.map((cell) => textCell(cell)) })),
  );
}

/** Text without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .replace(/\\\|/g, '|')
    .replace(/\s+/g, ' ')
    .trim();
}
