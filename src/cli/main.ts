// The program: reads the arguments, runs one command, sets the exit code.
import { CommanderError } from 'commander';
import { messageOf } from './failure.ts';
import { createProgram } from './program.ts';
import { print, tell } from './streams.ts';

/** Runs the program on the words after its name; `thread` is a script that calls `work`, for much work at once. The exit code is set, never forced, so that all output gets out. */
export async function main(words: readonly string[], thread?: string): Promise<void> {
  try {
    await run(words, thread);
  } catch (error) {
    process.exitCode = 2;
    await tell(messageOf(error, process.env.VIABILITY_DEBUG === '1'));
  }
}

/** Runs a thread. */
export async function work(): Promise<void> {
  (await import('./check/threads.ts')).work();
}

async function run(words: readonly string[], thread: string | undefined): Promise<void> {
  // A shell that asks what a line may go on with; its words are unfinished and no command line.
  if (words[0] === 'complete') return (await import('./completion.ts')).complete(words.slice(1));
  const said = { out: '', err: '' };
  const program = createProgram(said);
  program.thread = thread;
  try {
    if (words.length === 0) program.help({ error: true });
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    // Help and the version end commander in this way too.
    if (!(error instanceof CommanderError)) throw error;
    if (said.err !== '') await tell(said.err.trimEnd());
    await print(said.out);
    process.exitCode = said.err === '' ? 0 : 2;
  }
}
