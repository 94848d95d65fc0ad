// The JSON Schema of a contract file, for editors: made from the one schema, with its words, defaults and examples.
import type { Field } from './field.ts';
import type { Form } from './forms.ts';
import type { LeafSpec } from './leaf.ts';
import { contractFile } from './schema.ts';

export type Json = { [key: string]: unknown };

const UNKNOWN = { const: 'unknown', description: 'Nobody stated it: the report asks.' };
const TEXT = { type: 'string' };
const SOURCE = {
  source: { ...TEXT, description: 'Where the value is from: a document and its part.' },
  quote: { ...TEXT, description: 'The words of the source.' },
};

/** The schema (draft 7). The same object each time is not promised; its content is. */
export function jsonSchema(): Json {
  const definitions = new Definitions();
  const root = mapSchema(contractFile, definitions, true);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Contract for viability',
    ...root,
    required: ['contract'],
    definitions: definitions.all(),
  };
}

/** What several fields accept alike is defined once. */
class Definitions {
  private readonly byContent = new Map<string, string>();
  private readonly byName = new Map<string, Json>();

  reference(wanted: string, schema: Json): Json {
    const content = JSON.stringify(schema);
    let name = this.byContent.get(content);
    if (name === undefined) {
      const base = wanted.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
      name = base;
      for (let next = 2; this.byName.has(name); next++) name = `${base}-${next}`;
      this.byContent.set(content, name);
      this.byName.set(name, schema);
    }
    return { $ref: `#/definitions/${name}` };
  }

  all(): Json {
    return Object.fromEntries([...this.byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function schemaOf(field: Field<unknown>, definitions: Definitions, section = false): Json {
  if (field.special === 'days') return wrapped(field, daysSchema(), definitions);
  if (field.special === 'free')
    return { description: field.about, type: field.item ? ['array', 'string'] : ['object', 'string'] };
  if (field.leaf) return leafSchema(field, field.leaf, definitions);
  const inner = field.item
    ? { type: 'array', items: schemaOf(field.item, definitions) }
    : mapSchema(field, definitions, false);
  if (section) return { description: field.about, anyOf: [inner, UNKNOWN] };
  return wrapped(field, inner, definitions);
}

function mapSchema(field: Field<unknown>, definitions: Definitions, root: boolean): Json {
  const entries = Object.entries(field.fields ?? {});
  const required = entries.filter(([, { leaf }]) => leaf?.required !== undefined).map(([key]) => key);
  return {
    ...(root ? { description: field.about } : {}),
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, child]) => [key, schemaOf(child, definitions, root)])),
    ...(required.length > 0 ? { required } : {}),
    ...(field.alternatives?.length ? { allOf: field.alternatives.map((keys) => ({ not: { required: keys } })) } : {}),
    additionalProperties: false,
  };
}

/** A map or list as it stands, unknown, within `{value, source, quote}`, or as its short form. */
function wrapped(field: Field<unknown>, inner: Json, definitions: Definitions): Json {
  const short = field.short === undefined ? undefined : field.fields?.[field.short];
  const forms = [inner, UNKNOWN, sourced(inner), ...(short ? [schemaOf(short, definitions)] : [])];
  if (field.item) forms.push({ const: 'none' });
  return { description: field.about, anyOf: forms };
}

function sourced(value: Json): Json {
  return { type: 'object', properties: { value, ...SOURCE }, required: ['value'], additionalProperties: false };
}

function daysSchema(): Json {
  const days = { type: 'string', examples: ['mon-fri', 'weekends', 'every day', 'bank-holiday'] };
  return { anyOf: [days, { type: 'array', items: days }] };
}

function leafSchema(field: Field<unknown>, spec: LeafSpec<unknown>, definitions: Definitions): Json {
  const scalar = scalarSchema(spec);
  const known = spec.firm ? scalar : [...scalar, UNKNOWN];
  const name = spec.words ? `${[...spec.words.keys()].join('-or-')}` : 'text';
  const kinds = spec.forms.map(({ kind }) => kind);
  const value = definitions.reference(
    kinds.length > 0 ? [...(spec.words ? ['word'] : []), ...kinds].join(' or ') : name,
    {
      anyOf: [...known, sourced({ anyOf: known }), ...(spec.ranged ? [spread(scalar)] : [])],
    },
  );
  const map = field.fields ? [mapSchema({ ...field, alternatives: [] }, definitions, false)] : [];
  const neutral = typeof spec.neutral === 'string' ? { default: spec.neutral } : {};
  return {
    description: spec.unit ? `${field.about} Unit: ${spec.unit}.` : field.about,
    ...neutral,
    examples: spec.examples,
    // In draft 7 whatever stands beside a $ref is ignored, so the reference is wrapped.
    ...(map.length > 0 ? { anyOf: [value, ...map] } : { allOf: [value] }),
  };
}

function spread(scalar: readonly Json[]): Json {
  const end = { anyOf: scalar };
  return {
    type: 'object',
    properties: { low: end, likely: end, high: end, ...SOURCE },
    required: ['low', 'high'],
    additionalProperties: false,
  };
}

function scalarSchema({ words, forms, ranged, pattern }: LeafSpec<unknown>): Json[] {
  const found: Json[] = [];
  if (words) {
    const truths = words.has('true') ? [true, false] : [];
    found.push({ enum: [...words.keys(), ...truths] });
  }
  for (const form of forms) found.push(...formSchema(form));
  if (ranged && forms.length > 0) found.push({ type: 'string', pattern: '^[^.].*\\.\\..+$' });
  if (!words && forms.length === 0) found.push(pattern ? { type: 'string', pattern } : { type: ['string', 'number'] });
  return found;
}

function formSchema(form: Form<unknown>): Json[] {
  const text = { type: 'string', pattern: `^\\s*(${form.pattern})\\s*$` };
  if (!form.bare) return [text];
  const { min = 0, max } = form.limits;
  const most =
    form.kind === 'share' ? { exclusiveMaximum: 1 } : Number.isFinite(max) && !form.bareUnit ? { maximum: max } : {};
  return [text, { type: 'number', minimum: form.kind === 'share' ? Math.max(min, -1) : min, ...most }];
}
