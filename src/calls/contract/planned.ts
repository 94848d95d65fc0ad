// Whether a contract's calls come at random, or visits are planned.
import type { Contract } from '../../contract/types.ts';

export type CallsStated = 'planned' | 'unplanned';

/** Services whose visits are planned unless somebody is on call for more. */
const PLANNED_PROFILES = new Set(['home-care', 'extra-care', 'supported-living']);
/** Hours: what may wait longer can be planned. */
const A_DAY = 24;

/** What the contract says of its calls, else what its cover and response time do; undefined where it has no journeys. */
export function callsAre(
  {
    contract,
    demand,
    cover,
  }: Pick<Contract, 'cover'> & {
    contract: { profile?: string };
    demand: Pick<Contract['demand'], 'response_time'> & { calls?: CallsStated };
  },
  journeys: number,
): CallsStated | undefined {
  if (!(journeys > 0)) return undefined;
  if (demand.calls) return demand.calls;
  const has = (mode: string): boolean => cover.some((window) => window.mode === mode && window.staff > 0);
  if (PLANNED_PROFILES.has(contract.profile ?? '') && !has('on-call')) return 'planned';
  const isSoon = demand.response_time !== undefined && demand.response_time < A_DAY;
  return has('sleep-in') || has('on-call') || isSoon ? 'unplanned' : 'planned';
}
