// Which checks, ways and questions a kind of service has, and the shape that a contract of it has.
import type { Contract } from '../types.ts';
import { type ServiceName, serviceFile } from './registry.ts';
import type { Condition, ProfileFile } from './schema.ts';
import { isOfJourneysNobodyMakes } from './where.ts';

export interface Applies {
  /** Checks and ways that make no sense of this service. */
  irrelevant: ReadonlySet<string>;
  /** Checks and ways that it has only where the contract says something, by name. */
  onlyIf: ReadonlyMap<string, Condition>;
  /** What to ask first, in order. */
  ask: readonly { paths: readonly string[]; question: string }[];
  /** Hours of a visit and workers at one, and what somebody does at night. */
  shape: ProfileFile['shape'];
}

export function appliesOf(name: ServiceName): Applies {
  const { irrelevant, only_if, ask, shape } = serviceFile(name);
  return { irrelevant: new Set(irrelevant), onlyIf: new Map(Object.entries(only_if ?? {})), ask, shape };
}

/** Whether a contract says what a check or a way stands on. */
const HOLDS: { readonly [name in Condition]: (contract: Contract) => boolean } = {
  'calls-answered': ({ cover, demand }) =>
    demand.response_time !== undefined ||
    cover.some(({ mode }) => mode !== 'waking') ||
    (cover.length > 0 && demand.hours_per_week !== 0),
  'travel-stated': ({ visit }) => visit.travel > 0,
  'caseload-stated': ({ quality }) => quality.caseload !== undefined,
  'buys-contact': ({ price }) => price.buys === 'contact',
  'buys-duty': ({ price }) => price.buys === 'duty',
  'price-at-risk': ({ price }) => price.at_risk.share > 0,
  'provider-not-public': ({ contract }) => contract.provider_kind !== 'public',
};

/** Of a service that is not known: nobody is called to a park. */
const OF_ANY: Pick<Applies, 'irrelevant' | 'onlyIf'> = {
  irrelevant: new Set(),
  onlyIf: new Map([['call-out-not-attended', 'calls-answered']]),
};

/** Whether a check or a way makes sense of the service of a contract; without a profile all do but what needs somebody who calls. */
export function makesSense(id: string, contract: Contract): boolean {
  const { profile } = contract.contract;
  const { irrelevant, onlyIf } = profile === undefined ? OF_ANY : appliesOf(profile);
  const condition = onlyIf.get(id);
  if (isOfJourneysNobodyMakes(id, contract)) return false;
  return !irrelevant.has(id) && (condition === undefined || HOLDS[condition](contract));
}
