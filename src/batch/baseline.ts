// The baseline: what was found when the checks came in, so that only what is new counts. It can only shrink.
import type { infer as Infer } from 'zod/mini';
import { array, literal, object, string } from 'zod/mini';
import { EXPIRED, UNUSED } from './rules.ts';
import type { Result } from './types.ts';

/** One thing that was found before: which rule, at which path of which contract, as seen from the folder of the baseline. */
const known = object({ file: string(), rule: string(), path: string() });

const WITHOUT = 'it holds no schemaVersion and known';

const baselineFile = object(
  {
    schemaVersion: literal(1, {
      error: ({ input }) => (input === undefined ? WITHOUT : 'it is of another version of viability'),
    }),
    known: array(known, { error: ({ input }) => (input === undefined ? WITHOUT : 'known is not a list') }),
  },
  { error: WITHOUT },
);

export type Known = Infer<typeof known>;
export type Baseline = readonly Known[];

const keyOf = ({ file, rule, path }: Known): string => JSON.stringify([file, rule, path]);

/** A question that many findings put to one baseline. */
export function knownIn(baseline: Baseline): (known: Known) => boolean {
  const keys = new Set(baseline.map(keyOf));
  return (known) => keys.has(keyOf(known));
}

/** Whether a baseline may hold it. Exceptions have a reason and an end; a baseline of their lapses would undo both. */
export function mayBeKnown(rule: string): boolean {
  return rule !== EXPIRED && rule !== UNUSED;
}

/** What a result would add. */
export function knownOf(result: Result, file: string): Known[] {
  if (result.kind !== 'checked') return [];
  const { view, findings } = result;
  const found = findings.filter(({ id, excepted }) => !excepted && mayBeKnown(id));
  const entries = found.map(({ id, path }) => ({ file, rule: id, path }));
  return view.id === undefined || view.excepted ? entries : [{ file, rule: view.id, path: '' }, ...entries];
}

/**
 * The baseline after a run. The first one holds all that was found. Later ones lose what is no longer found, in files that
 * were checked or are gone (`wasLookedAt`), and gain nothing.
 */
export function updated(
  before: Baseline | undefined,
  found: Baseline,
  wasLookedAt: (file: string) => boolean,
): Baseline {
  const isFound = knownIn(found);
  const kept = before ? before.filter((known) => isFound(known) || !wasLookedAt(known.file)) : found;
  const byKey = new Map(kept.map((known) => [keyOf(known), known]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as Known);
}

/** The text of its file. */
export function writeBaseline(known: Baseline): string {
  return `${JSON.stringify({ schemaVersion: 1, known }, null, 2)}\n`;
}

/** Reads the text of its file; a text where it cannot be read: what is wrong. */
export function readBaseline(text: string): Baseline | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'it is not JSON';
  }
  const found = baselineFile.safeParse(data);
  if (found.success) return found.data.known;
  const [issue] = found.error.issues;
  const at = issue?.path[1];
  return typeof at === 'number'
    ? `entry ${at + 1} of known does not name a file, a rule and a path`
    : `${issue?.message}`;
}
