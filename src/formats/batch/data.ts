// A result as JSON, for `json` and `jsonl` alike: stable names, unrounded numbers, null for what is not known.

import type { Excepted, FolderException, FolderFinding, FolderMistake, Result, Spot } from '../../batch/types.ts';
import { failsIn } from '../../batch/worst.ts';
import { formatIso } from '../../calendar/day.ts';
import type { Json } from '../../report/types.ts';
import { findingJson as findingOf } from '../finding.ts';

export function resultJson(result: Result): Json {
  const { file } = result;
  if (result.kind === 'skipped') return { file, status: 'skipped', reason: result.reason };
  const mistakes = result.mistakes.map((mistake) => mistakeJson(mistake, file));
  if (result.kind === 'invalid') return { file, status: 'invalid', mistakes };
  const { title, authority, start, years, view, unit, figures, costAlone, inputs, findings, exceptions } = result;
  return {
    file,
    status: 'checked',
    title,
    authority,
    start: formatIso(start),
    years,
    view: {
      computed: view.computed,
      judged: view.judged,
      finance: view.finance,
      quality: view.quality,
      monitoring: view.monitoring,
      decidedBy: view.decidedBy,
      reason: view.reason ?? null,
      worstYear: view.worstYear ?? null,
      fails: view.fails,
      known: view.known,
      ...(view.worse !== undefined && { worse: view.worse }),
      excepted: exceptedJson(view.excepted),
    },
    year: figures?.year ?? null,
    scenario: figures?.scenario ?? null,
    unit: unit ?? null,
    netPrice: figures?.netPrice ?? null,
    cost: figures?.cost ?? costAlone ?? null,
    gap: figures?.gap ?? null,
    gapPerYear: figures?.gapPerYear ?? null,
    minutes: figures?.minutes ?? null,
    inputs,
    fails: failsIn(result),
    findings: findings.map((finding) => findingJson(finding, file)),
    exceptions: exceptions.map((exception) => exceptionJson(exception, file)),
    mistakes,
  };
}

function place(file: string, spot: Spot | undefined, path: string | undefined): Json {
  return { file, line: spot?.line ?? null, column: spot?.column ?? null, path: path ?? null };
}

function findingJson(finding: FolderFinding, file: string): Json {
  const { path, spot, fails, known, worse, excepted } = finding;
  return {
    ...findingOf(finding, { path, place: spot }, file),
    fails,
    known,
    ...(worse !== undefined && { worse }),
    excepted: exceptedJson(excepted),
  };
}

function exceptedJson(excepted: Excepted | undefined): Json | null {
  if (!excepted) return null;
  const { reason, name, until } = excepted;
  return { reason, name, until: formatIso(until) };
}

function exceptionJson(
  { rule, path, reason, name, until, spot, expired, covers }: FolderException,
  file: string,
): Json {
  return { rule, reason, name, until: formatIso(until), expired, covers, at: place(file, spot, path) };
}

function mistakeJson({ path, spot, message, severity }: FolderMistake, file: string): Json {
  return { file, path, line: spot?.line ?? null, column: spot?.column ?? null, severity, message };
}
