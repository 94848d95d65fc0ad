// Bars on a screen, all on one scale, with a line across them that no bar may seem to pass or miss by rounding.
import type { Bar } from '../../report/types.ts';
import { padEnd, padStart, widthOf, wrap } from '../../words/width.ts';
import { type BarsBlock, barWords, partNames, scaleOf } from '../cells.ts';
import { barOf, type Style } from './style.ts';

const INDENT = 2;
const GAP = 2;
const USUAL_WIDTH = 72;
/** In less than this a bar says nothing: the label then gets a line of its own. */
const LEAST_BAR = 24;

/** The bars without their caption. */
export function layBars(block: BarsBlock, pageWidth: number, style: Style): string[] {
  const { bars, mark } = block;
  const whole = Math.min(pageWidth, USUAL_WIDTH) - INDENT;
  const write = barWords(block);
  const amounts = Math.max(0, ...bars.map((bar) => widthOf(write(bar.value))));
  const labels = Math.min(Math.max(0, ...bars.map((bar) => widthOf(bar.label))), Math.floor(whole / 3));
  const line = mark ? 1 : 0;
  const beside = whole - labels - amounts - 2 * GAP - line;
  const isBeside = beside >= LEAST_BAR;
  const scale = columnsOf(block, isBeside ? beside : whole - line);
  const names = partNames(bars);
  const gap = ' '.repeat(GAP);
  const rows = bars.flatMap((bar) => {
    const drawn = draw(cellsOf(bar, scale, names, style), scale, style);
    const amount = padStart(write(bar.value), amounts);
    if (!isBeside) {
      const [first = '', ...more] = wrap(bar.label, whole - amounts - GAP, INDENT);
      return [padEnd(first, whole - amounts) + amount, ...more, drawn.trimEnd()];
    }
    const [first = '', ...more] = wrap(bar.label, labels, INDENT);
    const blank = scale.at === undefined ? '' : draw(Array<string>(scale.at).fill(' '), scale, style);
    return [
      padEnd(first, labels) + gap + drawn + gap + amount,
      ...more.map((words) => padEnd(words, labels) + gap + blank),
    ];
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

function columnsOf(block: BarsBlock, width: number): Columns {
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
  const fill = (from: number, to: number, glyph: string): void => {
    cells.fill(glyph, Math.min(from, to), Math.max(from, to));
  };
  const { parts = [] } = bar;
  // A bar without parts, among some that have them, is none of those parts.
  if (parts.length === 0) fill(zero, end(bar.value), barOf(style, names.length));
  let from = zero;
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    sum = at === parts.length - 1 ? bar.value : sum + part.value;
    fill(from, end(sum), barOf(style, names.indexOf(part.label)));
    from = end(sum);
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
