// What a profile fills in for a contract: its values on the day of the contract's start, as they would be written.
import { remember } from '../calendar/cache.ts';
import { type Day, day } from '../calendar/day.ts';
import type { Plain } from './plain.ts';
import { type Profile, type ProfileEntry, type ProfileName, profiles } from './profiles.ts';
import { contractField } from './schema.ts';
import type { Field } from './tree.ts';
import type { Origin } from './types.ts';

/** A value that fills in, and where it is from. */
export interface Default {
  /** A text, or a list. */
  plain: Plain;
  origin: Origin;
  source: string;
  judgement: boolean;
}

export interface Defaults {
  /** The day whose prices the money is at. */
  priceDate: Day;
  of(path: string): Default | undefined;
  asks(path: string, isPaidPerVisit: boolean): boolean;
}

/** The defaults of a profile for a contract that starts on a day, its money still at the profile's price date. */
export function defaultsOf(name: ProfileName, start: Day, provider: string): Defaults {
  // Contracts of a folder mostly start alike, so the last answers are kept.
  return remember(known, KEPT, `${name} ${start} ${provider}`, () => makeDefaults(profiles[name], start, provider));
}

const known = new Map<string, Defaults>();
const KEPT = 50;

function makeDefaults(profile: Profile, start: Day, provider: string): Defaults {
  const found = new Map<string, Default>();
  const add = (path: string, { statute, basis, judgement }: ProfileEntry, value: unknown): void => {
    found.set(path, { plain: plainOf(value), origin: statute ? 'statute' : 'profile', source: basis, judgement });
  };
  for (const [path, entry] of Object.entries(profile.defaults)) add(path, entry, valueIn(entry, start, provider));
  for (const [path, from] of safeLevels()) {
    const entry = profile.defaults[from];
    if (entry) add(path, entry, entry.safe ?? valueIn(entry, start, provider));
  }
  const ask = new Set(profile.ask);
  const askIfPaidPerVisit = new Set(profile.ask_if_paid_per_visit);
  return {
    priceDate: day(profile.price_date),
    of: (path) => found.get(path),
    asks: (path, isPaidPerVisit) => ask.has(path) || (isPaidPerVisit && askIfPaidPerVisit.has(path)),
  };
}

function valueIn(entry: ProfileEntry, start: Day, provider: string): unknown {
  if (entry.value_for) return entry.value_for[provider];
  if (!entry.dated) return entry.value;
  const inForce = entry.dated.filter((row) => day(row.from) <= start).at(-1) ?? entry.dated[0];
  return inForce?.value;
}

/** Each path that takes the safe level of another, with the other. */
function* safeLevels(): Iterable<[string, string]> {
  for (const [section, field] of contractField.fields ?? [])
    for (const [key, { safeOf }] of (field.fields ?? []) as Iterable<[string, Field]>)
      if (safeOf !== undefined) yield [`${section}.${key}`, safeOf];
}

/** Data of ours as the texts that a contract would have. */
function plainOf(data: unknown): Plain {
  if (Array.isArray(data)) return data.map(plainOf);
  if (typeof data !== 'object' || data === null) return String(data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plainOf(value)]));
}
