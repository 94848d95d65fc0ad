// What a node of YAML says, all of it taken as text.
import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { inQuotes } from '../../words/printable.ts';

/** The text of a scalar: all of them are read as texts. */
export function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : String(node.value ?? '');
}

/** A number of JSON with its exponent written out, in text that people write; one that no number can hold stays as it is. */
export function withoutExponent(node: Scalar): string {
  const text = textOf(node);
  if (node.type !== 'PLAIN' || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?[eE][+-]?\d+$/.test(text)) return text;
  const plain = String(Number(text));
  return /^-?[\d.]+$/.test(plain) ? plain : text;
}

/** Whether a value is there and says nothing: `pay:` with nothing after it. */
export function isEmpty(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && ['', '~', 'null'].includes(textOf(node));
}

/** `is a list`, for messages about the wrong kind of thing. */
export function kindOf(node: Node): string {
  if (isMap(node)) return 'is a map (keys and values)';
  if (isSeq(node)) return 'is a list';
  return isEmpty(node) ? 'has no value' : `is ${inQuotes(textOf(node as Scalar))}`;
}

/** Where a node begins and ends in the text. */
export function rangeOf(node: Node): { start: number; end: number } {
  const [start, end] = node.range ?? [-1, -1];
  return { start, end };
}
