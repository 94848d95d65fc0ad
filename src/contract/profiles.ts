// What fills in where a contract that names a profile is silent: the profile's default, moved to the contract's start.
import { Document, type YAMLSeq } from 'yaml';
import { type Day, day } from '../calendar/day.ts';
import familySupport from './profiles/family-support.yaml';
import homeCare from './profiles/home-care.yaml';
import supportedLiving from './profiles/supported-living.yaml';
import type { Reader } from './reader.ts';
import type { ProviderKind } from './types.ts';

/** One default of a profile, at a path of the contract. */
export interface ProfileEntry {
  /** As it would be written in a contract. */
  value?: string | number | unknown[];
  /** Where the value depends on the kind of provider. */
  value_for?: Record<ProviderKind, string>;
  /** A multiple that has changed over time: the row in force on the first day of the contract counts. */
  dated?: { from: string; value: string; safe?: string }[];
  /** What good practice asks for, where it is more than the default. */
  safe?: string | number | unknown[];
  /** The published figure behind the default, or why somebody judged it so. */
  basis: string;
  /** Whether the value is somebody's judgement and rests on no published figure. */
  judgement: boolean;
  /** Set by law. */
  statute?: boolean;
}

export interface Profile {
  title: string;
  /** The day whose prices the profile's money is at. */
  price_date: string;
  /** Paths that nobody can safely assume: unless the contract states them they are unknown. */
  ask: string[];
  /** Those that are asked where visits are paid by the piece and not by the hour and worker. */
  ask_if_paid_per_visit: string[];
  defaults: Record<string, ProfileEntry>;
}

// The files are ours, and a test reads every entry of each; so their shape is taken as given here.
export const profiles = {
  'home-care': homeCare as Profile,
  'family-support': familySupport as Profile,
  'supported-living': supportedLiving as Profile,
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as ProfileName[];

type Ready = NonNullable<Reader['ready']>;

export interface Defaults {
  priceDate: Day;
  ask: ReadonlySet<string>;
  askIfPaidPerVisit: ReadonlySet<string>;
  /** The default of a leaf, as it would be written. */
  text(path: string): { text: string; ready: Ready } | undefined;
  /** The default of a list, as a tree to read. */
  list(path: string): { node: YAMLSeq; ready: Ready } | undefined;
}

/** Where the safe level of each input of `safe:` is found in a profile. */
const SAFE_OF: Record<string, string> = {
  'safe.second_worker': 'lone_working.second_worker',
  'safe.supervision': 'absence.supervision',
  'safe.training': 'absence.training',
  'safe.span': 'supervision.span',
  'safe.enhancements': 'pay.enhancements',
};

/** The defaults of a profile for a contract that starts on a day, its money still at the profile's price date. */
export function defaultsOf(name: ProfileName, start: Day, provider: ProviderKind): Defaults {
  const profile: Profile = profiles[name];
  const find = (path: string) => {
    const safe = Object.hasOwn(SAFE_OF, path) ? SAFE_OF[path] : undefined;
    const from = safe ?? path;
    const entry = Object.hasOwn(profile.defaults, from) ? profile.defaults[from] : undefined;
    if (!entry) return undefined;
    const value =
      safe === undefined ? valueIn(entry, start, provider) : (entry.safe ?? valueIn(entry, start, provider));
    const origin = entry.statute ? ('statute' as const) : ('profile' as const);
    return { value, ready: { origin, source: entry.basis, judgement: entry.judgement } };
  };
  return {
    priceDate: day(profile.price_date),
    ask: new Set(profile.ask),
    askIfPaidPerVisit: new Set(profile.ask_if_paid_per_visit),
    text(path) {
      const found = find(path);
      if (found === undefined || Array.isArray(found.value)) return undefined;
      return { text: String(found.value), ready: found.ready };
    },
    list(path) {
      const found = find(path);
      if (!Array.isArray(found?.value)) return undefined;
      return { node: new Document(found.value).contents as unknown as YAMLSeq, ready: found.ready };
    },
  };
}

function valueIn(entry: ProfileEntry, start: Day, provider: ProviderKind) {
  if (entry.value_for) return entry.value_for[provider];
  if (!entry.dated) return entry.value;
  const inForce = entry.dated.filter((row) => day(row.from) <= start).at(-1) ?? entry.dated[0];
  return inForce?.value;
}
