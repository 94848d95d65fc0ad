// Other direct costs.

import * as forms from '../forms.ts';
import { choice, money, share, words } from '../kinds.ts';
import { leaf } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

export const costs = map({
  about: 'Other direct costs.',
  fields: {
    start_up: money({
      about: 'Mobilisation, transfer of staff (TUPE) and redundancy, spread over the years of the term.',
      unit: 'GBP',
      neutral: '£0',
      examples: ['£5,000'],
    }),
    mileage_rate: leaf<'approved' | number>({
      about: "What workers are paid a mile: HMRC's tax-free rate, or an amount.",
      unit: 'GBP/mile',
      ranged: true,
      accepts: 'approved, or an amount such as £0.35',
      examples: ['approved', '£0.35'],
      words: new Map([['approved', 'approved']]),
      forms: [forms.money()],
      neutral: 'approved',
      statute: true,
    }),
    turnover: share({
      about: 'Leavers a year, as a share of the workers.',
      unit: 'share/year',
      neutral: '0%',
      limits: { max: 10 },
      examples: ['30%'],
    }),
    recruitment_per_hire: money({
      about: 'What it costs to recruit and vet one worker.',
      unit: 'GBP/worker',
      neutral: '£0',
      examples: ['£700'],
    }),
    training_fees: money({
      about: 'Fees for training, a year for each worker.',
      unit: 'GBP/year/worker',
      neutral: '£0',
      examples: ['£100'],
    }),
    equipment: money({
      about: 'Equipment and uniforms, a year for each worker.',
      unit: 'GBP/year/worker',
      neutral: '£0',
      examples: ['£150'],
    }),
    other: list({
      about: 'Other lines of direct cost.',
      item: map({
        about: 'A line of direct cost.',
        fields: {
          name: words({ about: 'What it is.', examples: ['gloves and aprons'], required: 'name: gloves and aprons' }),
          per: choice(['visit', 'contact-hour', 'worker', 'year'], {
            about: 'For what the amount is paid.',
            required: 'per: visit',
          }),
          amount: money({ about: 'The amount.', unit: 'GBP', required: 'amount: £0.19', examples: ['£0.19'] }),
        },
      }),
      example: '{name: gloves and aprons, per: visit, amount: £0.19}',
    }),
  },
});
