// Where results go piece by piece: standard output, or a file that stands there once it is whole, or not at all.
import { chmodSync, closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explained, Failure } from '../failure.ts';
import { STDIN } from '../input.ts';
import { noFolderHint } from '../output.ts';
import { print } from '../streams.ts';

export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  /** Gives up without a trace. */
  abandon(): void;
}

/** Small pieces are put together first: a call of the system for each would cost more than the work. */
const SIZE = 64 * 1024;

/** Puts text together in one stretch of memory, which is used again and again: what is thrown away is freed only late. */
class Collector {
  private readonly memory = Buffer.allocUnsafe(SIZE);
  private used = 0;

  /** Text in pieces, each of which must be done with before the next is asked for. */
  *add(text: string): Generator<Uint8Array> {
    // No letter takes more than three bytes for each of the one or two units of its text.
    if (text.length * 3 > SIZE - this.used) yield* this.rest();
    if (text.length * 3 > SIZE) yield Buffer.from(text);
    else this.used += this.memory.write(text, this.used);
  }

  *rest(): Generator<Uint8Array> {
    if (this.used > 0) yield this.memory.subarray(0, this.used);
    this.used = 0;
  }
}

/** `isLive`: somebody watches, so that nothing may wait. */
export function openSink(path: string | undefined, isLive: boolean): Sink {
  return path === undefined || path === STDIN ? standardOutput(isLive) : fileSink(path);
}

function standardOutput(isLive: boolean): Sink {
  const collector = new Collector();
  const close = async (): Promise<void> => {
    for (const bytes of collector.rest()) await print(bytes);
  };
  return {
    async write(text) {
      for (const bytes of collector.add(text)) await print(bytes);
      if (isLive) await close();
    },
    close,
    abandon: () => {},
  };
}

function fileSink(path: string): Sink {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw explained(error, path, noFolderHint(error, path));
    }
  };
  const target = guarded(() => statSync(path, { throwIfNoEntry: false }));
  if (target?.isDirectory()) throw new Failure(`${path} is a folder; give the name of a file to write`);
  // A pipe or a device such as /dev/null is written to, not replaced.
  const isReplaced = target === undefined || target.isFile();
  const final = target?.isFile() ? guarded(() => realpathSync(path)) : path;
  const draft = isReplaced ? join(dirname(final), `.${basename(final)}.${process.pid}.tmp`) : final;
  const file = guarded(() => openSync(draft, isReplaced ? 'wx' : 'w'));
  const collector = new Collector();
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += guarded(() => writeSync(file, bytes, at));
  };
  return {
    async write(text) {
      for (const bytes of collector.add(text)) put(bytes);
    },
    async close() {
      for (const bytes of collector.rest()) put(bytes);
      closeSync(file);
      if (!isReplaced) return;
      guarded(() => {
        if (target) chmodSync(draft, target.mode & 0o7777);
        renameSync(draft, final);
      });
    },
    abandon() {
      closeSync(file);
      if (isReplaced) rmSync(draft, { force: true });
    },
  };
}
