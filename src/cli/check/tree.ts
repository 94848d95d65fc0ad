// Walks a folder for contracts: in the order of names, without what is hidden, ignored or a link.
import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../draft/kind.ts';
import { reasonOf } from '../failure.ts';
import { isNoFile } from '../folders.ts';
import { Ignored } from './ignore.ts';
import { isContractName, mayHold, nearMiss } from './names.ts';

/** What a walk meets: contracts, links that it does not follow, and folders it cannot look into. Paths are absolute. */
export interface Met {
  path: string;
  /** Why a file is not read that somebody may take for a contract. */
  leftOut?: string;
  /** A document of a tender, by its name, which `draft` would read. */
  document?: Kind;
  /** Why a folder cannot be looked into, or what has the name of a contract cannot be read. */
  problem?: string;
}

export const A_LINK = 'a link, and links are not followed';

const NEVER = new Set(['node_modules']);

/** Everything under `folder`, an absolute path. */
export function* walk(folder: string, ignored = new Ignored(folder)): Generator<Met> {
  const entries = entriesOf(folder);
  if (typeof entries === 'string') {
    yield { path: folder, problem: entries };
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || NEVER.has(entry.name) || ignored.leavesOut(path, entry.isDirectory())) continue;
    if (entry.isDirectory()) yield* walk(path, ignored);
    else yield* meeting(entry, path);
  }
}

/** What an entry that is no folder is to a check, if anything. */
function meeting(entry: Dirent, path: string): Met[] {
  const { name } = entry;
  if (entry.isSymbolicLink()) return leadsSomewhere(path) ? [{ path, leftOut: A_LINK }] : [];
  if (isSpecial(entry)) return [{ path, problem: NO_FILE }];
  if (!entry.isFile()) return [];
  const leftOut = nearMiss(name);
  if (isContractName(name) || leftOut !== undefined) return [{ path, leftOut }];
  const document = mayHold(name);
  return document === undefined ? [] : [{ path, document }];
}

/** A pipe, a socket or a device under the name of a contract. */
export function isSpecial(entry: Dirent): boolean {
  return isContractName(entry.name) && isNoFile(entry) && !entry.isSymbolicLink();
}

export const NO_FILE = 'it is a pipe, a socket or a device, of which nobody knows whether it ends';

/** What is in a folder, by name; or why nobody may know. */
function entriesOf(folder: string): Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** Whether a link would have been looked at, had it been followed. */
function leadsSomewhere(path: string): boolean {
  if (isContractName(path)) return true;
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    // Links in a circle, or behind a folder that may not be looked into.
    return false;
  }
}
