// What is assumed about years to come.
import { map } from '../fields.ts';
import { share } from '../values.ts';

export const assumptions = map('What is assumed about years to come.', {
  wage_growth: share('Growth of wages a year.', {
    label: 'Yearly growth of wages',
    such: '4%',
    min: -0.5,
    silent: '2.2%',
  }),
  price_growth: share('Growth of prices a year.', {
    label: 'Yearly growth of prices',
    such: '2%',
    min: -0.5,
    silent: '0%',
  }),
  borrowing_rate: share('What the provider pays a year to borrow.', {
    label: 'Borrowing rate',
    unit: 'share/year',
    such: '8%',
    max: 10,
    silent: '0%',
  }),
});
