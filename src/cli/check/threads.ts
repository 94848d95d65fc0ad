// Many files, in several threads: each checks some, and their results come back in the order of the files.
import { availableParallelism } from 'node:os';
import { parentPort, type ResourceLimits, Worker, workerData } from 'node:worker_threads';
import type { Policy } from '../../batch/types.ts';
import { codeOf } from '../failure.ts';
import { type BaselineChoice, useBaseline } from './baseline.ts';
import type { Found } from './find.ts';
import { type Made, madeOf } from './made.ts';
import { type Asked, Writers } from './outputs.ts';

/** What every thread is to know. */
interface Given {
  policy: Policy;
  baseline: BaselineChoice;
  asked: Asked;
}

/** From here on threads are sooner done, where there are two of them beside the main one. */
const MANY = 300;

/** From here on one thread is worth its time for its memory alone: node lets the main one take what it likes. */
const VERY_MANY = 2_000;

/** More threads take more memory than the time is worth. */
const MOST_THREADS = 4;

/**
 * Files that a thread is handed at once, and how many such lots wait for each: memory stays the same for any number. What comes
 * back together is in memory together; and while the results of one lot are written, the thread has the next.
 */
const LOT = 2;
const LOTS_AHEAD = 2;

/** MiB for what one contract needs and the next does not, and for all else. A contract that needs more is not lost. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 40 };

/** How many threads are worth their while beside this one, for so many files. */
export function threadsFor(files: number, processors = availableParallelism()): number {
  const others = Math.min(processors - 1, MOST_THREADS);
  if (files >= VERY_MANY) return Math.max(others, 1);
  return files >= MANY && others > 1 ? others : 0;
}

/** What is made of `files`, in their order, by `count` threads. `script` is what each runs; it calls `work`. */
export async function* madeInThreads(
  files: readonly Found[],
  given: Given,
  script: string,
  count: number,
  limits: ResourceLimits = LIMITS,
): AsyncGenerator<Made> {
  const threads = Array.from({ length: count }, () => new Thread(script, given, limits));
  try {
    const asked: Promise<Made[]>[] = [];
    let lots = 0;
    for (let at = 0; at < files.length || asked.length > 0; ) {
      while (at < files.length && asked.length < threads.length * LOTS_AHEAD) {
        asked.push((threads[lots % threads.length] as Thread).ask(files.slice(at, at + LOT)));
        at += LOT;
        lots++;
      }
      yield* await (asked.shift() as Promise<Made[]>);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface Waiting {
  lot: readonly Found[];
  resolve(made: Made[]): void;
  reject(error: unknown): void;
}

/** A thread, asked for one lot after the other. */
class Thread {
  private worker: Worker;
  private waiting: Waiting[] = [];
  private failed: unknown;

  constructor(
    private readonly script: string,
    private readonly given: Given,
    private readonly limits: ResourceLimits,
  ) {
    this.worker = this.start();
  }

  ask(lot: readonly Found[]): Promise<Made[]> {
    const made = new Promise<Made[]>((resolve, reject) => {
      if (this.failed === undefined) this.waiting.push({ lot, resolve, reject });
      else reject(this.failed);
    });
    // Whoever waits for an earlier lot learns of it first.
    made.catch(() => {});
    this.worker.postMessage(lot);
    return made;
  }

  end(): Promise<number> {
    this.leave();
    return this.worker.terminate();
  }

  /** What goes wrong in a worker from here on is nobody's concern; without a listener it would end the program. */
  private leave(): void {
    this.worker.removeAllListeners();
    this.worker.on('error', () => {});
  }

  private start(): Worker {
    const worker = new Worker(this.script, { workerData: this.given, resourceLimits: this.limits });
    worker.on('message', (made: Made[]) => this.waiting.shift()?.resolve(made));
    worker.on('error', (error) => {
      if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') void this.doHere();
      else this.fail(error);
    });
    worker.on('exit', (code) => this.fail(new Error(`a thread that checks contracts ended by itself, with ${code}`)));
    return worker;
  }

  /** A contract may need more memory than a thread has; this one is not limited. What comes later has a new thread. */
  private async doHere(): Promise<void> {
    const lots = this.waiting;
    this.waiting = [];
    this.leave();
    this.worker = this.start();
    const make = makerOf(this.given);
    for (const { lot, resolve, reject } of lots) {
      try {
        resolve((await make)(lot));
      } catch (error) {
        reject(error);
      }
    }
  }

  private fail(error: unknown): void {
    this.failed ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }
}

async function makerOf({ policy, baseline: choice, asked }: Given): Promise<(lot: readonly Found[]) => Made[]> {
  const { resultOfFile } = await import('./file.ts');
  const writers = await Writers.open(asked);
  const baseline = useBaseline(choice);
  return (lot) =>
    lot.map((file) => madeOf(resultOfFile(file, policy, baseline.of(file.path)), file.path, writers, baseline));
}

/** What a thread does. */
export async function work(): Promise<void> {
  const make = await makerOf(workerData as Given);
  parentPort?.on('message', (lot: readonly Found[]) => parentPort?.postMessage(make(lot)));
}
