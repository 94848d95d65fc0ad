// A value written as a map: `{low: 20 minutes, likely: 25 minutes, high: 40 minutes}`.
import type { YAMLMap } from 'yaml';
import { inQuotes } from './clean.ts';
import { readProvenance } from './field.ts';
import type { LeafSpec, Parsed } from './leaf.ts';
import { isScalar } from './nodes.ts';
import { parseRange } from './range.ts';
import { isEmpty, kindOf, type Provenance, type Reader, textOf, under } from './reader.ts';

const ENDS = ['low', 'likely', 'high'] as const;
type Ends = Partial<Record<(typeof ENDS)[number], string>>;

/** The value and what the map says of its source; undefined where a mistake has been noted. */
export function readSpread<T>(
  reader: Reader,
  spec: LeafSpec<T>,
  node: YAMLMap,
  path: string,
  outer: Provenance | undefined,
): { parsed: Parsed<T>; from: Provenance } | undefined {
  const from: Provenance = { ...outer };
  const ends = readEnds(reader, spec, node, path, from);
  if (!ends) return undefined;
  const { low, likely, high } = ends;
  if (low === undefined || high === undefined) {
    const spread = spec.ranged ? ', or {low: ..., likely: ..., high: ...}' : '';
    reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write ${spec.accepts}${spread}`);
    return undefined;
  }
  const parsed =
    parseRange(reader, spec, low, high, likely) ?? `write ${spec.accepts} for each of low, likely and high`;
  if (typeof parsed !== 'string') return { parsed, from };
  const said = [low, likely, high].filter((end) => end !== undefined).map((end) => inQuotes(end));
  reader.mistakeAt(path, node, `${path} is ${said.join(', ')}; ${parsed}`);
  return undefined;
}

function readEnds(
  reader: Reader,
  spec: LeafSpec<unknown>,
  node: YAMLMap,
  path: string,
  from: Provenance,
): Ends | undefined {
  const ends: Ends = {};
  for (const entry of reader.entriesOf(node, path)) {
    if (readProvenance(reader, entry, path, from)) continue;
    const at = under(path, entry.key);
    const end = spec.ranged ? ENDS.find((name) => name === entry.key) : undefined;
    if (end === undefined) {
      const keys = spec.ranged ? 'value, low, likely, high, source and quote' : 'value, source and quote';
      const remedy = `write ${spec.accepts}, or a map with ${keys}`;
      reader.mistakeAt(at, entry.keyNode, `${at} is not a key known here; ${remedy}`);
      return undefined;
    }
    const value = entry.value && reader.resolve(entry.value, at);
    if (!value || !isScalar(value) || isEmpty(value)) {
      const is = value ? kindOf(value) : 'has no value';
      reader.mistakeAt(at, value ?? entry.keyNode, `${at} ${is}; write ${spec.accepts}`);
      return undefined;
    }
    ends[end] = textOf(value).trim();
  }
  return ends;
}
