// Writes to the reader's side of the program. A reader who stops early (`viability rates | head`) is no error: what is
// left goes nowhere and the exit code stays what it was.
import { fstatSync, writeSync } from 'node:fs';
import { codeOf, explained } from './failure.ts';

type Side = 'stdout' | 'stderr';

const FILE_OF = { stdout: 1, stderr: 2 } as const;
const NAME_OF = { stdout: 'standard output', stderr: 'standard error' } as const;

/** Prints to standard output; resolved once everything is handed over, so that nothing is cut off at exit. */
export function print(content: string | Uint8Array): Promise<void> {
  return write('stdout', content);
}

/** Prints a message for the person, apart from what the command gives. Where that cannot be done there is nobody to tell. */
export async function tell(message: string): Promise<void> {
  try {
    await write('stderr', `${message}\n`);
  } catch {}
}

/** Puts a question, after which the answer is typed on the same line. */
export async function ask(question: string): Promise<void> {
  await write('stderr', question);
}

/** Whether a screen may be at the other end. A pipe or a file is none, which is known without loading node's streams. */
export function maybeScreen(side: Side): boolean {
  screens[side] ??= looksLikeScreen(side);
  return screens[side];
}

/** Asked of the system once: thousands of pieces may go the same way. */
const screens: { [S in Side]?: boolean } = {};

function looksLikeScreen(side: Side): boolean {
  try {
    return fstatSync(FILE_OF[side]).isCharacterDevice();
  } catch {
    return true;
  }
}

async function write(side: Side, content: string | Uint8Array): Promise<void> {
  let rest = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    // A screen on Windows wants other letters than a file: node's stream knows which.
    while (rest.length > 0 && !maybeScreen(side)) rest = rest.subarray(writeSync(FILE_OF[side], rest));
    if (rest.length > 0) await stream(side, rest);
  } catch (error) {
    // EAGAIN: the pipe is full and does not wait, so what is left must.
    if (codeOf(error) === 'EAGAIN') await stream(side, rest);
    else if (!READER_GONE.has(codeOf(error))) throw explained(error, NAME_OF[side]);
  }
}

/** As Unix and Windows say it. */
const READER_GONE = new Set<string | undefined>(['EPIPE', 'EOF']);

function stream(side: Side, content: Uint8Array): Promise<void> {
  const output = process[side];
  return new Promise((resolve, reject) => {
    const failed = (error?: Error | null) =>
      !error || READER_GONE.has(codeOf(error)) ? resolve() : reject(explained(error, NAME_OF[side]));
    // Without a listener the error, which also reaches the callback, would end the program.
    output.once('error', failed);
    output.write(content, (error) => {
      if (!error) output.off('error', failed);
      failed(error);
    });
  });
}
