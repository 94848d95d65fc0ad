// What stops a command for a reason the user can do something about. Anything else that is thrown is our own fault.
import { reveal } from '../words/printable.ts';

/** A file that cannot be read or written. The message is all the user needs, in one line. */
export class Failure extends Error {
  override name = 'Failure';
}

/** Arguments that make no sense. */
export class UsageError extends Failure {
  override name = 'UsageError';
}

/** A contract with mistakes in it; the message shows each where it stands. */
export class InvalidContract extends Failure {
  override name = 'InvalidContract';
}

/** What to tell the person; the trace of a fault of ours is shown where `debug` asks for it. */
export function messageOf(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  // A name or a path may hold control characters, which would reach the terminal, and line breaks, which could begin what
  // looks like a line of ours. Only the mistakes of a contract, which are cleaned one by one, have lines of their own.
  if (error instanceof InvalidContract) return message.split('\n').map(reveal).join('\n');
  const text = `viability: ${reveal(message)}`;
  if (error instanceof UsageError) return `${text}\nviability help shows the commands and what they take.`;
  if (error instanceof Failure) return text;
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') return FOLDER_GONE;
  const trace = debug && error instanceof Error ? `\n${error.stack}` : '';
  return `${text}\nThis is a fault in viability, and we are sorry. ${NEXT}${trace}`;
}

const FOLDER_GONE = 'viability: the folder that you work in is no longer there, or may not be looked at; go to another';
const NEXT = 'Please report it with the command and its input; VIABILITY_DEBUG=1 shows where it happened.';

/** The code that Node gives its own errors (`ENOENT`); undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const REASONS: { [code: string]: string } = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of that path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'you have no permission to use it',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EMFILE: 'too many files are open',
  ENXIO: 'nobody is at its other end',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk could not be read or written',
};

/** The system's error about the file `name`, in words; anything that is not the system's is given back as it was. */
export function explained(error: unknown, name: string, hint = ''): unknown {
  const reason = reasonOf(error);
  return reason === undefined ? error : new Failure(`${name}: ${reason}${hint}`);
}

/** What the system says is wrong, in words; undefined where the error is not the system's. */
export function reasonOf(error: unknown): string | undefined {
  const code = codeOf(error);
  if (code === undefined || !(error instanceof Error) || !('syscall' in error)) return undefined;
  // What a name is not in UTF-8, node makes another sign of, and then there is no such file.
  if (code === 'ENOENT' && 'path' in error && String(error.path).includes('\ufffd')) return NOT_UTF8;
  return REASONS[code] ?? `the system could not use it (${code})`;
}

const NOT_UTF8 = 'its name is not UTF-8 text, so it cannot be opened; give it another name';
