// The baseline file of a check: read before it, written anew after it where that was asked for.
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  type Baseline,
  type Known,
  knownIn,
  knownOf,
  mayBeKnown,
  readBaseline,
  updated,
  writeBaseline,
} from '../../batch/baseline.ts';
import type { IsKnown } from '../../batch/standing.ts';
import type { Result } from '../../batch/types.ts';
import { decode } from '../../contract/text/encoding.ts';
import { Failure, UsageError } from '../failure.ts';
import { deliver } from '../output.ts';
import { readOwnBytes } from './read.ts';

/** What the command line or the configuration says of a baseline. */
export interface BaselineChoice {
  name: string | undefined;
  isUpdated: boolean;
}

/** A baseline in use, or none. */
export interface BaselineUse {
  /** What was asked for, for another thread to use it too. */
  choice: BaselineChoice;
  /** What it holds of a file, by the absolute path of that. */
  of(path: string): IsKnown;
  /** What the next baseline would hold of a result; undefined where there is none, or the file has not been checked. */
  held(result: Result, path: string): readonly Known[] | undefined;
  /** Remembers that of a file for the next baseline. */
  saw(held: readonly Known[] | undefined, path: string): void;
  /** Writes it where that was asked for, and says what has changed; '' where nothing is to be said. */
  save(): Promise<string>;
}

const NONE: Omit<BaselineUse, 'choice'> = {
  of: () => () => false,
  held: () => undefined,
  saw: () => {},
  save: async () => '',
};

export function useBaseline(choice: BaselineChoice): BaselineUse {
  const { name, isUpdated } = choice;
  if (name === undefined) {
    if (isUpdated) throw new UsageError('--update-baseline needs --baseline, which names the file');
    return { ...NONE, choice };
  }
  const before = load(name);
  if (!before && !isUpdated)
    throw new Failure(`${name}: there is no such baseline; --update-baseline makes one of what is found now`);
  const folder = dirname(resolve(name));
  // A baseline means the same on every machine, so it knows files from its own folder on.
  const fileOf = (path: string): string => relative(folder, path).split(sep).join('/');
  const isKnown = knownIn(before ?? []);
  const found: Known[] = [];
  const seen = new Set<string>();
  return {
    choice,
    of: (path) => {
      // The first baseline holds what this very run finds.
      if (!before) return mayBeKnown;
      const file = fileOf(path);
      return (rule, at) => isKnown({ file, rule, path: at });
    },
    // What could not be worked out has lost nothing.
    held: (result, path) => (result.kind === 'checked' ? knownOf(result, fileOf(path)) : undefined),
    saw(held, path) {
      if (held === undefined) return;
      seen.add(fileOf(path));
      found.push(...held);
    },
    async save() {
      const isGone = (file: string): boolean => !existsSync(join(folder, file));
      const after = updated(before, found, (file) => seen.has(file) || isGone(file));
      const fewer = (before?.length ?? 0) - after.length;
      if (isUpdated) {
        await deliver(writeBaseline(after), name);
        return before ? `${name}: ${fewer} fewer, ${after.length} left` : `${name}: ${after.length} noted`;
      }
      return fewer > 0 ? `${name} holds ${fewer} that are no longer found; --update-baseline takes them out` : '';
    },
  };
}

function load(name: string): Baseline | undefined {
  const bytes = readOwnBytes(name, name);
  if (bytes === undefined) return undefined;
  const read = readBaseline(decode(bytes)?.text ?? '');
  if (typeof read === 'string') throw new Failure(`${name} is no baseline: ${read}`);
  return read;
}
