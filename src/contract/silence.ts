// What fills in where a file is silent. Most files of a folder lack most sections, and most keys of those that they have,
// and share a profile and a start: so what fills in is read once for all of them. All share it, so it is frozen.
import { remember } from '../calendar/cache.ts';
import { type Field, readField } from './field.ts';
import type { Reader } from './reader.ts';
import type { Input } from './types.ts';

/** By path: the value that fills in, and the inputs that come with it. */
export type Silence = Map<string, { value: unknown; inputs: readonly Input[] }>;

const NO_DEFAULTS = {};
const silences = new WeakMap<object, Map<string, Silence>>();
const KEPT = 20;

/** What fills in for a reader as it stands. */
export function silenceOf(reader: Reader): Silence {
  const of = reader.defaults ?? NO_DEFAULTS;
  const kept = silences.get(of) ?? new Map<string, Silence>();
  silences.set(of, kept);
  // All else that decides what fills in.
  const state = `${reader.moneyFactor()} ${reader.fullTimeWeek} ${reader.paidPerVisit}`;
  return remember(kept, KEPT, state, () => new Map());
}

/** Reads a field that the file does not have. */
export function readSilent<T>(reader: Reader, field: Field<T>, path: string): T {
  const { silence, inputs } = reader;
  // Past a mistake nothing comes of the file, and what fills in may rest on the mistake; a part that is unknown as a
  // whole, and a list of the profile, fill in otherwise.
  if (!silence || reader.ready || reader.allUnknown || reader.mistakes.length > 0)
    return readField(reader, field, undefined, path);
  const known = silence.get(path);
  if (known) {
    for (let at = 0; at < known.inputs.length; at++) inputs.push(known.inputs[at] as Input);
    return known.value as T;
  }
  const first = inputs.length;
  const value = readField(reader, field, undefined, path);
  if (reader.mistakes.length === 0) {
    const own = inputs.slice(first);
    for (const input of own) frozen(Object.freeze(input).value);
    silence.set(path, { value: frozen(value), inputs: own });
  }
  return value;
}

/** The same value, with nothing in it that can be changed. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}
