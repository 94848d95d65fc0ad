// Reads a file of YAML by a schema: contracts, configurations and letterheads alike, with the same mistakes.
import type { infer as Infer } from 'zod/mini';
import { inQuotes } from '../words/printable.ts';
import { type Filled, fill, isPlainMap, type Setting } from './fill.ts';
import type { Reading } from './inputs.ts';
import { wrongsOf } from './mistakes.ts';
import type { Schema } from './said.ts';
import { naming, straightened } from './text/lookalikes.ts';
import type { Plain, Wrong } from './text/plain.ts';
import { fieldOf } from './tree.ts';
import { readYaml, type Told } from './yaml.ts';

export interface FileReading<T> {
  /** Absent where there is a mistake. */
  value?: T;
  told: Told;
  /** Absent where nothing can be told of the file. */
  filled?: Filled;
  reading: Reading;
  mistakes: Wrong[];
  /** The text that was read: the one given, or the same with plain characters in it. */
  text: string;
  /** What was read as something else than it is. */
  remarks: Wrong[];
}

/** What is said of the file as a whole. */
export interface About {
  /** Where it is no map: `a contract is made of sections such as price:, and this file` */
  isNoMap: string;
  /** What to do about a list: `; give each its own file` */
  ofList?: string;
  /** Where it says nothing; undefined where it may. */
  isEmpty?: string;
}

const NO_SETTING: Setting = { priceFactor: 1, week: 0 };

/** Reads `given` as it stands; where that fails, with plain characters in the place of those that only look like them. */
export function readFile<S extends Schema>(
  given: string,
  schema: S,
  about: About,
  settingOf: (plain: Plain) => Setting = () => NO_SETTING,
): FileReading<Infer<S>> {
  const asGiven = readText(given, schema, about, settingOf);
  if (asGiven.mistakes.length === 0) return asGiven;
  const plainer = straightened(given);
  const again = plainer && readText(plainer.text, schema, about, settingOf);
  if (plainer && again && again.mistakes.length < asGiven.mistakes.length)
    return { ...again, remarks: plainer.remarks, mistakes: named(again.mistakes, again.text) };
  return { ...asGiven, mistakes: named(asGiven.mistakes, given) };
}

/** Nobody reads further, and each costs a look at its line. */
const MOST_NAMED = 100;

function named(mistakes: readonly Wrong[], text: string): Wrong[] {
  return mistakes.map((wrong, at) => (at < MOST_NAMED ? naming(wrong, text) : wrong));
}

function isWhat(plain: Plain, words: string, { ofList = '' }: About): string {
  if (Array.isArray(plain)) return `is a list${ofList}`;
  const isName = /^[^\s:]{1,400}\.ya?ml$/i.test(words.trim());
  return `is ${inQuotes(words)}${isName ? ', the name of another: put that file here' : ''}`;
}

function readText<S extends Schema>(
  text: string,
  schema: S,
  about: About,
  settingOf: (plain: Plain) => Setting,
): FileReading<Infer<S>> {
  const root = fieldOf(schema);
  const told = readYaml(text, root);
  const { plain, notes, placeAt } = told;
  const without = (message?: string, start = 0, end = 1): FileReading<Infer<S>> => ({
    told,
    text,
    remarks: [],
    reading: { week: 0, placeAt },
    mistakes: [...told.mistakes, ...(message === undefined ? [] : [{ path: '', start, end, message }])],
  });
  if (plain === undefined && (told.mistakes.length > 0 || about.isEmpty !== undefined))
    return without(told.mistakes.length > 0 ? undefined : about.isEmpty);
  if (plain !== undefined && !isPlainMap(plain)) {
    const { start, end, text: words } = notes.get('') ?? { start: 0, end: 1 };
    return without(`${about.isNoMap} ${isWhat(plain, words ?? '', about)}`, start, end);
  }
  const setting = settingOf(plain ?? {});
  const reading: Reading = { week: setting.week, placeAt };
  const filled = fill(plain, root, notes, setting, reading);
  const found = schema.safeParse(filled.plain, { reportInput: true });
  const mistakes = [...told.mistakes, ...(found.success ? [] : wrongsOf(found.error.issues, { root, told }))];
  return {
    told,
    text,
    remarks: [],
    filled,
    reading,
    mistakes,
    ...(found.success && mistakes.length === 0 ? { value: found.data } : {}),
  };
}
