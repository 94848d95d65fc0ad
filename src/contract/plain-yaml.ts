// A quick way through YAML as contracts are mostly written: keys and values a line each, dashes, quotes, and braces and
// brackets that end on the line they begin on. It gives the nodes that the library would, which a test compares;
// whatever else a file holds, mistakes above all, is for the library. A folder of contracts spends most of its time on
// this, and the library needs ten times as long.
import type { Node, Pair, Scalar } from 'yaml';
import { listNode, mapNode, pairNode, scalarNode } from './nodes.ts';

/** The root of a text; undefined where the library must look at it. */
export function parsePlainYaml(text: string): Node | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new PlainYaml(text).root();
  } catch (error) {
    if (error === FOR_THE_LIBRARY) return undefined;
    throw error;
  }
}

/** Tabs, other line ends and control characters: rare, and each with rules of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

const FOR_THE_LIBRARY = new Error('for the library');
const DEEPEST = 20;

const NEW_LINE = 10;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

/** Letters, digits, underscore and dash: what a key is made of here. */
const IN_KEY = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-');
/** What a value without quotes may begin with; any letter beyond ASCII may, too. */
const BEGINS_PLAIN = tableOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+~(/<=$^;');

function tableOf(letters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

class PlainYaml {
  private at = 0;
  /** The column of the next line that says something, once the one before it is done; -1 at the end. */
  private indent = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  root(): Node {
    this.toContent(0);
    if (!this.isAt(0)) throw FOR_THE_LIBRARY;
    const isJson = this.code() === OPEN_BRACE;
    const node = isJson ? this.inline(false) : this.block(0);
    if (isJson) this.endLine();
    if (!this.isAt(-1)) throw FOR_THE_LIBRARY;
    return node;
  }

  private isAt(indent: number): boolean {
    return this.indent === indent;
  }

  private code(): number {
    return this.text.charCodeAt(this.at);
  }

  // Lines

  /** From the start of a line to the first that says something. */
  private toContent(start: number): void {
    const { text } = this;
    let at = start;
    for (;;) {
      const line = at;
      while (text.charCodeAt(at) === SPACE) at++;
      const code = text.charCodeAt(at);
      if (code === HASH) {
        at = text.indexOf('\n', at);
        if (at < 0) break;
        at++;
      } else if (code === NEW_LINE) at++;
      else if (at >= text.length) break;
      else {
        this.at = at;
        this.indent = at - line;
        return;
      }
    }
    this.at = text.length;
    this.indent = -1;
  }

  /** After a value: nothing more on its line but a comment. */
  private endLine(): void {
    const { text } = this;
    const before = this.at;
    let at = before;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if (code === HASH && at > before) {
      at = text.indexOf('\n', at);
      if (at < 0) at = text.length;
    } else if (code !== NEW_LINE && at < text.length) throw FOR_THE_LIBRARY;
    this.toContent(at + 1);
  }

  /** Whether the line from here on says nothing. */
  private isLineOver(): boolean {
    const code = this.code();
    return code === NEW_LINE || code === HASH || this.at >= this.text.length;
  }

  private skipSpaces(): void {
    while (this.code() === SPACE) this.at++;
  }

  // Blocks

  private block(indent: number): Node {
    if (++this.depth > DEEPEST) throw FOR_THE_LIBRARY;
    const node = this.isDash() ? this.sequence(indent) : this.mapping(indent);
    this.depth--;
    return node;
  }

  private isDash(): boolean {
    return this.code() === DASH && this.text.charCodeAt(this.at + 1) === SPACE;
  }

  private mapping(indent: number): Node {
    const pairs: Pair<Node, Node>[] = [];
    const start = this.at;
    do {
      const key = this.key();
      if (this.code() !== COLON) throw FOR_THE_LIBRARY;
      this.at++;
      pairs.push(pairNode(key, this.valueOf(indent)));
    } while (this.indent === indent && !this.isDash());
    if (this.indent > indent) throw FOR_THE_LIBRARY;
    return mapNode(pairs, start, this.end(), false);
  }

  /** What stands after `key:`, up to the next line that says something. */
  private valueOf(indent: number): Node {
    if (this.code() !== SPACE && this.code() !== NEW_LINE) throw FOR_THE_LIBRARY;
    this.skipSpaces();
    if (!this.isLineOver()) return this.lineValue(indent);
    this.endLineAfterSpace();
    if (this.indent > indent) return this.block(this.indent);
    // Dashes may stand right under their key.
    if (this.indent === indent && this.isDash()) return this.block(indent);
    throw FOR_THE_LIBRARY;
  }

  private endLineAfterSpace(): void {
    const end = this.text.indexOf('\n', this.at);
    this.toContent(end < 0 ? this.text.length : end + 1);
  }

  /** A value on the line of its key or dash. A deeper line after it would go on with it. */
  private lineValue(indent: number): Node {
    const node = this.inline(false);
    this.endLine();
    if (this.indent > indent) throw FOR_THE_LIBRARY;
    return node;
  }

  private sequence(indent: number): Node {
    const items: Node[] = [];
    const start = this.at;
    do {
      this.at++;
      this.skipSpaces();
      if (this.isLineOver() || this.isDash()) throw FOR_THE_LIBRARY;
      items.push(this.isKey() ? this.block(this.column()) : this.lineValue(indent));
    } while (this.indent === indent && this.isDash());
    if (this.indent > indent) throw FOR_THE_LIBRARY;
    return listNode(items, start, this.end(), false);
  }

  private column(): number {
    return this.at - (this.text.lastIndexOf('\n', this.at - 1) + 1);
  }

  /** Whether a key stands here: a word, a colon, and a space or the end of the line. */
  private isKey(): boolean {
    const { text } = this;
    let at = this.at;
    while (IN_KEY[text.charCodeAt(at)] === 1) at++;
    if (at === this.at || text.charCodeAt(at) !== COLON) return false;
    const after = text.charCodeAt(at + 1);
    return after === SPACE || after === NEW_LINE;
  }

  private key(): Scalar {
    const { text, at: start } = this;
    let at = start;
    while (IN_KEY[text.charCodeAt(at)] === 1) at++;
    if (at === start || text.charCodeAt(start) === DASH) throw FOR_THE_LIBRARY;
    this.at = at;
    return scalarNode(text.slice(start, at), 'PLAIN', start, at);
  }

  /** The end of what came before the line that is next. */
  private end(): number {
    return this.indent < 0 ? this.text.length : this.at - this.indent;
  }

  // Within a line

  private inline(isFlow: boolean): Node {
    switch (this.code()) {
      case OPEN_BRACE:
        return this.flowMap();
      case OPEN_BRACKET:
        return this.flowList();
      case QUOTE:
        return this.doubleQuoted();
      case APOSTROPHE:
        return this.singleQuoted();
      default:
        return this.plain(isFlow);
    }
  }

  private flowMap(): Node {
    const pairs: Pair<Node, Node>[] = [];
    const start = this.at;
    for (let more = this.opens(CLOSE_BRACE); more; more = this.goesOn(CLOSE_BRACE)) pairs.push(this.flowPair());
    return mapNode(pairs, start, this.at, true);
  }

  private flowList(): Node {
    const items: Node[] = [];
    const start = this.at;
    for (let more = this.opens(CLOSE_BRACKET); more; more = this.goesOn(CLOSE_BRACKET)) items.push(this.inline(true));
    return listNode(items, start, this.at, true);
  }

  /** Past a brace or bracket; whether something stands in it. */
  private opens(close: number): boolean {
    if (++this.depth > DEEPEST) throw FOR_THE_LIBRARY;
    this.at++;
    this.skipSpaces();
    return !this.closes(close);
  }

  /** After an entry; whether another follows. */
  private goesOn(close: number): boolean {
    this.skipSpaces();
    if (this.closes(close)) return false;
    if (this.code() !== COMMA) throw FOR_THE_LIBRARY;
    this.at++;
    this.skipSpaces();
    return true;
  }

  private closes(close: number): boolean {
    if (this.code() !== close) return false;
    this.at++;
    this.depth--;
    return true;
  }

  private flowPair(): Pair<Node, Node> {
    const isQuoted = this.code() === QUOTE;
    const key = isQuoted ? this.doubleQuoted() : this.key();
    if (this.code() !== COLON) throw FOR_THE_LIBRARY;
    this.at++;
    // Only after a quote may the value follow at once, as in JSON.
    if (!isQuoted && this.code() !== SPACE) throw FOR_THE_LIBRARY;
    this.skipSpaces();
    return pairNode(key, this.inline(true));
  }

  private plain(isFlow: boolean): Scalar {
    const { text, at: start } = this;
    const first = text.charCodeAt(start);
    if (first < 128 ? BEGINS_PLAIN[first] !== 1 && !this.isMinus() : first < 160) throw FOR_THE_LIBRARY;
    let at = start;
    let end = start;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEW_LINE) break;
      if (code === SPACE) continue;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (code === COLON && this.endsKey(text.charCodeAt(at + 1), isFlow)) throw FOR_THE_LIBRARY;
      if (isFlow) {
        if (code === COMMA || code === CLOSE_BRACE || code === CLOSE_BRACKET) break;
        if (code === OPEN_BRACE || code === OPEN_BRACKET) throw FOR_THE_LIBRARY;
      }
      end = at + 1;
    }
    this.at = end;
    return scalarNode(text.slice(start, end), 'PLAIN', start, end);
  }

  /** `-5`, not a dash of a list. */
  private isMinus(): boolean {
    const next = this.text.charCodeAt(this.at + 1);
    return this.code() === DASH && (BEGINS_PLAIN[next] === 1 || next >= 160);
  }

  private endsKey(next: number, isFlow: boolean): boolean {
    if (next === SPACE || next === NEW_LINE || Number.isNaN(next)) return true;
    return (
      isFlow &&
      (next === COMMA || next === CLOSE_BRACE || next === CLOSE_BRACKET || next === OPEN_BRACE || next === OPEN_BRACKET)
    );
  }

  private doubleQuoted(): Scalar {
    const { text, at: start } = this;
    let hasEscape = false;
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEW_LINE) break;
      if (code === BACKSLASH) {
        hasEscape = true;
        at++;
      } else if (code === QUOTE) {
        this.at = at + 1;
        const value = hasEscape ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at);
        return this.quoted(value, 'QUOTE_DOUBLE', start);
      }
    }
    throw FOR_THE_LIBRARY;
  }

  private singleQuoted(): Scalar {
    const { text, at: start } = this;
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEW_LINE) break;
      if (code !== APOSTROPHE) continue;
      if (text.charCodeAt(at + 1) === APOSTROPHE) at++;
      else {
        this.at = at + 1;
        return this.quoted(text.slice(start + 1, at).replaceAll("''", "'"), 'QUOTE_SINGLE', start);
      }
    }
    throw FOR_THE_LIBRARY;
  }

  private quoted(value: string, type: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE', start: number): Scalar {
    return scalarNode(value, type, start, this.at);
  }
}

/** The escapes that JSON and YAML share; others are for the library. */
function unescaped(written: string): string {
  try {
    return JSON.parse(written) as string;
  } catch {
    throw FOR_THE_LIBRARY;
  }
}
