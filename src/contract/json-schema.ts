// The JSON Schema of a contract file, for editors: zod's own of the one schema, with what may stand beside a value. What
// several fields accept alike is defined once.
import { toJSONSchema } from 'zod/mini';
import { type Leaf, said } from './said.ts';
import { contractFile } from './schema.ts';
import { type Field, fieldOf } from './tree.ts';

export type Json = { [key: string]: unknown };

const TEXT = { type: 'string' };
const UNKNOWN = { const: 'unknown', description: 'Nobody stated it: the report asks.' };
const BESIDE = {
  source: { ...TEXT, description: 'Where the value is from: a document and its part.' },
  quote: { ...TEXT, description: 'The words of the source.' },
};
const SOURCED = {
  type: 'object',
  properties: { value: true, ...BESIDE },
  required: ['value'],
  additionalProperties: false,
};
const RANGE = {
  type: 'object',
  properties: { low: true, likely: true, high: true, ...BESIDE },
  required: ['low', 'high'],
  additionalProperties: false,
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
      if (!said.has(zodSchema as never)) return;
      const found = writtenAs(fieldOf(zodSchema as never), jsonSchema as Json, definitions);
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Json)[key];
      Object.assign(jsonSchema, found);
    },
  }) as Json;
  const name = String((root.anyOf as Json[])[0]?.$ref).replace('#/definitions/', '');
  const { [name]: file, ...parts } = definitions.all();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Contract for viability',
    description: root.description,
    ...(file as Json),
    required: ['contract'],
    definitions: parts,
  };
}

/** How a field may be written, given how zod would have it. */
function writtenAs(field: Field, zods: Json, definitions: Definitions): Json {
  const { about, leaf, unit, alternatives, short } = field;
  const description = unit ? `${about} Unit: ${unit}.` : about;
  if (leaf) return leafAs(field, leaf, description, zods, definitions);
  const { $schema: _, default: __, description: ___, ...own } = zods;
  const one = alternatives ? { ...own, allOf: alternatives.map(({ keys }) => ({ not: { required: keys } })) } : own;
  const inner = definitions.refer(nameOf(about), one);
  const shorts = short === undefined ? [] : [(own.properties as { [key: string]: Json })[short] as Json];
  const none = field.item ? [{ const: 'none' }] : [];
  return { description, anyOf: [inner, ...beside(inner, definitions), ...shorts, ...none] };
}

function leafAs({ firm, fields }: Field, leaf: Leaf, description: string, zods: Json, definitions: Definitions): Json {
  const scalar = definitions.refer(leaf.kind, leaf.json.length === 1 ? (leaf.json[0] as Json) : { anyOf: leaf.json });
  const [unknown, sourced] = beside(scalar, definitions);
  const range = definitions.with('range', RANGE, { patternProperties: { '^(low|likely|high)$': scalar } });
  const value = definitions.refer(`${leaf.kind}${firm ? ', known' : ''}, with its source`, {
    anyOf: [scalar, ...(firm ? [] : [unknown]), sourced, ...(leaf.isRanged ? [range] : [])],
  });
  const isOnlyWords = leaf.words.length > 0 && leaf.json.length === 1;
  // A word, or a map in its place: zod says what the map is.
  const map = fields ? (zods.anyOf as Json[]).slice(1) : [];
  return {
    description,
    ...(isOnlyWords ? {} : { examples: leaf.examples }),
    // In draft 7 whatever stands beside a $ref is ignored, so the reference is wrapped.
    ...(map.length > 0 ? { anyOf: [value, ...map] } : { allOf: [value] }),
  };
}

/** What may be written in place of a value, or around it. */
function beside(value: Json, definitions: Definitions): Json[] {
  return [
    definitions.refer('unknown', UNKNOWN),
    definitions.with('with-its-source', SOURCED, { properties: { value } }),
  ];
}

/** The first words of what a part is. */
function nameOf(about: string): string {
  return about.split(/[.:;,]/, 1)[0] as string;
}

class Definitions {
  private readonly byContent = new Map<string, string>();
  private readonly byName = new Map<string, Json>();

  refer(wanted: string, schema: Json): Json {
    const content = JSON.stringify(schema);
    let name = this.byContent.get(content);
    if (name === undefined) {
      const base = wanted
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      name = base;
      for (let next = 2; this.byName.has(name); next++) name = `${base}-${next}`;
      this.byContent.set(content, name);
      this.byName.set(name, schema);
    }
    return { $ref: `#/definitions/${name}` };
  }

  /** What a definition has, and more. */
  with(wanted: string, schema: Json, more: Json): Json {
    return { allOf: [this.refer(wanted, schema), more] };
  }

  all(): Json {
    return Object.fromEntries([...this.byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
