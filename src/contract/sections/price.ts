// What the authority pays, for what, and what comes off it.
import type { Window } from '../../calendar/types.ts';
import { list, map, nameable, optional, orNone, pipe, transform, unknowable } from '../fields.ts';
import { SHARE } from '../values/numbers.ts';
import { allYear, windowFields, windowOf } from '../values/windows.ts';
import { choice, count, days, hours, money, share, text, wholeOrPart, wordsOr } from '../values.ts';

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
    {
      alternatives: [{ keys: ['per_hour', 'per_visit'], need: 'per_hour: £16.00' }],
      ...allYear('so state the price of a season on average over the year'),
    },
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
      money('What is paid for an item.', {
        label: 'Price of an item',
        unit: 'GBP/item',
        such: '£8.00',
        question: {
          short: 'what is paid by the piece',
          full: 'What is paid for each piece of work that is paid by the piece?',
        },
      }),
    ),
    per_year: optional(
      count('How many items a year.', {
        label: 'Items a year',
        unit: 'items/year',
        such: '120',
        // School meals of a county are some millions.
        max: 1e8,
        question: { short: 'how many are paid for by the piece', full: 'How many pieces of work are wanted a year?' },
      }),
    ),
    per_visit: optional(
      count('How many items for each visit.', {
        label: 'Items for each visit',
        unit: 'items/visit',
        such: '0.1',
        question: {
          short: 'how many are paid for by the piece',
          full: 'For how many visits is a piece of work wanted?',
        },
      }),
    ),
    contact_time: hours('Time with the person that an item takes, with the crew of a visit.', {
      label: 'Contact time of an item',
      ...PIECE,
      silent: '0 hours',
    }),
    staff_time: hours("One worker's time that an item takes, beside any contact.", {
      label: 'Staff time of an item, without contact',
      ...PIECE,
      silent: '0 hours',
    }),
  },
  { alternatives: [{ keys: ['per_year', 'per_visit'], need: 'per_year: 120' }] },
);

const places = map(
  'Places that are paid for, by the week or by the night.',
  {
    number: count('How many.', { label: 'Places', unit: 'places', such: '32', over: 0, firm: true }),
    per_week: optional(
      nameable(
        money('The price of a place and week.', {
          label: 'Price of a place and week',
          unit: 'GBP/place/week',
          such: '£210',
        }),
      ),
    ),
    per_night: optional(
      nameable(
        money('The price of a place and night.', {
          label: 'Price of a place and night',
          unit: 'GBP/place/night',
          such: '£30',
        }),
      ),
    ),
    occupancy: share('The share of places that is paid for.', {
      label: 'Share of places paid for',
      such: '95%',
      over: 0,
      silent: '100%',
    }),
  },
  { alternatives: [{ keys: ['per_week', 'per_night'], need: 'per_week: £210' }] },
);

export const price = map('What the authority pays, and what comes off it.', {
  per_hour: optional(
    nameable(
      money('The price of an hour of contact, for what no line of `rates` fits.', {
        alsoCalled:
          'hourly, hourly_rate, hourly_price, unit_price, unit_rate, fee, charge, per_day, day_rate, daily_rate',
        unit: 'GBP/hour',
        such: '£16.00',
        question: {
          short: 'the price of an hour',
          full: 'What is the price of an hour?',
          missing: 'what is paid for an hour',
        },
      }),
    ),
  ),
  buys: choice(
    'What an hour that is paid is: of contact, or of duty with travel and notes inside.',
    {
      contact: 'Time with the person; travel and notes come on top and are not paid for.',
      duty: 'All time at work, with travel and notes inside.',
    },
    {
      isBare: true,
      silent: 'contact',
      question: {
        short: 'whether an hour that is paid is one of contact or on duty',
        full: 'Is an hour that is paid one of contact, or one on duty with travel and notes inside?',
      },
    },
  ),
  rates: list(
    'Prices by visit length, by time, or both; the first line that fits counts.',
    rate,
    '{length: 30 minutes, per_visit: £9.10}',
  ),
  second_worker: wholeOrPart(
    "The part of the price paid for the second worker's hour: 0% is one price a visit, 100% the price twice.",
    'a share such as 100%, or yes or no',
    {
      label: 'Part of the price paid for the second worker',
      isOfJourneys: true,
      silent: '0%',
      isNeverAssumed: 'by-visit',
      question: {
        short: "whether the second worker's hour is paid for",
        full: 'Is the hour of the second worker paid for too, and at which part of the price?',
      },
    },
  ),
  vat_included: share('VAT inside the prices that the provider must pass on.', {
    label: 'VAT inside the prices',
    such: '20%',
    silent: '0%',
  }),
  items: list('What is paid by the piece.', item, '{name: report, price: £8.00, per_visit: 0.1}', {
    alsoCalled: 'per_visit, per_session, per_item, per_assessment',
  }),
  block_per_year: nameable(
    money('A yearly sum, whatever is delivered.', {
      alsoCalled:
        'annual, annual_value, annual_price, budget, yearly, block, per_annum, per_month, monthly, monthly_price, monthly_fee, monthly_payment, per_quarter, quarterly',
      label: 'Block payment a year',
      unit: 'GBP/year',
      such: '£50,000',
      silent: '£0',
    }),
  ),
  places: orNone(places),
  set_up: money('Paid once, at the start.', {
    label: 'Set-up fee, once',
    unit: 'GBP',
    such: '£20,000',
    isBare: true,
    silent: '£0',
  }),
  cap_per_year: optional(
    money('The most that is paid in a year.', {
      label: 'The most that is paid a year',
      unit: 'GBP/year',
      such: '£1.1m',
      isBare: true,
    }),
  ),
  early_payment: map(
    'What the provider takes off to be paid sooner.',
    {
      discount: share('The share taken off.', {
        oftenUnsaid: { what: 'the early-payment discount', farthest: 0.5 },
        label: 'Early-payment discount',
        below: 1,
        silent: '0%',
        isNeverAssumed: true,
      }),
      within: optional(
        days('Days until paid with the discount; without it, the payment terms.', {
          label: 'Days within which the discount is earned',
        }),
      ),
    },
    {
      question: {
        short: 'what comes off for early payment',
        full: 'Is a discount asked for being paid on time or early, and how much?',
      },
    },
  ),
  payment_terms: days('Days until the authority pays.', { label: 'Payment terms', silent: '30 days' }),
  at_risk: map(
    'Pay held back for results.',
    {
      share: share('The share of the price held back for results.', {
        oftenUnsaid: {
          what: 'the part of the price held back for results and lost',
          farthest: 0.5,
          atWorst: { 'price.at_risk.expected_loss': 1 },
        },
        label: 'Share of income held back for results',
        silent: '0%',
        isNeverAssumed: true,
      }),
      expected_loss: share('The part of it that is not expected to be earned.', {
        label: 'Share of what is held back that is expected to be lost',
        silent: '0%',
      }),
    },
    {
      question: {
        short: 'what is held back for results',
        full: 'Is any of the price held back for results, how much, and who decides whether it is paid?',
      },
    },
  ),
  indexation: wordsOr(
    'How prices move each year of the term: not at all, with wages, with prices, or by a share.',
    {
      none: 'The price stays as it is.',
      wages: 'It rises as earnings do.',
      prices: 'It rises as consumer prices do (CPI).',
    },
    SHARE,
    {
      alsoCalled: 'uplift, inflation, increase',
      label: 'Yearly rise of the price that the contract states',
      oftenUnsaid: { what: 'the yearly rise of the price', farthest: 0.15, mends: true },
      unit: 'share',
      accepts: 'none, wages, prices or a share such as 2%',
      such: 'none',
      also: ['wages', 'prices', '2%'],
      isNeverAssumed: true,
      min: -0.5,
      question: { short: 'whether the price rises', full: 'Does the price rise over the term, and by what?' },
      silent: 'none',
    },
  ),
});
