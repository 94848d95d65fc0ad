// The rates of pay that a contract may name: the minimum wage of an age, and the age from which the adult rate is due.
import type { Day } from '../calendar/day.ts';
import type { Nation } from '../calendar/types.ts';
import { type RateName, rates } from './index.ts';
import type { Rate } from './types.ts';

/** Each band of age and the rate that is due to it; on days on which the law has no such band, the highest there is. */
const RATE_OF_AGE = {
  'under-18': 'minimum-wage-16-to-17',
  '18-20': 'minimum-wage-18-to-20',
  '21-24': 'minimum-wage-21-to-24',
  '21+': 'minimum-wage',
  apprentice: 'minimum-wage-apprentice',
} as const satisfies Record<string, RateName>;

export type AgeBand = keyof typeof RATE_OF_AGE;

export const AGE_BANDS = Object.keys(RATE_OF_AGE) as readonly AgeBand[];

export const AGE_BANDS_MEAN: Readonly<Record<AgeBand, string>> = {
  'under-18': 'Above school age and under 18.',
  '18-20': '18 to 20 years old.',
  '21-24': 'Under the age of the adult rate: 21 to 24 from April 2016, 21 and 22 from April 2021; else the adult rate.',
  '21+': 'Of the age of the adult rate, which is 21 from April 2024.',
  apprentice: 'Apprentices under 19, or in their first year.',
};

/** The name of the rate that is due to an age: what a figure or an explanation asks for. */
export function minimumWageName(age: AgeBand): RateName {
  return RATE_OF_AGE[age];
}

/** What a contract may name as a rate of pay instead of an amount. */
export const NAMED_PAY = [
  'minimum-wage',
  'real-living-wage',
  'real-living-wage-london',
  'social-care-minimum',
] as const;

export type NamedPay = (typeof NAMED_PAY)[number];

export const NAMED_PAY_MEANS: Readonly<Record<NamedPay, string>> = {
  'minimum-wage': 'What the law asks for at each date and age.',
  'real-living-wage': "The Living Wage Foundation's rate of each year.",
  'real-living-wage-london': 'The same for London.',
  'social-care-minimum': 'What Scotland and Wales fund for adult social care; elsewhere the minimum wage.',
};

/**
 * The rate that holds where a contract names one: the minimum wage is that of the age; the social care minimum is the
 * floor that Scotland and Wales fund, elsewhere the minimum wage.
 */
export function namedPay(named: NamedPay, nation: Nation, age: AgeBand = '21+'): RateName {
  if (named === 'minimum-wage') return minimumWageName(age);
  if (named !== 'social-care-minimum') return named;
  if (nation === 'scotland') return 'social-care-minimum-scotland';
  return nation === 'wales' ? 'social-care-minimum-wales' : minimumWageName(age);
}

/** As `namedPay` on a day: before a nation funded a floor there was the minimum wage of the role's own age. */
export function namedPayOn(named: NamedPay, nation: Nation, age: AgeBand, on: Day): RateName {
  const name = namedPay(named, nation, age);
  const { before, rows }: Rate = rates[name];
  const earlier = before === 'minimum-wage' ? rates[before].rows : [];
  const first = rows.find((row) => !earlier.includes(row));
  return named === 'social-care-minimum' && first !== undefined && on < first.from ? minimumWageName(age) : name;
}
