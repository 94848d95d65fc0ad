// Names an issue so that it keeps its name when lines move, and no two have the same.
import { createHash } from 'node:crypto';
import type { Issue } from './issues.ts';

export type Fingerprint = (issue: Issue) => string;

/** For the issues of one run, in their order. */
export function fingerprints(): Fingerprint {
  let file: string | undefined;
  let seen = new Map<string, number>();
  return (issue) => {
    // All issues of a file come together, so nothing need be remembered of the files before it.
    if (issue.file !== file) {
      file = issue.file;
      seen = new Map();
    }
    const key = JSON.stringify([issue.file, issue.rule, issue.path]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return createHash('sha256').update(`${key}${nth}`).digest('hex').slice(0, 32);
  };
}
