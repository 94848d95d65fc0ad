// Signs that are a part of an amount or a title to whoever wrote them, and something else to YAML or to us.
import { isScalar, type Node, type Scalar } from 'yaml';
import { inQuotes } from '../../words/printable.ts';
import { rangeOf, textOf } from './nodes.ts';
import type { Wrong } from './plain.ts';

/** `title: Lot #3` is the title "Lot" to YAML, the rest a remark of nobody's. */
export function cutByRemark(path: string, node: Scalar, text: string): Wrong | undefined {
  const [, end] = node.range ?? [0, 0];
  const cut = node.type === 'PLAIN' && /^[ \t]+#(?=[^\s#=*_~-])[^\r\n]*/u.exec(text.slice(end, end + 200))?.[0];
  if (!cut) return undefined;
  const start = end + cut.indexOf('#');
  const message = `${path} ends before ${inQuotes(cut.trim())}, which YAML takes for a comment; put the whole text in quotes if it belongs to it`;
  return { path, start, end: end + cut.length, message };
}

/** `1.000 hours` is one hour here and a thousand in most of Europe; a spreadsheet writes one as well as the other. */
export function pointOfThousands(path: string, node: Node, text: string): Wrong | undefined {
  const [, whole, decimals] = /^\s*£?\s?([1-9]\d{0,2})\.(\d\d0)(?!\d)/.exec(text) ?? [];
  if (whole === undefined || decimals === undefined) return undefined;
  const message = `${path} is ${inQuotes(text.trim())}, whose point is read as that of a decimal; write ${whole},${decimals} if thousands are meant`;
  return { path, ...rangeOf(node), message };
}

const LONGEST_NUMBER = 60;

/** Between braces `£30,000` is read as the value £30 and a key 000. */
export function splitByComma(path: string, value: Node | undefined, rest: Scalar, text: string): Wrong | undefined {
  if (!/^\d+(\.\d+)?\s?(?:%|[a-z ]+)?$/.test(textOf(rest))) return undefined;
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range || !rest.range) return undefined;
  const [start, end] = [value.range[0], rest.range[1]];
  const written = text.slice(start, end);
  // Nor is that a number of anybody's.
  if (written.length > LONGEST_NUMBER) return undefined;
  if (!/\d\s*(,\s*\d+(\.\d+)?\s*)+[%a-z ]*$/.test(written)) return undefined;
  const whole = written.replace(/\s*,\s*/g, ',');
  const isThousands = !/,\d{1,2}(?!\d)|,\d{4}/.test(whole);
  const write = isThousands ? `"${whole}" in quotes, or ${whole.replaceAll(',', '')}` : whole.replaceAll(',', '.');
  const message = `${path} is ${whole} between braces, where a comma ends the value, so it is read as two keys; write ${write}`;
  return { path, start, end, message };
}
