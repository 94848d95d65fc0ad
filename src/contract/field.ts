// A field: one place in a contract, with what it means, what it accepts and how it is read.
import type { Node, YAMLMap } from 'yaml';
import { clean } from './clean.ts';
import type { LeafSpec } from './leaf.ts';
import { isMap, isScalar } from './nodes.ts';
import { type Entry, isEmpty, kindOf, type Provenance, type Reader, textOf, under } from './reader.ts';

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

/** `{value: {value: ...}}` ends here, and so does a value that stands for itself. */
const MAX_UNWRAP = 3;
const WRAPPER_KEYS = ['value', 'source', 'quote'] as const;

/** Reads a field wherever it may stand: behind an alias, or within `{value, source, quote}`. */
export function readField<T>(
  reader: Reader,
  field: Field<T>,
  given: Node | undefined,
  path: string,
  from?: Provenance,
  unwrapped = 0,
): T {
  if (given === undefined) return field.read(reader, undefined, path, from);
  const node = reader.resolve(given, path);
  if (!node) return field.read(reader, undefined, path, from);
  if (isMap(node) && isWrapper(node, field)) {
    const { value, provenance } = unwrap(reader, node, path, from);
    if (value === undefined) {
      reader.mistakeAt(path, node, `${path} has a source and no value; add value: before it`);
      return field.read(reader, undefined, path, from);
    }
    if (unwrapped >= MAX_UNWRAP) {
      reader.mistakeAt(path, node, `${path} is a value within a value, again and again; write the value once`);
      return field.read(reader, undefined, path, from);
    }
    return readField(reader, field, value, path, provenance, unwrapped + 1);
  }
  if (isScalar(node) && !field.leaf && field.special !== 'days' && textOf(node) === 'unknown')
    return readUnknown(reader, field, node, path, from);
  return field.read(reader, node, path, from);
}

/** `{value: ..., source: ...}`; a map whose own field has a `value` would not be one. */
function isWrapper(node: YAMLMap, field: Field<unknown>): boolean {
  if (field.fields && Object.hasOwn(field.fields, 'value')) return false;
  return node.items.some(({ key }) => isScalar(key) && key.value === 'value');
}

function unwrap(reader: Reader, node: YAMLMap, path: string, outer: Provenance | undefined) {
  let value: Node | undefined;
  const provenance: Provenance = outer ? { ...outer } : {};
  for (const entry of reader.entriesOf(node, path)) {
    if (entry.key === 'value') value = entry.value;
    else if (!readProvenance(reader, entry, path, provenance)) reader.unknownKey(path, entry, WRAPPER_KEYS);
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
  const { allUnknown, container } = reader;
  reader.allUnknown = true;
  // What cannot be unknown is missing here.
  reader.container = node;
  const place = reader.placeOf(node);
  const value = field.read(reader, undefined, path, from);
  reader.allUnknown = allUnknown;
  reader.container = container;
  for (const input of reader.inputs) {
    if (input.path === path || input.path.startsWith(`${path}.`)) Object.assign(input, { place, ...from });
  }
  return value;
}

/** What a field gives, made into something else. */
export function convert<T, U>(field: Field<T>, make: (value: T, reader: Reader, path: string) => U): Field<U> {
  return { ...field, read: (reader, node, path, from) => make(field.read(reader, node, path, from), reader, path) };
}
