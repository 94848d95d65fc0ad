// What is assumed about years to come.
import { map, prefault } from '../fields.ts';
import { share } from '../values.ts';

export const assumptions = map('What is assumed about years to come.', {
  wage_growth: prefault(share('Growth of wages a year.', { such: '4%', min: -0.5 }), '0%'),
  price_growth: prefault(share('Growth of prices a year.', { such: '2%', min: -0.5 }), '0%'),
  borrowing_rate: prefault(
    share('What the provider pays a year to borrow.', { unit: 'share/year', such: '8%', max: 10 }),
    '0%',
  ),
});
