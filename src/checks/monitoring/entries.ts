// The measures of a contract, as the checks of monitoring ask for them.
import type { MonitoringMeasure } from '../../contract/clauses.ts';
import { levers } from '../../ways/index.ts';
import type { Lever, LeverId } from '../../ways/lever.ts';
import { holderOf, levelOf } from '../../ways/seen/sight.ts';
import { settingOf } from '../../ways/setting.ts';
import type { Check, Outcome, Subject } from '../check.ts';
import { isStated } from '../check.ts';

/** The measures; undefined where the contract says nothing of monitoring. `none` is no measure. */
export function measuresOf({ file }: Subject): readonly MonitoringMeasure[] | undefined {
  const { monitoring } = file.contract;
  return monitoring.length > 0 || isStated(file, 'monitoring') ? monitoring : undefined;
}

/** Whether somebody other than the provider would see a lever, at least in part. */
export function isShown(subject: Subject, lever: Lever): boolean {
  const setting = settingOf(subject);
  return subject.file.contract.monitoring.some(
    (entry) => holderOf(entry) !== 'provider' && levelOf(entry, lever, setting) !== 'blind',
  );
}

/** The levers by which hours are billed and not given. */
export const HOURS: readonly LeverId[] = ['contact-minutes', 'visit-not-made', 'call-out-not-attended'];

export function leversNamed(ids: readonly LeverId[]): Lever[] {
  return levers.filter(({ id }) => ids.includes(id));
}

/** An outcome of a check that is silent where the contract says nothing of monitoring: another check asks then. */
export function whereStated(
  look: (entries: readonly MonitoringMeasure[], subject: Subject) => Outcome[],
): Check['look'] {
  return (subject) => {
    const entries = measuresOf(subject);
    return entries && entries.length > 0 ? look(entries, subject) : [];
  };
}
