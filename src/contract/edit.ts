// Changes one value in the text of a contract, as `what-if --set price.per_hour=£20` asks.
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Range,
  Scalar,
  stringify,
  type YAMLMap,
} from 'yaml';
import { inQuotes } from '../words/printable.ts';
import { plural } from '../words/words.ts';
import { keysMeant } from './keys-meant.ts';
import { contractField, fieldAt, leafPaths, otherWays } from './schema.ts';
import { either, nearest } from './suggest.ts';
import { under } from './text/plain.ts';
import { type Field, keysOf } from './tree.ts';
import type { Mistake } from './types.ts';
import { parseYaml } from './yaml.ts';

/**
 * The text with the value at a path replaced or added; or what is wrong with the path. `price.items[0].price` and
 * `price.items.0.price` are the same. Lines above and below keep their places where a value is replaced; whether the
 * value is a good one is for the reading of the new text to say.
 */
export function setPath(text: string, path: string, value: string, file: string): string | Mistake {
  const wrong = (message: string): Mistake => ({
    file,
    path,
    place: { line: 0, column: 0, length: 0 },
    message,
    severity: 'error',
  });
  const problem = unknownIn(path);
  if (problem !== undefined) return wrong(problem);
  const keys = keysOf(path).map((key): Key => (/^\d+$/.test(key) ? Number(key) : key));
  const { document, mistakes } = parseYaml(text);
  if (mistakes.length > 0 || !document || !isMap(document.contents))
    return wrong('the contract cannot be read, so nothing in it can be changed');
  const found = walk(document, keys);
  if (typeof found === 'string') return wrong(found);
  const written = valueNode(value);
  if (written === undefined) return wrong(`${path}=${inQuotes(value)}: the value is not one that YAML can read`);
  const { parent, rest, node } = found;
  if (rest.length === 0 && node?.range && (!node.anchor || isScalar(node))) return replaced(text, node.range, written);
  const inner = rest.slice(1).reduceRight<unknown>((value, key) => ({ [key]: value }), written);
  parent.set(rest[0] ?? keys.at(-1), inner);
  return document.toString(AS_WRITTEN);
}

/** Lines are as long as they were, and braces as close. */
const AS_WRITTEN = { lineWidth: 0, flowCollectionPadding: false };

/**
 * The text without what states the same in another way: a last day is set in place of years. What another line refers to by its
 * anchor stays, and the reading tells that both are stated.
 */
export function withoutOthers(text: string, path: string): string {
  const { document } = parseYaml(text);
  const others = otherWays(path).filter((other) => document?.hasIn(keysOf(other)));
  for (const other of others) document?.deleteIn(keysOf(other));
  if (!document || others.length === 0) return text;
  try {
    return document.toString(AS_WRITTEN);
  } catch {
    return text;
  }
}

/** The text with another value where one stands. */
function replaced(text: string, [start, end]: Range, value: unknown): string {
  // A block under its key ends with a line break that must stay.
  const body = text.slice(start, end);
  const kept = body.slice(body.trimEnd().length);
  // A block that began on a line of its own gives way to a value behind its key.
  const before = text.slice(0, start).replace(/:\s*\n\s*$/, ': ');
  const flow = stringify(value, { collectionStyle: 'flow', lineWidth: 0, schema: 'failsafe' }).trimEnd();
  return `${before}${flow}${kept}${text.slice(end)}`;
}

type Key = string | number;

/** What is wrong with a path; undefined where the format has it. */
function unknownIn(path: string): string | undefined {
  if (path === '') return 'no path is given; write one such as price.per_hour';
  if (fieldAt(path)) return undefined;
  const plain = path.replace(/\[\d*\]|\.\d+/g, '[]');
  const [, part = '', key = ''] = /^(?:(.*)\.)?([^.]*)$/.exec(plain) ?? [];
  const { called, near, elsewhere } = keysMeant(part, key, contractField);
  const beside = near.map((each) => under(part, each));
  const [nearby] = [called, beside, elsewhere].filter((each) => each.length > 0);
  const meant = nearby ?? [nearest(plain, leafPaths()) ?? []].flat();
  return `nothing in a contract is called ${inQuotes(path)}${meant.length === 0 ? '' : `; did you mean ${either(meant)}?`}`;
}

interface Found {
  /** The innermost collection there is on the way. */
  parent: YAMLMap | { set(key: unknown, value: unknown): void };
  /** Keys that the file does not have yet. */
  rest: Key[];
  /** The value itself, where the file has it. */
  node: Node | undefined;
}

function walk(document: Document.Parsed, keys: readonly Key[]): Found | string {
  let node: Node = document.contents as Node;
  let field: Field | undefined = contractField;
  for (const [at, key] of keys.entries()) {
    node = valueWithin(document, node, field);
    // `surplus: 3%` is made `surplus: {share: 3%}` before another of its keys is set.
    const short: string | undefined = field?.short;
    if (isScalar(node) && short !== undefined) {
      if (key === short) return { parent: document.contents as YAMLMap, rest: [], node };
      return 'write both keys in full in the contract first, such as {share: 3%, of: cost}';
    }
    if (!isCollection(node))
      return `${keys.slice(0, at).join('.')} is a single value in the contract, so it has no ${key}`;
    const next = node.get(key, true) as Node | undefined;
    if (next === undefined || next === null) {
      if (isSeq(node) || typeof key === 'number') {
        const length = isSeq(node) ? node.items.length : 0;
        return `${keys.slice(0, at).join('.')} has ${plural(length, 'entry', 'entries')} in the contract; the first is [0]`;
      }
      if (keys.slice(at + 1).some((later) => typeof later === 'number'))
        return `${keys.slice(0, at + 1).join('.')} is not in the contract, so it has no entries`;
      return { parent: node as YAMLMap, rest: keys.slice(at), node: undefined };
    }
    field = typeof key === 'number' ? field?.item : field?.fields?.get(key);
    node = next;
  }
  return { parent: document.contents as YAMLMap, rest: [], node };
}

/** Behind an alias, and within `{value, source, quote}`, on the way to a key inside. */
function valueWithin(document: Document.Parsed, given: Node, field: Field | undefined): Node {
  const node =
    'source' in given && !isScalar(given)
      ? ((given as unknown as { resolve(of: unknown): Node | undefined }).resolve(document) ?? given)
      : given;
  // What was seen delivered has a `value` among its own keys.
  const inner = isMap(node) && !field?.fields?.has('value') ? (node.get('value', true) as Node | undefined) : undefined;
  return inner ?? node;
}

/** The value as YAML: a list or a map where it is written as one, else its text in quotes where it needs them. */
function valueNode(value: string): unknown {
  const text = value.trim();
  if (/^[[{]/.test(text)) {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
    return document.errors.length > 0 ? undefined : document.contents;
  }
  // `yes`, `16` and `12.5%` are read the same with and without quotes; what breaks between braces needs them.
  const scalar = new Scalar(text);
  scalar.type = /^[\w£%.+-][\w£%. +/-]*$/.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE';
  return scalar;
}
