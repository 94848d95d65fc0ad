// As much of JSON Schema (draft 7) as ours uses, so that the tests can tell what an editor would say.

type Json = Record<string, unknown>;

/** What is wrong with a value, by path; empty where the schema accepts it. */
export function complaints(schema: Json, value: unknown): string[] {
  return check(schema, value, '', schema);
}

function check(schema: Json, value: unknown, path: string, root: Json): string[] {
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.replace('#/definitions/', '');
    const target = (root.definitions as Record<string, Json>)[name];
    if (!target) throw new Error(`no definition ${name}`);
    return check(target, value, path, root);
  }
  const found: string[] = [];
  const wrong = (what: string) => found.push(`${path}: ${what}`);
  if (schema.type !== undefined && ![schema.type].flat().includes(typeOf(value)))
    wrong(`is not ${String(schema.type)}`);
  if ('const' in schema && schema.const !== value) wrong(`is not ${String(schema.const)}`);
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) wrong(`is none of ${schema.enum.join()}`);
  if (typeof schema.pattern === 'string' && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value))
    wrong('has not the pattern');
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number' && value < schema.minimum) wrong('is too small');
    if (typeof schema.maximum === 'number' && value > schema.maximum) wrong('is too large');
    if (typeof schema.exclusiveMaximum === 'number' && value >= schema.exclusiveMaximum) wrong('is too large');
  }
  if (Array.isArray(schema.anyOf)) {
    const tries = (schema.anyOf as Json[]).map((one) => check(one, value, path, root));
    if (!tries.some((one) => one.length === 0)) found.push(...(tries[0] ?? []), `${path}: fits none`);
  }
  for (const one of (schema.allOf as Json[] | undefined) ?? []) found.push(...check(one, value, path, root));
  if (schema.not && check(schema.not as Json, value, path, root).length === 0) wrong('must not be so');
  const items = Array.isArray(value) && schema.items ? [...value.entries()] : [];
  for (const [at, item] of items) found.push(...check(schema.items as Json, item, `${path}[${at}]`, root));
  if (typeOf(value) === 'object') found.push(...checkObject(schema, value as Json, path, root));
  return found;
}

function checkObject(schema: Json, value: Json, path: string, root: Json): string[] {
  const properties = (schema.properties as Record<string, Json> | undefined) ?? {};
  const missing = ((schema.required as string[] | undefined) ?? []).filter((key) => !(key in value));
  const found = missing.map((key) => `${path}: ${key} is missing`);
  for (const [key, inner] of Object.entries(value)) {
    const property = properties[key];
    if (property) found.push(...check(property, inner, `${path}.${key}`, root));
    else if (schema.additionalProperties === false) found.push(`${path}.${key}: is not known`);
  }
  return found;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
