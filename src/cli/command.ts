// What a command is: data that the parser, the help and anything else that lists commands read alike.
import type { Terminal } from './terminal.ts';

/** A word after the command's name, such as FILE. */
export interface Operand {
  name: string;
  about: string;
  optional?: boolean;
  /** Any number of them; only the last operand may be so. */
  many?: boolean;
}

/** An option; `T` is what it gives. */
export interface Option<T> {
  /** As help shows it: `-o, --output <FILE>`. */
  flags: string;
  about: string;
  /** The flag that says no (`--no-color`), where silence is neither yes nor no. */
  opposite?: string;
  /** Turns the text into a value, or throws a UsageError; `before` is the value so far where the option is repeated. */
  read?(text: string, before: T | undefined): T;
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
