// Checks contracts, many of them in threads, and hands each result on in order, so that only totals stay and, where it must
// be, results.
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { addUp, exitCodeOf, noTotals } from '../../batch/totals.ts';
import type { Policy, Result } from '../../batch/types.ts';
import { unreadable } from '../../batch/unreadable.ts';
import { worstFirst } from '../../batch/worst.ts';
import { widestOf } from '../../formats/batch/overview.ts';
import type { Ending } from '../../formats/batch/types.ts';
import type { ExitCode } from '../command.ts';
import { explained, Failure } from '../failure.ts';
import { STANDARD_INPUT } from '../input.ts';
import { isSameFile, placeOf } from '../output.ts';
import { tell } from '../streams.ts';
import type { Terminal } from '../terminal.ts';
import type { BaselineUse } from './baseline.ts';
import { type Finding, type Found, findFiles } from './find.ts';
import { JSON_LINES, NO_LINES, piecesOf } from './lines.ts';
import { type Made, madeOf } from './made.ts';
import { type Asked, Outputs, type Target } from './outputs.ts';
import { progressOf } from './progress.ts';

export interface Run {
  policy: Policy;
  targets: readonly Target[];
  isWorstFirst: boolean;
  /** Each thing that was found or cannot be told, not the worst alone. */
  isFull: boolean;
  baseline: BaselineUse;
  terminal: Terminal;
  /** Whether to say how far it is. */
  isProgressWanted: boolean;
  /** What a thread runs; without it there is only this one. */
  thread: string | undefined;
}

type Make = (result: Result, path: string) => Made;

/** The results as they come. */
type Results = (make: Make, asked: Asked) => AsyncIterable<Made>;

/** Milliseconds. */
const LISTENS_EVERY = 100;

/** Checks what the operands name. */
export async function checkPaths(operands: readonly string[], run: Run): Promise<Ending> {
  const found = await findFiles(operands, process.cwd());
  for (const { path } of run.targets) {
    if (path !== undefined && isAmong(path, found.files))
      throw new Failure(`${path} is one of the contracts; choose another name for the output`);
  }
  const names = [
    ...found.files.map((file) => (isOfLines(file) ? `${file.name} line 1000` : file.name)),
    ...found.missing.map(({ name }) => name),
  ];
  const progress = progressOf(found.files.length, run.isProgressWanted);
  const results: Results = (make, asked) => resultsOf(found, run, make, asked, progress.step);
  const nothing = `no contract to check under ${operands.join(', ')}; name a folder that holds one`;
  try {
    return await put(results, { ...run, widest: widestOf(names), isLive: false, nothing });
  } finally {
    progress.end();
  }
}

/** Whether a file to write is one of those to read. Files of other names are not asked about one by one: there may be thousands. */
function isAmong(path: string, files: readonly Found[]): boolean {
  const names = new Set([path, placeOf(path)].map((each) => basename(each).toLowerCase()));
  return files.some(
    (file) => (file.isNamed || names.has(basename(file.path).toLowerCase())) && isSameFile(file.path, path),
  );
}

/** Checks what comes through standard input. */
export function checkStream(chunks: AsyncIterable<Uint8Array>, isLines: boolean, run: Run): Promise<Ending> {
  const nothing = 'standard input holds no contract';
  return put((make) => resultsOfStream(chunks, isLines, run, make), { ...run, widest: 28, isLive: true, nothing });
}

/**
 * A document on standard output that says why nothing could be checked, for programs that read one. No file is written:
 * it has not been looked whether that is a contract.
 */
export async function writeProblem(targets: readonly Target[], terminal: Terminal, problem: string): Promise<void> {
  const read = targets.filter(({ path, format }) => path === undefined && format !== 'text');
  const outputs = await Outputs.open({ targets: read, terminal, widest: 0, failOn: [] }, false);
  await outputs.end({ totals: noTotals(), exitCode: 2, problem });
}

type Put = Run & { widest: number; isLive: boolean; nothing: string };

async function put(
  results: Results,
  { targets, terminal, widest, policy, isLive, isFull, isWorstFirst, baseline, nothing }: Put,
): Promise<Ending> {
  const asked: Asked = { targets, terminal, widest, failOn: policy.failOn, isFull };
  const outputs = await Outputs.open(asked, isLive);
  const make: Make = (result, path) => madeOf(result, path, outputs.writers, baseline);
  try {
    const totals = noTotals();
    const kept: Made[] = [];
    let problem: string | undefined;
    try {
      let lookedUp = performance.now();
      for await (const made of results(make, asked)) {
        // Reading waits for nothing, so Ctrl+C is heard only where somebody listens.
        if (performance.now() - lookedUp > LISTENS_EVERY) {
          await new Promise((heard) => setImmediate(heard));
          lookedUp = performance.now();
        }
        addUp(totals, made.totals);
        baseline.saw(made.held, made.path);
        if (isWorstFirst) kept.push(made);
        else await outputs.add(made.parts);
      }
    } catch (error) {
      // What cannot be read any further ends the run, but not in the middle of a document.
      if (!(error instanceof Failure)) throw error;
      problem = error.message;
    }
    for (const { parts } of worstFirst(kept, ({ weight }) => weight)) await outputs.add(parts);
    if (totals.contracts + totals.invalid === 0) problem ??= nothing;
    const exitCode: ExitCode = exitCodeOf(totals, problem);
    const ending = { totals, exitCode, problem };
    for (const remark of await outputs.end(ending)) await tell(`viability: ${remark}`);
    return ending;
  } catch (error) {
    outputs.abandon();
    throw error;
  }
}

async function* resultsOf(
  { files, passed, missing }: Finding,
  run: Run,
  make: Make,
  asked: Asked,
  step: () => void,
): AsyncGenerator<Made> {
  for (const { name, message } of missing) yield make(unreadable(name, message), resolve(name));
  for (const { path, name } of files.filter(isOfLines)) {
    yield* resultsOfStream(bytesOf(path, name), 'by name', run, make, name, path);
    step();
  }
  const single = files.filter((file) => !isOfLines(file));
  for await (const made of resultsOfFiles(single, run, make, asked)) {
    yield made;
    step();
  }
  for (const { name, reason } of passed) yield make({ kind: 'skipped', file: name, reason }, resolve(name));
}

async function* resultsOfFiles(files: readonly Found[], run: Run, make: Make, asked: Asked): AsyncGenerator<Made> {
  const { policy, baseline, thread } = run;
  const { madeInThreads, threadsFor } = await import('./threads.ts');
  const count = thread === undefined ? 0 : threadsFor(files.length);
  if (thread !== undefined && count > 0) {
    yield* madeInThreads(files, { policy, baseline: baseline.choice, asked }, thread, count);
    return;
  }
  // Where threads do it, this one has no need of all that a contract is worked out with.
  const { resultOfFile } = await import('./file.ts');
  for (const file of files) yield make(resultOfFile(file, policy, baseline.of(file.path)), file.path);
}

/** Whether a file holds a contract a line. */
export const isOfLines = ({ name, isNamed }: Found): boolean => isNamed && JSON_LINES.test(name);

/** A file as it comes. */
export async function* bytesOf(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk;
  } catch (error) {
    throw explained(error, name);
  }
}

async function* resultsOfStream(
  chunks: AsyncIterable<Uint8Array>,
  isLines: boolean | 'by name',
  run: Run,
  make: Make,
  whole = STANDARD_INPUT,
  path = resolve(whole),
): AsyncGenerator<Made> {
  const { resultOfBytes } = await import('./file.ts');
  let isEmpty = true;
  for await (const { line, bytes } of piecesOf(chunks, isLines)) {
    isEmpty = false;
    const name = line === undefined ? whole : `${whole} line ${line}`;
    yield make(resultOfBytes(bytes, name, run.policy, run.baseline.of(path)), path);
  }
  if (isEmpty && isLines === 'by name') yield make(unreadable(whole, NO_LINES), path);
}
