// Writes to the reader's side of the program. A reader who stops early (`viability rates | head`) is no error: what is
// left goes nowhere and the exit code stays what it was.
import { codeOf } from './failure.ts';

type Output = typeof process.stdout | typeof process.stderr;

/** Prints to standard output; resolved once everything is handed over, so that nothing is cut off at exit. */
export function print(content: string | Uint8Array): Promise<void> {
  return write(process.stdout, content);
}

/** Prints a message for the person, apart from what the command gives. */
export function tell(message: string): Promise<void> {
  return write(process.stderr, `${message}\n`);
}

const closed = new WeakSet<Output>();
const watched = new WeakSet<Output>();

function write(stream: Output, content: string | Uint8Array): Promise<void> {
  if (!watched.has(stream)) {
    watched.add(stream);
    // The same error also reaches the callback below; without a listener it would end the program.
    stream.on('error', () => {});
  }
  if (closed.has(stream)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (!error) resolve();
      else if (codeOf(error) === 'EPIPE') {
        closed.add(stream);
        resolve();
      } else reject(error);
    });
  });
}
