// What is known about each value of a contract. Most inputs are never looked at, so what an input says is worked out when
// somebody asks.

import type { Read, Written } from './said.ts';
import type { Note } from './text/plain.ts';
import { type Field, valueAt } from './tree.ts';
import type { Input, Origin, Place } from './types.ts';
import { showMoney } from './values/numbers.ts';
import { oneLengthFor } from './visit-lengths.ts';

/** What all inputs of a reading share. */
export interface Reading {
  /** Hours of the full-time week. */
  week: number;
  placeAt(start: number, end: number): Place;
  /** Set once it is read. */
  contract?: object;
}

/** What a value that the file does not state is from. */
export interface From {
  source: string;
  judgement: boolean;
}

export class FieldInput implements Input {
  private known: Read | undefined;
  /** The same input where what is silent stands at the usual level. */
  atUsual: FieldInput | undefined;

  constructor(
    readonly path: string,
    public origin: Origin,
    private readonly read: (origin: Origin) => Read,
    private readonly reading: Reading,
    readonly note: Note | undefined,
    private readonly from: From | undefined,
    readonly hasEntries = false,
  ) {}

  private get all(): Read {
    this.known ??= this.read(this.origin);
    return this.known;
  }

  get value(): unknown {
    return this.all.value;
  }
  get text(): string {
    return this.all.text;
  }
  get unit(): string {
    return this.all.unit ?? '';
  }
  get low(): number | undefined {
    return this.all.low;
  }
  get high(): number | undefined {
    return this.all.high;
  }
  get usual(): { value: unknown; text: string } | undefined {
    if (!this.atUsual || this.atUsual.text === this.text) return undefined;
    return { value: this.atUsual.value, text: this.atUsual.text };
  }
  /** Whether a profile has a value for it. */
  get isFilledIn(): boolean {
    return this.from !== undefined;
  }
  get place(): Place | undefined {
    return this.note && this.reading.placeAt(this.note.start, this.note.end);
  }
  get source(): string | undefined {
    return this.note?.source ?? this.from?.source;
  }
  get quote(): string | undefined {
    return this.note?.quote;
  }
  get judgement(): boolean | undefined {
    return this.from?.judgement || undefined;
  }
}

/** Reads a text of a field; money that was moved to the prices of another day is shown anew. */
export function readText({ leaf, unit }: Field, written: Written, { week }: Reading, isMoved: boolean): Read {
  const read = leaf?.read(written, week);
  if (!read || 'wrong' in read) return { value: undefined, text: String(written) };
  return {
    ...read,
    unit: read.unit ?? unit,
    text: isMoved && read.pounds !== undefined ? showMoney(read.pounds) : read.text,
  };
}

/** A list, or a map that stands in place of a word: its value is that of the contract. */
export function readWhole(field: Field, path: string, entries: number, { contract = {} }: Reading): Read {
  const value = valueAt(path)(contract);
  return { value, text: field.shows && value ? field.shows(value as never) : entriesText(entries) };
}

/** What stands where nothing fills in. */
export function readSilence(field: Field, origin: Origin): Read {
  const { leaf, item, silent, isOptional, unit } = field;
  const asked = (text: string) => (origin === 'unknown' ? 'unknown' : text);
  if (leaf?.isText) return { value: silent ?? '', text: asked(silent ?? '') };
  if (item && !isOptional) return { value: [], text: asked('none') };
  return { value: undefined, text: asked('not stated'), unit: item ? '' : unit };
}

/** How many entries a list has, as a reader would say it. */
function entriesText(count: number): string {
  return count === 0 ? 'none' : count === 1 ? '1 entry' : `${count} entries`;
}

/**
 * The input at a path of the contract. `visit_length` stands for the one entry of `visits`, and a path of a map with a
 * share (`overheads.surplus`) for that share.
 */
export function inputAt(inputs: ReadonlyMap<string, Input>, path: string): Input | undefined {
  const own = inputs.get(path) ?? inputs.get(`${path}.share`);
  return own ?? (path.endsWith('].length') ? oneLengthFor(inputs, path) : undefined);
}
