// Which checks, ways and questions a kind of service has, and the shape that a contract of it has.
import type { Contract } from '../types.ts';
import { type ServiceName, serviceFile } from './registry.ts';
import type { Condition, ProfileFile } from './schema.ts';
import { isFromAfar } from './where.ts';

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

/** What a check or a way says itself of the services that it makes sense of. */
export interface Sense {
  /** Lower case with hyphens; public: profiles, exceptions and baselines name it. */
  readonly id: string;
  /** It is of those who go somewhere. */
  readonly isOfJourneys?: true;
  /** Of a service that is not known, it makes sense only where the contract says this. */
  readonly onlyIf?: Condition;
}

/** Whether a check or a way makes sense of the service of a contract. */
export function makesSense({ id, isOfJourneys, onlyIf }: Sense, contract: Contract): boolean {
  const { profile } = contract.contract;
  if (isOfJourneys && isFromAfar(contract)) return false;
  const applies = profile === undefined ? undefined : appliesOf(profile);
  const condition = applies ? applies.onlyIf.get(id) : onlyIf;
  return !applies?.irrelevant.has(id) && (condition === undefined || HOLDS[condition](contract));
}
