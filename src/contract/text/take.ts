// Takes off what a file says beside its values: sources and quotes, the ends of a range, that a value is unknown. What is
// left are plain texts, and a note by path of where each stands.
import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { clean } from '../../words/printable.ts';
import { nearest } from '../suggest.ts';
import { acceptedBy, type Field } from '../tree.ts';
import { aliasTargets, unusedAnchors } from './anchors.ts';
import { leftInText } from './left.ts';
import { isEmpty, kindOf, rangeOf, textOf, withoutExponent } from './nodes.ts';
import { type Note, type Plain, type PlainMap, placeIn, under, type Wrong } from './plain.ts';
import { cutByRemark, pointOfThousands, splitByComma } from './signs.ts';

/** More values than any file needs; an alias bomb or a flood ends here. */
const MAX_VALUES = 20_000;
/** Aliases of aliases end here, and so do values within values. */
const MAX_STEPS = 8;

interface Provenance {
  source?: string;
  quote?: string;
}

interface Entry {
  key: string;
  keyNode: Node;
  value: Node | undefined;
}

/** A section in which one key of others is called `value` is no value with its source. */
const isOwnMap = (node: YAMLMap, { fields, leaf }: Field): boolean =>
  !leaf && node.items.some(({ key }) => isScalar(key) && fields?.has(textOf(key)) === true);

export class Taking {
  readonly notes = new Map<string, Note>();
  readonly mistakes: Wrong[] = [];
  /** What YAML does with signs that the author may have meant as text. */
  readonly remarks: Wrong[] = [];
  private values = 0;
  private targets: Map<Alias, Node | undefined> | undefined;
  /** A document in JSON is one map between braces, and JSON has exponents. */
  private readonly isJson: boolean;

  constructor(
    private readonly document: Document.Parsed,
    private readonly text: string,
    private readonly lines: readonly number[],
  ) {
    this.isJson = isMap(document.contents) && document.contents.flow === true;
    if (text.includes('&')) this.remarks.push(...unusedAnchors(document));
  }

  /** The plain value of a node; undefined where there is none, which is a mistake if it is not silence. */
  read(given: Node, field: Field, path: string, from: Provenance, steps = 0): Plain | undefined {
    const node = this.resolve(given, path);
    if (!node) return undefined;
    if (isMap(node)) {
      if (!field.needsSource && node.has('value') && !isOwnMap(node, field))
        return this.unwrapped(node, field, path, from, steps);
      if (field.leaf?.isRanged && !field.fields) return this.range(node, field, path, from);
      this.note(path, node, from);
      return field.fields ? this.map(node, field, path, from) : {};
    }
    const note = this.note(path, node, from);
    if (isSeq(node)) return this.list(node.items as Node[], field, path, from);
    note.text = this.isJson ? withoutExponent(node as Scalar) : textOf(node as Scalar);
    if (field.leaf?.isText) this.ofText(path, node as Scalar, field.leaf.kind === 'path');
    else if (!this.isJson) this.remark(pointOfThousands(path, node, note.text));
    return note.text.trim() === 'unknown' ? null : note.text;
  }

  private note(path: string, node: Node, { source, quote }: Provenance): Note {
    const [start, end] = node.range ?? [-1, -1];
    const note: Note = { start, end, key: this.notes.get(path)?.key };
    if (source !== undefined) note.source = source;
    if (quote !== undefined) note.quote = quote;
    this.notes.set(path, note);
    return note;
  }

  private map(node: YAMLMap, field: Field, path: string, from: Provenance): PlainMap {
    const found: PlainMap = Object.create(null);
    const entries = this.entries(node, path);
    const own = field.needsSource ? this.ownSource(node, entries, path) : from;
    for (const { key, keyNode, value } of entries) {
      if (field.needsSource && (key === 'source' || key === 'quote')) continue;
      const at = under(path, key);
      const child = field.fields?.get(key);
      const [start, end] = keyNode.range ?? [0, 0];
      this.notes.set(at, { start, end, key: [start, end] });
      if (!child) found[key] = true;
      else if (value === undefined || isEmpty(value)) this.empty(at, child, keyNode);
      else found[key] = this.read(value, child, at, own);
    }
    this.checkAlternatives(node, entries, field, path);
    return found;
  }

  /** A key with nothing after it is a mistake, but for a section whose lines are all taken out. */
  private empty(path: string, field: Field, keyNode: Node): void {
    if (field.fields && !field.leaf) return;
    const write = field.leaf ? `write ${acceptedBy(field)}` : 'write a list';
    const mustBe = field.leaf && field.silent === undefined && !field.isOptional;
    this.wrong(path, keyNode, `${path} has no value; ${mustBe ? write : `${write}, or leave the line out`}`);
  }

  private list(items: readonly (Node | null)[], { item, leaf }: Field, path: string, from: Provenance): Plain[] {
    // The days of a window are a list of texts that make one value.
    const each = item ?? (leaf?.takesTexts ? { about: '', leaf } : undefined);
    if (!each) return [];
    return items.map((node, at) => {
      const own = `${path}[${at}]`;
      if (item) return node === null ? '' : (this.read(node, each, own, from) ?? null);
      const found = node && this.resolve(node, path);
      if (found) this.note(own, found, from);
      if (found && isScalar(found) && !isEmpty(found)) return textOf(found);
      if (found) this.wrong(path, found, `${path} ${kindOf(found)}; write ${acceptedBy(each)}`);
      return null;
    });
  }

  private checkAlternatives(node: YAMLMap, entries: readonly Entry[], field: Field, path: string): void {
    for (const { keys, need } of field.alternatives ?? []) {
      const [first, second] = entries.filter(({ key }) => keys.includes(key));
      if (second)
        this.wrong(
          under(path, second.key),
          second.keyNode,
          `${path} states both ${first?.key} and ${second.key}; keep one of them`,
        );
      else if (!first && need !== undefined)
        this.wrong(path, node, `${path} has neither ${keys.join(' nor ')}; add one of them, such as ${need}`);
    }
  }

  /** `{value: £16.00, source: "...", quote: "..."}`; a source holds for all that stands under it. */
  private unwrapped(node: YAMLMap, field: Field, path: string, outer: Provenance, steps: number): Plain | undefined {
    const from = { ...outer };
    let value: Node | undefined;
    for (const entry of this.entries(node, path)) {
      if (entry.key === 'value') value = entry.value;
      else if (!this.provenance(entry, path, from)) this.unknownInWrapper(entry, path);
    }
    if (value === undefined) this.wrong(path, node, `${path} has a source and no value; add value: before it`);
    else if (steps < MAX_STEPS) return this.read(value, field, path, from, steps + 1);
    else this.wrong(path, node, `${path} is a value within a value, again and again; write the value once`);
    return undefined;
  }

  private unknownInWrapper({ key, keyNode }: Entry, path: string): void {
    const known = ['value', 'source', 'quote'];
    const near = nearest(key, known);
    const remedy = near === undefined ? `the keys here are ${known.join(', ')}` : `did you mean ${near}?`;
    const at = under(path, clean(key).slice(0, 60));
    this.wrong(at, keyNode, `${at} is not a key known here; ${remedy}`);
  }

  /** The source that an entry states as keys of its own. */
  private ownSource(node: YAMLMap, entries: readonly Entry[], path: string): Provenance {
    const from: Provenance = {};
    for (const entry of entries) this.provenance(entry, path, from);
    if (from.source === undefined)
      this.wrong(under(path, 'source'), node, `${path}.source is missing; add it, such as source: "Audit, March 2016"`);
    return from;
  }

  /** Reads `source` or `quote` into the provenance; false where the entry is neither. */
  private provenance(entry: Entry, path: string, into: Provenance): boolean {
    if (entry.key !== 'source' && entry.key !== 'quote') return false;
    const at = under(path, entry.key);
    const node = entry.value && this.resolve(entry.value, at);
    if (node && isScalar(node) && !isEmpty(node)) {
      into[entry.key] = clean(textOf(node));
      this.ofText(at, node);
    } else if (node) this.wrong(at, node, `${at} ${kindOf(node)}; write a text in quotes`);
    return true;
  }

  /** `{low: 20 minutes, likely: 25 minutes, high: 40 minutes}`, as the text `20 minutes..25 minutes..40 minutes`. */
  private range(node: YAMLMap, field: Field, path: string, outer: Provenance): string | undefined {
    const from = { ...outer };
    const ends: { low?: string; likely?: string; high?: string } = {};
    const accepts = acceptedBy(field);
    for (const entry of this.entries(node, path)) {
      if (this.provenance(entry, path, from)) continue;
      const { key, keyNode } = entry;
      const at = under(path, key);
      const remedy = `write ${accepts}, or a map with value, low, likely, high, source and quote`;
      if (key !== 'low' && key !== 'likely' && key !== 'high')
        return this.wrong(at, keyNode, `${at} is not a key known here; ${remedy}`);
      const value = entry.value && this.resolve(entry.value, at);
      if (!value || !isScalar(value) || isEmpty(value))
        return this.wrong(at, value ?? keyNode, `${at} ${value ? kindOf(value) : 'has no value'}; write ${accepts}`);
      ends[key] = textOf(value).trim();
    }
    if (ends.low === undefined || ends.high === undefined)
      return this.wrong(path, node, `${path} ${kindOf(node)}; write ${accepts}, or {low: ..., likely: ..., high: ...}`);
    const written = [ends.low, ends.likely, ends.high].filter((end) => end !== undefined);
    this.note(path, node, from).ends = written;
    return written.join('..');
  }

  private wrong(path: string, node: Node, message: string): undefined {
    this.mistakes.push({ path, ...rangeOf(node), message });
  }

  private remark(found: Wrong | undefined): void {
    if (found) this.remarks.push(found);
  }

  /** `.` and `-` are paths like others. */
  private ofText(path: string, node: Scalar, isPath = false): void {
    this.remark(cutByRemark(path, node, this.text));
    if (!isPath) this.remark(leftInText(path, node));
  }

  /** A node behind its aliases; undefined (and a mistake) where an alias stands for nothing or a tag is used. */
  private resolve(given: Node, path: string): Node | undefined {
    let node = given;
    for (let step = 0; isAlias(node); step++) {
      this.targets ??= aliasTargets(this.document);
      const target = this.targets.get(node);
      const name = clean(node.source);
      if (!target || step > MAX_STEPS)
        return this.wrong(path, given, `*${name} stands for nothing: no value above is marked &${name}`);
      node = target;
    }
    if (++this.values > MAX_VALUES) {
      if (this.values === MAX_VALUES + 1)
        this.wrong(path, given, `the file holds more than ${MAX_VALUES} values; a contract needs far fewer`);
      return undefined;
    }
    if (!node.tag) return node;
    const tag = clean(node.tag.replace('tag:yaml.org,2002:', '!!'));
    return this.wrong(path, node, `${path} has a tag (${tag}); leave it out`);
  }

  /** Past the most values nothing more is read, and what is missing then is no mistake of the author's. */
  get isFull(): boolean {
    return this.values > MAX_VALUES;
  }

  /** A map's entries, each key once. What is wrong with keys is a mistake. */
  private entries(map: YAMLMap, path: string): Entry[] {
    const entries = new Map<string, Entry>();
    let previous: Entry | undefined;
    for (const pair of map.items) {
      const keyNode = pair.key as Node | null;
      if (!isScalar(keyNode)) {
        this.wrong(path, keyNode ?? map, 'a key must be a word, not a list or a map');
        continue;
      }
      const key = textOf(keyNode);
      if (map.flow && pair.value === null && previous && this.isSplit(previous, keyNode, path)) continue;
      if (keyNode.tag) this.resolve(keyNode, path);
      const first = entries.get(key);
      if (first) {
        const { line } = placeIn(this.text, this.lines, first.keyNode.range?.[0] ?? 0, 0);
        this.wrong(under(path, key), keyNode, `${under(path, key)} is stated twice, first on line ${line}; keep one`);
        continue;
      }
      previous = { key, keyNode, value: (pair.value ?? undefined) as Node | undefined };
      entries.set(key, previous);
    }
    return [...entries.values()];
  }

  /** Whether a key is the rest of the amount before it, which a comma has cut. */
  private isSplit({ key, value }: Entry, rest: Scalar, path: string): boolean {
    const wrong = splitByComma(under(path, key), value, rest, this.text);
    if (!wrong) return false;
    const last = this.mistakes.at(-1);
    // A second comma (£1,000,000) belongs to the mistake of the first.
    if (last?.path === wrong.path && last.message.includes('between braces')) this.mistakes.pop();
    this.mistakes.push(wrong);
    return true;
  }
}
