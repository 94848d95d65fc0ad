// What the organisation needs beyond the direct cost: overheads, contingency and surplus.
import { map } from '../fields.ts';
import type { CostsWhere } from '../said.ts';
import { choice, money, share } from '../values.ts';

const of = (what: string) =>
  choice(
    `What ${what} a share of: cost, or the price that would be needed.`,
    { cost: 'Of what the work costs.', price: 'Of the price that would be needed, as a margin is.' },
    { silent: 'cost' },
  );

const part = (about: string, such: string, alsoCalled: string, isCost?: CostsWhere) =>
  share(`${about}.`, { label: about, alsoCalled, such, max: 10, silent: '0%', ...(isCost && { isCost }) });

const shareOf = (name: string, about: string, such: string, alsoCalled: string) =>
  map(about, { share: part(`${name} as a share`, such, alsoCalled), of: of('it is') }, { short: 'share' });

export const overheads = map(
  'Premises, IT, payroll, insurance, regulator and governance; then contingency and surplus.',
  {
    share: part(
      'Overheads as a share',
      '10%',
      'overhead, management_fee, management_charge, central_costs, head_office, back_office',
      { unless: ['overheads.per_hour', 'overheads.per_year'] },
    ),
    of: of('overheads are'),
    per_hour: money('Overheads for each contact hour.', {
      label: 'Overheads an hour',
      unit: 'GBP/hour',
      such: '£0.50',
      silent: '£0',
    }),
    per_year: money('Overheads a year.', {
      label: 'Overheads a year',
      unit: 'GBP/year',
      such: '£10,000',
      silent: '£0',
    }),
    contingency: shareOf('Contingency', 'What is kept for what goes wrong.', '2%', 'risk, contingencies'),
    surplus: shareOf(
      'Surplus',
      'Profit, or what a charity adds to its reserves.',
      '3%',
      'profit, profit_margin, margin, return',
    ),
  },
);
