// HTML put together so that a text can never become markup: what fills a hole is escaped unless it is markup already.

export interface Markup {
  readonly markup: string;
}

type Hole = string | number | Markup | readonly Markup[] | undefined;

export const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `html`<p>${text}</p>``: texts are escaped, markup and lists of it go in as they are, undefined is nothing. */
export function html(words: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  return { markup: words.reduce((page, word, at) => page + filled(holes[at - 1]) + word) };
}

function filled(hole: Hole): string {
  if (hole === undefined) return '';
  if (typeof hole === 'string') return hole.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  if (typeof hole === 'number') return String(hole);
  return 'markup' in hole ? hole.markup : hole.map((one) => one.markup).join('');
}
