// The first chart of a report as a drawing of its own, for a leaflet: it says what it shows and where it is from.
import { chartOf } from '../report/blocks.ts';
import type { Report } from '../report/types.ts';
import { name } from '../tool.ts';
import { eachText, printable } from '../words/printable.ts';
import { wrap } from '../words/width.ts';
import { drawn, keyOf, saidOf, sample, WIDTH } from './html/chart.ts';
import { html, type Markup } from './html/markup.ts';
import { DRAWING_STYLE } from './html/style.ts';

const MARGIN = 16;
const LINE = 18;
/** Of the letters of the title, which are wider. */
const TITLE_LETTERS = 46;
const LETTERS = 56;

export function svg(report: Report): string {
  const safe = eachText(report, printable);
  const block = chartOf(safe);
  if (!block) throw new Error('a drawing of a report without a chart');
  const lines: Markup[] = [];
  let top = MARGIN;
  const say = (text: string, letters: number, look: string): void => {
    for (const line of wrap(text, letters)) {
      top += LINE;
      lines.push(html`<text class="${look}" x="${MARGIN}" y="${top}">${line}</text>\n`);
    }
  };
  say(safe.title, TITLE_LETTERS, 'title');
  say(block.caption || safe.sentence, LETTERS, 'said');
  const { body, height } = drawn(block, 'chart');
  const chart = html`<g transform="translate(${MARGIN} ${top + LINE})">\n${body}</g>\n`;
  top += LINE + height + LINE / 2;
  for (const { look, text } of keyOf(block)) {
    lines.push(sample(look, 'chart', MARGIN, top + 4));
    top += LINE;
    lines.push(html`<text x="${MARGIN + 18}" y="${top - 4}">${text}</text>\n`);
  }
  say([safe.subtitle, name].filter(Boolean).join('; '), LETTERS, 'credit');
  const [wide, high] = [WIDTH + 2 * MARGIN, top + MARGIN];
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-labelledby="chart-title chart-desc">
<title id="chart-title">${safe.title}: ${block.caption || safe.sentence}</title><desc id="chart-desc">${saidOf(block)}</desc>
${DRAWING_STYLE}
<rect class="sheet" width="${wide}" height="${high}"/>
${chart}${lines}</svg>
`.markup;
}
