// What the authority pays, for what, and what comes off it.

import type { Window } from '../../calendar/types.ts';
import { list, map, mapOrNone, nameable, optional, pipe, prefault, transform, unknowable } from '../fields.ts';
import { SHARE } from '../numbers.ts';
import { choice, count, days, hours, money, share, text, wordsOr } from '../values.ts';
import { windowFields, windowOf } from '../windows.ts';

const rate = pipe(
  map(
    'A price for visits of one length, or at some times, or both. The first line that fits counts.',
    {
      length: optional(
        hours('The visit length this price is for; any length without it.', {
          unit: 'hours/visit',
          such: '30 minutes',
          over: 0,
        }),
      ),
      ...windowFields(),
      per_hour: optional(nameable(money('The price of an hour.', { unit: 'GBP/hour', such: '£16.00' }))),
      per_visit: optional(nameable(money('The price of a visit.', { unit: 'GBP/visit', such: '£9.10' }))),
    },
    { alternatives: [{ keys: ['per_hour', 'per_visit'], need: 'per_hour: £16.00' }] },
  ),
  transform(({ days: on, hours: within, ...rest }) => {
    const always = on === undefined && within === undefined;
    const window: { window?: Window } = always ? {} : { window: windowOf({ days: on, hours: within }) };
    return { ...rest, ...window };
  }),
);

const PIECE = { unit: 'hours/item', max: 1000 };

const item = map(
  'Something paid by the piece, such as a report.',
  {
    name: unknowable(text('What it is.', 'report')),
    price: nameable(
      money('What one is paid.', {
        unit: 'GBP/item',
        such: '£8.00',
        question: {
          short: 'what is paid by the piece',
          full: 'What is paid for each piece of work that is paid by the piece?',
        },
      }),
    ),
    per_year: optional(
      count('How many a year.', {
        unit: 'items/year',
        such: '120',
        question: { short: 'how many are paid for by the piece', full: 'How many pieces of work are wanted a year?' },
      }),
    ),
    per_visit: optional(
      count('How many for each visit.', {
        unit: 'items/visit',
        such: '0.1',
        question: {
          short: 'how many are paid for by the piece',
          full: 'For how many visits is a piece of work wanted?',
        },
      }),
    ),
    contact_time: prefault(hours('Time with the person that one takes, with the crew of a visit.', PIECE), '0 hours'),
    staff_time: prefault(hours("One worker's time that one takes, away from the person.", PIECE), '0 hours'),
  },
  { alternatives: [{ keys: ['per_year', 'per_visit'], need: 'per_year: 120' }] },
);

const places = map(
  'Places that are paid for, by the week or by the night.',
  {
    number: count('How many.', { unit: 'places', such: '32', over: 0, firm: true }),
    per_week: optional(nameable(money('The price of a place and week.', { unit: 'GBP/place/week', such: '£210' }))),
    per_night: optional(nameable(money('The price of a place and night.', { unit: 'GBP/place/night', such: '£30' }))),
    occupancy: prefault(share('The share of places that is paid for.', { such: '95%' }), '100%'),
  },
  { alternatives: [{ keys: ['per_week', 'per_night'], need: 'per_week: £210' }] },
);

export const price = map('What the authority pays, and what comes off it.', {
  per_hour: optional(
    nameable(
      money('The price of an hour of contact, for what no line of `rates` fits.', {
        unit: 'GBP/hour',
        such: '£16.00',
        question: { short: 'the price of an hour', full: 'What is the price of an hour?' },
      }),
    ),
  ),
  buys: prefault(
    choice('What an hour that is paid is: of contact, or of duty with travel and notes inside.', ['contact', 'duty'], {
      isBare: true,
    }),
    'contact',
  ),
  rates: list(
    'Prices by visit length, by time, or both; the first line that fits counts.',
    rate,
    '{length: 30 minutes, per_visit: £9.10}',
  ),
  second_worker: prefault(
    share("The part of the price paid for the second worker's hour: 0% is one price a visit, 100% the price twice."),
    '0%',
  ),
  vat_included: prefault(share('VAT inside the prices that the provider must pass on.', { such: '20%' }), '0%'),
  items: list('What is paid by the piece.', item, '{name: report, price: £8.00, per_visit: 0.1}'),
  block_per_year: prefault(
    nameable(money('A yearly sum, whatever is delivered.', { unit: 'GBP/year', such: '£50,000' })),
    '£0',
  ),
  places: mapOrNone(places),
  set_up: prefault(money('Paid once, at the start.', { unit: 'GBP', such: '£20,000', isBare: true }), '£0'),
  cap_per_year: optional(money('The most that is paid in a year.', { unit: 'GBP/year', such: '£1.1m', isBare: true })),
  early_payment: map(
    'What the provider takes off to be paid sooner.',
    {
      discount: prefault(share('The share taken off.', { below: 1 }), '0%'),
      within: optional(days('Days until paid with the discount; without it, the payment terms.')),
    },
    {
      question: {
        short: 'what comes off for early payment',
        full: 'Is a discount asked for being paid on time or early, and how much?',
      },
    },
  ),
  payment_terms: prefault(days('Days until the authority pays.'), '30 days'),
  at_risk: map(
    'Pay held back for results.',
    {
      share: prefault(share('The share of the price held back for results.'), '0%'),
      expected_loss: prefault(share('The part of it that is not expected to be earned.'), '0%'),
    },
    {
      question: {
        short: 'what is held back for results',
        full: 'Is any of the price held back for results, how much, and who decides whether it is paid?',
      },
    },
  ),
  indexation: prefault(
    wordsOr(
      'How prices move each year of the term: not at all, with wages, with prices, or by a share.',
      ['none', 'wages', 'prices'],
      SHARE,
      {
        unit: 'share',
        accepts: 'none, wages, prices or a share such as 2%',
        such: 'none',
        also: ['wages', 'prices', '2%'],
        min: -0.5,
        question: { short: 'whether the price rises', full: 'Does the price rise over the term, and by what?' },
      },
    ),
    'none',
  ),
});
