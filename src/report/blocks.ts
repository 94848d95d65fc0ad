// The blocks that most of a report is made of, the columns of its tables, and the cell of a text.
import type { BlockOf, Cell, Column, Report, Row } from './types.ts';

type Item = BlockOf<'list'>['items'][number];

export const section = (text: string): BlockOf<'heading'> => ({ kind: 'heading', level: 2, text });
export const subsection = (text: string): BlockOf<'heading'> => ({ kind: 'heading', level: 3, text });
export const paragraph = (text: string): BlockOf<'text'> => ({ kind: 'text', text });
/** In a quieter voice: how something is to be read. */
export const aside = (text: string): BlockOf<'text'> => ({ kind: 'text', quiet: true, text });
export const bullets = (items: readonly (string | Item)[]): BlockOf<'list'> => listed(false, items);
export const numbered = (items: readonly (string | Item)[]): BlockOf<'list'> => listed(true, items);

export const left = (heading: string): Column => ({ heading, align: 'left' });
export const right = (heading: string): Column => ({ heading, align: 'right' });
export const table = (columns: Column[], rows: Row[]): BlockOf<'table'> => ({ kind: 'table', columns, rows });

export const textCell = (text: string): Extract<Cell, { kind: 'text' }> => ({ kind: 'text', text });

function listed(ordered: boolean, items: readonly (string | Item)[]): BlockOf<'list'> {
  return { kind: 'list', ordered, items: items.map((item) => (typeof item === 'string' ? { text: item } : item)) };
}

/** The first chart of a report that shows something. */
export function chartOf({ blocks }: Report): BlockOf<'bars'> | undefined {
  return blocks.find((block) => block.kind === 'bars' && block.bars.length > 0) as BlockOf<'bars'> | undefined;
}
