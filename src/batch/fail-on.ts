// Decides what counts against a run, and with which exit code it ends.
import { SEVERITIES, VIEWS } from '../model/grades.ts';
import type { Severity, View } from '../model/types.ts';
import type { FailOn, FolderFinding } from './types.ts';

/** What `--fail-on` takes: `deliverable` would fail on everything, so it is none of them. */
export const FAIL_ON: readonly FailOn[] = [
  'undeliverable',
  'cannotTell',
  'atRisk',
  'critical',
  'major',
  'minor',
  'info',
  'never',
];

/** Whether a view is at or above what is asked for. */
export function viewFails(view: View, failOn: readonly FailOn[]): boolean {
  return failOn.some((word) => {
    const at = VIEWS.indexOf(word as View);
    return at >= 0 && VIEWS.indexOf(view) >= at;
  });
}

/** Whether something that was found is at or above a severity; what could not be told has been found by nobody. */
export function findingFails(
  { severity, status, judged }: Pick<FolderFinding, 'severity' | 'status'> & Partial<Pick<FolderFinding, 'judged'>>,
  failOn: readonly FailOn[],
): boolean {
  if (status !== 'found' || judged?.withdrawn) return false;
  const own = SEVERITIES.indexOf(judged?.severity ?? severity);
  return failOn.some((word) => {
    const at = SEVERITIES.indexOf(word as Severity);
    return at >= 0 && own >= at;
  });
}
