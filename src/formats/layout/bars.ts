// Bars on a screen, all on one scale, with a line across them that no bar may seem to pass or miss by rounding.
import type { Bar, BlockOf } from '../../report/types.ts';
import { widthOf, wrap } from '../../words/width.ts';
import { barWords, partNames, piecesOf, scaleOf } from '../cells.ts';
import { GAP, sideBySide } from './grid.ts';
import { barOf, type Style } from './style.ts';

const INDENT = 2;
const USUAL_WIDTH = 72;
/** In less than this a bar says nothing: the label then gets a line of its own. */
const LEAST_BAR = 24;

/** The bars without their caption. */
export function layBars(block: BlockOf<'bars'>, pageWidth: number, style: Style): string[] {
  const { bars, mark } = block;
  const whole = Math.min(pageWidth, USUAL_WIDTH) - INDENT;
  const write = barWords(block);
  const amounts = Math.max(0, ...bars.map((bar) => widthOf(write(bar.value))));
  const labels = Math.min(Math.max(1, ...bars.map((bar) => widthOf(bar.label))), Math.floor(whole / 3));
  const line = mark ? 1 : 0;
  const beside = whole - labels - amounts - 2 * GAP - line;
  const isBeside = beside >= LEAST_BAR;
  const scale = columnsOf(block, isBeside ? beside : whole - line);
  const names = partNames(bars);
  const rows = bars.flatMap((bar) => {
    const drawn = draw(cellsOf(bar, scale, names, style), scale, style);
    const amount = { width: amounts, align: 'right' } as const;
    if (!isBeside) {
      const width = whole - amounts - GAP;
      const [first = '', ...more] = wrap(bar.label, width, INDENT);
      return [...sideBySide([[first], [write(bar.value)]], [{ width, align: 'left' }, amount]), ...more, drawn];
    }
    const label = wrap(bar.label, labels, INDENT);
    // The line across goes on beside the rest of a long label.
    const blank = scale.at === undefined ? '' : draw(Array<string>(scale.at).fill(' '), scale, style);
    return sideBySide(
      [label, label.map((_, at) => (at === 0 ? drawn : blank)), [write(bar.value)]],
      [{ width: labels, align: 'left' }, { width: beside + line, align: 'left' }, amount],
    );
  });
  const left = isBeside ? labels + GAP : 0;
  const foot = mark ? layPointer(`${mark.label} ${write(mark.value)}`, left + (scale.at ?? 0), whole, style) : [];
  const lines = [...rows, ...foot, ...legend(names, whole, style)];
  return lines.map((words) => (' '.repeat(INDENT) + words).trimEnd());
}

interface Columns {
  width: number;
  /** The column before which the line across stands; undefined without one. */
  at: number | undefined;
  zero: number;
  /** The column at which a bar of this value ends. */
  end: (value: number) => number;
}

function columnsOf(block: BlockOf<'bars'>, width: number): Columns {
  const { low, high } = scaleOf(block);
  const nearest = (value: number): number => Math.round(((value - low) / (high - low)) * width);
  const zero = nearest(0);
  const { mark } = block;
  if (!mark) return { width, at: undefined, zero, end: nearest };
  const isPassed = block.bars.some((bar) => bar.value > mark.value);
  const lowest = mark.value > 0 ? zero + 1 : 0;
  const highest = (mark.value < 0 ? zero : width) - (isPassed ? 1 : 0);
  const at = Math.min(width, Math.max(0, lowest, Math.min(nearest(mark.value), highest)));
  const end = (value: number): number => {
    if (value === 0) return zero;
    if (value > mark.value) return Math.min(width, Math.max(nearest(value), at + 1));
    return value < mark.value ? Math.max(0, Math.min(nearest(value), at - 1)) : at;
  };
  return { width, at, zero, end };
}

/** One character for each column: that of the part which covers it, or a space. */
function cellsOf(bar: Bar, { width, zero, end }: Columns, names: string[], style: Style): string[] {
  const cells = Array<string>(width).fill(' ');
  let from = zero;
  for (const piece of piecesOf(bar, names)) {
    const to = end(piece.to);
    cells.fill(barOf(style, piece.name), Math.min(from, to), Math.max(from, to));
    from = to;
  }
  return cells;
}

/** The cells of a bar with the line through them. */
function draw(cells: string[], { at }: Columns, style: Style): string {
  if (at === undefined) return style.paint('within', cells.join(''));
  const within = style.paint('within', cells.slice(0, at).join(''));
  return within + style.paint('mark', style.line) + style.paint('beyond', cells.slice(at).join(''));
}

/** Names the line from below, on whichever side there is room. */
function layPointer(text: string, at: number, whole: number, style: Style): string[] {
  const paint = (words: string): string => style.paint('mark', words);
  if (at + 2 + widthOf(text) <= whole) return [' '.repeat(at) + paint(`${style.pointer} ${text}`)];
  const before = at - 1 - widthOf(text);
  if (before >= 0) return [' '.repeat(before) + paint(`${text} ${style.pointer}`)];
  return [' '.repeat(at) + paint(style.pointer), ...wrap(text, whole).map(paint)];
}

function legend(names: string[], whole: number, style: Style): string[] {
  if (names.length === 0) return [];
  // A no-break space holds each sign to the first word of its name while the line is wrapped.
  const signs = names.map((name, at) => `${barOf(style, at)}\u00a0${name}`).join(', ');
  return wrap(signs, whole).map((line) => style.paint('quiet', line.replace(/\u00a0/g, ' ')));
}
