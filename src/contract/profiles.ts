// What fills in where a contract that names a profile is silent: the profile's default, moved to the contract's start.
import type { YAMLSeq } from 'yaml';
import { remember } from '../calendar/cache.ts';
import { type Day, day } from '../calendar/day.ts';
import { nodeOf } from './nodes.ts';
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
  get 'home-care'() {
    return homeCare() as Profile;
  },
  get 'family-support'() {
    return familySupport() as Profile;
  },
  get 'supported-living'() {
    return supportedLiving() as Profile;
  },
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
  // Contracts of a folder mostly start alike, so the last answers are kept.
  return remember(known, KEPT, `${name} ${start} ${provider}`, () => makeDefaults(name, start, provider));
}

const known = new Map<string, Defaults>();
const KEPT = 50;

function makeDefaults(name: ProfileName, start: Day, provider: ProviderKind): Defaults {
  const profile: Profile = profiles[name];
  const texts = new Map<string, { text: string; ready: Ready }>();
  const lists = new Map<string, { node: YAMLSeq; ready: Ready }>();
  const add = (path: string, entry: ProfileEntry, value: ProfileEntry['value']): void => {
    const { statute, basis: source, judgement } = entry;
    const ready: Ready = { origin: statute ? 'statute' : 'profile', source, judgement };
    if (Array.isArray(value)) lists.set(path, { node: nodeOf(value) as YAMLSeq, ready });
    else texts.set(path, { text: String(value), ready });
  };
  for (const [path, entry] of Object.entries(profile.defaults)) add(path, entry, valueIn(entry, start, provider));
  for (const [path, from] of Object.entries(SAFE_OF)) {
    const entry = profile.defaults[from];
    if (entry) add(path, entry, entry.safe ?? valueIn(entry, start, provider));
  }
  return {
    priceDate: day(profile.price_date),
    ask: new Set(profile.ask),
    askIfPaidPerVisit: new Set(profile.ask_if_paid_per_visit),
    text: (path) => texts.get(path),
    list: (path) => lists.get(path),
  };
}

function valueIn(entry: ProfileEntry, start: Day, provider: ProviderKind) {
  if (entry.value_for) return entry.value_for[provider];
  if (!entry.dated) return entry.value;
  const inForce = entry.dated.filter((row) => day(row.from) <= start).at(-1) ?? entry.dated[0];
  return inForce?.value;
}
