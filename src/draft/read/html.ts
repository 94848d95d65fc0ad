// A web page as blocks: headings, paragraphs and rows of tables. Nothing in it is run, and nothing that it names is fetched.
import type { Block, Cell } from '../types.ts';
import { Blocks } from './blocks.ts';

const SKIPPED = new Set(
  'script style noscript template svg math head nav textarea iframe object canvas datalist'.split(' '),
);
/** What no reader of the page sees. */
const IS_HIDDEN =
  /\s(?:hidden(?=[\s/>=])|style\s*=\s*(?:"[^"]*|'[^']*)(?:display\s*:\s*none|visibility\s*:\s*hidden))/i;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const BREAKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figure footer form header h1 h2 h3 h4 h5 h6 hr html legend li main ol p pre section table tbody tfoot thead ul label option'.split(
    ' ',
  ),
);
const ENTITIES: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  times: '×',
};
const TAG = /<(?:(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])[^>]{0,4000}>|!--|[!?][^>]{0,2000}>)/gi;

export function blocksOfHtml(html: string, placeOf: (heading: string | undefined) => string): Block[] {
  const page = new Page(placeOf);
  let at = 0;
  TAG.lastIndex = 0;
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    page.text(html.slice(at, tag.index));
    at = TAG.lastIndex;
    const [whole, closes, written] = tag;
    const name = written?.toLowerCase();
    let goesOn = at;
    if (whole === '<!--') goesOn = endOf(html, '-->', at);
    else if (name !== undefined && closes === '' && SKIPPED.has(name)) goesOn = endOf(html, `</${name}`, at);
    else if (name !== undefined && closes === '' && !VOID.has(name) && IS_HIDDEN.test(whole))
      goesOn = endOfNested(html, name, at);
    else if (name !== undefined) page.tag(name, closes === '/');
    at = goesOn;
    TAG.lastIndex = goesOn;
  }
  page.text(html.slice(at));
  return page.blocks();
}

/** After the next `end`, or where the text ends. */
function endOf(html: string, end: string, from: number): number {
  const found = end.startsWith('</') ? indexOfTag(html, end, from) : html.indexOf(end, from);
  return found < 0 ? html.length : found + (end === '-->' ? 3 : 0);
}

/** Where an element ends that may hold others of its name. */
function endOfNested(html: string, name: string, from: number): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'gi');
  tag.lastIndex = from;
  let deep = 1;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    deep += found[1] === '/' ? -1 : 1;
    if (deep === 0) return found.index;
  }
  return html.length;
}

function indexOfTag(html: string, end: string, from: number): number {
  const pattern = new RegExp(end, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? -1;
}

class Page {
  private readonly made: Blocks;
  private words: string[] = [];
  private cells: string[] | undefined;
  private table = 0;

  constructor(placeOf: (heading: string | undefined) => string) {
    this.made = new Blocks(placeOf);
  }

  text(html: string): void {
    if (html !== '') this.words.push(html.includes('&') ? decoded(html) : html);
  }

  tag(name: string, closes: boolean): void {
    if (/^h[1-6]$/.test(name) && this.cells === undefined) {
      const words = this.taken();
      if (closes) this.made.heading(words);
      else this.made.paragraph(words);
    } else if (name === 'tr') this.row(closes);
    else if (name === 'td' || name === 'th') {
      if (closes && this.cells) this.cells.push(this.taken());
      else this.words = [];
    } else if (name === 'table' && !closes) this.table++;
    else if (name === 'br' || BREAKS.has(name)) {
      if (this.cells) this.words.push(' ');
      else if (name === 'br') this.words.push('\n');
      else this.made.paragraph(this.taken());
    }
  }

  private row(closes: boolean): void {
    if (!closes) {
      if (this.cells === undefined) this.made.paragraph(this.taken());
      this.cells = [];
    } else if (this.cells) {
      const place = this.made.place();
      this.made.row(
        this.cells.map((text): Cell => ({ text, place })),
        this.table,
      );
      this.cells = undefined;
    }
  }

  private taken(): string {
    const words = this.words.join('');
    this.words = [];
    return words;
  }

  blocks(): Block[] {
    this.made.paragraph(this.taken());
    return this.made.all;
  }
}

function decoded(html: string): string {
  return html.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, number, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = number === undefined ? Number.parseInt(hex, 16) : Number(number);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
