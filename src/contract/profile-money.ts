// How the money of a profile came to be at the prices of a contract's start, for whoever opens such a figure.
import type { Day } from '../calendar/day.ts';
import { defaultsOf } from './defaults.ts';
import { priceFactor } from './price-index.ts';
import type { ProfileName } from './profiles.ts';
import { consumerPrices } from './setting.ts';
import type { Contract } from './types.ts';

/** The day of the profile's prices, and what they were multiplied by; undefined without a profile. */
export function profileMoney({ contract, assumptions }: Contract): { priceDate: Day; factor: number } | undefined {
  const { profile, start, provider_kind } = contract;
  if (profile === undefined) return undefined;
  const { priceDate } = defaultsOf(profile as ProfileName, start, provider_kind);
  return { priceDate, factor: priceFactor(priceDate, start, consumerPrices(), assumptions.price_growth) };
}
