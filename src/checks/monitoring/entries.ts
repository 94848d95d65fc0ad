// The measures of a contract, as the checks of monitoring ask for them.

import type { MonitoringMeasure } from '../../contract/types.ts';
import type { Subject } from '../../model/types.ts';
import { levers } from '../../ways/index.ts';
import type { Lever, LeverId } from '../../ways/lever.ts';
import { measures } from '../../ways/seen/measures.ts';
import { holderOf, levelOf } from '../../ways/seen/sight.ts';
import type { Setting } from '../../ways/setting.ts';
import { joinWords } from '../../words/words.ts';
import { isStated } from '../subject.ts';

/** The measures; undefined where the contract says nothing of monitoring. `none` is no measure. */
export function measuresOf({ file }: Subject): readonly MonitoringMeasure[] | undefined {
  const { monitoring } = file.contract;
  return monitoring.length > 0 || isStated(file, 'monitoring') ? monitoring : undefined;
}

/** Whether somebody other than the provider would see a lever, at least in part. */
export function isShown(monitoring: readonly MonitoringMeasure[], lever: Lever, setting: Setting | undefined): boolean {
  return monitoring.some((entry) => holderOf(entry) !== 'provider' && levelOf(entry, lever, setting) !== 'blind');
}

/** The measures of which something holds, in words, and the path of the first; undefined where there is none. */
export function ownMeasures(
  entries: readonly MonitoringMeasure[],
  isOwn: (entry: MonitoringMeasure) => boolean,
): { names: string; path: string; entries: readonly MonitoringMeasure[] } | undefined {
  const first = entries.findIndex(isOwn);
  if (first < 0) return undefined;
  const own = entries.filter(isOwn);
  const names = joinWords(own.map(({ measure }) => measures[measure].label.toLowerCase()));
  return { names, path: `monitoring[${first}]`, entries: own };
}

/** The levers by which hours, or time of a piece, are billed and not given. */
const HOURS: readonly LeverId[] = ['contact-minutes', 'visit-not-made', 'call-out-not-attended', 'contact-of-a-piece'];

export const leversOfHours: readonly Lever[] = levers.filter(({ id }) => HOURS.includes(id));

/** A label as it stands within a sentence. */
export function within(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
