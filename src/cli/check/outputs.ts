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

interface Open {
  isFromRoot: boolean;
  writer: CheckWriter;
  sink: Sink;
}

/** All targets at once. */
export class Outputs {
  private constructor(
    private readonly open: readonly Open[],
    private readonly fromRoot: (file: string) => string,
  ) {}

  static async open(
    targets: readonly Target[],
    terminal: Terminal,
    { widest, failOn, isFull, isLive }: Pick<CheckOptions, 'widest' | 'failOn' | 'isFull'> & { isLive: boolean },
  ): Promise<Outputs> {
    const open: Open[] = [];
    for (const { path, format } of targets) {
      const { load, isFromRoot = false } = checkFormats[format];
      const start = await load();
      const { colour, unicode, width: columns } = path === undefined ? terminal : PLAIN;
      const width = unicode ? columns : undefined;
      const writer = start({ colour, unicode, width, widest, failOn, isFull: isFull === true });
      open.push({ isFromRoot, writer, sink: openSink(path, isLive || unicode) });
    }
    return new Outputs(open, namesFromRoot(process.cwd(), process.env));
  }

  async add(result: Result): Promise<void> {
    const asHostsKnowIt = { ...result, file: this.fromRoot(result.file) };
    for (const { writer, sink, isFromRoot } of this.open) {
      const text = writer.add(isFromRoot ? asHostsKnowIt : result);
      if (text !== '') await sink.write(text);
    }
  }

  /** Writes what comes last, and gives what whoever runs the check should be told. */
  async end(ending: Ending): Promise<string[]> {
    for (const { writer, sink } of this.open) {
      await sink.write(writer.end(ending));
      await sink.close();
    }
    return this.open.flatMap(({ writer }) => writer.remarks?.() ?? []);
  }

  abandon(): void {
    for (const { sink } of this.open) sink.abandon();
  }
}
