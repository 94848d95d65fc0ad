// What a service calls its visit, the people it serves and its workers, for every sentence of every page.
import { type ServiceName, serviceFile } from './registry.ts';

export interface Words {
  visit: string;
  visits: string;
  /** Undefined: nobody is served, and no sentence speaks of people served. */
  person: string | undefined;
  people: string | undefined;
  /** Who has the good of it: the people served, or those who depend on the work. */
  users: string;
  worker: string;
  workers: string;
  /** Where it is done; reads after "the". */
  place: string;
  /** The hour that a price buys. */
  hour: string;
  hours: string;
  /** An hour of a worker on duty, whatever is done in it. */
  dutyHour: string;
  dutyHours: string;
  night: string;
  nights: string;
}

const NIGHT = { night: 'night', nights: 'nights' };
const DUTY = { dutyHour: 'hour on duty', dutyHours: 'hours on duty' };

const NEUTRAL: Words = {
  visit: 'visit',
  visits: 'visits',
  person: 'person',
  people: 'people',
  users: 'people who use the service',
  worker: 'worker',
  workers: 'workers',
  place: 'place of work',
  hour: 'hour',
  hours: 'hours',
  ...DUTY,
  ...NIGHT,
};

/** Without a profile, words that fit any service. */
export function words(name?: ServiceName): Words {
  if (name === undefined) return NEUTRAL;
  const own = serviceFile(name).words;
  const { person, people } = own;
  return { ...DUTY, ...NIGHT, ...own, person, people, users: own.users ?? people ?? NEUTRAL.users };
}
