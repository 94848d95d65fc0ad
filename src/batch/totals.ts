// What all results come to.
import type { Finding, Severity, View } from '../model/types.ts';
import type { FolderView, InputCounts, Result } from './types.ts';
import { failsIn } from './worst.ts';

export interface Totals {
  /** Contracts that could be worked out. */
  contracts: number;
  views: { [Name in View]: number };
  /** Of those that cannot be told, the ones whose price pays at the least. */
  atTheLeast: number;
  /** Files that could not be read, or have mistakes. */
  invalid: number;
  skipped: number;
  inputs: InputCounts;
  /** Of what was found and neither set aside nor known. */
  findings: { [Name in Severity]: number };
  cannotTell: number;
  known: number;
  excepted: number;
  /** Contracts that count against the run. */
  failing: number;
}

export function noTotals(): Totals {
  return {
    contracts: 0,
    views: { deliverable: 0, atRisk: 0, cannotTell: 0, undeliverable: 0 },
    atTheLeast: 0,
    invalid: 0,
    skipped: 0,
    inputs: { stated: 0, assumed: 0, unknown: 0 },
    findings: { critical: 0, major: 0, minor: 0, info: 0 },
    cannotTell: 0,
    known: 0,
    excepted: 0,
    failing: 0,
  };
}

/** Adds a result to the totals, which change. */
export function addTo(totals: Totals, result: Result): void {
  if (result.kind === 'invalid') totals.invalid++;
  else if (result.kind === 'skipped') totals.skipped++;
  else {
    totals.contracts++;
    totals.views[result.view.judged]++;
    if (paysOnlyAtTheLeast(result.view)) totals.atTheLeast++;
    for (const name of ['stated', 'assumed', 'unknown'] as const) totals.inputs[name] += result.inputs[name];
    for (const finding of result.findings) count(totals, finding);
    if (failsIn(result)) totals.failing++;
  }
}

type Counts = { [name: string]: number | Counts };

/** Adds totals to the first, which change. */
export function addUp(totals: Totals, more: Totals): void {
  const add = (to: Counts, from: Counts): void => {
    for (const [name, value] of Object.entries(from))
      if (typeof value === 'number') to[name] = (to[name] as number) + value;
      else add(to[name] as Counts, value);
  };
  add(totals as unknown as Counts, more as unknown as Counts);
}

/** As its name in print says: `pays only at the least`. */
export const paysOnlyAtTheLeast = ({ judged, reason }: Pick<FolderView, 'judged' | 'reason'>): boolean =>
  judged === 'cannotTell' && reason === 'readings-differ';

type Counted = Pick<Finding, 'severity' | 'status' | 'judged'> & { known: boolean; excepted: object | undefined };

function count(totals: Totals, { excepted, known, status, severity, judged }: Counted): void {
  if (excepted || judged?.withdrawn) totals.excepted++;
  else if (known) totals.known++;
  else if (status === 'cannotTell') totals.cannotTell++;
  else totals.findings[judged?.severity ?? severity]++;
}

/** 2 where something could not be done, even if nothing else counts; else 1 where something counts; else 0. */
export function exitCodeOf(totals: Totals, problem: string | undefined): 0 | 1 | 2 {
  if (problem !== undefined || totals.invalid > 0) return 2;
  return totals.failing > 0 ? 1 : 0;
}
