// A chart inside a page, with every amount in its description for those who hear it; in a mail, where drawings are cut
// out, the amounts alone.
import type { BlockOf } from '../../report/types.ts';
import { barWords, ownBars } from '../cells.ts';
import { drawn, keyOf, saidOf, sample, WIDTH } from './chart.ts';
import { html, type Markup } from './markup.ts';
import { words } from './words.ts';

/** `id` is unique in the page; `under` is what it stands under, for one without a caption. */
export function figure(block: BlockOf<'bars'>, id: string, under: string): Markup {
  const { body, height } = drawn(block, id);
  const name = block.caption || under || 'Chart';
  const caption = block.caption === '' ? undefined : html`<figcaption>${words(block.caption)}</figcaption>\n`;
  const key = keyOf(block).map(
    ({ look, text }) =>
      html`<li><svg viewBox="0 0 10 10" aria-hidden="true">${sample(look, id)}</svg>${words(text)}</li>`,
  );
  return html`<figure>${caption}<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${name}</title><desc id="${id}-desc">${saidOf(block)}</desc>
${body}
</svg>${key.length > 0 ? html`<ul class="key">${key}</ul>` : undefined}</figure>
`;
}

export function amounts(block: BlockOf<'bars'>): Markup {
  const write = barWords(block);
  const all = [...ownBars(block), ...(block.mark ? [block.mark] : [])];
  const rows = all.map(
    ({ label, value }) => html`<tr><th scope="row">${words(label)}</th><td class="number">${write(value)}</td></tr>\n`,
  );
  const caption = block.caption === '' ? undefined : html`<caption>${words(block.caption)}</caption>\n`;
  return html`<table>\n${caption}<tbody>\n${rows}</tbody>\n</table>\n`;
}
