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
const ENOUGH = 64 * 1024;

/** `isLive`: somebody watches, so that nothing may wait. */
export function openSink(path: string | undefined, isLive: boolean): Sink {
  return path === undefined || path === STDIN ? standardOutput(isLive) : fileSink(path);
}

function standardOutput(isLive: boolean): Sink {
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '') await print(text);
  };
  return {
    async write(text) {
      waiting += text;
      if (isLive || waiting.length >= ENOUGH) await flush();
    },
    close: flush,
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
  let waiting = '';
  const flush = (): void => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    for (let at = 0; at < bytes.length; ) at += guarded(() => writeSync(file, bytes, at));
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= ENOUGH) flush();
    },
    async close() {
      flush();
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
