// What the interview knows: questions as data, and what the answers so far say.
import type { ServiceName } from '../contract/profiles/registry.ts';

/** As it would be written in a contract: a text, a list, or keys with values. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** By path of the contract: `price.per_hour`, `demand.pattern`. */
export type Values = ReadonlyMap<string, Value>;

export interface State {
  /** The service, where it is one that has a profile. */
  service: ServiceName | undefined;
  values: Values;
  /** Where an answer was read, by path: `[Schedule 3, page 4]`. */
  sources: ReadonlyMap<string, string>;
  /** Questions that were put, by id. */
  done: ReadonlySet<string>;
  /** What else the file says, in comments: at its head, and by path. */
  notes?: { head: readonly string[]; at: ReadonlyMap<string, readonly string[]> };
}

export interface Wrong {
  /** What is accepted instead. */
  wrong: string;
}

/** What an answer says of each path. */
export type Taken = { readonly [path: string]: Value };

export interface Question {
  id: string;
  /** What its answer may fill. */
  paths: readonly string[];
  ask: string;
  /** The same, where what is known says more of what is asked. */
  asks?(values: Values): string | undefined;
  /** Why it is asked. */
  why: string;
  such: readonly string[];
  /** It is never put, only left in the file for whoever finds out. */
  isSilent?: true;
  /** Whether such a service has it; any does, unless it says so. */
  isOf?(service: ServiceName | undefined): boolean;
  /** Whether it follows on what is known; always, unless it says so. */
  follows?(values: Values): boolean;
  /** Paths that stay as a comment where nobody knows; the first of `paths` unless it says so. */
  open?(state: State): readonly string[];
  read(text: string, state: State): Taken | Wrong;
}

export const isWrong = <T>(found: T | Wrong): found is Wrong =>
  typeof found === 'object' && found !== null && 'wrong' in found;
