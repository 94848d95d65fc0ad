// What can be typed, worked out from the commands: the one account of it that every shell's script is written from.
import { flagsOf } from '../arguments.ts';
import type { Command, Operand, Option, Takes } from '../command.ts';
import { COMMANDS } from '../commands/index.ts';
import { COMMON, SHARED } from '../options.ts';

/** What completes a word: files of a kind, words, or nothing that could be known. */
export type Wanted = 'contract' | 'file' | 'unknown' | readonly string[];

export interface Flag {
  /** Every way to write it, the usual one last: `-o`, `--output`. */
  names: readonly string[];
  about: string;
  /** Its value; undefined where it takes none. */
  value: Wanted | undefined;
}

export interface Slot {
  name: string;
  value: Wanted;
  /** It may be repeated without end. */
  many: boolean;
}

export interface Syntax {
  name: string;
  summary: string;
  flags: readonly Flag[];
  operands: readonly Slot[];
}

/** Everything that can be typed. */
export interface Language {
  commands: readonly Syntax[];
  /** Options that may stand before the name of a command. */
  shared: readonly Flag[];
}

export async function language(): Promise<Language> {
  const commands = await Promise.all(
    COMMANDS.map(async ({ name, summary, load }) => ({ name, summary, ...syntaxOf((await load()).command) })),
  );
  return { commands, shared: SHARED.map(flagOf) };
}

function syntaxOf({ options, operands }: Command): Pick<Syntax, 'flags' | 'operands'> {
  return { flags: Object.values({ ...options, ...COMMON }).map(flagOf), operands: operands.map(slotOf) };
}

function flagOf(option: Option<unknown>): Flag {
  return { names: flagsOf(option), about: option.about, value: option.read && wanted(option.takes) };
}

function slotOf({ name, takes, many = false }: Operand): Slot {
  return { name, value: wanted(takes), many };
}

function wanted(takes: Takes | undefined): Wanted {
  return (typeof takes === 'function' ? takes() : takes) ?? 'unknown';
}

/** A place where a word may stand: after which command, and after which option or as which operand, counted from 0. */
export interface Place {
  command: string;
  /** Undefined for an operand. */
  flag: string | undefined;
  operand: number | undefined;
  /** All operands from this one on. */
  many: boolean;
  value: Wanted;
}

/** All places, those before the name of a command under the name ''. */
export function places({ commands, shared }: Language): Place[] {
  return [{ name: '', flags: shared, operands: [] }, ...commands].flatMap(({ name, flags, operands }) => [
    ...flags.flatMap(({ names, value }) =>
      value === undefined ? [] : names.map((flag) => ({ command: name, flag, operand: undefined, many: false, value })),
    ),
    ...operands.map(({ value, many }, at) => ({ command: name, flag: undefined, operand: at, many, value })),
  ]);
}

/** The places that want the same, together: the lists of words are long and come back often. */
export function byWanted(all: readonly Place[]): { value: Wanted; places: readonly Place[] }[] {
  const groups = new Map<string, { value: Wanted; places: Place[] }>();
  for (const place of all) {
    const key = typeof place.value === 'string' ? place.value : place.value.join(' ');
    const group = groups.get(key) ?? { value: place.value, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}
