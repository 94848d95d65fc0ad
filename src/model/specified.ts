// The contract as specified, in one year of its term.
import type { Run, Subject } from './types.ts';

/** Undefined where no sums could be made, or the term has no such year. */
export function specifiedIn({ years }: Pick<Subject, 'years'>, year: number): Run | undefined {
  return years[year - 1]?.runs.get('asSpecified');
}

export const firstRun = (subject: Pick<Subject, 'years'>): Run | undefined => specifiedIn(subject, 1);
