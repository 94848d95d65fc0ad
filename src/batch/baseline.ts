// The baseline: what was found when the checks came in, so that only what is new counts. It can only shrink.
import { array, type infer as Infer, literal, number, object, enum as oneOf, optional, string } from 'zod/mini';
import { SEVERITIES } from '../model/grades.ts';
import type { Severity } from '../model/types.ts';
import { roundedHour } from '../words/rounding.ts';
import { money } from '../words/words.ts';
import { EXPIRED, UNUSED } from './rules.ts';
import type { FolderFigures, FolderFinding, Result } from './types.ts';

/** How grave something was, from the least: what could not be told had not been found. */
const GRAVITIES = ['cannotTell', ...SEVERITIES] as const satisfies readonly ('cannotTell' | Severity)[];

/**
 * One thing that was found before: which rule, at which path of which contract, as seen from the folder of the baseline, and
 * how bad it was, which older baselines do not say. `gap`: £ of a unit, with a view.
 */
const known = object({
  file: string(),
  rule: string(),
  path: string(),
  severity: optional(oneOf(GRAVITIES)),
  gap: optional(number()),
});

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

/** How bad it was, or is. */
export type Standing = Pick<Known, 'severity' | 'gap'> & { decimals?: number };

const keyOf = ({ file, rule, path }: Known): string => JSON.stringify([file, rule, path]);

/** A question that many findings put to one baseline: how it stood there, undefined where it is not in it. */
export function knownIn(baseline: Baseline): (known: Known) => Standing | undefined {
  const byKey = new Map(baseline.map((known) => [keyOf(known), known]));
  return (known) => byKey.get(keyOf(known));
}

/** What has become graver counts again; undefined where nothing has, or the baseline does not say how it was. */
export function graverThan(was: Standing, now: Standing): string | undefined {
  if (was.severity === undefined || now.severity === undefined) return undefined;
  if (GRAVITIES.indexOf(now.severity) <= GRAVITIES.indexOf(was.severity)) return undefined;
  return was.severity === 'cannotTell' ? 'where it could not be told' : `where it was ${was.severity}`;
}

/** A wider gap is told, and counts no more than it did: the law of a new year widens all of them. */
export function widerThan(was: Standing, now: Standing): string | undefined {
  if (was.gap === undefined || now.gap === undefined || now.gap >= was.gap) return undefined;
  return `where the gap was ${money(was.gap, now.decimals)} and is now ${money(now.gap, now.decimals)}`;
}

/** How grave a finding is, as a baseline has it. */
export function standingOfFinding({
  status,
  severity,
  judged,
}: Pick<FolderFinding, 'status' | 'severity'> & { judged?: FolderFinding['judged'] }): Standing {
  return { severity: status === 'cannotTell' ? status : (judged?.severity ?? severity) };
}

/** How wide the gap of a contract is, as it is printed. */
export function standingOfView(figures: FolderFigures | undefined, decimals: number): Standing {
  return { gap: figures && roundedHour(figures.netPrice, figures.cost, decimals).gap, decimals };
}

/** Whether a baseline may hold it. Exceptions have a reason and an end; a baseline of their lapses would undo both. */
export function mayBeKnown(rule: string): boolean {
  return rule !== EXPIRED && rule !== UNUSED;
}

/** What a result would add. */
export function knownOf(result: Result, file: string): Known[] {
  if (result.kind !== 'checked') return [];
  const { view, findings, figures, decimals } = result;
  const found = findings.filter(({ id, excepted }) => !excepted && mayBeKnown(id));
  const entries = found.map((each) => ({ file, rule: each.id, path: each.path, ...standingOfFinding(each) }));
  if (view.id === undefined || view.excepted) return entries;
  return [{ file, rule: view.id, path: '', gap: standingOfView(figures, decimals).gap }, ...entries];
}

/**
 * The baseline after a run. The first one holds all that was found. Later ones lose what is no longer found, in files that
 * were checked or are gone (`wasLookedAt`), and gain nothing: what has become worse stays as it was, what is better is held so.
 */
export function updated(
  before: Baseline | undefined,
  found: Baseline,
  wasLookedAt: (file: string) => boolean,
): Baseline {
  const now = new Map<string, Known>();
  for (const each of found) now.set(keyOf(each), joined('worse', each, now.get(keyOf(each))));
  const kept = before ? before.filter((known) => now.has(keyOf(known)) || !wasLookedAt(known.file)) : [...now.values()];
  const byKey = new Map(kept.map((known) => [keyOf(known), joined('better', known, now.get(keyOf(known)))]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key) as Known);
}

function joined(which: 'worse' | 'better', known: Known, other: Known = known): Known {
  const { file, rule, path } = known;
  const grave = [known.severity, other.severity].filter((each) => each !== undefined);
  const gaps = [known.gap, other.gap].filter((each) => each !== undefined);
  grave.sort((a, b) => GRAVITIES.indexOf(a) - GRAVITIES.indexOf(b));
  gaps.sort((a, b) => b - a);
  const at = which === 'better' ? 0 : -1;
  return { file, rule, path, severity: grave.at(at), gap: gaps.at(at) };
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
