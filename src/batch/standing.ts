// Gives each finding its standing: whether it counts, and if not, who set it aside.
import { excerptOf } from '../contract/mistake.ts';
import type { Place } from '../contract/types.ts';
import { SEVERITIES } from '../model/grades.ts';
import type { Finding } from '../model/types.ts';
import { graverThan, standingOfFinding, type Standing as Was, widerThan } from './baseline.ts';
import type { Exceptions } from './exceptions.ts';
import { findingFails } from './fail-on.ts';
import { UNDER_MARGIN } from './rules.ts';
import type { FolderFinding, Policy, Spot, Standing } from './types.ts';

/** A finding before its standing is known. */
export type Drafted = Pick<
  Finding,
  'id' | 'dimension' | 'severity' | 'status' | 'figures' | 'message' | 'question' | 'sources'
> & {
  path: string;
  place: Place | undefined;
  run?: Finding['run'];
  judged?: Finding['judged'];
};

/** Whether the baseline holds what a rule says of a path of this contract, and how that stood where it says so. */
export type IsKnown = (rule: string, path: string) => boolean | Was | undefined;

/** Whether something that would fail does: not where it is known or a person took it on. */
export function standingOf(
  rule: string,
  path: string,
  counts: boolean,
  exceptions: Exceptions,
  isKnown: IsKnown,
  now: Was,
): Standing {
  const excepted = exceptions.cover(rule, path);
  const held = isKnown(rule, path) || undefined;
  const was = held === true ? undefined : held;
  const graver = was && graverThan(was, now);
  const known = held !== undefined && graver === undefined;
  const worse = graver ?? (was && widerThan(was, now));
  return { fails: counts && !known && excepted === undefined, known, worse, excepted };
}

/** A finding with its standing and its lines of the file. */
export function placed(
  draft: Drafted,
  text: string,
  { failOn, withExcerpts }: Policy,
  exceptions: Exceptions,
  isKnown: IsKnown,
): FolderFinding {
  const { id, path, place } = draft;
  // A margin that was asked for counts whatever severity is asked for, unless nothing is to count at all.
  const counts = id === UNDER_MARGIN ? !failOn.includes('never') : findingFails(draft, failOn);
  const standing = standingOf(id, path, counts, exceptions, isKnown, standingOfFinding(draft));
  // Written out field by field: there are dozens for every contract, and a copy with `...` takes 7 µs and more in place of 0.04.
  return {
    id,
    dimension: draft.dimension,
    severity: draft.severity,
    status: draft.status,
    figures: draft.figures,
    run: draft.run,
    message: draft.message,
    question: draft.question,
    path,
    spot: spotOf(place),
    excerpt: withExcerpts && place ? excerptOf(place, text) : undefined,
    sources: draft.sources,
    judged: draft.judged,
    fails: standing.fails,
    known: standing.known,
    worse: standing.worse,
    excepted: standing.excepted,
  };
}

/** A place as results give it; undefined for one of the whole file. */
export function spotOf(place: Place | undefined): Spot | undefined {
  return place && place.line > 0 ? { line: place.line, column: place.column, length: place.length } : undefined;
}

/** The worst first: what fails, then by severity, then what was found before what could not be told. */
export function byWeight(findings: readonly FolderFinding[]): FolderFinding[] {
  const weight = ({ fails, severity, status }: FolderFinding): number =>
    (fails ? 100 : 0) + SEVERITIES.indexOf(severity) * 2 + (status === 'found' ? 1 : 0);
  return [...findings].sort((a, b) => weight(b) - weight(a));
}
