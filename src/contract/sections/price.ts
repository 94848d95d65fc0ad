// What the authority pays, for what, and what comes off it.
import { convert } from '../field.ts';
import * as forms from '../forms.ts';
import { count, days, hours, money, share, windowDays, windowHours, windowOf, words } from '../kinds.ts';
import { leaf, optional } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';
import type { PriceRate } from '../types.ts';

const VISIT = { over: 0, max: 24 };

const rate = convert(
  map({
    about: 'A price for visits of one length, or at some times, or both. The first line that fits counts.',
    fields: {
      length: optional(
        hours({
          about: 'The visit length this price is for; any length without it.',
          unit: 'hours/visit',
          bare: 'hours',
          limits: VISIT,
          examples: ['30 minutes'],
        }),
      ),
      days: windowDays,
      hours: windowHours,
      per_hour: optional(money({ about: 'The price of an hour.', unit: 'GBP/hour', examples: ['£16.00'] })),
      per_visit: optional(money({ about: 'The price of a visit.', unit: 'GBP/visit', examples: ['£9.10'] })),
    },
    alternatives: [{ keys: ['per_hour', 'per_visit'], need: 'one of them, such as per_hour: £16.00' }],
  }),
  ({ length, days: on, hours: within, per_hour, per_visit }): PriceRate => ({
    ...(length === undefined ? {} : { length }),
    ...(on === undefined && within === undefined ? {} : { window: windowOf({ days: on, hours: within }) }),
    ...(per_hour === undefined ? {} : { per_hour }),
    ...(per_visit === undefined ? {} : { per_visit }),
  }),
);

const item = convert(
  map({
    about: 'Something paid by the piece, such as a report.',
    fields: {
      name: words({ about: 'What it is.', examples: ['report'], required: 'name: report' }),
      price: money({ about: 'What one is paid.', unit: 'GBP/item', examples: ['£8.00'], required: 'price: £8.00' }),
      per_year: optional(count({ about: 'How many a year.', unit: 'items/year', examples: ['120'] })),
      per_visit: optional(count({ about: 'How many for each visit.', unit: 'items/visit', examples: ['0.1'] })),
      contact_time: hours({
        about: 'Time with the person that one takes, with the crew of a visit.',
        unit: 'hours/item',
        bare: 'hours',
        limits: { max: 1000 },
        neutral: '0 hours',
      }),
      staff_time: hours({
        about: "One worker's time that one takes, away from the person.",
        unit: 'hours/item',
        bare: 'hours',
        limits: { max: 1000 },
        neutral: '0 hours',
      }),
    },
    alternatives: [{ keys: ['per_year', 'per_visit'], need: 'one of them, such as per_year: 120' }],
  }),
  ({ per_year, per_visit, ...rest }) => ({
    ...rest,
    ...(per_year === undefined ? {} : { per_year }),
    ...(per_visit === undefined ? {} : { per_visit }),
  }),
);

export const price = map({
  about: 'What the authority pays, and what comes off it.',
  fields: {
    per_hour: optional(
      money({
        about: 'The price of an hour of contact, for what no line of `rates` fits.',
        unit: 'GBP/hour',
        examples: ['£16.00'],
      }),
    ),
    rates: convert(
      list({
        about: 'Prices by visit length, by time, or both; the first line that fits counts.',
        item: rate,
        example: '{length: 30 minutes, per_visit: £9.10}',
      }),
      (lines, reader) => {
        reader.paidPerVisit = lines.some(({ per_visit }) => per_visit !== undefined);
        return lines;
      },
    ),
    second_worker: share({
      about: "The part of the price paid for the second worker's hour: 0% is one price a visit, 100% the price twice.",
      neutral: '0%',
    }),
    vat_included: share({
      about: 'VAT inside the prices that the provider must pass on.',
      neutral: '0%',
      examples: ['20%'],
    }),
    items: list({ about: 'What is paid by the piece.', item, example: '{name: report, price: £8.00, per_visit: 0.1}' }),
    block_per_year: money({
      about: 'A yearly sum, whatever is delivered.',
      unit: 'GBP/year',
      neutral: '£0',
      examples: ['£50,000'],
    }),
    early_payment: map({
      about: 'What the provider takes off to be paid sooner.',
      fields: {
        discount: share({ about: 'The share taken off.', neutral: '0%', limits: { below: 1 } }),
        within: optional(
          days({ about: 'Days until paid with the discount; without it, the payment terms.', unit: 'days' }),
        ),
      },
    }),
    payment_terms: days({ about: 'Days until the authority pays.', unit: 'days', neutral: '30 days' }),
    at_risk: map({
      about: 'Pay held back for results.',
      fields: {
        share: share({ about: 'The share of the price held back for results.', neutral: '0%' }),
        expected_loss: share({ about: 'The part of it that is not expected to be earned.', neutral: '0%' }),
      },
    }),
    indexation: leaf<'none' | 'wages' | 'prices' | number>({
      about: 'How prices move each year of the term: not at all, with wages, with prices, or by a share.',
      unit: 'share',
      ranged: true,
      accepts: 'none, wages, prices or a share such as 2%',
      examples: ['none', 'wages', 'prices', '2%'],
      words: new Map([
        ['none', 'none'],
        ['wages', 'wages'],
        ['prices', 'prices'],
      ] as const),
      forms: [forms.share({ min: -0.5 })],
      neutral: 'none',
    }),
  },
});
