// A map in a contract: keys and values, each key with its own field.
import { isMap, isScalar, type Node } from 'yaml';
import { type Field, type Out, readField } from './field.ts';
import { type Entry, isEmpty, kindOf, type Reader, under } from './reader.ts';

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
