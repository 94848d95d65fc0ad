// Bars as a drawing inside the page, with every amount in its description for those who hear the page.
import type { Bar } from '../../report/types.ts';
import { wrap } from '../../words/width.ts';
import { type BarsBlock, barWords, partNames, piecesOf, scaleOf } from '../cells.ts';
import { html, type Markup } from './markup.ts';
import { PART_FILLS } from './style.ts';

const WIDTH = 640;
const TEXT_HEIGHT = 18;
const BAR_HEIGHT = 20;
const SPACE = 12;
/** Letters of a label beside its amount; an average letter of the page is 7 wide. */
const LABEL_LETTERS = 72;

/** `id` is unique in the page. */
export function barsFigure(block: BarsBlock, id: string): Markup {
  const write = barWords(block);
  const { low, high } = scaleOf(block);
  const x = (value: number): number => round(((value - low) / (high - low)) * WIDTH);
  const names = partNames(block.bars);
  const { mark } = block;
  let top = 0;
  const rows = block.bars.map((bar) => {
    const lines = wrap(bar.label, LABEL_LETTERS);
    const labels = lines.map((line, at) => html`<text x="0" y="${top + at * TEXT_HEIGHT + 14}">${line}</text>`);
    const amount = html`<text x="${WIDTH}" y="${top + 14}" text-anchor="end">${write(bar.value)}</text>`;
    const y = top + lines.length * TEXT_HEIGHT + 3;
    top = y + BAR_HEIGHT + SPACE;
    return html`${labels}${amount}${rects(bar, y, x, names, write)}${mark ? line(x(mark.value), y) : undefined}`;
  });
  const height = top + (mark ? TEXT_HEIGHT : 0);
  const all = [...block.bars, ...(mark ? [mark] : [])];
  const said = all.map(({ label, value }) => `${label} ${write(value)}`).join('; ');
  return html`<figure><figcaption>${block.caption}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${block.caption}</title><desc id="${id}-desc">${said}</desc>
${rows}${mark ? pointer(mark.label, write(mark.value), x(mark.value), top) : undefined}
</svg>${key(names)}</figure>
`;
}

function rects(bar: Bar, y: number, x: (value: number) => number, names: string[], write: (value: number) => string) {
  return piecesOf(bar, names).map(({ label, value, from, to, name }) => {
    const [start, end] = [x(from), x(to)];
    const [left, width] = [Math.min(start, end), round(Math.abs(end - start))];
    return html`<rect x="${left}" y="${y}" width="${width}" height="${BAR_HEIGHT}" fill="${fillOf(name)}"><title>${label} ${write(value)}</title></rect>`;
  });
}

/** The line across, drawn at each bar and not between them, where it would strike out the labels. */
function line(at: number, y: number): Markup {
  const ends = html`x1="${at}" x2="${at}" y1="${y - 1}" y2="${y + BAR_HEIGHT + 4}"`;
  return html`<line class="halo" ${ends}/><line class="line" ${ends}/>\n`;
}

function pointer(label: string, amount: string, at: number, top: number): Markup {
  const anchor = at < WIDTH / 3 ? 'start' : at > (WIDTH * 2) / 3 ? 'end' : 'middle';
  return html`<text class="pointer" x="${at}" y="${top + 8}" text-anchor="${anchor}">${label} ${amount}</text>`;
}

function key(names: string[]): Markup | undefined {
  if (names.length === 0) return undefined;
  const items = names.map(
    (name, at) =>
      html`<li><svg viewBox="0 0 10 10" aria-hidden="true"><rect width="10" height="10" fill="${fillOf(at)}"/></svg>${name}</li>`,
  );
  return html`<ul class="key">${items}</ul>`;
}

function fillOf(at: number): string {
  return PART_FILLS[at % PART_FILLS.length] ?? PART_FILLS[0];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
