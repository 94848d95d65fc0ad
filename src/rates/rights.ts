// What anybody may see of a public contract, by nation and date.
import { type Dated, dated } from '../calendar/dated.ts';
import { type Day, day } from '../calendar/day.ts';
import data from './rights-to-see.yaml';
import type { RightsFile } from './schema.ts';

export type RightToSee = Dated<Omit<RightsFile[number], 'from'>>[number];

/** The rights that hold on a day, in order of date: to ask, to inspect accounts, or what must be published; without a day, all. */
export function rightsToSee(on?: Day): readonly RightToSee[] {
  const all: readonly RightToSee[] = dated(data() as RightsFile);
  return on === undefined
    ? all
    : all.filter(({ from, until }) => from <= on && (until === undefined || on <= day(until)));
}
