// What a service calls its visit, the people it serves and its workers, for every sentence of every page.

import { inASentence, upperFirst } from '../../words/text.ts';
import { severalOf, withArticle } from '../../words/words.ts';
import type { Contract } from '../types.ts';
import { type ServiceName, serviceFile } from './registry.ts';
import { isFromAfar } from './where.ts';

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
/** A visit that nobody makes. */
const CALL = { visit: 'call', visits: 'calls' };
const SHIFT = { visit: 'shift', visits: 'shifts' };
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

/** The words of a contract's own service, and what its sentences may speak of. */
export interface OwnWords extends Words {
  /** Whether hours of visits are asked for: where none are, no sentence speaks of visits. */
  hasVisits: boolean;
  /** Whether it serves somebody, as far as the contract or its profile says. */
  servesPeople: boolean;
  /** Whether somebody may be there at night; where nobody is, no sentence speaks of who is awake. */
  hasNights: boolean;
}

export function wordsFor(contract: Contract): OwnWords {
  const { profile: name, people } = contract.contract;
  // Hours on duty that nobody travels for are worked in shifts.
  const isOfShifts = name === undefined && contract.price.buys === 'duty' && contract.visit.travel === 0;
  const said = isOfShifts ? { ...NEUTRAL, ...SHIFT } : words(name);
  const own = isFromAfar(contract) && said.visit === 'visit' ? { ...said, ...CALL } : said;
  const hasVisits = contract.demand.hours_per_week !== 0;
  const { places, items } = contract.price;
  const isMet =
    (hasVisits && !isOfShifts) || places !== undefined || items.some(({ contact_time }) => contact_time > 0);
  const servesPeople = name === undefined ? isMet || people !== undefined : own.person !== undefined;
  const hasNights = name === undefined || serviceFile(name).shape.nights !== 'none';
  return { ...own, hasVisits, servesPeople, hasNights };
}

/** The label of the field at a path, which speaks of visits, in the words of the service; what is paid or bought by its own name has that. */
export function calledIn(contract: Contract, path: string, label: string): string {
  const { visit, visits } = wordsFor(contract);
  const own = label.replace(/\bvisits\b/g, visits).replace(/\bvisit\b/g, visit);
  const [, list, at] = /^(price\.items|costs\.other)\[(\d+)\]/.exec(path) ?? [];
  const { price, costs } = contract;
  const name = list && (list === 'costs.other' ? costs.other : price.items)[Number(at)]?.name;
  if (!name) return own;
  const called = inASentence(name);
  return own
    .replace(/ \(no\. \d+\)$/, '')
    .replace('what else is bought', called)
    .replace(/\ban item\b/, withArticle(called))
    .replace(/\bitems\b/, severalOf(called))
    .replace(/\bItems\b/, upperFirst(severalOf(called)));
}
