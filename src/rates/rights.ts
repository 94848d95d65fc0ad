// What anybody may see of a public contract, by nation and date.
import { type Dated, dated } from '../calendar/dated.ts';
import { type Day, day } from '../calendar/day.ts';
import type { Nation } from '../calendar/types.ts';
import data from './rights-to-see.yaml';
import type { RightsFile } from './schema.ts';

export type RightToSee = Dated<Omit<RightsFile[number], 'from'>>[number];

/** Every right, in order of date. */
export function allRightsToSee(): readonly RightToSee[] {
  return dated(data() as RightsFile);
}

/** The rights that hold in a nation on a day: to ask, to inspect accounts, or what must be published; without a kind, all. */
export function rightsToSee(nation: Nation, on: Day, kind?: RightToSee['kind']): RightToSee[] {
  return allRightsToSee().filter(
    (right) =>
      right.nations.includes(nation) &&
      (kind === undefined || right.kind === kind) &&
      right.from <= on &&
      (right.until === undefined || on <= day(right.until)),
  );
}
