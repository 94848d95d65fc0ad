// A leaf of the contract: one value, read from text in any form its field accepts.
import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { clean, inQuotes } from './clean.ts';
import { type Field, readProvenance } from './field.ts';
import { beyond, type Form } from './forms.ts';
import { isEmpty, kindOf, type Provenance, type Reader, textOf, under } from './reader.ts';
import { nearest } from './suggest.ts';
import type { Origin } from './types.ts';

export interface LeafSpec<T> {
  about: string;
  /** The unit of a number, as the engine writes it; empty for words. */
  unit: string;
  /** `an amount such as £16.00` */
  accepts: string;
  examples: readonly string[];
  forms: readonly Form<T>[];
  words?: ReadonlyMap<string, T>;
  /** What a contract without a profile gets, as it would be written. Without it the value is undefined. */
  neutral?: string | ((reader: Reader) => string);
  /** The neutral value is what the law or HMRC sets. */
  statute?: boolean;
  /** How to add it, where a contract must state it: `start: 2015-09-01`. */
  required?: string;
  /** For the JSON Schema of a leaf that has a form of its own. */
  pattern?: string;
  /** Takes part in ranges (`20..40 minutes`). */
  ranged: boolean;
}

interface Parsed<T> {
  value: T;
  text: string;
  unit: string;
  low?: number;
  high?: number;
}
type Attempt<T> = Parsed<T> | string;

export interface Leaf<T> extends Field<T> {
  readonly leaf: LeafSpec<T>;
}

export function leaf<T>(spec: LeafSpec<T>): Leaf<T> {
  return {
    about: spec.about,
    leaf: spec,
    read(reader, node, path, from) {
      if (node === undefined) return fillIn(reader, spec, path);
      if (isMap(node)) return readSpread(reader, spec, node, path, from);
      if (!isScalar(node) || isEmpty(node)) {
        reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write ${spec.accepts}`);
        return blank(spec);
      }
      const text = textOf(node).trim();
      if (text === 'unknown') return fillIn(reader, spec, path, node, from);
      const parsed = parseLeaf(reader, spec, text);
      if (typeof parsed === 'string') {
        reader.mistakeAt(path, node, `${path} is ${inQuotes(text)}; ${parsed}`);
        return blank(spec);
      }
      reader.stated(path, node, parsed, from);
      return parsed.value;
    },
  };
}

/** The same field where silence has no value at all. */
export function optional<T>(field: Leaf<T>): Field<T | undefined> {
  return leaf<T | undefined>({ ...field.leaf, neutral: undefined });
}

/** A value, or what is wrong with the text. */
function parseLeaf<T>(reader: Reader, spec: LeafSpec<T>, text: string): Attempt<T> {
  const { words } = spec;
  if (words) {
    const word = text.toLowerCase();
    if (words.has(word)) return { value: words.get(word) as T, text: word, unit: '' };
  }
  const one = parseNumber(reader, spec, text);
  if (one !== undefined) return one;
  const dots = text.indexOf('..');
  if (dots > 0 && spec.ranged) {
    const last = text.slice(dots + 2).trim();
    const range = parseRange(reader, spec, withUnitOf(last, text.slice(0, dots).trim()), last);
    if (range !== undefined) return range;
  }
  const near = words && nearest(text, words.keys());
  return near ? `did you mean ${near}? Write ${spec.accepts}` : `write ${spec.accepts}`;
}

function parseNumber<T>(reader: Reader, spec: LeafSpec<T>, text: string): Attempt<T> | undefined {
  for (const form of spec.forms) {
    const number = form.parse(text, reader);
    if (number === undefined) continue;
    if (typeof number === 'string') return number;
    const wrong = beyond(number, form.limits, form.show);
    if (wrong) {
      return tooLongWithoutUnit(form, number, text)
        ? `${wrong} (a number without a unit is in ${form.bareUnit})`
        : wrong;
    }
    const scaled = form.money && reader.ready ? number * reader.moneyFactor() : number;
    return { value: form.make(scaled), text: form.show(scaled), unit: spec.unit };
  }
  return undefined;
}

/** `visit_length: 45` is 45 hours: most likely minutes were meant. */
function tooLongWithoutUnit({ bareUnit, limits }: Form<unknown>, number: number, text: string): boolean {
  return (bareUnit === 'hours' || bareUnit === 'minutes') && number > (limits.max ?? number) && /^[\d.,]+$/.test(text);
}

/** `20..40 minutes`: the first end takes the unit of the last. */
function withUnitOf(last: string, first: string): string {
  const unit = /^[£\d.,\s]*([^\d.,\s£].*)?$/.exec(last)?.[1];
  return unit && /^[\d.,]+$/.test(first) ? `${first} ${unit}` : first;
}

/** A stated range, reduced to its likely value: the middle where only the ends are given. */
function parseRange<T>(
  reader: Reader,
  spec: LeafSpec<T>,
  first: string,
  last: string,
  likely?: string,
): Attempt<T> | undefined {
  for (const form of spec.forms) {
    const low = form.parse(first, reader);
    const high = form.parse(last, reader);
    if (low === undefined || high === undefined) continue;
    const middle = likely === undefined ? undefined : form.parse(likely, reader);
    if (typeof low === 'string') return low;
    if (typeof high === 'string') return high;
    if (typeof middle === 'string') return middle;
    if (likely !== undefined && middle === undefined) continue;
    for (const end of [low, high]) {
      const wrong = beyond(end, form.limits, form.show);
      if (wrong) return `${form.show(end)} is out of bounds: ${wrong}`;
    }
    if (low > high) return `write the lower end first: ${form.show(high)} to ${form.show(low)}`;
    const value = middle ?? (low + high) / 2;
    if (value < low || value > high) return `the likely value, ${form.show(value)}, must lie between the ends`;
    const wrong = beyond(value, form.limits, form.show);
    if (wrong) return `the middle of it is ${form.show(value)}, and ${wrong}`;
    return { value: form.make(value), text: `${form.show(low)} to ${form.show(high)}`, unit: spec.unit, low, high };
  }
  return undefined;
}

/** `{low: 20 minutes, likely: 25 minutes, high: 40 minutes}` */
function readSpread<T>(
  reader: Reader,
  spec: LeafSpec<T>,
  node: YAMLMap,
  path: string,
  outer: Provenance | undefined,
): T {
  const from: Provenance = { ...outer };
  const ends: Record<string, string> = {};
  for (const entry of reader.entriesOf(node, path)) {
    if (readProvenance(reader, entry, path, from)) continue;
    const at = under(path, entry.key);
    if (!['low', 'likely', 'high'].includes(entry.key) || !spec.ranged) {
      const keys = spec.ranged ? 'value, low, likely, high, source and quote' : 'value, source and quote';
      reader.mistakeAt(
        at,
        entry.keyNode,
        `${at} is not a key known here; write ${spec.accepts}, or a map with ${keys}`,
      );
      return blank(spec);
    }
    const value = entry.value && reader.resolve(entry.value, at);
    if (!value || !isScalar(value) || isEmpty(value)) {
      reader.mistakeAt(
        at,
        value ?? entry.keyNode,
        `${at} ${value ? kindOf(value) : 'has no value'}; write ${spec.accepts}`,
      );
      return blank(spec);
    }
    ends[entry.key] = textOf(value).trim();
  }
  const { low, likely, high } = ends;
  if (low === undefined || high === undefined) {
    reader.mistakeAt(
      path,
      node,
      `${path} ${kindOf(node)}; write ${spec.accepts}${spec.ranged ? ', or {low: ..., likely: ..., high: ...}' : ''}`,
    );
    return blank(spec);
  }
  const parsed =
    parseRange(reader, spec, low, high, likely) ?? `write ${spec.accepts} for each of low, likely and high`;
  if (typeof parsed === 'string') {
    reader.mistakeAt(
      path,
      node,
      `${path} is ${[low, likely, high]
        .filter((end) => end !== undefined)
        .map((end) => clean(end))
        .join(', ')}; ${parsed}`,
    );
    return blank(spec);
  }
  reader.stated(path, node, parsed, from);
  return parsed.value;
}

/** What stands where the file is silent: the profile's default, else the neutral value. */
function fillIn<T>(reader: Reader, spec: LeafSpec<T>, path: string, node?: Node, from?: Provenance): T {
  const entry = reader.ready ? undefined : reader.defaults?.text(path);
  const text = entry?.text ?? (typeof spec.neutral === 'function' ? spec.neutral(reader) : spec.neutral);
  const where = node && !reader.ready ? { place: reader.placeOf(node), ...from } : {};
  const asked = node !== undefined || reader.asks(path);
  if (text === undefined) {
    if (spec.required && !asked) {
      reader.missing(path, spec.required);
      return blank(spec);
    }
    const origin: Origin = asked ? 'unknown' : 'neutral';
    reader.record({
      path,
      text: asked ? 'unknown' : 'not stated',
      value: undefined,
      unit: spec.unit,
      origin,
      ...where,
    });
    return undefined as T;
  }
  const before = reader.ready;
  if (entry) reader.ready = entry.ready;
  const parsed = parseLeaf(reader, spec, text);
  reader.ready = before;
  if (typeof parsed === 'string') throw new Error(`the default of ${path}, ${text}, cannot be read: ${parsed}`);
  const origin: Origin = asked ? 'unknown' : entry ? entry.ready.origin : spec.statute ? 'statute' : 'neutral';
  const basis = entry ? { source: entry.ready.source, ...(entry.ready.judgement ? { judgement: true } : {}) } : {};
  reader.record({ path, ...parsed, origin, ...basis, ...where });
  return parsed.value;
}

/** Something of the right type where a mistake has been noted: a file with mistakes gives no contract. */
function blank<T>(spec: LeafSpec<T>): T {
  const [form] = spec.forms;
  if (form) return form.make(form.limits.over === undefined ? 0 : 1);
  return spec.words?.values().next().value as T;
}
