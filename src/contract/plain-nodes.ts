// Nodes of YAML as the library makes them, but sooner: its constructors define anew on each node what kind it is, which
// takes node longer than all else about it. These inherit that, and all that nodes can do, from one of the library's own.
import { type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';

type Range = readonly [start: number, valueEnd: number, nodeEnd: number];

class PlainScalar {
  readonly value: string;
  readonly range: Range;
  readonly source: string;
  readonly type: Scalar.Type;

  constructor(value: string, type: Scalar.Type, start: number, end: number) {
    this.value = value;
    this.range = [start, end, end];
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
  readonly items: readonly PlainPair[];
  readonly range: Range;
  readonly flow: boolean;

  constructor(items: readonly PlainPair[], start: number, end: number, flow: boolean) {
    this.items = items;
    this.range = [start, end, end];
    this.flow = flow;
  }
}

class PlainList {
  readonly items: readonly Node[];
  readonly range: Range;
  readonly flow: boolean;

  constructor(items: readonly Node[], start: number, end: number, flow: boolean) {
    this.items = items;
    this.range = [start, end, end];
    this.flow = flow;
  }
}

Object.setPrototypeOf(PlainScalar.prototype, new Scalar(''));
Object.setPrototypeOf(PlainPair.prototype, new Pair(null));
Object.setPrototypeOf(PlainMap.prototype, new YAMLMap());
Object.setPrototypeOf(PlainList.prototype, new YAMLSeq());

export function scalarNode(value: string, type: Scalar.Type, start: number, end: number): Scalar<string> {
  return new PlainScalar(value, type, start, end) as unknown as Scalar<string>;
}

export function pairNode(key: Node, value: Node): Pair<Node, Node> {
  return new PlainPair(key, value) as unknown as Pair<Node, Node>;
}

/** `flow`: written between braces. */
export function mapNode(items: readonly Pair<Node, Node>[], start: number, end: number, flow: boolean): YAMLMap {
  return new PlainMap(items as readonly unknown[] as PlainPair[], start, end, flow) as unknown as YAMLMap;
}

/** `flow`: written between brackets. */
export function listNode(items: readonly Node[], start: number, end: number, flow: boolean): YAMLSeq {
  return new PlainList(items, start, end, flow) as unknown as YAMLSeq;
}
