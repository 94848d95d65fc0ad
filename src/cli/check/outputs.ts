// Which formats a check writes, and where to.
import { resolve } from 'node:path';
import type { Result } from '../../batch/types.ts';
import { type CheckFormatName, checkFormatNames, checkFormats } from '../../formats/batch/index.ts';
import type { CheckOptions, CheckWriter, Ending } from '../../formats/batch/types.ts';
import { checkFormatOfFile } from '../../formats/extension.ts';
import { UsageError } from '../failure.ts';
import { STDIN } from '../input.ts';
import { isSameFile } from '../output.ts';
import { PLAIN, type Terminal } from '../terminal.ts';
import { namesFromRoot } from './root.ts';
import { openSink, type Sink } from './sink.ts';

export interface Target {
  /** Undefined: standard output. */
  path: string | undefined;
  format: CheckFormatName;
}

/** A format that is named goes to standard output, or to the one file; several files go by their extensions. */
export function targetsOf(format: CheckFormatName | undefined, output: readonly string[]): Target[] {
  if (output.length === 0) return [{ path: undefined, format: format ?? 'text' }];
  const twice = output.find((path, at) => output.findIndex((other) => resolve(other) === resolve(path)) < at);
  if (twice !== undefined) throw new UsageError(`--output names ${twice} twice; one of them would be lost`);
  return output.map((path) => {
    if (path === STDIN) return { path: undefined, format: format ?? 'text' };
    const own = checkFormatOfFile(path);
    const chosen = output.length === 1 ? (format ?? own) : (own ?? format);
    if (chosen !== undefined) return { path, format: chosen };
    const known = checkFormatNames.flatMap((name) => checkFormats[name].extensions.slice(0, 1));
    throw new UsageError(`which format is ${path}? End its name in .${known.join(', .')}, or add --format`);
  });
}

/** Throws where an output would take the place of a file that the check itself needs. */
export function refuseOwn(targets: readonly Target[], baseline: string | undefined, configuration: string | undefined) {
  const own = [
    { path: baseline, what: 'the baseline' },
    { path: configuration, what: 'the configuration' },
  ];
  for (const { path: target } of targets)
    for (const { path, what } of own)
      if (target !== undefined && path !== undefined && isSameFile(target, path))
        throw new UsageError(`${target} is ${what}, which would be lost; choose another name for the output`);
}

/** What is written and how it looks: plain data, for another thread to know it too. */
export interface Asked extends Pick<CheckOptions, 'widest' | 'failOn' | 'isFull'> {
  targets: readonly Target[];
  terminal: Terminal;
}

interface Writing {
  isFromRoot: boolean;
  writer: CheckWriter;
}

/** The writers of all targets. */
export class Writers {
  private constructor(
    readonly all: readonly Writing[],
    private readonly fromRoot: (file: string) => string,
  ) {}

  static async open({ targets, terminal, widest, failOn, isFull = false }: Asked): Promise<Writers> {
    const all: Writing[] = [];
    for (const { path, format } of targets) {
      const { load, isFromRoot = false } = checkFormats[format];
      const start = await load();
      const { colour, unicode, width: columns } = lookOf(path, terminal);
      const width = unicode ? columns : undefined;
      all.push({ isFromRoot, writer: start({ colour, unicode, width, widest, failOn, isFull }) });
    }
    return new Writers(all, namesFromRoot(process.cwd(), process.env));
  }

  /** What each needs of a result. */
  parts(result: Result): unknown[] {
    const asHostsKnowIt = (): Result => ({ ...result, file: this.fromRoot(result.file) });
    return this.all.map(({ writer, isFromRoot }) => writer.part(isFromRoot ? asHostsKnowIt() : result));
  }
}

function lookOf(path: string | undefined, terminal: Terminal): Terminal {
  return path === undefined ? terminal : PLAIN;
}

/** All targets at once. */
export class Outputs {
  private constructor(
    readonly writers: Writers,
    private readonly sinks: readonly Sink[],
  ) {}

  static async open(asked: Asked, isLive: boolean): Promise<Outputs> {
    const writers = await Writers.open(asked);
    const sinks = asked.targets.map(({ path }) => openSink(path, isLive || lookOf(path, asked.terminal).unicode));
    return new Outputs(writers, sinks);
  }

  /** `parts`: of one result, as its writers made them. */
  async add(parts: readonly unknown[]): Promise<void> {
    for (const [at, { writer }] of this.writers.all.entries()) {
      const text = writer.add(parts[at]);
      if (text !== '') await this.sinks[at]?.write(text);
    }
  }

  /** Writes what comes last, and gives what whoever runs the check should be told. */
  async end(ending: Ending): Promise<string[]> {
    for (const [at, { writer }] of this.writers.all.entries()) {
      await this.sinks[at]?.write(writer.end(ending));
      await this.sinks[at]?.close();
    }
    return this.writers.all.flatMap(({ writer }) => writer.remarks?.() ?? []);
  }

  abandon(): void {
    for (const sink of this.sinks) sink.abandon();
  }
}
