// A leaf of the contract: one value, read from text in any form its field accepts.
import type { Node } from 'yaml';
import { inQuotes } from './clean.ts';
import type { Field } from './field.ts';
import { beyond, type Form } from './forms.ts';
import { isMap, isScalar } from './nodes.ts';
import { parseRange, splitRange } from './range.ts';
import { isEmpty, kindOf, type Provenance, type Reader, textOf } from './reader.ts';
import { readSpread } from './spread.ts';
import { nearest } from './suggest.ts';
import type { Input } from './types.ts';

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
  /** Nothing can be made of it where it is `unknown`: only for what is also `required`. */
  firm?: true;
  /** For the JSON Schema of a leaf that has a form of its own. */
  pattern?: string;
  /** Takes part in ranges (`20..40 minutes`). */
  ranged: boolean;
}

export interface Parsed<T> {
  value: T;
  /** As a reader would write it. */
  text: string;
  unit: string;
  /** The ends of a range. */
  low?: number;
  high?: number;
}
/** A value, or what is wrong with the text. */
export type Attempt<T> = Parsed<T> | string;

export interface Leaf<T> extends Field<T> {
  readonly leaf: LeafSpec<T>;
}

export function leaf<T>(spec: LeafSpec<T>): Leaf<T> {
  const fillIn = fillerOf(spec);
  return {
    about: spec.about,
    leaf: spec,
    read(reader, node, path, from) {
      if (node === undefined) return fillIn(reader, path);
      if (isMap(node)) {
        const found = readSpread(reader, spec, node, path, from);
        return found ? keep(reader, found.parsed, node, path, found.from) : blank(spec);
      }
      if (!isScalar(node) || isEmpty(node)) {
        reader.mistakeAt(path, node, `${path} ${kindOf(node)}; write ${spec.accepts}`);
        return blank(spec);
      }
      const text = textOf(node).trim();
      if (text === 'unknown') return fillIn(reader, path, node, from);
      const parsed = parseLeaf(reader, spec, text);
      if (typeof parsed === 'string') {
        reader.mistakeAt(path, node, `${path} is ${inQuotes(text)}; ${parsed}`);
        return blank(spec);
      }
      return keep(reader, parsed, node, path, from);
    },
  };
}

function keep<T>(reader: Reader, parsed: Parsed<T>, node: Node, path: string, from: Provenance | undefined): T {
  const input = reader.stated(path, node, parsed.text, parsed.value, parsed.unit, from);
  if (parsed.low !== undefined) {
    input.low = parsed.low;
    input.high = parsed.high;
  }
  return parsed.value;
}

/** The same field where silence has no value at all. */
export function optional<T>(field: Leaf<T>): Field<T | undefined> {
  return leaf<T | undefined>({ ...field.leaf, neutral: undefined });
}

function parseLeaf<T>(reader: Reader, spec: LeafSpec<T>, text: string): Attempt<T> {
  const { words } = spec;
  if (words) {
    const word = text.toLowerCase();
    if (words.has(word)) return { value: words.get(word) as T, text: word, unit: '' };
  }
  const one = parseNumber(reader, spec, text);
  if (one !== undefined) return one;
  const ends = spec.ranged ? splitRange(text) : undefined;
  const range = ends && parseRange(reader, spec, ends.first, ends.last);
  if (range) return range;
  const near = words && nearest(text, words.keys());
  return near ? `did you mean ${near}? Write ${spec.accepts}` : `write ${spec.accepts}`;
}

const WITHOUT_UNIT = /^[\d.,]+$/;

function parseNumber<T>(reader: Reader, spec: LeafSpec<T>, text: string): Attempt<T> | undefined {
  for (const form of spec.forms) {
    const number = form.parse(text, reader);
    if (number === undefined) continue;
    if (typeof number === 'string') return number;
    const wrong = beyond(number, form.limits, form.show);
    if (wrong) {
      const hint = isTooLongWithoutUnit(form, number, text) ? ` (a number without a unit is in ${form.bareUnit})` : '';
      return wrong + hint;
    }
    const scaled = form.money && reader.ready ? number * reader.moneyFactor() : number;
    // The author's own words are kept; a bare number gets its unit.
    const asWritten = scaled === number && !WITHOUT_UNIT.test(text) && PRINTABLE.test(text);
    return { value: form.make(scaled), text: asWritten ? text : form.show(scaled), unit: form.unit ?? spec.unit };
  }
  return undefined;
}

const PRINTABLE = /^[ -~£−]+$/;

/** `visit_length: 45` is 45 hours: most likely minutes were meant. */
function isTooLongWithoutUnit({ bareUnit, limits }: Form<unknown>, number: number, text: string): boolean {
  return (bareUnit === 'hours' || bareUnit === 'minutes') && number > (limits.max ?? number) && WITHOUT_UNIT.test(text);
}

type FillIn<T> = (reader: Reader, path: string, node?: Node, from?: Provenance) => T;

/**
 * What stands where the file is silent or says `unknown`: the profile's default, else the neutral value. A folder of
 * contracts asks for the same defaults again and again, so what a default reads as is kept where it cannot change.
 */
function fillerOf<T>(spec: LeafSpec<T>): FillIn<T> {
  const kept = new Map<string, { parsed: Parsed<T>; factor: number }>();
  const isMoney = spec.forms.some((form) => form.money);
  const usesFacts = spec.forms.some((form) => form.usesFacts);

  function parseDefault(reader: Reader, path: string, text: string): Parsed<T> {
    const factor = isMoney && reader.ready ? reader.moneyFactor() : 1;
    const found = kept.get(text);
    if (found && found.factor === factor) return found.parsed;
    const parsed = parseLeaf(reader, spec, text);
    if (typeof parsed === 'string') throw new Error(`the default of ${path}, ${text}, cannot be read: ${parsed}`);
    if (!usesFacts) kept.set(text, { parsed, factor });
    return parsed;
  }

  return (reader, path, node, from) => {
    const entry = reader.ready ? undefined : reader.defaults?.text(path);
    const text = entry?.text ?? (typeof spec.neutral === 'function' ? spec.neutral(reader) : spec.neutral);
    const asked = node !== undefined || reader.asks(path);
    let input: Input;
    if (text === undefined) {
      if (spec.required && (!asked || spec.firm)) {
        if (node) reader.mistakeAt(path, node, cannotBeUnknown(path, spec.accepts));
        else reader.missing(path, spec.required);
        return blank(spec);
      }
      input = { path, text: asked ? 'unknown' : 'not stated', value: undefined, unit: spec.unit, origin: 'neutral' };
    } else {
      const before = reader.ready;
      if (entry) reader.ready = entry.ready;
      const parsed = parseDefault(reader, path, text);
      reader.ready = before;
      const origin = entry ? entry.ready.origin : spec.statute ? 'statute' : 'neutral';
      input = { path, text: parsed.text, value: parsed.value, unit: parsed.unit, origin };
      if (entry) input.source = entry.ready.source;
      if (entry?.ready.judgement) input.judgement = true;
    }
    if (asked) input.origin = 'unknown';
    if (node) Object.assign(input, { place: reader.placeOf(node), ...from });
    reader.record(input);
    return input.value as T;
  };
}

/** What is said of a leaf that must be known. */
export function cannotBeUnknown(path: string, accepts: string): string {
  return `${path} cannot be unknown; write ${accepts}`;
}

/** Something of the right type where a mistake has been noted: a file with mistakes gives no contract. */
function blank<T>(spec: LeafSpec<T>): T {
  const [form] = spec.forms;
  if (form) return form.make(form.limits.over === undefined ? 0 : 1);
  return spec.words?.values().next().value as T;
}
