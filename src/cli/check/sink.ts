// Where results go piece by piece: standard output, or a file that stands there once it is whole, or not at all.
import { statSync } from 'node:fs';
import { openDraft } from '../draft.ts';
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
  if (guarded(() => statSync(path, { throwIfNoEntry: false }))?.isDirectory())
    throw new Failure(`${path} is a folder; give the name of a file to write`);
  const draft = guarded(() => openDraft(path));
  const collector = new Collector();
  const put = (bytes: Iterable<Uint8Array>): void => {
    for (const part of bytes) guarded(() => draft.write(part));
  };
  return {
    async write(text) {
      put(collector.add(text));
    },
    async close() {
      put(collector.rest());
      guarded(() => draft.keep());
    },
    abandon: () => draft.drop(),
  };
}
