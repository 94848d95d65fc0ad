// Where a code host finds what is told: in a file it knows, at a line of that.
import type { Issue } from './issues.ts';

/** A contract of a file with a contract a line goes by the name of both: `lots.jsonl line 3`. */
const OF_LINES = /^(.+\.(?:jsonl|ndjson)) line (\d{1,15})$/is;

export interface OnHost extends Pick<Issue, 'file'> {
  line: number;
  columns: { from: number; to: number } | undefined;
}

export function onHost({ file, spot }: Pick<Issue, 'file' | 'spot'>): OnHost {
  const [, whole = file, line] = OF_LINES.exec(file) ?? [];
  const columns = spot && { from: spot.column, to: spot.column + spot.length };
  return { file: whole, line: line === undefined ? (spot?.line ?? 1) : Number(line), columns };
}
