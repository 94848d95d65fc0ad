// A contract with more workers on cover: so many in each window in which somebody is asleep or on call or, where there are
// none, in every window; the windows that `question.ts` counts.
import type { CoverWindow } from '../../calendar/types.ts';
import type { Contract } from '../../contract/types.ts';
import { toBeRaised } from './question.ts';

export function raiseCover<T extends Pick<Contract, 'cover'>>(contract: T, added: number): T {
  const raised = new Set<CoverWindow>(toBeRaised(contract.cover));
  const cover = contract.cover.map((window) =>
    raised.has(window) ? { ...window, staff: window.staff + added } : window,
  );
  return { ...contract, cover };
}
