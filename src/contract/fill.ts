// Where the file is silent: the profile's texts, moved to the prices of the contract's start, else what the schema gives.
// One walk along the fields makes what zod is to read, and the input of every value.

import { FieldInput, type From, type Reading, readSilence, readText, readWhole } from './inputs.ts';
import type { Read, Written } from './said.ts';
import type { Default, Defaults } from './silence/defaults.ts';
import { type Note, type Plain, type PlainMap, under } from './text/plain.ts';
import type { Field } from './tree.ts';
import type { Origin } from './types.ts';

/** What decides what fills in. */
export interface Setting {
  defaults?: Defaults;
  /** What the profile's money is multiplied by to be at the prices of the contract's start. */
  priceFactor: number;
  /** Hours of the full-time week. */
  week: number;
}

export interface Filled {
  /** What zod reads. */
  plain: Plain | undefined;
  inputs: Map<string, FieldInput>;
  /** Texts whose number rests on the full-time week. */
  byWeek: { path: string; field: Field; written: Written }[];
}

export function fill(
  plain: Plain | undefined,
  root: Field,
  notes: ReadonlyMap<string, Note>,
  setting: Setting,
  reading: Reading,
): Filled {
  const filling = new Filling(notes, setting, reading);
  return { plain: filling.field(plain, root, '', {}), inputs: filling.inputs, byWeek: filling.byWeek };
}

/** What is known where a part is filled in. */
interface Within {
  /** All of it is said to be unknown, and where that is said. */
  unknown?: Note;
  /** It is a list of the profile. */
  ready?: Default;
}

class Filling {
  readonly inputs = new Map<string, FieldInput>();
  readonly byWeek: Filled['byWeek'] = [];

  constructor(
    private readonly notes: ReadonlyMap<string, Note>,
    private readonly setting: Setting,
    private readonly reading: Reading,
  ) {}

  field(given: Plain | undefined, field: Field, path: string, within: Within): Plain | undefined {
    if (field.item) return this.list(given, field, field.item, path, within);
    if (field.leaf && (!field.fields || !isPlainMap(given))) return this.leaf(given, field, path, within);
    return this.map(given, field, path, within);
  }

  private map(given: Plain | undefined, field: Field, path: string, within: Within): Plain | undefined {
    const { fields, short, shows } = field;
    if (field.isOptional && !field.leaf && (given === undefined || given === null)) {
      if (given === null) this.silence(path, true, field, this.notes.get(path));
      return undefined;
    }
    const inside = given === null ? { ...within, unknown: this.notes.get(path) } : within;
    const stated = short !== undefined && typeof given === 'string' ? { [short]: given } : (given ?? {});
    if (short !== undefined && typeof given === 'string') this.moveNote(path, short);
    if (!isPlainMap(stated)) return stated;
    if (field.isAskedAsOne && !isPlainMap(given) && this.isAsked(field, inside))
      this.silence(path, true, field, inside.unknown);
    // Its keys are those of the schema, always in the same order: all maps of a field are alike to whoever reads them next.
    const filled: PlainMap = {};
    const paths = pathsUnder(path, field);
    let at = 0;
    for (const [key, child] of fields ?? [])
      filled[key] = this.field(stated[key], child, paths[at++] as string, inside);
    for (const key of Object.keys(stated))
      if (!fields?.has(key)) Object.defineProperty(filled, key, { value: true, enumerable: true });
    if (shows) this.add(path, 'stated', () => readWhole(field, path, 0, this.reading), this.notes.get(path));
    return filled;
  }

  /** A value in place of a whole map stands where the map would. */
  private moveNote(path: string, short: string): void {
    const note = this.notes.get(path);
    if (note) (this.notes as Map<string, Note>).set(under(path, short), note);
  }

  private list(given: Plain | undefined, field: Field, item: Field, path: string, within: Within): Plain | undefined {
    const items = typeof given === 'string' && given.trim().toLowerCase() === 'none' ? [] : given;
    const each = (entries: readonly Plain[], inside: Within, origin: Origin, note?: Note) => {
      const { length } = entries;
      this.add(path, origin, () => readWhole(field, path, length, this.reading), note, inside.ready, length > 0);
      return entries.map((entry, at) => this.field(entry, item, `${path}[${at}]`, inside) ?? null);
    };
    if (Array.isArray(items)) return each(items, within, within.ready?.origin ?? 'stated', this.noteAt(path, within));
    if (items !== undefined && items !== null) return items;
    const { isAsked, note } = this.asked(items, field, path, within);
    const ready = within.ready ? undefined : this.setting.defaults?.of(path);
    if (!ready || !Array.isArray(ready.plain)) {
      if (isAsked || !field.isBare) this.silence(path, isAsked, field, note);
      return undefined;
    }
    const own: Default = isAsked ? { ...ready, origin: 'unknown' } : ready;
    return each(ready.plain, { ready: own }, own.origin, note);
  }

  private leaf(given: Plain | undefined, field: Field, path: string, within: Within): Plain | undefined {
    if (given === undefined || given === null) return this.silentLeaf(given, field, path, within);
    const { ready } = within;
    const written = ready ? this.moved(given, field, ready) : given;
    if (isWritten(written))
      this.text(path, ready?.origin ?? 'stated', field, written, this.noteAt(path, within), ready, written !== given);
    return written;
  }

  /** The profile's value, else the schema's; else nothing, or null where it is said or left to be unknown. */
  private silentLeaf(given: null | undefined, field: Field, path: string, within: Within): string | null | undefined {
    const { silent, isUnknowable, firm, follows, leaf } = field;
    const { isAsked, note } = this.asked(given, field, path, within);
    const mayBeLeftOut = field.isOptional || silent !== undefined;
    if (given === null && isUnknowable && mayBeLeftOut) {
      this.silence(path, true, field, note);
      return null;
    }
    const own = within.ready ? undefined : this.setting.defaults?.of(path);
    if (own && typeof own.plain === 'string') {
      const written = this.moved(own.plain, field, own) as string;
      this.text(path, isAsked ? 'unknown' : own.origin, field, written, note, own, written !== own.plain);
      return written;
    }
    if (field.isBare) {
      if (given === null) this.silence(path, true, { ...field, unit: '' }, note);
      return undefined;
    }
    if (silent !== undefined && !leaf?.isText) {
      const written = follows ? `${this.setting.week} hours` : silent;
      this.text(path, isAsked ? 'unknown' : field.statute ? 'statute' : 'neutral', field, written, note);
      return follows ? written : undefined;
    }
    // What must be stated and is not is for zod to say.
    const mayBeUnknown = mayBeLeftOut ? !firm : isUnknowable;
    if (isAsked ? mayBeUnknown : mayBeLeftOut) this.silence(path, isAsked, field, note);
    if (mayBeLeftOut) return given === null && firm ? null : undefined;
    return isAsked && (given === null || mayBeUnknown) ? null : undefined;
  }

  /** Money of the profile at the prices of the contract's start. */
  private moved(text: Plain, { leaf }: Field, { isMoved }: Default): Plain {
    const { priceFactor } = this.setting;
    if (!isMoved || priceFactor === 1 || typeof text !== 'string') return text;
    const read = leaf?.read(text);
    return read && 'pounds' in read && read.pounds !== undefined ? `£${read.pounds * priceFactor}` : text;
  }

  /** Whether a value that is not stated is a question, and where the file says so. */
  private asked(given: null | undefined, field: Field, path: string, within: Within) {
    const note = given === null ? this.notes.get(path) : within.unknown;
    return { isAsked: given === null || this.isAsked(field, within), note };
  }

  private isAsked(field: Field, { unknown }: Within): boolean {
    return unknown !== undefined || this.setting.defaults?.asks(field) === true;
  }

  private noteAt(path: string, { ready }: Within): Note | undefined {
    return ready ? undefined : this.notes.get(path);
  }

  private text(
    path: string,
    origin: Origin,
    field: Field,
    written: Written,
    note?: Note,
    from?: From,
    isMoved = false,
  ): void {
    this.add(path, origin, () => readText(field, written, this.reading, isMoved), note, from);
    if (field.leaf?.restsOnWeek) this.byWeek.push({ path, field, written });
  }

  private silence(path: string, isUnknown: boolean, field: Field, note?: Note): void {
    this.add(path, isUnknown ? 'unknown' : 'neutral', (now) => readSilence(field, now), note);
  }

  private add(
    path: string,
    origin: Origin,
    read: (origin: Origin) => Read,
    note?: Note,
    from?: From,
    hasEntries = false,
  ): void {
    this.inputs.set(path, new FieldInput(path, origin, read, this.reading, note, from, hasEntries));
  }
}

/** The paths of the fields in one, in their order. They are the same for every contract, but for entries of a list. */
function pathsUnder(path: string, field: Field): readonly string[] {
  let known = knownPaths.get(field);
  if (known?.path !== path) {
    known = { path, paths: [...(field.fields?.keys() ?? [])].map((key) => under(path, key)) };
    knownPaths.set(field, known);
  }
  return known.paths;
}

const knownPaths = new WeakMap<Field, { path: string; paths: readonly string[] }>();

function isWritten(plain: Plain): plain is string | string[] {
  return typeof plain === 'string' || Array.isArray(plain);
}

export function isPlainMap(plain: Plain | undefined): plain is PlainMap {
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain);
}
