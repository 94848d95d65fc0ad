// The JSON Schema of a contract file, for editors: zod's own of the one schema, with what may stand beside a value. What
// several fields accept alike is defined once.
import { toJSONSchema } from 'zod/mini';
import { type Leaf, said } from './said.ts';
import { contractFile } from './schema.ts';
import { type Field, fieldOf } from './tree.ts';

export type Json = { [key: string]: unknown };

const TEXT = { type: 'string' };
/** Without words of its own: an editor would show them in place of those of the field. */
const UNKNOWN = { const: 'unknown' };
const BESIDE = {
  source: { ...TEXT, description: 'Where the value is from: a document and its part.' },
  quote: { ...TEXT, description: 'The words of the source.' },
};
const keys = (required: readonly string[], ...optional: readonly string[]) => ({
  type: 'object',
  properties: { ...Object.fromEntries([...required, ...optional].map((key) => [key, true])), ...BESIDE },
  required,
  additionalProperties: false,
});
/** What an editor offers to fill in. */
const WITH_SOURCE = {
  label: '{value, source, quote}',
  description: 'A value with the document it is from, and the words that stand there.',
  body: { value: '$1', source: '"$2"', quote: '"$3"' },
};
/** What may be written in place of any value, or around it; `sourced` and `range` say nothing of the value inside. */
const SHARED = {
  unknown: UNKNOWN,
  sourced: { ...keys(['value']), defaultSnippets: [WITH_SOURCE] },
  range: keys(['low', 'high'], 'likely'),
  'or-unknown': { anyOf: refs('unknown', 'sourced') },
  'or-range': { anyOf: refs('unknown', 'sourced', 'range') },
};

/** The schema (draft 7). The same object each time is not promised; its content is. */
export function jsonSchema(): Json {
  const definitions = new Definitions();
  const root = toJSONSchema(contractFile, {
    io: 'input',
    target: 'draft-07',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      // What a part that says nothing comes to is no help to an editor.
      if (typeof jsonSchema.default === 'object') delete jsonSchema.default;
      // What may be left out, and what may be unknown, is written as it is within.
      const [only, none, ...more] = (jsonSchema.allOf ?? jsonSchema.anyOf ?? []) as Json[];
      if (only && more.length === 0 && (none === undefined || none.type === 'null')) {
        delete jsonSchema.allOf;
        delete jsonSchema.anyOf;
        Object.assign(jsonSchema, only);
      }
      if (!said.has(zodSchema as never)) return;
      const found = writtenAs(fieldOf(zodSchema as never), jsonSchema as Json, definitions);
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Json)[key];
      Object.assign(jsonSchema, found);
    },
  }) as Json;
  const name = String(root.$ref).replace('#/definitions/', '');
  const { [name]: file, ...parts } = definitions.all();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    description: (file as Json).description,
    ...((file as Json).anyOf as Json[])[0],
    required: ['contract'],
    definitions: parts,
  };
}

/** How a field may be written, given how zod would have it. */
function writtenAs(field: Field, zods: Json, definitions: Definitions): Json {
  const { about, leaf, unit, alternatives, short, needsSource } = field;
  const description = unit ? `${about} Unit: ${unit}.` : about;
  if (leaf) return leafAs(field, leaf, description, zods, definitions);
  const { $schema: _, default: __, description: ___, ...own } = zods;
  const both = (alternatives ?? []).flatMap(({ keys }) =>
    keys.flatMap((key, at) => keys.slice(at + 1).map((other) => ({ not: { required: [key, other] } }))),
  );
  const one = both.length > 0 ? { ...own, allOf: both } : own;
  const shorts = short === undefined ? [] : [(own.properties as { [key: string]: Json })[short] as Json];
  const none = field.item ? [{ const: 'none' }] : [];
  return definitions.named(about.split(/[.:;,]/, 1)[0] as string, (name) =>
    needsSource
      ? {
          description,
          ...one,
          properties: { ...(one.properties as Json), ...BESIDE },
          required: [...((one.required as string[]) ?? []), 'source'],
        }
      : { description, anyOf: [one, ...refs('or-unknown'), ...shorts, ...none], properties: { value: ref(name) } },
  );
}

function leafAs({ firm, fields }: Field, leaf: Leaf, description: string, zods: Json, definitions: Definitions): Json {
  const bare = definitions.named(leaf.kind, () => inWords(leaf.json as Json, definitions.acceptedAs(leaf), leaf));
  const known = firm ? bare : { anyOf: [bare, ...refs('unknown')] };
  const beside = firm ? ['sourced', ...(leaf.isRanged ? ['range'] : [])] : [leaf.isRanged ? 'or-range' : 'or-unknown'];
  const value = definitions.named(`${firm ? 'known' : 'any'} ${leaf.kind}`, () => ({
    anyOf: [bare, ...refs(...beside)],
    patternProperties: { '^value$': known, ...(leaf.isRanged ? { '^(low|likely|high)$': bare } : {}) },
  }));
  const isOnlyWords = 'enum' in leaf.json;
  // A word, or a map in its place: zod says what the map is.
  const map = fields ? (zods.anyOf as Json[]).slice(1) : [];
  return {
    description,
    ...(isOnlyWords ? {} : { examples: leaf.examples }),
    // What stands beside a $ref is words, which a validator may pass over (draft 7) and an editor shows.
    ...(map.length > 0 ? { anyOf: [value, ...map] } : value),
  };
}

/** With words for an editor to show: what each word means, and what to write where it would show a regular expression. */
function inWords(json: Json, accepts: string, leaf: Leaf): Json {
  if (Array.isArray(json.anyOf)) return { ...json, anyOf: json.anyOf.map((each) => inWords(each, accepts, leaf)) };
  if ('pattern' in json) return { ...json, patternErrorMessage: `Write ${accepts}.` };
  if (!Array.isArray(json.enum)) return json;
  const { meaning, words, called = [] } = leaf;
  const told = meaning ? { enumDescriptions: json.enum.map((word) => meaning(String(word)) ?? '') } : {};
  const pattern = `^\\s*(${[...words, ...called].map(inAnyCase).join('|')})\\s*$`;
  // An editor offers the words alone, and marks no other way in which one of them is read.
  return {
    anyOf: [
      { ...json, ...told },
      { type: 'string', pattern, patternErrorMessage: `Write ${accepts}.` },
    ],
  };
}

/** `Sleep in` is `sleep-in`: a pattern of a schema knows no flags. */
function inAnyCase(word: string): string {
  return word
    .replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replace(/[ _-]/g, '[ _-]?');
}

function ref(name: string): Json {
  return { $ref: `#/definitions/${name}` };
}

function refs(...names: readonly string[]): Json[] {
  return names.map(ref);
}

/** Definitions by name; what is said twice has one. */
class Definitions {
  private readonly byName = new Map<string, Json>(Object.entries(SHARED));
  private readonly accepted = new Map<string, string>();

  /** What is accepted of a kind, with the example of its first field, so that one definition serves all of them. */
  acceptedAs({ kind, accepts }: Leaf): string {
    const known = this.accepted.get(kind) ?? accepts;
    this.accepted.set(kind, known);
    return known;
  }

  /** Refers to what `make` makes for its name. */
  named(wanted: string, make: (name: string) => Json): Json {
    const base = wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    for (let next = 1; ; next++) {
      const name = next === 1 ? base : `${base}-${next}`;
      const schema = make(name);
      const known = this.byName.get(name);
      if (known && JSON.stringify(known) !== JSON.stringify(schema)) continue;
      this.byName.set(name, schema);
      return ref(name);
    }
  }

  all(): Json {
    return Object.fromEntries([...this.byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
