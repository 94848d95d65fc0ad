// What follows where a service is late or missing, and how often, as far as somebody published it.
import data from './chains.yaml';

export interface Chain {
  /** Read as "if ..., then ...". */
  if: string;
  then: string;
  /** Its name in the list of unit costs. */
  event: string;
  /** The share of people or cases in which it follows; undefined where none was found. */
  share?: number;
  /** The same share of those who were helped. */
  with_help?: number;
  source?: string;
  /** Known to us and not read in the source. */
  unchecked?: boolean;
}

// The file is ours, and a test reads every entry of it.
const CHAINS = data() as (Chain & { services: string[] })[];

/** The chains of a service, in the order in which they are to be asked about. */
export function chainsOf(service: string): Chain[] {
  return CHAINS.filter(({ services }) => services.includes(service)).map(({ services: _, ...chain }) => chain);
}
