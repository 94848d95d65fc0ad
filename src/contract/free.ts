// Parts of a contract that are read as they stand, for the checks: texts, numbers, lists and maps, each with its place.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { clean } from './clean.ts';
import { type Field, readField } from './field.ts';
import { entriesText, isEmpty, kindOf, textOf, under } from './reader.ts';
import type { Free } from './types.ts';

const DEEPEST = 8;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** Keys that mean something to JavaScript itself. */
const REFUSED = new Set(['__proto__', 'constructor', 'prototype']);

function anything(about: string): Field<unknown> {
  const field: Field<unknown> = {
    about,
    special: 'free',
    read(reader, node, path, from) {
      if (node === undefined) return undefined;
      if (isScalar(node)) {
        if (isEmpty(node)) {
          reader.mistakeAt(path, node, `${path} has no value; write one, or leave the line out`);
          return undefined;
        }
        const text = clean(textOf(node));
        const value = node.type === 'PLAIN' && NUMBER.test(text) ? Number(text) : text;
        if (text === 'unknown') {
          reader.record({
            path,
            text,
            value: undefined,
            unit: '',
            origin: 'unknown',
            place: reader.placeOf(node),
            ...from,
          });
          return undefined;
        }
        reader.stated(path, node, { text, value, unit: '' }, from);
        return value;
      }
      if (path.split(/[.[]/).length > DEEPEST) {
        reader.mistakeAt(path, node, `${path} is nested too deeply; at most ${DEEPEST} levels are read`);
        return undefined;
      }
      if (isSeq(node)) {
        const items: unknown[] = [];
        for (const [at, item] of (node.items as Node[]).entries()) {
          if (reader.full) break;
          items.push(readField(reader, field, item, `${path}[${at}]`, from));
        }
        return items;
      }
      const values: Free = {};
      for (const entry of isMap(node) ? reader.entriesOf(node, path) : []) {
        if (reader.full) break;
        const at = under(path, entry.key);
        if (REFUSED.has(entry.key))
          reader.mistakeAt(at, entry.keyNode, `${at} is not a key that can be read; use another name`);
        else values[entry.key] = readField(reader, field, entry.value, at, from);
      }
      return values;
    },
  };
  return field;
}

/** A map of anything. */
export function freeMap(about: string): Field<Free> {
  const inner = anything(about);
  return {
    about,
    special: 'free',
    read(reader, node, path, from) {
      if (node === undefined) {
        const origin = reader.asks(path) ? 'unknown' : 'neutral';
        reader.record({ path, text: origin === 'unknown' ? origin : 'none', value: {}, unit: '', origin });
        return {};
      }
      if (!isMap(node)) {
        reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write keys and values, such as caseload: 12`);
        return {};
      }
      const value = inner.read(reader, node, path, from) as Free;
      reader.stated(path, node, { text: entriesText(Object.keys(value).length), value, unit: '' }, from);
      return value;
    },
  };
}

/** A list of maps of anything. */
export function freeList(about: string, example: string): Field<Free[]> {
  const inner = anything(about);
  return {
    about,
    special: 'free',
    item: inner,
    read(reader, node, path, from) {
      if (node === undefined) {
        const origin = reader.asks(path) ? 'unknown' : 'neutral';
        reader.record({ path, text: origin === 'unknown' ? origin : 'none', value: [], unit: '', origin });
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
      const values: Free[] = [];
      for (const [at, item] of (node.items as Node[]).entries()) {
        const here = `${path}[${at}]`;
        const found = reader.full ? undefined : reader.resolve(item, here);
        if (found && !isMap(found))
          reader.mistakeAt(here, found, `${here} ${kindOf(found)}; write keys and values, such as ${example}`);
        else if (found) values.push(readField(reader, inner, found, here, from) as Free);
      }
      reader.stated(path, node, { text: entriesText(values.length), value: values, unit: '' }, from);
      return values;
    },
  };
}
