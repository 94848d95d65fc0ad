// Checks one contract after the other and hands each result on, so that only totals and, where it must be, results stay.
import { resolve } from 'node:path';
import { assess } from '../../assess.ts';
import { invalid, resultOf, unreadable, worstFirst } from '../../batch/result.ts';
import type { IsKnown } from '../../batch/standing.ts';
import { addTo, exitCodeOf, noTotals } from '../../batch/totals.ts';
import type { Policy, Result } from '../../batch/types.ts';
import { decodeContract } from '../../contract/index.ts';
import { widestOf } from '../../formats/batch/overview.ts';
import type { Ending } from '../../formats/batch/types.ts';
import type { ExitCode } from '../command.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import type { BaselineUse } from './baseline.ts';
import { type Finding, findFiles } from './find.ts';
import { piecesOf } from './lines.ts';
import { Outputs, type Target } from './outputs.ts';
import { progressOf } from './progress.ts';
import { looksLikeContract, readFileBytes } from './read.ts';

export interface Run {
  policy: Policy;
  targets: readonly Target[];
  isWorstFirst: boolean;
  baseline: BaselineUse;
  terminal: Terminal;
  /** Whether to say how far it is. */
  isProgressWanted: boolean;
}

/** A result on its way, with the absolute path of its file. */
interface Made {
  result: Result;
  path: string;
}

const STANDARD_INPUT = 'standard input';
/** Milliseconds. */
const LISTENS_EVERY = 100;

/** Checks what the operands name. */
export async function checkPaths(operands: readonly string[], run: Run): Promise<Ending> {
  const found = await findFiles(operands, process.cwd());
  for (const { path } of run.targets) {
    if (path !== undefined && found.files.some((file) => file.path === resolve(path)))
      throw new Failure(`${path} is one of the contracts; choose another name for the output`);
  }
  const names = [...found.files, ...found.missing].map(({ name }) => name);
  const progress = progressOf(found.files.length, run.isProgressWanted);
  const results = resultsOf(found, run, progress.step);
  const nothing = `no contract to check under ${operands.join(', ')}; name a folder that holds one`;
  try {
    return await put(results, { ...run, widest: widestOf(names), isLive: false, nothing });
  } finally {
    progress.end();
  }
}

/** Checks what comes through standard input. */
export function checkStream(chunks: AsyncIterable<Uint8Array>, isLines: boolean, run: Run): Promise<Ending> {
  const nothing = 'standard input holds no contract';
  return put(resultsOfStream(chunks, isLines, run), { ...run, widest: 28, isLive: true, nothing });
}

/**
 * A document on standard output that says why nothing could be checked, for programs that read one. No file is written:
 * it has not been looked whether that is a contract.
 */
export async function writeProblem(targets: readonly Target[], terminal: Terminal, problem: string): Promise<void> {
  const read = targets.filter(({ path, format }) => path === undefined && format !== 'text');
  const outputs = await Outputs.open(read, terminal, { widest: 0, failOn: [], isLive: false });
  await outputs.end({ totals: noTotals(), exitCode: 2, problem });
}

type Put = Run & { widest: number; isLive: boolean; nothing: string };

async function put(
  results: Iterable<Made> | AsyncIterable<Made>,
  { targets, terminal, widest, policy, isLive, isWorstFirst, baseline, nothing }: Put,
): Promise<Ending> {
  const outputs = await Outputs.open(targets, terminal, { widest, failOn: policy.failOn, isLive });
  try {
    const totals = noTotals();
    const kept: Result[] = [];
    let problem: string | undefined;
    try {
      let lookedUp = performance.now();
      for await (const { result, path } of results) {
        // Reading waits for nothing, so Ctrl+C is heard only where somebody listens.
        if (performance.now() - lookedUp > LISTENS_EVERY) {
          await new Promise((heard) => setImmediate(heard));
          lookedUp = performance.now();
        }
        addTo(totals, result);
        baseline.saw(result, path);
        if (isWorstFirst) kept.push(result);
        else await outputs.add(result);
      }
    } catch (error) {
      // What cannot be read any further ends the run, but not in the middle of a document.
      if (!(error instanceof Failure)) throw error;
      problem = error.message;
    }
    for (const result of worstFirst(kept)) await outputs.add(result);
    if (totals.contracts + totals.invalid === 0) problem ??= nothing;
    const exitCode: ExitCode = exitCodeOf(totals, problem);
    const ending = { totals, exitCode, problem };
    await outputs.end(ending);
    return ending;
  } catch (error) {
    outputs.abandon();
    throw error;
  }
}

function* resultsOf({ files, links, missing }: Finding, run: Run, step: () => void): Generator<Made> {
  for (const { name, message } of missing) yield { result: unreadable(name, message), path: resolve(name) };
  for (const { name, path, isNamed } of files) {
    yield { result: resultOfFile(name, path, isNamed, run), path };
    step();
  }
  for (const name of links) {
    yield {
      result: { kind: 'skipped', file: name, reason: 'a link, and links are not followed' },
      path: resolve(name),
    };
  }
}

function resultOfFile(name: string, path: string, isNamed: boolean, { policy, baseline }: Run): Result {
  let bytes: Uint8Array;
  try {
    bytes = readFileBytes(path, name, isNamed);
  } catch (error) {
    if (error instanceof Failure) return unreadable(name, error.message.replace(`${name}: `, ''));
    throw error;
  }
  const result = resultOfBytes(bytes, name, policy, baseline.of(path));
  const isOther = !isNamed && result.kind === 'invalid' && !looksLikeContract(bytes, path);
  return isOther ? { kind: 'skipped', file: name, reason: 'no contract: it has none of its sections' } : result;
}

function resultOfBytes(bytes: Uint8Array, name: string, policy: Policy, isKnown: IsKnown): Result {
  const { contract, mistakes } = decodeContract(bytes, name);
  if (!contract) return invalid(name, mistakes, new TextDecoder().decode(bytes));
  const { assessment, mistakes: later } = assess(contract, { scenarios: [] });
  return assessment ? resultOf(assessment, policy, isKnown) : invalid(name, later, contract.text);
}

async function* resultsOfStream(chunks: AsyncIterable<Uint8Array>, isLines: boolean, run: Run): AsyncGenerator<Made> {
  const path = resolve(STANDARD_INPUT);
  for await (const { line, bytes } of piecesOf(chunks, isLines)) {
    const name = line === undefined ? STANDARD_INPUT : `${STANDARD_INPUT} line ${line}`;
    yield { result: resultOfBytes(bytes, name, run.policy, run.baseline.of(path)), path };
  }
}
