// Cover that is asked for and has no allowance: what the checks on sleep-ins and on-call cover have in common.

import { type Figure, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import type { Subject } from '../../model/types.ts';
import type { Found } from '../check.ts';
import { firstRun, isKnown } from '../subject.ts';
import { holdsIn } from '../value.ts';

interface Cover {
  id: string;
  label: string;
  /** Sessions a year, and £ for each. */
  sessions: Figure;
  allowance: Figure;
}

/** Found where the file states £0 at `path`, not to be told where nobody states what is paid. */
export function coverForNothing(path: string, { id, label, sessions, allowance }: Cover) {
  const condition = figure(id, {
    label,
    unit: 'flag',
    source: 'The costing method, section 6',
    formula: fx`${sessions} > 0 and ${allowance} <= 0`,
  });
  const find = (subject: Subject): Found<{ stated: boolean; within: number | undefined }>[] => {
    const run = firstRun(subject);
    if (!run || !holdsIn(condition, run)) return [];
    const stated = isKnown(subject.file, path);
    const finds = { stated, within: subject.file.contract.demand.response_time };
    return [{ status: stated ? 'found' : 'cannotTell', run, finds }];
  };
  return { condition, find };
}
