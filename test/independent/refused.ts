// Contracts that cannot be worked out at all, by either calculation.
import type { Contract } from '../../src/contract/types.ts';
import { dayNumber } from './days.ts';
import { cover, EVERY_DAY, from, made, WEEKDAYS } from './plain.ts';

interface Refused {
  name: string;
  contract: Contract;
}

export const refused: Refused[] = [
  made(
    'a start before the law is known',
    (c) => {
      c.contract.start = dayNumber(2010, 4, 5);
    },
    {},
  ),
  made(
    'the real Living Wage before it is known',
    (c) => {
      c.contract.start = dayNumber(2010, 4, 6);
      c.pay.rate = 'real-living-wage';
    },
    {},
  ),
  made(
    'a length of visit that has no price',
    (c) => {
      c.price.per_hour = undefined;
      c.price.rates = [{ length: 0.5, per_visit: 9 }];
    },
    {},
  ),
  made(
    'a time of demand that has no price',
    (c) => {
      c.price.per_hour = undefined;
      c.price.rates = [{ window: from(WEEKDAYS, 9, 16), per_hour: 20 }];
    },
    {},
  ),
  made(
    'more time off than a post has',
    (c) => {
      c.absence.leave = { amount: 53 };
    },
    {},
  ),
  made(
    'shares of price that add to the whole price',
    (c) => {
      c.overheads.share = 0.5;
      c.overheads.of = 'price';
      c.overheads.surplus = { share: 0.5, of: 'price' };
    },
    {},
  ),
  made(
    'a stated share of qualifying earnings before there were any',
    (c) => {
      c.contract.start = dayNumber(2012, 9, 30);
      c.on_costs.pension.employer = 0.03;
    },
    {},
  ),
];

/** What the format refuses before any sums: the slow reading by itself. */
export const mistakes: Refused[] = [
  made(
    'nights asleep that nobody gives and nothing pays for',
    (c) => {
      c.price.per_hour = undefined;
      c.demand.hours_per_week = 0;
      c.demand.visits = [];
      c.cover = [cover(from(EVERY_DAY, 22, 7), 1, 'sleep-in')];
    },
    {},
  ),
];
