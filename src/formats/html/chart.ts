// Bars and columns as a drawing, for the page and for a file of its own. Colours are classes of style.ts.
import type { Bar, BlockOf } from '../../report/types.ts';
import { wrap } from '../../words/width.ts';
import { barWords, ownBars, partNames, piecesOf, scaleOf } from '../cells.ts';
import { html, type Markup } from './markup.ts';
import { PARTS } from './style.ts';

/** As wide as a phone, so that letters on one are as large as those around them. */
export const WIDTH = 420;
const LINE = 17;
const BAR = 26;
const SPACE = 12;
const PLOT = 150;
/** An average letter of the drawing is 7 wide, and an amount stands beside a label. */
const LABEL_LETTERS = 40;

export interface Drawing {
  body: Markup;
  height: number;
}

export function drawn(block: BlockOf<'bars'>, id: string): Drawing {
  return isPaired(block) ? columns(block, id) : bars(block, id);
}

function isPaired({ series, bars }: BlockOf<'bars'>): boolean {
  return series !== undefined && bars.length > 1 && bars.every(({ value }) => value >= 0);
}

function pairsOf({ bars }: BlockOf<'bars'>): { of: Bar; against: Bar }[] {
  return Array.from({ length: Math.floor(bars.length / 2) }, (_, at) => ({
    of: bars[at * 2] as Bar,
    against: bars[at * 2 + 1] as Bar,
  }));
}

function bars(block: BlockOf<'bars'>, id: string): Drawing {
  const write = barWords(block);
  const { low, high } = scaleOf(block);
  const x = (value: number): number => round(((value - low) / (high - low)) * WIDTH);
  const names = partNames(block.bars);
  const { mark } = block;
  let top = 0;
  const rows = ownBars(block).map((bar) => {
    const lines = wrap(bar.label, LABEL_LETTERS);
    const labels = lines.map((line, at) => html`<text x="0" y="${top + at * LINE + 13}">${line}</text>`);
    const amount = html`<text x="${WIDTH}" y="${top + 13}" text-anchor="end">${write(bar.value)}</text>`;
    const y = top + lines.length * LINE + 3;
    top = y + BAR + SPACE;
    const unpaid = mark && isUnpaid(block, bar);
    return html`${labels}${amount}${rects(bar, y, x, names, write)}${
      unpaid ? hatched(x(mark.value), y, x(bar.value) - x(mark.value), BAR, id) : undefined
    }${mark ? across(x(mark.value), y) : undefined}\n`;
  });
  const below = mark ? pointer(mark.label, write(mark.value), x(mark.value), top) : undefined;
  const lines = mark ? wrap(`${mark.label} ${write(mark.value)}`, LABEL_LETTERS).length : 0;
  return { body: html`${hatch(id)}${rows}${below}`, height: top + lines * LINE };
}

/** What a bar of money has beyond the line, nobody pays for. */
function isUnpaid({ unit, mark }: BlockOf<'bars'>, { value }: Bar): boolean {
  return unit.startsWith('GBP') && mark !== undefined && mark.value > 0 && value > mark.value;
}

function rects(bar: Bar, y: number, x: (value: number) => number, names: string[], write: (value: number) => string) {
  return piecesOf(bar, names).map(({ label, value, from, to, name }) => {
    const [start, end] = [x(from), x(to)];
    const [left, width] = [Math.min(start, end), round(Math.abs(end - start))];
    return html`<rect class="${fillOf(name)}" x="${left}" y="${y}" width="${width}" height="${BAR}"><title>${label} ${write(value)}</title></rect>`;
  });
}

/** The line across, drawn at each bar and not between them, where it would strike out the labels. */
function across(at: number, y: number): Markup {
  const ends = html`x1="${at}" x2="${at}" y1="${y - 2}" y2="${y + BAR + 6}"`;
  return html`<line class="halo" ${ends}/><line class="line" ${ends}/>`;
}

function pointer(label: string, amount: string, at: number, top: number): Markup {
  const anchor = at < WIDTH / 3 ? 'start' : at > (WIDTH * 2) / 3 ? 'end' : 'middle';
  const lines = wrap(`${label} ${amount}`, LABEL_LETTERS);
  return html`${lines.map((line, on) => html`<text class="pointer" x="${at}" y="${top + 9 + on * LINE}" text-anchor="${anchor}">${line}</text>`)}`;
}

/** A column for the first of the series, a line across it for the second; what stands over the line is hatched. */
function columns(block: BlockOf<'bars'>, id: string): Drawing {
  const write = barWords(block);
  const { high } = scaleOf(block);
  const groups = pairsOf(block);
  const ending = ` ${block.series?.[0]}`;
  const wide = WIDTH / groups.length;
  const column = round(Math.min(72, wide * 0.7));
  const rises = (value: number): number => round((value / high) * PLOT);
  // Where there is no room for amounts the table has them.
  const room = wide >= 52;
  const every = Math.ceil(48 / wide);
  const top = LINE + 4;
  const floor = top + PLOT;
  const all = groups.map(({ of, against }, at) => {
    const middle = round(wide * (at + 0.5));
    const left = round(middle - column / 2);
    const [cost, price] = [rises(of.value), rises(against.value)];
    const y = round(floor - price);
    const ends = html`x1="${left - 4}" x2="${left + column + 4}" y1="${y}" y2="${y}"`;
    const words = (line: string, down: number, look = '') =>
      html`<text${look === '' ? undefined : html` class="${look}"`} x="${middle}" y="${down}" text-anchor="middle">${line}</text>`;
    return html`<rect class="part2" x="${left}" y="${round(floor - cost)}" width="${column}" height="${cost}"><title>${of.label} ${write(of.value)}</title></rect>${
      of.value > against.value ? hatched(left, round(floor - cost), column, round(cost - price), id) : undefined
    }<line class="halo" ${ends}/><line class="line" ${ends}><title>${against.label} ${write(against.value)}</title></line>${
      at % every === 0
        ? words(of.label.endsWith(ending) ? of.label.slice(0, -ending.length) : of.label, floor + LINE)
        : undefined
    }${room ? words(write(of.value), round(floor - Math.max(cost, price) - 6)) : undefined}${
      room ? words(write(against.value), floor + 2 * LINE, 'pointer') : undefined
    }\n`;
  });
  const base = html`<line class="base" x1="0" x2="${WIDTH}" y1="${floor}" y2="${floor}"/>`;
  return { body: html`${hatch(id)}${all}${base}`, height: floor + (room ? 2 : 1) * LINE + 6 };
}

function hatch(id: string): Markup {
  return html`<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="stripe" x1="0" x2="0" y1="0" y2="7"/></pattern></defs>\n`;
}

function hatched(x: number, y: number, width: number, height: number, id: string): Markup {
  return html`<rect x="${x}" y="${y}" width="${round(width)}" height="${height}" fill="url(#${id}-hatch)"/>`;
}

export interface KeyItem {
  /** The class of a fill; `unpaid` is the hatching. */
  look: string;
  text: string;
}

/** What the colours mean, of one bar with its amounts, and what the hatching is. */
export function keyOf(block: BlockOf<'bars'>): KeyItem[] {
  const write = barWords(block);
  const unpaid = { look: 'unpaid', text: 'not paid for' };
  if (isPaired(block)) {
    const pays = pairsOf(block).every(({ of, against }) => of.value <= against.value);
    const [of, against] = block.series ?? ['', ''];
    return [{ look: 'part2', text: of }, { look: 'red', text: against }, ...(pays ? [] : [unpaid])];
  }
  const parts = block.bars.filter((bar) => bar.parts);
  const names = partNames(block.bars).map((name, at) => {
    const [own] = parts.length === 1 ? (parts[0]?.parts ?? []).filter(({ label }) => label === name) : [];
    return { look: fillOf(at), text: own ? `${name} ${write(own.value)}` : name };
  });
  return block.bars.some((bar) => isUnpaid(block, bar)) ? [...names, unpaid] : names;
}

/** The square beside a text of the key; the hatching lies on a fill. */
export function sample(look: string, id: string, x = 0, y = 0): Markup {
  const square = (kind: Markup) => html`<rect ${kind} x="${x}" y="${y}" width="10" height="10"/>`;
  if (look !== 'unpaid') return square(html`class="${look}"`);
  return html`${square(html`class="part2"`)}${square(html`fill="url(#${id}-hatch)"`)}`;
}

/** Everything that is drawn, in words. */
export function saidOf(block: BlockOf<'bars'>): string {
  const write = barWords(block);
  const all = [...block.bars, ...(block.mark ? [block.mark] : [])];
  return all.map(({ label, value }) => `${label} ${write(value)}`).join('; ');
}

function fillOf(at: number): string {
  return `part${(at % PARTS) + 1}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
