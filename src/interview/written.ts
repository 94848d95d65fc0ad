// Values as they stand in a file.
import { Document, type Node, stringify, visit } from 'yaml';
import { fieldAt } from '../contract/schema.ts';

/** A list of entries has a line for each; all else stands on one line. */
export function nodeOf(document: Document, value: unknown): Node {
  const isOfEntries = Array.isArray(value) && value.some((each) => typeof each === 'object');
  const node = document.createNode(value, { flow: !isOfEntries }) as Node & { items?: { flow?: boolean }[] };
  if (isOfEntries) for (const item of node.items ?? []) item.flow = true;
  visit(node, {
    Scalar: (_, scalar) => {
      // A stretch of hours stands in quotes, as everywhere: other readers of YAML take 22:00 for a number.
      if (/^\d\d:\d\d-/.test(String(scalar.value))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

/** A value on one line. */
export function writtenInLine(value: unknown): string {
  if (typeof value === 'string') return value;
  const document = new Document(undefined, { schema: 'failsafe' });
  const node = nodeOf(document, value);
  return stringify(node, {
    collectionStyle: 'flow',
    schema: 'failsafe',
    lineWidth: 0,
    flowCollectionPadding: false,
  }).trim();
}

/** How a key may be written in a file: `per_hour: £16.00`. */
export function exampleOf(path: string): string | undefined {
  const field = fieldAt(path);
  if (field?.leaf) return field.leaf.examples.join(' | ') || undefined;
  if (field?.item) return `[${field.such}]`;
  const keys = [...(field?.fields ?? [])].flatMap(([key, { such }]) => (such === undefined ? [] : [`${key}: ${such}`]));
  return keys.length === 0 ? undefined : `{${keys.slice(0, 2).join(', ')}}`;
}
