// What follows where a service is late or missing, and how often, as far as somebody published it.
import data from './chains.yaml';
import type { ChainEntry } from './schema.ts';

export type Chain = Omit<ChainEntry, 'services'>;

/** The chains of a service, in the order in which they are to be asked about. */
export function chainsOf(service: string): Chain[] {
  const all = data() as ChainEntry[];
  return all.filter(({ services }) => services.includes(service)).map(({ services: _, ...chain }) => chain);
}
