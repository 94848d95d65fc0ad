// What a command is: data that the parser, the help and anything else that lists commands read alike.
import type { Terminal } from './terminal.ts';

/**
 * What a word may be, for shells that complete it and for help: a contract (or a folder of them), any file, or one of
 * these words. A function gives words that are too many to print in help; one that ends in `=` is only begun.
 */
export type Takes = 'contract' | 'file' | readonly string[] | (() => readonly string[]);

/** A word after the command's name, such as FILE. */
export interface Operand {
  name: string;
  about: string;
  takes?: Takes;
  optional?: boolean;
  /** Any number of them; only the last operand may be so. */
  many?: boolean;
}

/** An option; `T` is what it gives. */
export interface Option<T> {
  /** As help shows it: `-o, --output <FILE>`. */
  flags: string;
  about: string;
  takes?: Takes;
  /** The flag that says no (`--no-color`), where silence is neither yes nor no. */
  opposite?: string;
  /** Turns the text into a value, or throws a UsageError; `before` is the value so far where the option is repeated. */
  read?(text: string, before: T | undefined): T;
}

/** The description for a reader, with the words that may be written where they are few. */
export function describe({ about, takes }: Pick<Operand, 'about' | 'takes'>): string {
  return Array.isArray(takes) ? `${about} (${takes.join(', ')})` : about;
}

export interface Options {
  [name: string]: Option<unknown>;
}

export type Values<O extends Options> = { [K in keyof O]: O[K] extends Option<infer T> ? T | undefined : never };

/** One use of a command. */
export interface Invocation<O extends Options = Options> {
  operands: readonly string[];
  options: Values<O>;
  /** Standard output. What goes to a file is plain. */
  terminal: Terminal;
  /** Tells the person something by the way, unless they asked for quiet. */
  note(message: string): Promise<void>;
  /** They asked for quiet. */
  isQuiet: boolean;
}

/** Exit codes: 0 done, 1 something was found at or above --fail-on, 2 could not. */
export type ExitCode = 0 | 1 | 2;

export interface Command<O extends Options = Options> {
  /** A sentence or two under the usage line of its help. */
  about: string;
  operands: readonly Operand[];
  options: O;
  examples: readonly { line: string; does: string }[];
  run(invocation: Invocation<O>): Promise<ExitCode>;
}

/** One line of the registry: enough for the list of commands; the rest is loaded when the command is used. */
export interface Entry {
  name: string;
  summary: string;
  load(): Promise<{ command: Command }>;
}

/** Gives `run` the type of each option, then forgets it, so that the registry can hold them all. */
export function defineCommand<O extends Options>(command: Command<O>): Command {
  return command as unknown as Command;
}
