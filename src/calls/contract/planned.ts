// Whether a contract's calls come at random, or visits are planned.
import { serviceFile } from '../../contract/profiles/registry.ts';
import type { Contract } from '../../contract/types.ts';

export type CallsStated = 'planned' | 'unplanned';

/** Hours: what may wait longer can be planned. */
const A_DAY = 24;

/** Why there are no calls to simulate. */
export type Planned = 'no-journeys' | 'stated' | 'profile' | 'nobody-waits';

type Told = Pick<Contract, 'cover'> & {
  contract: Pick<Contract['contract'], 'profile'>;
  demand: Pick<Contract['demand'], 'response_time'> & { calls?: CallsStated };
};

/** What the contract says of its calls, else what its cover and response time do; undefined where it has no journeys. */
export function callsAre(told: Told, journeys: number): CallsStated | undefined {
  const why = plannedBecause(told, journeys);
  if (why === 'no-journeys') return undefined;
  return why ? 'planned' : 'unplanned';
}

/** Undefined where calls come at random. */
export function plannedBecause({ contract, demand, cover }: Told, journeys: number): Planned | undefined {
  if (!(journeys > 0)) return 'no-journeys';
  if (demand.calls) return demand.calls === 'planned' ? 'stated' : undefined;
  const has = (mode: string): boolean => cover.some((window) => window.mode === mode && window.staff > 0);
  const { profile } = contract;
  if (profile && serviceFile(profile).shape.calls === 'planned' && !has('on-call')) return 'profile';
  const isSoon = demand.response_time !== undefined && demand.response_time < A_DAY;
  return has('sleep-in') || has('on-call') || isSoon ? undefined : 'nobody-waits';
}
