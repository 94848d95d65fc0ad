// Whether a contract has the shape of the service that it names: what comes in from elsewhere is asked about, not refused.

import type { Contract } from '../types.ts';
import { showHours } from '../values/times.ts';
import { lengthPaths } from '../visit-lengths.ts';
import { appliesOf } from './applies.ts';

/** What of it has another shape, by the path that states it. */
export function otherShapes(
  contract: Contract,
  isStated: (path: string) => boolean,
): { path: string; message: string }[] {
  const { profile: name } = contract.contract;
  if (name === undefined) return [];
  const { visits, crew, nights } = appliesOf(name).shape;
  const found: { path: string; message: string }[] = [];
  const add = (path: string, message: string): void => {
    found.push({ path, message: `${path}: ${message}; is ${name} the right profile?` });
  };
  const path = lengthPaths.find(isStated);
  const lengths = contract.demand.visits.map(({ length }) => length);
  if (path && visits && lengths.length > 0) {
    const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
    const usual = `visits of ${name} last ${showHours(visits.min)} to ${showHours(visits.max)}`;
    // Half as long or twice as long is another service; what is near may be a hard or an easy case of this one.
    if (longest < visits.min / 2) add(path, `the longest visit lasts ${showHours(longest)}, and ${usual}`);
    if (shortest > visits.max * 2) add(path, `the shortest visit lasts ${showHours(shortest)}, and ${usual}`);
  }
  if (isStated('visit.crew') && contract.visit.crew > crew.max)
    add('visit.crew', `${contract.visit.crew} workers come, and to a visit of ${name} come at most ${crew.max}`);
  const asleep = contract.cover.findIndex(({ mode, staff }) => mode === 'sleep-in' && staff > 0);
  if (nights === 'none' && asleep >= 0) add(`cover[${asleep}]`, `somebody sleeps in, and ${name} has nobody at night`);
  return found;
}
