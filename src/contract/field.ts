// A field: one place in a contract, with what it means, what it accepts and how it is read.
import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { clean } from './clean.ts';
import { beyond, type Form } from './forms.ts';
import { type Entry, isEmpty, kindOf, type Provenance, type Reader, textOf, under } from './reader.ts';
import { nearest } from './suggest.ts';
import type { Origin } from './types.ts';

export interface Field<T> {
  /** Plain words for editors, documentation and errors. */
  readonly about: string;
  /** Reads the value at `path`. `node` is resolved and unwrapped; undefined where the file is silent. */
  read(reader: Reader, node: Node | undefined, path: string, from: Provenance | undefined): T;
  /** The fields inside, by key. */
  readonly fields?: Readonly<Record<string, Field<unknown>>>;
  /** The key that a value written in place of the whole map belongs to: `surplus: 3%` is `surplus: {share: 3%}`. */
  readonly short?: string;
  /** The field of each entry of a list. */
  readonly item?: Field<unknown>;
  /** What a leaf accepts. */
  readonly leaf?: LeafSpec<unknown>;
  /** For the JSON Schema: a kind of its own that is neither leaf, map nor list. */
  readonly special?: 'days' | 'free';
  /** Keys of which one may be stated. */
  readonly alternatives?: readonly (readonly string[])[];
}

export type Out<F> = F extends Field<infer T> ? T : never;

const WRAPPER_KEYS = new Set(['value', 'source', 'quote']);

/** Reads a field wherever it may stand: behind an alias, or within `{value, source, quote}`. */
export function readField<T>(
  reader: Reader,
  field: Field<T>,
  given: Node | undefined,
  path: string,
  from?: Provenance,
): T {
  if (given === undefined) return field.read(reader, undefined, path, from);
  const node = reader.resolve(given, path);
  if (!node) return field.read(reader, undefined, path, from);
  if (isMap(node) && isWrapper(node)) {
    const { value, provenance } = unwrap(reader, node, path, from);
    if (value === undefined) {
      reader.mistakeAt(path, node, `${path} has a source and no value; add value: before it`);
      return field.read(reader, undefined, path, from);
    }
    if (reader.full) return field.read(reader, undefined, path, from);
    return readField(reader, field, value, path, provenance);
  }
  if (isScalar(node) && !field.leaf && textOf(node) === 'unknown') return readUnknown(reader, field, node, path, from);
  return field.read(reader, node, path, from);
}

function isWrapper(node: YAMLMap): boolean {
  // A null key is never a wrapper's, and neither are the keys that split amounts (`{value: £30,000}`) leave behind.
  return (
    node.items.some(({ key }) => isScalar(key) && key.value === 'value') &&
    node.items.every(({ key }) => isScalar(key) && (WRAPPER_KEYS.has(textOf(key)) || /^\d{3}/.test(textOf(key))))
  );
}

function unwrap(reader: Reader, node: YAMLMap, path: string, outer: Provenance | undefined) {
  let value: Node | undefined;
  const provenance: Provenance = { ...outer };
  for (const entry of reader.entriesOf(node, path)) {
    if (entry.key === 'value') value = entry.value;
    else readProvenance(reader, entry, path, provenance);
  }
  return { value, provenance };
}

/** Reads `source` or `quote` into the provenance; false where the entry is neither. */
export function readProvenance(reader: Reader, entry: Entry, path: string, into: Provenance): boolean {
  if (entry.key !== 'source' && entry.key !== 'quote') return false;
  const at = under(path, entry.key);
  const node = entry.value && reader.resolve(entry.value, at);
  if (node && isScalar(node) && !isEmpty(node)) into[entry.key] = clean(textOf(node));
  else if (node) reader.mistakeAt(at, node, `${at} ${kindOf(node)}; write a text in quotes`);
  return true;
}

/** The whole of a map or list is `unknown`: what fills in is used, and each part of it is a question. */
function readUnknown<T>(reader: Reader, field: Field<T>, node: Node, path: string, from: Provenance | undefined): T {
  const before = reader.allUnknown;
  reader.allUnknown = true;
  const place = reader.placeOf(node);
  const value = field.read(reader, undefined, path, from);
  reader.allUnknown = before;
  for (const input of reader.inputs.values()) {
    if (input.path === path || input.path.startsWith(`${path}.`)) Object.assign(input, { place, ...from });
  }
  return value;
}

// Leaves

export interface LeafSpec<T> {
  about: string;
  /** The unit of a number, as the engine writes it; empty for words. */
  unit: string;
  /** `an amount such as £16.00` */
  accepts: string;
  examples: readonly string[];
  forms: readonly Form<T>[];
  words?: ReadonlyMap<string, T>;
  /** What a contract without a profile gets, as it would be written. Without it the value is undefined. */
  neutral?: string | ((reader: Reader) => string);
  /** The neutral value is what the law or HMRC sets. */
  statute?: boolean;
  /** How to add it, where a contract must state it: `start: 2015-09-01`. */
  required?: string;
  /** For the JSON Schema of a leaf that has a form of its own. */
  pattern?: string;
  /** Takes part in ranges (`20..40 minutes`). */
  ranged: boolean;
}

interface Parsed<T> {
  value: T;
  text: string;
  unit: string;
  low?: number;
  high?: number;
}
type Attempt<T> = Parsed<T> | string;

export interface Leaf<T> extends Field<T> {
  readonly leaf: LeafSpec<T>;
}

export function leaf<T>(spec: LeafSpec<T>): Leaf<T> {
  return {
    about: spec.about,
    leaf: spec,
    read(reader, node, path, from) {
      if (node === undefined) return fillIn(reader, spec, path);
      if (isMap(node)) return readSpread(reader, spec, node, path, from);
      if (!isScalar(node) || isEmpty(node)) {
        reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write ${spec.accepts}`);
        return blank(spec);
      }
      const text = textOf(node).trim();
      if (text === 'unknown') return fillIn(reader, spec, path, node, from);
      const parsed = parseLeaf(reader, spec, text);
      if (typeof parsed === 'string') {
        reader.mistakeAt(path, node, `${path} is ${kindOf(node).slice(3)}; ${parsed}`);
        return blank(spec);
      }
      reader.stated(path, node, parsed, from);
      return parsed.value;
    },
  };
}

/** The same field where silence has no value at all. */
export function optional<T>(field: Leaf<T>): Field<T | undefined> {
  return leaf<T | undefined>({ ...field.leaf, neutral: undefined });
}

/** A value, or what is wrong with the text. */
function parseLeaf<T>(reader: Reader, spec: LeafSpec<T>, text: string): Attempt<T> {
  const { words } = spec;
  if (words) {
    const word = text.toLowerCase();
    if (words.has(word)) return { value: words.get(word) as T, text: word, unit: '' };
  }
  const one = parseNumber(reader, spec, text);
  if (one !== undefined) return one;
  const dots = text.indexOf('..');
  if (dots > 0 && spec.ranged) {
    const last = text.slice(dots + 2).trim();
    const range = parseRange(reader, spec, withUnitOf(last, text.slice(0, dots).trim()), last);
    if (range !== undefined) return range;
  }
  const near = words && nearest(text, words.keys());
  return near ? `did you mean ${near}? Write ${spec.accepts}` : `write ${spec.accepts}`;
}

function parseNumber<T>(reader: Reader, spec: LeafSpec<T>, text: string): Attempt<T> | undefined {
  for (const form of spec.forms) {
    const number = form.parse(text, reader);
    if (number === undefined) continue;
    if (typeof number === 'string') return number;
    const wrong = beyond(number, form.limits, form.show);
    if (wrong) return wrong;
    const scaled = form.money && reader.ready ? number * reader.moneyFactor() : number;
    return { value: form.make(scaled), text: form.show(scaled), unit: spec.unit };
  }
  return undefined;
}

/** `20..40 minutes`: the first end takes the unit of the last. */
function withUnitOf(last: string, first: string): string {
  const unit = /^[£\d.,\s]*([^\d.,\s£].*)?$/.exec(last)?.[1];
  return unit && /^[\d.,]+$/.test(first) ? `${first} ${unit}` : first;
}

/** A stated range, reduced to its likely value: the middle where only the ends are given. */
function parseRange<T>(
  reader: Reader,
  spec: LeafSpec<T>,
  first: string,
  last: string,
  likely?: string,
): Attempt<T> | undefined {
  for (const form of spec.forms) {
    const low = form.parse(first, reader);
    const high = form.parse(last, reader);
    if (low === undefined || high === undefined) continue;
    const middle = likely === undefined ? undefined : form.parse(likely, reader);
    if (typeof low === 'string') return low;
    if (typeof high === 'string') return high;
    if (typeof middle === 'string') return middle;
    if (likely !== undefined && middle === undefined) continue;
    for (const end of [low, high]) {
      const wrong = beyond(end, form.limits, form.show);
      if (wrong) return `${form.show(end)} is out of bounds: ${wrong}`;
    }
    if (low > high) return `write the lower end first: ${form.show(high)} to ${form.show(low)}`;
    const value = middle ?? (low + high) / 2;
    if (value < low || value > high) return `the likely value, ${form.show(value)}, must lie between the ends`;
    const wrong = beyond(value, form.limits, form.show);
    if (wrong) return `the middle of it is ${form.show(value)}, and ${wrong}`;
    return { value: form.make(value), text: `${form.show(low)} to ${form.show(high)}`, unit: spec.unit, low, high };
  }
  return undefined;
}

/** `{low: 20 minutes, likely: 25 minutes, high: 40 minutes}` */
function readSpread<T>(
  reader: Reader,
  spec: LeafSpec<T>,
  node: YAMLMap,
  path: string,
  outer: Provenance | undefined,
): T {
  const from: Provenance = { ...outer };
  const ends: Record<string, string> = {};
  for (const entry of reader.entriesOf(node, path)) {
    if (readProvenance(reader, entry, path, from)) continue;
    const at = under(path, entry.key);
    if (!['low', 'likely', 'high'].includes(entry.key) || !spec.ranged) {
      const keys = spec.ranged ? 'value, low, likely, high, source and quote' : 'value, source and quote';
      reader.mistakeAt(
        at,
        entry.keyNode,
        `${at} is not a key known here; write ${spec.accepts}, or a map with ${keys}`,
      );
      return blank(spec);
    }
    const value = entry.value && reader.resolve(entry.value, at);
    if (!value || !isScalar(value) || isEmpty(value)) {
      reader.mistakeAt(
        at,
        value ?? entry.keyNode,
        `${at} ${value ? kindOf(value) : 'has no value'}; write ${spec.accepts}`,
      );
      return blank(spec);
    }
    ends[entry.key] = textOf(value).trim();
  }
  const { low, likely, high } = ends;
  if (low === undefined || high === undefined) {
    reader.mistakeAt(
      path,
      node,
      `${path} ${kindOf(node)}; write ${spec.accepts}${spec.ranged ? ', or {low: ..., likely: ..., high: ...}' : ''}`,
    );
    return blank(spec);
  }
  const parsed =
    parseRange(reader, spec, low, high, likely) ?? `write ${spec.accepts} for each of low, likely and high`;
  if (typeof parsed === 'string') {
    reader.mistakeAt(
      path,
      node,
      `${path} is ${[low, likely, high]
        .filter((end) => end !== undefined)
        .map((end) => clean(end))
        .join(', ')}; ${parsed}`,
    );
    return blank(spec);
  }
  reader.stated(path, node, parsed, from);
  return parsed.value;
}

/** What stands where the file is silent: the profile's default, else the neutral value. */
function fillIn<T>(reader: Reader, spec: LeafSpec<T>, path: string, node?: Node, from?: Provenance): T {
  const entry = reader.ready ? undefined : reader.defaults?.text(path);
  const text = entry?.text ?? (typeof spec.neutral === 'function' ? spec.neutral(reader) : spec.neutral);
  const where = node && !reader.ready ? { place: reader.placeOf(node), ...from } : {};
  const asked = node !== undefined || reader.asks(path);
  if (text === undefined) {
    if (spec.required && !asked) {
      reader.missing(path, spec.required);
      return blank(spec);
    }
    const origin: Origin = asked ? 'unknown' : 'neutral';
    reader.record({
      path,
      text: asked ? 'unknown' : 'not stated',
      value: undefined,
      unit: spec.unit,
      origin,
      ...where,
    });
    return undefined as T;
  }
  const before = reader.ready;
  if (entry) reader.ready = entry.ready;
  const parsed = parseLeaf(reader, spec, text);
  reader.ready = before;
  if (typeof parsed === 'string') throw new Error(`the default of ${path}, ${text}, cannot be read: ${parsed}`);
  const origin: Origin = asked ? 'unknown' : entry ? entry.ready.origin : spec.statute ? 'statute' : 'neutral';
  const basis = entry ? { source: entry.ready.source, ...(entry.ready.judgement ? { judgement: true } : {}) } : {};
  reader.record({ path, ...parsed, origin, ...basis, ...where });
  return parsed.value;
}

/** Something of the right type where a mistake has been noted: a file with mistakes gives no contract. */
function blank<T>(spec: LeafSpec<T>): T {
  const [form] = spec.forms;
  if (form) return form.make(form.limits.over === undefined ? 0 : 1);
  return spec.words?.values().next().value as T;
}

// Lists

interface ListSpec<T> {
  about: string;
  item: Field<T>;
  /** More than this is a mistake. */
  most?: number;
  /** How one entry is written, for errors. */
  example: string;
}

export function list<T>({ about, item, most = 500, example }: ListSpec<T>): Field<T[]> {
  return {
    about,
    item,
    read(reader, node, path, from) {
      if (node === undefined) return fillInList(reader, item, path);
      const word = isScalar(node) ? textOf(node).trim().toLowerCase() : undefined;
      if (word === 'none') {
        reader.stated(path, node, { text: 'none', value: [], unit: '' }, from);
        return [];
      }
      if (!isSeq(node)) {
        reader.mistakeAt(
          path,
          node,
          `${path} ${kindOf(node)}; write a list such as [${example}], or a dash before each entry`,
        );
        return [];
      }
      if (node.items.length > most) {
        reader.mistakeAt(path, node, `${path} has ${node.items.length} entries; at most ${most} are read`);
        return [];
      }
      return readItems(reader, item, node.items as Node[], node, path, from);
    },
  };
}

function readItems<T>(
  reader: Reader,
  item: Field<T>,
  nodes: readonly Node[],
  whole: Node,
  path: string,
  from: Provenance | undefined,
): T[] {
  const values: T[] = [];
  const text = nodes.length === 0 ? 'none' : nodes.length === 1 ? '1 entry' : `${nodes.length} entries`;
  reader.stated(path, whole, { text, value: values, unit: '' }, from);
  nodes.forEach((node, at) => {
    if (!reader.full) values.push(readField(reader, item, node, `${path}[${at}]`, from));
  });
  return values;
}

function fillInList<T>(reader: Reader, item: Field<T>, path: string): T[] {
  const asked = reader.asks(path);
  const entry = reader.ready ? undefined : reader.defaults?.list(path);
  if (!entry) {
    reader.record({
      path,
      text: asked ? 'unknown' : 'none',
      value: [],
      unit: '',
      origin: asked ? 'unknown' : 'neutral',
    });
    return [];
  }
  reader.ready = asked ? { ...entry.ready, origin: 'unknown' } : entry.ready;
  const values = readItems(reader, item, entry.node.items as Node[], entry.node, path, undefined);
  reader.ready = undefined;
  return values;
}

// Maps

interface MapSpec<S> {
  about: string;
  fields: S;
  /** The key that a bare value belongs to. */
  short?: keyof S & string;
  /** Groups of keys of which at most one may be stated; a `need` says what to add where none is. */
  alternatives?: readonly { keys: readonly (keyof S & string)[]; need?: string }[];
  /** Keys that are read before the others, because the others rest on them. */
  first?: readonly (keyof S & string)[];
  /** Called before and after each key is read. */
  around?: (reader: Reader, key: string, read: () => void) => void;
}
type Fields = Record<string, Field<unknown>>;
type Values<S extends Fields> = { [K in keyof S]: Out<S[K]> };

export function map<S extends Fields>(spec: MapSpec<S>): Field<Values<S>> {
  const { about, fields, short, alternatives = [] } = spec;
  const keys = Object.keys(fields);
  const order = spec.first ? [...spec.first, ...keys.filter((key) => !spec.first?.includes(key))] : keys;
  return {
    about,
    fields,
    short,
    alternatives: alternatives.map((group) => group.keys),
    read(reader, node, path, from) {
      const given = node === undefined ? undefined : entriesByKey(reader, node, path, fields, short);
      const values: Record<string, unknown> = {};
      const outer = reader.container;
      if (node?.range) reader.container = node;
      const one = (key: string) => {
        const entry = given?.get(key);
        if (entry && (entry.value === undefined || isEmpty(entry.value))) {
          reader.mistakeAt(under(path, key), entry.keyNode, emptyMessage(under(path, key), fields[key]));
        }
        const value = entry?.value !== undefined && isEmpty(entry.value) ? undefined : entry?.value;
        values[key] = readField(reader, fields[key] as Field<unknown>, value, under(path, key), from);
      };
      for (const key of order) {
        if (spec.around) spec.around(reader, key, () => one(key));
        else one(key);
      }
      reader.container = outer;
      if (given && node) checkAlternatives(reader, given, node, path, alternatives);
      return values as Values<S>;
    },
  };
}

function emptyMessage(path: string, field: Field<unknown> | undefined): string {
  const write = field?.leaf ? `write ${field.leaf.accepts}, or ` : '';
  return `${path} has no value; ${write}leave the line out`;
}

function entriesByKey(
  reader: Reader,
  node: Node,
  path: string,
  fields: Fields,
  short: string | undefined,
): Map<string, Entry> {
  const found = new Map<string, Entry>();
  if (!isMap(node)) {
    if (short !== undefined && isScalar(node) && !isEmpty(node)) {
      found.set(short, { key: short, keyNode: node, value: node });
      return found;
    }
    const [key = '', field] = Object.entries(fields).find(([, { leaf }]) => leaf) ?? Object.entries(fields)[0] ?? [];
    const example = `${key}: ${field?.leaf?.examples[0] ?? '...'}`;
    reader.mistakeAt(
      path,
      node,
      `${path === '' ? 'the file' : path} ${kindOf(node)}; write keys and values, such as ${example}`,
    );
    return found;
  }
  for (const entry of reader.entriesOf(node, path)) {
    if (Object.hasOwn(fields, entry.key)) found.set(entry.key, entry);
    else if (!reader.full) reader.unknownKey(path, entry, Object.keys(fields));
  }
  return found;
}

function checkAlternatives(
  reader: Reader,
  given: ReadonlyMap<string, Entry>,
  node: Node,
  path: string,
  groups: NonNullable<MapSpec<Fields>['alternatives']>,
): void {
  for (const { keys, need } of groups) {
    const stated = keys.filter((key) => given.has(key));
    const [first, second] = stated;
    if (first !== undefined && second !== undefined) {
      const entry = [given.get(first), given.get(second)].sort(
        (a, b) => (a?.keyNode.range?.[0] ?? 0) - (b?.keyNode.range?.[0] ?? 0),
      )[1];
      if (entry)
        reader.mistakeAt(
          under(path, entry.key),
          entry.keyNode,
          `${path} states both ${first} and ${second}; keep one of them`,
        );
    } else if (first === undefined && need !== undefined) {
      reader.mistakeAt(path, node, `${path} has neither ${keys.join(' nor ')}; add ${need}`);
    }
  }
}

/** What a field gives, made into something else. */
export function convert<T, U>(field: Field<T>, make: (value: T, reader: Reader, path: string) => U): Field<U> {
  return { ...field, read: (reader, node, path, from) => make(field.read(reader, node, path, from), reader, path) };
}
