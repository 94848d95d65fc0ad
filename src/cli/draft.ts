// A file that is written aside and stands at its place once it is whole, or not at all: not after an error, nor after Ctrl+C.
import { chmodSync, closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
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

/** Drafts that are not done with. */
const open = new Set<string>();

/** The file at `path`, links followed. A pipe or a device such as /dev/null is written to, not replaced. Throws errors of the system. */
export function openDraft(path: string): Draft {
  const place = whereItLeads(path);
  const before = statSync(place, { throwIfNoEntry: false });
  const isReplaced = before === undefined || before.isFile();
  // No part of the name of the file: that may be as long as a name can be.
  const own = isReplaced ? join(dirname(place), `.viability-${process.pid}-${open.size}.tmp`) : place;
  const file = openSync(own, isReplaced ? 'wx' : 'w');
  if (isReplaced) remember(own);
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
