// A map in a contract: keys and values, each key with its own field.
import type { Node } from 'yaml';
import { type Field, type Out, readField } from './field.ts';
import { isMap, isScalar } from './nodes.ts';
import { type Entry, isEmpty, kindOf, type Provenance, type Reader, under } from './reader.ts';
import { readSilent } from './silence.ts';

interface MapSpec<S> {
  about: string;
  fields: S;
  /** The key that a bare value belongs to. */
  short?: keyof S & string;
  /** Groups of keys of which at most one may be stated; a `need` says what to add where none is. */
  alternatives?: readonly { keys: readonly (keyof S & string)[]; need?: string }[];
  /** Keys that are read before the others, because the others rest on them. */
  first?: readonly (keyof S & string)[];
  /** Called around the reading of each key; gives its value. */
  around?: (reader: Reader, key: string, read: () => unknown) => unknown;
}
type Fields = Record<string, Field<unknown>>;
type Values<S extends Fields> = { [K in keyof S]: Out<S[K]> };

/** What the file has of a map's keys, each at the place of its field. */
type Given = readonly (Entry | undefined)[];

/** The keys of a map and their places. */
type Keys = ReadonlyMap<string, number>;

export function map<S extends Fields>(spec: MapSpec<S>): Field<Values<S>> {
  const { about, fields, short, alternatives = [], around } = spec;
  const entries = Object.entries(fields);
  const first = (key: string) => (spec.first?.includes(key) ? spec.first.indexOf(key) : entries.length);
  const order = spec.first ? entries.sort(([a], [b]) => first(a) - first(b)) : entries;
  const keys: Keys = new Map(order.map(([key], index) => [key, index]));
  // Most maps stand at one path only, so the paths of their keys are made once.
  let lastPath: string | undefined;
  let paths: string[] = [];
  return {
    about,
    fields,
    short,
    alternatives: alternatives.map((group) => group.keys),
    read(reader, node, path, from) {
      if (path !== lastPath) {
        lastPath = path;
        paths = order.map(([key]) => under(path, key));
      }
      const at = paths;
      const given = node && entriesByField(reader, node, path, fields, keys, short);
      const values: Record<string, unknown> = {};
      const outer = reader.container;
      if (node?.range) reader.container = node;
      for (let index = 0; index < order.length; index++) {
        const [key, field] = order[index] as [string, Field<unknown>];
        const own = at[index] as string;
        const value = given && valueGiven(reader, given[index], field, own);
        values[key] = around
          ? around(reader, key, () => readValue(reader, field, value, own, from))
          : readValue(reader, field, value, own, from);
      }
      reader.container = outer;
      if (given && node) checkAlternatives(reader, given, keys, node, path, alternatives);
      return values as Values<S>;
    },
  };
}

function readValue<T>(
  reader: Reader,
  field: Field<T>,
  value: Node | undefined,
  path: string,
  from: Provenance | undefined,
): T {
  return value === undefined ? readSilent(reader, field, path) : readField(reader, field, value, path, from);
}

/** A key's value. A key with nothing after it is a mistake, but for a section whose lines are all taken out. */
function valueGiven(reader: Reader, entry: Entry | undefined, field: Field<unknown>, path: string): Node | undefined {
  if (!entry) return undefined;
  if (entry.value !== undefined && !isEmpty(entry.value)) return entry.value;
  if (field.fields && !field.leaf) return undefined;
  const write = field.leaf ? `write ${field.leaf.accepts}` : 'write a list';
  const remedy = field.leaf?.required ? write : `${write}, or leave the line out`;
  reader.mistakeAt(path, entry.keyNode, `${path} has no value; ${remedy}`);
  return undefined;
}

function entriesByField(
  reader: Reader,
  node: Node,
  path: string,
  fields: Fields,
  keys: Keys,
  short: string | undefined,
): Given {
  const found = new Array<Entry | undefined>(keys.size).fill(undefined);
  if (isMap(node)) {
    for (const entry of reader.entriesOf(node, path)) {
      const at = keys.get(entry.key);
      if (at !== undefined) found[at] = entry;
      else reader.unknownKey(path, entry, Object.keys(fields));
    }
  } else if (short !== undefined && isScalar(node) && !isEmpty(node)) {
    found[keys.get(short) as number] = { key: short, keyNode: node, value: node };
  } else {
    const [key = '', field] = Object.entries(fields).find(([, { leaf }]) => leaf) ?? Object.entries(fields)[0] ?? [];
    const example = `${key}: ${field?.leaf?.examples[0] ?? '...'}`;
    reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write keys and values, such as ${example}`);
  }
  return found;
}

function checkAlternatives(
  reader: Reader,
  given: Given,
  keys: Keys,
  node: Node,
  path: string,
  groups: NonNullable<MapSpec<Fields>['alternatives']>,
): void {
  for (const { keys: group, need } of groups) {
    const stated: Entry[] = [];
    for (const key of group) {
      const entry = given[keys.get(key) as number];
      if (entry) stated.push(entry);
    }
    if (stated.length > 1) {
      const [, second] = stated.sort((a, b) => (a.keyNode.range?.[0] ?? 0) - (b.keyNode.range?.[0] ?? 0)) as [
        Entry,
        Entry,
      ];
      const both = stated.map(({ key }) => key).join(' and ');
      reader.mistakeAt(under(path, second.key), second.keyNode, `${path} states both ${both}; keep one of them`);
    } else if (stated.length === 0 && need !== undefined) {
      reader.mistakeAt(path, node, `${path} has neither ${group.join(' nor ')}; add ${need}`);
    }
  }
}
