// A file that is written aside and stands at its place once it is whole, or not at all: not after an error, nor after Ctrl+C.
// What a run leaves that was killed outright, the next that writes into the folder takes away when it is a day old.
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { whereItLeads } from './links.ts';

export interface Draft {
  write(bytes: Uint8Array): void;
  /** Puts the file at its place. */
  keep(): void;
  /** Gives up without a trace. */
  drop(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const PREFIX = '.viability-';
const SUFFIX = '.tmp';

/** Milliseconds. No run takes so long, and whether one is still at work nobody knows who shares no processes with it. */
const STALE = 24 * 60 * 60 * 1000;

/** Drafts that are not done with. */
const open = new Set<string>();

/** The file at `path`, links followed. A pipe or a device such as /dev/null is written to, not replaced. Throws errors of the system. */
export function openDraft(path: string): Draft {
  const place = whereItLeads(path);
  const before = statSync(place, { throwIfNoEntry: false });
  const isReplaced = before === undefined || before.isFile();
  // What somebody has made read-only stays as it is, though its folder would let it be replaced.
  if (before && isReplaced) accessSync(place, constants.W_OK);
  // No part of the name of the file: that may be as long as a name can be. The number of the process alone is the
  // same in each container, where what an earlier one left would stand in the way.
  const own = isReplaced ? join(dirname(place), `${PREFIX}${process.pid}-${Date.now()}-${open.size}${SUFFIX}`) : place;
  const file = isReplaced ? openAside(own) : openSync(own, 'w');
  if (isReplaced) sweep(dirname(place));
  const done = (): void => {
    closeSync(file);
    if (isReplaced) forget(own);
  };
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    keep() {
      done();
      if (!isReplaced) return;
      try {
        if (before) chmodSync(own, before.mode & 0o7777);
        renameSync(own, place);
      } catch (error) {
        rmSync(own, { force: true });
        throw error;
      }
    },
    drop() {
      done();
      if (isReplaced) rmSync(own, { force: true });
    },
  };
}

/** Known before it is there, so that no Ctrl+C comes between. */
function openAside(path: string): number {
  remember(path);
  try {
    return openSync(path, 'wx');
  } catch (error) {
    forget(path);
    throw error;
  }
}

/** Takes away what runs have left that were killed. Whatever stands in the way of it is no concern of this one. */
function sweep(folder: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) continue;
      const path = join(folder, name);
      const found = lstatSync(path, { throwIfNoEntry: false });
      if (found?.isFile() && Date.now() - found.mtimeMs > STALE) rmSync(path, { force: true });
    }
  } catch {}
}

function remember(path: string): void {
  if (open.size === 0) for (const signal of SIGNALS) process.once(signal, stopped);
  open.add(path);
}

function forget(path: string): void {
  open.delete(path);
  if (open.size === 0) for (const signal of SIGNALS) process.off(signal, stopped);
}

/** Ends as the signal would have ended it, with no draft left behind. */
function stopped(signal: NodeJS.Signals): void {
  for (const path of open) rmSync(path, { force: true });
  for (const each of SIGNALS) process.off(each, stopped);
  process.kill(process.pid, signal);
}
