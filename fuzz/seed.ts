// A real contract, cut once at the places where it can be changed, so that thousands of changed ones cost a splice each.
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** A key with its value. */
export interface Piece {
  /** As the schema writes it: `price.items[].price`. */
  path: string;
  key: Span;
  value: Span;
  /** Up to the next key of the same map, so that it can be taken out. */
  whole: Span;
  /** The value as it stands, where it is no map or list. */
  scalar: string | undefined;
}

/** An entry of a list. */
export interface Item {
  /** Up to the next entry. */
  whole: Span;
  /** What parts it from a next one. */
  between: string;
}

/** A map to which a key can be added. */
interface Room {
  path: string;
  at: number;
  /** What parts a key from the next. */
  between: string;
}

export interface Seed {
  text: string;
  pieces: readonly Piece[];
  items: readonly Item[];
  rooms: readonly Room[];
  /** By name, with its key. */
  sections: ReadonlyMap<string, Piece>;
}

interface Span {
  from: number;
  to: number;
}

/** Instead of what stands there. */
export interface Edit extends Span {
  put: string;
}

/** The edits, but those that overlap with one already made. */
export function edited(text: string, edits: readonly Edit[]): string {
  let changed = text;
  let end = Number.POSITIVE_INFINITY;
  for (const { from, to, put } of [...edits].sort((a, b) => b.from - a.from || b.to - a.to)) {
    if (to > end) continue;
    changed = changed.slice(0, from) + put + changed.slice(to);
    end = from;
  }
  return changed;
}

export function seedOf(text: string): Seed {
  const pieces: Piece[] = [];
  const items: Item[] = [];
  const rooms: Room[] = [];
  const paths = new Map<unknown, string>();
  const start = (node: unknown): number => (node as Node).range?.[0] ?? 0;
  const end = (node: unknown): number =>
    start(node) + text.slice(start(node), (node as Node).range?.[1]).trimEnd().length;
  const indented = (at: number): string => `\n${' '.repeat(at - text.lastIndexOf('\n', at - 1) - 1)}`;
  visit(parseDocument(text, { schema: 'failsafe' }), {
    Map(_, map, path) {
      const own = pathOf(path, paths);
      paths.set(map, own);
      const first = map.items[0];
      if (first) rooms.push({ path: own, at: start(first.key), between: map.flow ? ', ' : indented(start(first.key)) });
    },
    Seq(_, seq, path) {
      paths.set(seq, pathOf(path, paths));
      for (const [at, item] of seq.items.entries()) {
        const next = seq.items[at + 1];
        // A block entry stands behind its dash.
        const between = seq.flow ? ', ' : `${indented(start(item) - 2)}- `;
        items.push({ whole: { from: start(item), to: next ? start(next) : end(item) }, between });
      }
    },
    Pair(_, pair, path) {
      const { key, value } = pair as Pair<Node, Node | null>;
      if (!value || !isScalar(key)) return;
      const map = path.at(-1) as YAMLMap;
      const next = map.items[map.items.indexOf(pair as never) + 1];
      const above = paths.get(map) ?? '';
      pieces.push({
        path: above === '' ? String(key.value) : `${above}.${key.value}`,
        key: { from: start(key), to: end(key) },
        value: { from: start(value), to: end(value) },
        whole: { from: start(key), to: next ? start(next.key) : end(value) },
        scalar: isCollection(value) ? undefined : text.slice(start(value), end(value)),
      });
    },
  });
  const sections = new Map(pieces.filter(({ path }) => !/[.[]/.test(path)).map((piece) => [piece.path, piece]));
  return { text, pieces, items, rooms, sections };
}

/** Where a map or list stands, by what it stands in. */
function pathOf(path: readonly unknown[], paths: ReadonlyMap<unknown, string>): string {
  let key = '';
  for (const above of [...path].reverse()) {
    if (isSeq(above)) return `${paths.get(above)}[]${key}`;
    if (isMap(above)) return [paths.get(above), key].filter((part) => part !== '').join('.');
    if (typeof above === 'object' && above !== null && 'key' in above) key = String((above as Pair).key);
  }
  return '';
}

/** The same with one year, nothing beside its values and no range: what takes a tenth of the time to read and work out. */
export function short(text: string): string {
  const document: Document = parseDocument(text, { schema: 'failsafe' });
  visit(document, (key, node) => {
    if (isNode(node)) {
      node.comment = null;
      node.commentBefore = null;
    }
    if (isScalar(node) && key === 'value') node.value = String(node.value).replace(/^(\S+?)\.\.\S+/, '$1');
    return isMap(node) ? ((node.get('value', true) ?? node.get('likely', true)) as Node | undefined) : undefined;
  });
  document.commentBefore = null;
  document.deleteIn(['contract', 'extension']);
  if (document.hasIn(['contract', 'years'])) document.setIn(['contract', 'years'], '1');
  return document.toString({ lineWidth: 0 });
}
