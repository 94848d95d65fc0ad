// A list in a contract, each entry read by the same field.
import type { Node } from 'yaml';
import { type Field, readField } from './field.ts';
import { isScalar, isSeq } from './nodes.ts';
import { entriesText, kindOf, type Provenance, type Reader, textOf } from './reader.ts';

interface ListSpec<T> {
  about: string;
  item: Field<T>;
  /** More than this is a mistake. */
  most?: number;
  /** How one entry is written, for errors. */
  example: string;
}

export function list<T>({ about, item, most = 500, example }: ListSpec<T>): Field<T[]> {
  return {
    about,
    item,
    read(reader, node, path, from) {
      if (node === undefined) return fillInList(reader, item, path);
      const word = isScalar(node) ? textOf(node).trim().toLowerCase() : undefined;
      if (word === 'none') {
        reader.stated(path, node, 'none', [], '', from);
        return [];
      }
      if (!isSeq(node)) {
        reader.mistakeAt(
          path,
          node,
          `${path} ${kindOf(node)}; write a list such as [${example}], or a dash before each entry`,
        );
        return [];
      }
      if (node.items.length > most) {
        reader.mistakeAt(path, node, `${path} has ${node.items.length} entries; at most ${most} are read`);
        return [];
      }
      return readItems(reader, item, node.items as Node[], node, path, from);
    },
  };
}

function readItems<T>(
  reader: Reader,
  item: Field<T>,
  nodes: readonly Node[],
  whole: Node,
  path: string,
  from: Provenance | undefined,
): T[] {
  const values: T[] = [];
  const text = entriesText(nodes.length);
  reader.stated(path, whole, text, values, '', from);
  // What an entry is silent on is kept by nobody: no two lists are as long.
  const { silence } = reader;
  reader.silence = undefined;
  nodes.forEach((node, at) => {
    if (!reader.full) values.push(readField(reader, item, node, `${path}[${at}]`, from));
  });
  reader.silence = silence;
  return values;
}

function fillInList<T>(reader: Reader, item: Field<T>, path: string): T[] {
  const entry = reader.ready ? undefined : reader.defaults?.list(path);
  if (!entry) {
    const values: T[] = [];
    reader.silent(path, 'none', values);
    return values;
  }
  reader.ready = reader.asks(path) ? { ...entry.ready, origin: 'unknown' } : entry.ready;
  const values = readItems(reader, item, entry.node.items as Node[], entry.node, path, undefined);
  reader.ready = undefined;
  return values;
}
