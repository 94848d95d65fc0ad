// The profiles of services: what fills in where a contract that names one is silent.

import type { infer as Infer } from 'zod/mini';
import { array, boolean, number, optional, record, strictObject, string, union, unknown } from 'zod/mini';
import familySupport from './profiles/family-support.yaml';
import homeCare from './profiles/home-care.yaml';
import supportedLiving from './profiles/supported-living.yaml';

/** As it would be written in a contract. */
const written = union([string(), number(), boolean(), array(unknown())]);

const entry = strictObject({
  value: optional(written),
  /** Where the value depends on the kind of provider. */
  value_for: optional(record(string(), string())),
  /** A multiple that has changed over time: the row in force on the first day of the contract counts. */
  dated: optional(array(strictObject({ from: string(), value: string(), safe: optional(string()) }))),
  /** What good practice asks for, where it is more than the default. */
  safe: optional(written),
  /** The published figure behind the default, or why somebody judged it so. */
  basis: string(),
  /** Whether the value is somebody's judgement and rests on no published figure. */
  judgement: boolean(),
  /** Set by law. */
  statute: optional(boolean()),
});

const profile = strictObject({
  title: string(),
  /** The day whose prices the profile's money is at. */
  price_date: string(),
  /** Paths that nobody can safely assume: unless the contract states them they are unknown. */
  ask: array(string()),
  /** Those that are asked where visits are paid by the piece and not by the hour and worker. */
  ask_if_paid_per_visit: array(string()),
  defaults: record(string(), entry),
});

export type ProfileEntry = Infer<typeof entry>;
export type Profile = Infer<typeof profile>;

export const profiles = {
  get 'home-care'() {
    return profile.parse(homeCare());
  },
  get 'family-support'() {
    return profile.parse(familySupport());
  },
  get 'supported-living'() {
    return profile.parse(supportedLiving());
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as ProfileName[];
