// Nodes of YAML, of the library's making and of ours. The library leaves a mark on each that tells its kind, under names
// that all copies of it share. Ours bear it on their prototype: to mark each anew takes node longer than all else about it,
// and loading the library takes longer than reading a contract. Whoever wants more of a node than its kind and what it
// holds must take one from the library.
import type { Alias, Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

const MARK = Symbol.for('yaml.node.type');
const ALIAS = Symbol.for('yaml.alias');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const LIST = Symbol.for('yaml.seq');

function markOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null ? (node as { [MARK]?: symbol })[MARK] : undefined;
}

export function isAlias(node: unknown): node is Alias {
  return markOf(node) === ALIAS;
}

export function isMap(node: unknown): node is YAMLMap {
  return markOf(node) === MAP;
}

export function isScalar(node: unknown): node is Scalar {
  return markOf(node) === SCALAR;
}

export function isSeq(node: unknown): node is YAMLSeq {
  return markOf(node) === LIST;
}

/** Where a node begins and ends; undefined where it stands in no text. */
type Range = readonly [start: number, valueEnd: number, nodeEnd: number] | undefined;

class PlainScalar {
  readonly value: string;
  readonly range: Range;
  readonly source: string;
  readonly type: Scalar.Type | undefined;

  constructor(value: string, type: Scalar.Type | undefined, range: Range) {
    this.value = value;
    this.range = range;
    this.source = value;
    this.type = type;
  }
}

class PlainPair {
  readonly key: Node;
  readonly value: Node;

  constructor(key: Node, value: Node) {
    this.key = key;
    this.value = value;
  }
}

class PlainMap {
  readonly items: readonly Pair<Node, Node>[];
  readonly range: Range;
  readonly flow: boolean;

  constructor(items: readonly Pair<Node, Node>[], range: Range, flow: boolean) {
    this.items = items;
    this.range = range;
    this.flow = flow;
  }
}

class PlainList {
  readonly items: readonly Node[];
  readonly range: Range;
  readonly flow: boolean;

  constructor(items: readonly Node[], range: Range, flow: boolean) {
    this.items = items;
    this.range = range;
    this.flow = flow;
  }
}

for (const [kind, mark] of [
  [PlainScalar, SCALAR],
  [PlainPair, PAIR],
  [PlainMap, MAP],
  [PlainList, LIST],
] as const)
  Object.defineProperty(kind.prototype, MARK, { value: mark });

export function scalarNode(value: string, type: Scalar.Type, start: number, end: number): Scalar<string> {
  return new PlainScalar(value, type, [start, end, end]) as unknown as Scalar<string>;
}

export function pairNode(key: Node, value: Node): Pair<Node, Node> {
  return new PlainPair(key, value) as unknown as Pair<Node, Node>;
}

/** `isFlow`: written between braces. */
export function mapNode(items: readonly Pair<Node, Node>[], start: number, end: number, isFlow: boolean): YAMLMap {
  return new PlainMap(items, [start, end, end], isFlow) as unknown as YAMLMap;
}

/** `isFlow`: written between brackets. */
export function listNode(items: readonly Node[], start: number, end: number, isFlow: boolean): YAMLSeq {
  return new PlainList(items, [start, end, end], isFlow) as unknown as YAMLSeq;
}

/** Data as a tree that stands in no text. */
export function nodeOf(data: unknown): Node {
  if (Array.isArray(data)) return new PlainList(data.map(nodeOf), undefined, false) as unknown as YAMLSeq;
  if (typeof data !== 'object' || data === null)
    return new PlainScalar(String(data), undefined, undefined) as unknown as Scalar;
  const pairs = Object.entries(data).map(([key, value]) => pairNode(nodeOf(key), nodeOf(value)));
  return new PlainMap(pairs, undefined, false) as unknown as YAMLMap;
}
