// Which formats a check writes, and where to.
import { resolve } from 'node:path';
import type { Result } from '../../batch/types.ts';
import { type CheckFormatName, checkFormatNames, checkFormatOfFile, checkFormats } from '../../formats/batch/index.ts';
import type { CheckOptions, CheckWriter, Ending } from '../../formats/batch/types.ts';
import { UsageError } from '../failure.ts';
import { STDIN } from '../input.ts';
import { PLAIN, type Terminal } from '../terminal.ts';
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

interface Open {
  writer: CheckWriter;
  sink: Sink;
}

/** All targets at once. */
export class Outputs {
  private constructor(private readonly open: readonly Open[]) {}

  static async open(
    targets: readonly Target[],
    terminal: Terminal,
    { widest, failOn, isLive }: Pick<CheckOptions, 'widest' | 'failOn'> & { isLive: boolean },
  ): Promise<Outputs> {
    const open: Open[] = [];
    for (const { path, format } of targets) {
      const start = await checkFormats[format].load();
      const { colour, unicode, width: columns } = path === undefined ? terminal : PLAIN;
      const width = unicode ? columns : undefined;
      open.push({ writer: start({ colour, unicode, width, widest, failOn }), sink: openSink(path, isLive || unicode) });
    }
    return new Outputs(open);
  }

  async add(result: Result): Promise<void> {
    for (const { writer, sink } of this.open) {
      const text = writer.add(result);
      if (text !== '') await sink.write(text);
    }
  }

  async end(ending: Ending): Promise<void> {
    for (const { writer, sink } of this.open) {
      await sink.write(writer.end(ending));
      await sink.close();
    }
  }

  abandon(): void {
    for (const { sink } of this.open) sink.abandon();
  }
}
