// Pages of a PDF as blocks. Words come in the order in which the page draws them: in two columns that is one after the other,
// and a row of a table is what stands on one line with wide gaps.
import { getDocumentProxy } from 'unpdf';
import { LIMITS, Refused } from '../limits.ts';
import type { Block, TextDocument } from '../types.ts';
import { Blocks } from './blocks.ts';
import { refuseUnfolding } from './unfold.ts';

interface Item {
  str: string;
  width: number;
  height: number;
  transform: readonly number[];
}

interface Line {
  cells: string[];
  x: number;
  y: number;
  size: number;
  right: number;
}

/** In sizes of the letters: what is a space, and what is the next cell. */
const SPACE = 0.18;
const CELL = 1.6;
/** How far below the last a line of the same paragraph is, at most. */
const NEXT = 1.75;

export async function readPdf(bytes: Uint8Array, name: string): Promise<TextDocument> {
  await refuseUnfolding(bytes);
  const pdf = await opened(bytes);
  const remarks: string[] = [];
  const blocks: Block[] = [];
  const pages = Math.min(pdf.numPages, LIMITS.pages);
  let characters = 0;
  let table = 0;
  let empty = 0;
  try {
    for (let number = 1; number <= pages && characters < LIMITS.characters; number++) {
      const items = await itemsOf(pdf, number);
      const lines = rowsOfStacks(linesOf(items));
      characters += lines.reduce((sum, { cells }) => sum + cells.join(' ').length, 0);
      if (lines.length === 0) empty++;
      const page = blocksOf(lines, number, table);
      table += lines.length + 1;
      blocks.push(...page);
    }
  } finally {
    await pdf.cleanup().catch(() => undefined);
  }
  if (blocks.length === 0)
    remarks.push('it holds no text, only pictures of pages: nothing is drafted from it; have it read (OCR) first');
  else if (empty > 0) remarks.push(`${empty} of its ${pages} pages ${empty === 1 ? 'holds' : 'hold'} no text`);
  if (pdf.numPages > pages) remarks.push(`of its ${pdf.numPages} pages the first ${pages} are read`);
  if (characters >= LIMITS.characters) remarks.push('it is longer than is read: what stands at its end is missing');
  return { name, blocks, remarks };
}

async function opened(bytes: Uint8Array) {
  try {
    // A copy, because the library takes the bytes away. No code is made of what a font or form says.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password/i.test(`${error.name} ${error.message}`);
    throw new Refused(
      isLocked ? 'it is locked with a password; save it without' : 'it is no PDF document that can be read',
    );
  }
}

async function itemsOf(pdf: Awaited<ReturnType<typeof opened>>, number: number): Promise<Item[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.filter((item) => 'str' in item && item.str.trim() !== '') as Item[];
  } catch {
    return [];
  }
}

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  for (const { str, width, transform } of items) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = Math.hypot(a, b) || 1;
    // What runs up the side of a page is no part of its lines.
    if (Math.abs(b) > Math.abs(a)) continue;
    const line = lines.at(-1);
    const gap = line === undefined ? 0 : (x - line.right) / size;
    if (line && Math.abs(line.y - y) < 0.4 * size && gap > -1) {
      if (gap > CELL) line.cells.push(str.trim());
      else line.cells[line.cells.length - 1] += (gap > SPACE && !/\s$/.test(line.cells.at(-1) ?? '') ? ' ' : '') + str;
      line.right = x + width;
    } else lines.push({ cells: [str], x, y, size, right: x + width });
  }
  for (const line of lines) line.cells = line.cells.map((cell) => lettersOf(cell).trim());
  return lines;
}

/** Lines of a cell stand below each other; the next cell begins further up and further right. */
const MOST_IN_A_CELL = 4;

/** Rows whose cells have several lines: such as the heads of a table, which are put together, cell by cell. */
function rowsOfStacks(lines: readonly Line[]): Line[] {
  const stacks: Line[][] = [];
  for (const line of lines) {
    const stack = stacks.at(-1);
    const last = stack?.at(-1);
    const isBelow = last !== undefined && line.y < last.y && last.y - line.y < NEXT * line.size;
    if (stack && isBelow && line.cells.length === 1 && last.cells.length === 1) stack.push(line);
    else stacks.push([line]);
  }
  const rows: Line[][][] = [];
  for (const stack of stacks) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row && before && isNextCell(before, stack)) row.push(stack);
    else rows.push([stack]);
  }
  return rows.flatMap((row): Line[] => {
    const [first] = row.flat();
    if (row.length === 1 || !first) return row.flat();
    return [{ ...first, cells: row.map((stack) => stack.flatMap(({ cells }) => cells).join(' ')) }];
  });
}

function isNextCell(before: readonly Line[], stack: readonly Line[]): boolean {
  const [top, other] = [before[0], stack[0]];
  if (!top || !other || before.length > MOST_IN_A_CELL || stack.length > MOST_IN_A_CELL) return false;
  if ([...before, ...stack].some(({ cells }) => cells.length > 1)) return false;
  const right = Math.max(...before.map((line) => line.right));
  return Math.abs(top.y - other.y) < 1.5 * top.size && other.x > right && other.x > top.x + top.size;
}

/** Ligatures that old fonts keep where Unicode has nothing. */
const lettersOf = (text: string): string =>
  text
    .replaceAll('\uf001', 'fi')
    .replaceAll('\uf002', 'fl')
    .replace(/[ﬀ-ﬆ]/g, (sign) => sign.normalize('NFKC'));

/** Letters of a heading are larger than those around it by so much; a longer line is no heading. */
const LARGER = 1.12;
const LONGEST_HEADING = 120;

function blocksOf(lines: readonly Line[], page: number, table: number): Block[] {
  const blocks = new Blocks((heading) => `page ${page}${heading === undefined ? '' : `, under ${heading}`}`);
  const usual = usualSize(lines);
  const isHeading = ({ size, cells: [only = '', ...more] }: Line): boolean =>
    more.length === 0 && size > usual * LARGER && only.length < LONGEST_HEADING;
  let paragraph: string[] = [];
  let heading = '';
  const end = (): void => {
    if (paragraph.length > 0) blocks.paragraph(paragraph.join('\n'));
    paragraph = [];
  };
  lines.forEach((line, at) => {
    const [before, after] = [lines[at - 1], lines[at + 1]];
    const [only = ''] = line.cells;
    if (line.cells.length > 1) {
      end();
      const place = blocks.place();
      const cells = line.cells.map((text) => ({ text, place }));
      blocks.row(cells, table + at - rowsBefore(lines, at));
    } else if (isHeading(line)) {
      end();
      heading = heading === '' ? only : `${heading} ${only}`;
      // It may go over two lines.
      if (after && isHeading(after) && after.size === line.size && isRightUnder(after, line)) return;
      blocks.heading(heading);
      heading = '';
    } else {
      if (!before || !isRightUnder(line, before) || Math.abs(before.size - line.size) > SAME_SIZE) end();
      paragraph.push(only);
    }
  });
  end();
  return blocks.all;
}

/** Points by which letters of one paragraph may differ in size. */
const SAME_SIZE = 0.5;

function isRightUnder(line: Line, above: Line): boolean {
  return line.y <= above.y && above.y - line.y <= NEXT * line.size;
}

/** How many rows stand right above a row. */
function rowsBefore(lines: readonly Line[], at: number): number {
  let rows = 0;
  while ((lines[at - rows - 1]?.cells.length ?? 0) > 1) rows++;
  return rows;
}

/** The size of most letters of a page. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, cells } of lines) {
    const round = Math.round(size * 2) / 2;
    letters.set(round, (letters.get(round) ?? 0) + cells.join(' ').length);
  }
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 1;
}
