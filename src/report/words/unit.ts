// Figures speak of a unit, whatever is sold; a reader of one contract meets what it sells.
import type { RunContext } from '../../figures/context.ts';
import { unitNameOf } from '../../model/printed.ts';
import { upperFirst } from '../../words/text.ts';
import { severalOf, withArticle } from '../../words/words.ts';
import type { Block, Cell } from '../types.ts';

/** `Cost of an hour`, `3,129 hours a year`; where the year itself is sold, it is one unit of itself. */
export function inTheUnit(text: string, context: RunContext): string {
  const name = unitNameOf(context);
  const one = text.replace(/\ba unit\b/g, withArticle(name));
  if (context.unit.kind === 'year') return one;
  const many = severalOf(name);
  return one
    .replace(/\bUnits a year\b/g, `${upperFirst(many)} a year`)
    .replace(/\bunits? a year\b/g, (units) => units.replace(/units?/, units.startsWith('units') ? many : name));
}

/** The same of all that blocks say. */
export function blocksInTheUnit(blocks: readonly Block[], context: RunContext): Block[] {
  const said = (text: string): string => inTheUnit(text, context);
  const cell = (each: Cell): Cell => (each.kind === 'text' ? { ...each, text: said(each.text) } : each);
  return blocks.map((block): Block => {
    if (block.kind === 'heading' || block.kind === 'text') return { ...block, text: said(block.text) };
    if (block.kind === 'list')
      return { ...block, items: block.items.map((item) => ({ ...item, text: said(item.text) })) };
    if (block.kind !== 'table') return block;
    const columns = block.columns.map((column) => ({ ...column, heading: said(column.heading) }));
    return { ...block, columns, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(cell) })) };
  });
}
