// From which day an employer owed pension contributions.
import { type Dated, dated } from '../calendar/dated.ts';
import { type Day, day } from '../calendar/day.ts';
import data from './pension-staging.yaml';
import type { StagingFile } from './schema.ts';

type Class = Dated<Omit<StagingFile['classes'][number], 'from' | 'latest'> & { latest: Day }>[number];

export type StagingDate = Dated<Omit<StagingFile['dates'][number], 'from'>>[number];

const file = (): StagingFile => data() as StagingFile;

/** The classes of employer, each with the first and the last day on which the duty began for one of it. */
export function stagingClasses(): Class[] {
  return dated(file().classes).map((each) => ({ ...each, latest: day(each.latest) }));
}

/** The whole table, by size, PAYE reference or first pay: for finding one employer's own day. */
export function stagingDates(): Dated<Omit<StagingDate, 'from'>> {
  return dated(file().dates);
}
