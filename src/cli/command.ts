// A command as commander knows it, with examples, and with work that is loaded when it is used.
import { Command as Commander, type Option } from 'commander';
import type { Common } from './options.ts';
import { tell } from './streams.ts';
import { type Terminal, terminalOf } from './terminal.ts';

/** Exit codes: 0 done, 1 something was found at or above --fail-on, 2 could not. */
export type ExitCode = 0 | 1 | 2;

/** One use of a command; `O` are its options as commander gives them. */
export interface Invocation<O = object> {
  operands: readonly string[];
  options: O;
  /** Standard output. What goes to a file is plain. */
  terminal: Terminal;
  /** Tells the person something by the way, unless they asked for quiet. */
  note(message: string): Promise<void>;
  /** They asked for quiet. */
  isQuiet: boolean;
  /** The program that the command is one of. */
  program: Command;
}

export type Action<O> = (invocation: Invocation<O>) => Promise<ExitCode>;

export interface Example {
  line: string;
  does: string;
}

export class Command extends Commander {
  readonly examples: Example[] = [];
  /** Of the program: the script of a thread that works for it. */
  thread: string | undefined;

  override createCommand(name?: string): Command {
    return new Command(name);
  }

  example(line: string, does: string): this {
    this.examples.push({ line, does });
    return this;
  }

  takes(options: readonly Option[]): this {
    for (const option of options) this.addOption(option);
    return this;
  }

  /** `load` gives the work itself, a file of `actions/`, which no other command should wait for. */
  runs<O>(load: () => Promise<{ run: Action<O> }>): this {
    return this.action(async () => {
      const { quiet = false, color } = this.optsWithGlobals<Common>();
      const { run } = await load();
      process.exitCode = await run({
        operands: this.args,
        options: this.opts() as O,
        terminal: terminalOf(color),
        note: async (text) => void (quiet || (await tell(text))),
        isQuiet: quiet,
        program: this.parent as Command,
      });
    });
  }
}
