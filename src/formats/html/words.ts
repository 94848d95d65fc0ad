// Where a line may break inside a word: nowhere, but in addresses, paths and what is too long for any line.
import { html, type Markup } from './markup.ts';

/** What is no longer never needs to break: beside three other columns there is room for it on a phone. */
const FITS = 12;
/** An address, a path or a key goes on after one of its own signs; the end of a file's name stays with it. */
const JOINTS = /(?<=[/_?&=@:-])(?=[^/._?&=@:\s-])|(?<=\.)(?=\w{5})/;
/** An option and a negative amount stay with their dash, after which a browser would break. */
const BEGINS_WITH_DASH = /^[-(]*-[\w£]/;
/** No language has such a word; what is cut may be anywhere. */
const NO_WORD = 32;

/** The words of a page, with breaks where a long address may take one. */
export function words(text: string): Markup {
  return html`${text.split(/(\s+)/).flatMap(pieces)}`;
}

function pieces(word: string): Markup[] {
  if (word.length <= FITS)
    return [BEGINS_WITH_DASH.test(word) ? html`<span class="whole">${word}</span>` : html`${word}`];
  const parts = word.split(JOINTS).flatMap((part) => (part.length > NO_WORD ? cut(part) : [part]));
  return parts.map((part, at) => (at === 0 ? html`${part}` : html`<wbr>${part}`));
}

function cut(part: string): string[] {
  const letters = Array.from(part);
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += FITS) pieces.push(letters.slice(at, at + FITS).join(''));
  return pieces;
}
