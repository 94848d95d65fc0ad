// Other direct costs.
import { list, map, unknowable } from '../fields.ts';
import { POUNDS } from '../values/numbers.ts';
import { choice, money, share, text, wordsOr } from '../values.ts';

const PER = {
  visit: 'For each visit made.',
  'contact-hour': 'For each hour with the person.',
  'duty-hour': 'For each hour at work.',
  item: 'For each piece, of all kinds together.',
  'place-week': 'For each week of a place that is taken.',
  worker: 'For each worker a year, however few hours.',
  week: 'Each week.',
  month: 'Each month.',
  year: 'Each year.',
};
export const OTHER_PER = Object.keys(PER) as readonly (keyof typeof PER)[];

export const costs = map('Other direct costs.', {
  start_up: money('Mobilisation, transfer of staff (TUPE) and redundancy, spread over the years of the term.', {
    label: 'Start-up and transfer cost',
    alsoCalled: 'mobilisation, set_up_cost, transfer, tupe, tupe_cost, redundancy, transition',
    unit: 'GBP',
    such: '£5,000',
    silent: '£0',
  }),
  mileage_rate: wordsOr(
    "What workers are paid a mile: HMRC's tax-free rate, or an amount.",
    { approved: "HMRC's tax-free rate of each date." },
    POUNDS,
    {
      label: 'Mileage rate that the contract states',
      alsoCalled: 'mileage, rate_per_mile, per_mile',
      isOfJourneys: true,
      unit: 'GBP/mile',
      accepts: 'approved, or an amount such as £0.35',
      such: 'approved',
      also: ['£0.35'],
      statute: true,
      silent: 'approved',
    },
  ),
  turnover: share('Leavers a year, as a share of the workers.', {
    label: 'Turnover',
    isCost: true,
    unit: 'share/year',
    such: '30%',
    max: 10,
    silent: '0%',
  }),
  recruitment_per_hire: money('What it costs to recruit and vet one worker.', {
    label: 'Recruitment, a hire',
    unit: 'GBP/worker',
    such: '£700',
    silent: '£0',
  }),
  training_fees: money('Fees for training, a year for each worker.', {
    label: 'Training fees a worker',
    unit: 'GBP/year/worker',
    such: '£100',
    silent: '£0',
  }),
  equipment: money('Equipment and uniforms, a year for each worker.', {
    label: 'Equipment a worker',
    alsoCalled: 'uniform, uniforms, phone, phones',
    unit: 'GBP/year/worker',
    such: '£150',
    silent: '£0',
  }),
  other: list(
    'Other lines of direct cost.',
    map('A line of direct cost.', {
      name: unknowable(text('What it is.', 'gloves and aprons')),
      per: unknowable(choice('For what the amount is paid.', PER)),
      amount: unknowable(
        money('The amount of this line of direct cost.', {
          label: 'Cost of what else is bought',
          unit: 'GBP',
          such: '£0.19',
        }),
      ),
    }),
    '{name: gloves and aprons, per: visit, amount: £0.19}',
    {
      alsoCalled:
        'materials, consumables, supplies, gloves, ppe, fuel, vehicle, vehicles, van, vans, licence, licences, sia_licence, sia, food, chemicals, software, other_costs',
    },
  ),
});
