// Which checks, ways and questions a kind of service has, and the shape that a contract of it has.
import { type ServiceName, serviceFile } from './registry.ts';
import type { Condition, ProfileFile } from './schema.ts';

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
