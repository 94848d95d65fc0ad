// A contract of each kind of unit, and of each with a price that nobody states.
import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/model/types.ts';
import { read } from '../contract/fixtures.ts';

const START = 'contract: {title: A service, authority: A council, start: 2025-04-06, years: 2';
const PAY = 'pay: {rate: £13.50, sleep_in: £60.00, on_call: £18.00}\noverheads: {share: 8%}\n';
const HOURS = 'demand: {hours_per_week: 300 hours, visit_length: 1 hour}\nvisit: {travel: 6 minutes}\n';
const NIGHTS = (price: string) => `cover:
  - {days: every day, hours: "22:00-07:00", staff: 2, mode: sleep-in, per_session: ${price}}
  - {days: every day, hours: "07:00-09:00", staff: 1, mode: waking}
`;
const HOSTEL = 'cover:\n  - {days: every day, staff: 1, mode: waking}\n';

/** By the unit, what is sold at which price. */
const UNITS = {
  'contact-hour': (price: string) => `price: {per_hour: ${price}}\n${HOURS}`,
  'contact-hour by the visit': (price: string) =>
    `price: {rates: [{length: 1 hour, per_visit: ${price}}, {length: 30 minutes, per_visit: £12.00}], second_worker: 0%}\ndemand: {hours_per_week: 300 hours, visits: [{length: 1 hour, share: 70%}, {length: 30 minutes, share: 30%}]}\n`,
  'duty-hour': (price: string) => `price: {buys: duty, per_hour: ${price}}\n${HOSTEL}`,
  piece: (price: string) =>
    `price: {items: [{name: assessment, price: ${price}, per_year: 900, staff_time: 3 hours, contact_time: 1 hour}]}\n`,
  session: (price: string) => `price: {indexation: none}\n${NIGHTS(price)}`,
  'place-week': (price: string) => `price: {places: {number: 12, per_week: ${price}, occupancy: 90%}}\n${HOSTEL}`,
  'place-week by the night': (price: string) =>
    `price: {places: {number: 12, per_night: ${price}, occupancy: 90%}}\n${HOSTEL}`,
  year: (price: string) => `price: {block_per_year: ${price}}\nstaff: [{role: adviser, posts: 8}]\n`,
} as const;

/** Where the price stands, and one that does not pay. */
export const PRICES: Readonly<Record<keyof typeof UNITS, readonly [path: string, low: string]>> = {
  'contact-hour': ['price.per_hour', '£12.00'],
  'contact-hour by the visit': ['price.rates[0].per_visit', '£11.00'],
  'duty-hour': ['price.per_hour', '£14.00'],
  piece: ['price.items[0].price', '£20.00'],
  session: ['cover[0].per_session', '£40.00'],
  'place-week': ['price.places.per_week', '£90.00'],
  'place-week by the night': ['price.places.per_night', '£9.00'],
  year: ['price.block_per_year', '"£150,000"'],
};

export type UnitName = keyof typeof UNITS;
export const unitNames = Object.keys(UNITS) as UnitName[];

export const textOf = (unit: UnitName, price = PRICES[unit][1], more = ''): string =>
  `${START}${more}}\n${UNITS[unit](price)}${PAY}`;

export function assessed(text: string): Assessment {
  const { assessment, mistakes } = assess(read(text));
  if (!assessment) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return assessment;
}
