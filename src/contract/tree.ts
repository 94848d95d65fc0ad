// The fields of a schema as a tree: what the schema says of each place, without what is wrapped around it.
import { type Leaf, type Said, type Schema, said } from './said.ts';

export interface Field extends Said {
  /** The fields inside, by key. */
  fields?: ReadonlyMap<string, Field>;
  /** The field of each entry of a list. */
  item?: Field;
  leaf?: Leaf;
  /** What a contract without a profile gets, as it would be written. Empty for a text that may be left out. */
  silent?: string;
  /** Has no value where nothing fills in. */
  isOptional?: true;
  /** May be said to be unknown although nothing fills in. */
  isUnknowable?: true;
}

interface Def {
  type: string;
  innerType?: Schema;
  defaultValue?: unknown;
  in?: Schema;
  out?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  options?: readonly Schema[];
}

const trees = new WeakMap<Schema, Field>();

/** The tree of a schema. */
export function fieldOf(schema: Schema): Field {
  let field = trees.get(schema);
  if (!field) {
    field = readField(schema);
    trees.set(schema, field);
  }
  return field;
}

function readField(schema: Schema): Field {
  const def = schema._zod.def as unknown as Def;
  const own = said.get(schema as never);
  switch (def.type) {
    case 'optional':
      return { ...fieldOf(def.innerType as Schema), isOptional: true, ...own };
    case 'nullable':
      return { ...fieldOf(def.innerType as Schema), isUnknowable: true, ...own };
    case 'default':
    case 'prefault': {
      const inner = fieldOf(def.innerType as Schema);
      return { ...inner, ...(inner.leaf ? { silent: String(def.defaultValue) } : {}), ...own };
    }
    case 'pipe':
      // What is done after reading leaves the fields as they are.
      return own?.leaf ? own : { ...fieldOf(def.in as Schema), ...own };
    case 'object':
      return {
        about: '',
        fields: new Map(Object.entries(def.shape ?? {}).map(([key, child]) => [key, fieldOf(child)])),
        ...own,
      };
    case 'array':
      return { about: '', item: fieldOf(def.element as Schema), ...own };
    case 'union':
      // A word or number, or a map in its place.
      return Object.assign({ about: '' }, ...[...(def.options ?? [])].reverse().map(fieldOf), own);
    default:
      return { about: '', ...own };
  }
}

/** `price.items[0].price` in its parts. */
export function keysOf(path: string): string[] {
  return path === '' ? [] : path.replaceAll(']', '').split(/[.[]/);
}

/** What reads the value at a path of plain data; in a path of rows, `[]` stands for the row. Undefined where nothing stands. */
export function valueAt(path: string): (data: unknown, row?: number) => unknown {
  const keys = keysOf(path);
  return (data, row = 0) => {
    let at = data;
    for (const key of keys) at = (at as Record<string, unknown> | null | undefined)?.[key === '' ? row : key];
    return at;
  };
}

/** The fields on the way to a path, itself last; fewer where the schema has no such path. */
export function fieldsTo(root: Field, path: string): Field[] {
  const found: Field[] = [];
  let at: Field | undefined = root;
  for (const key of keysOf(path)) {
    at = at.item && /^\d*$/.test(key) ? at.item : at.fields?.get(key);
    if (!at) break;
    found.push(at);
  }
  return found;
}

/** All leaves by path, lists as `price.items[].price`. */
export function leavesOf(root: Field): ReadonlyMap<string, Field> {
  const known = leaves.get(root) ?? readLeaves(root);
  leaves.set(root, known);
  return known;
}

const leaves = new WeakMap<Field, ReadonlyMap<string, Field>>();

function readLeaves(root: Field): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const walk = (field: Field, path: string): void => {
    if (field.item) walk(field.item, `${path}[]`);
    if (field.fields) for (const [key, child] of field.fields) walk(child, path === '' ? key : `${path}.${key}`);
    if (!field.fields || field.leaf) found.set(path, field);
  };
  walk(root, '');
  return found;
}

/** What may be written in place of a field: `an amount such as £16.00`. */
export function acceptedBy(field: Field): string {
  if (field.leaf) return field.leaf.accepts;
  if (field.item) return `a list such as [${field.such}], or a dash before each entry`;
  const entries = [...(field.fields ?? [])];
  const [key = '', child] = entries.find(([, { leaf }]) => leaf) ?? entries[0] ?? [];
  return `keys and values, such as ${lineOf(key, child)}`;
}

/** How a field is added: `start: 2015-09-01`. */
export function lineOf(key: string, field: Field | undefined): string {
  return `${key}: ${field?.such ?? '...'}`;
}
