// A contract, changed: values and keys as an author might change them, and bytes as an accident would.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { setPath } from '../src/contract/edit.ts';
import { fieldAt, leafPaths } from '../src/contract/schema.ts';
import type { Chance } from './chance.ts';

/** Texts that have a meaning somewhere, or that have broken something. */
const SCRAPS: readonly string[] = [
  ...['0', '0%', '100%', '99.99%', '£0', '1', '-1', '1e9', '£1,000,000', '0.01', 'unknown', 'no', 'yes', '""', '~'],
  ...['1 minute', '24 hours', '168 hours', '1000000', '20..40 minutes', '£1..£100', '5%..10%', '37 hours'],
  ...['minimum-wage', 'real-living-wage', 'statutory', 'none', 'wages', '2010-04-06', '2029-02-29', '2060-01-01'],
  ...['mon-fri', 'weekends', '"00:00-24:00"', '"23:45-00:15"', 'bank-holiday', '[sat, sun]', '{low: 1, high: 2}'],
  ...['"=cmd|x"', '"@name !5 GH-7"', '"\\e[31m\\u202e"', '"::error::x"', '"<script>alert(1)</script>"', '"| a | b |"'],
];
const BYTES: readonly string[] = [
  ...['\u0000', '\u001b', '\u00a0', '\u200b', '\ufeff', '\u202e', '\ud800', '\r', '\t', '\u2028', '￡', '–', '“', '：'],
  ...['#', ' #x', ': ', '- ', '{', '}', '[', ']', '&a ', '*a', '!!str ', '"', "'", '|', '>', '---\n', '%', '@', '<<: '],
];

export function mutated(text: string, chance: Chance): string {
  let changed = text;
  for (let left = 1 + chance.below(3); left > 0; left--)
    changed = chance.now(0.93) ? byStructure(changed, chance) : byBytes(changed, chance);
  return changed;
}

function byBytes(text: string, chance: Chance): string {
  const at = chance.below(text.length + 1);
  const length = chance.below(20);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (chance.now(0.4)) return before + chance.one(BYTES) + after;
  if (chance.now(0.5)) return before + after.slice(length);
  return before + after.slice(0, length) + after;
}

function byStructure(text: string, chance: Chance): string {
  if (chance.now(0.4)) return withLeaf(text, chance);
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return text;
  const pairs: { pair: Pair<Node, Node | null>; from: { items: unknown[] } }[] = [];
  visit(document, {
    Pair(_, pair, path) {
      pairs.push({ pair: pair as Pair<Node, Node | null>, from: path.at(-1) as unknown as { items: unknown[] } });
    },
  });
  if (pairs.length === 0) return text;
  const { pair, from } = chance.one(pairs);
  if (chance.now(0.3)) from.items.splice(from.items.indexOf(pair), 1);
  else if (isSeq(pair.value) && pair.value.items.length > 0) {
    const { items } = pair.value;
    if (chance.now(0.5)) items.push(items[chance.below(items.length)] as never);
    else items.splice(chance.below(items.length), 1);
  } else if (isScalar(pair.value)) changeScalar(pair.value, chance);
  else pair.value = document.createNode(chance.one(SCRAPS)) as Node;
  return String(document);
}

/** Another number in the same unit, most often; or something else. */
function changeScalar(scalar: Scalar, chance: Chance): void {
  const text = String(scalar.value ?? '');
  const number = /\d+(?:\.\d+)?/.exec(text);
  if (number && chance.now(0.75)) {
    const factor = chance.one([0, 0.1, 0.5, 0.9, 0.99, 1.01, 1.1, 2, 10, 1000]);
    const other = String(Number((Number(number[0]) * factor).toFixed(chance.one([0, 2, 4]))));
    scalar.value = text.replace(number[0], other);
  } else scalar.value = chance.one(SCRAPS).replace(/^"(.*)"$/, '$1');
}

/** A field that the contract may not have had, as its schema writes it. */
function withLeaf(text: string, chance: Chance): string {
  const path = chance.one(leafPaths()).replaceAll('[]', '[0]');
  const { leaf } = fieldAt(path) ?? {};
  const value = chance.now(0.7) && leaf ? chance.one([...leaf.examples, ...(leaf.words ?? [])]) : chance.one(SCRAPS);
  if (value === undefined) return text;
  const changed = setPath(text, path, value, 'a.yaml');
  return typeof changed === 'string' ? changed : text;
}
