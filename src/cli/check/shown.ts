// What is met on the way to contracts, by the name that it is shown under.
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Ignored } from './ignore.ts';
import type { Met } from './tree.ts';

/** As results show it: as it was typed, from the working folder, with `/`. */
export interface Named extends Met {
  name: string;
}

/** `./contracts//a.yaml` is `contracts/a.yaml`. */
export function shown(path: string): string {
  const plain = isAbsolute(path) ? resolve(path) : join(path);
  return plain.split(sep).join('/');
}

/** What was met at an absolute path, named as the operand is that led to it. */
export const shownAs = (path: string, cwd: string, isAbsolutely: boolean): string =>
  shown(isAbsolutely ? path : relative(cwd, path));

/** Ignore files that cannot be read. */
export function unreadOf(all: Iterable<Ignored>, cwd: string, isAbsolutely: boolean): Named[] {
  const unread = new Map([...all].flatMap((each) => each.unread.map(({ path, message }) => [path, message] as const)));
  return [...unread].map(([path, problem]) => ({ name: shownAs(path, cwd, isAbsolutely), path, problem }));
}
