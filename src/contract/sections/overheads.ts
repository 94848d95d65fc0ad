// What the organisation needs beyond the direct cost: overheads, contingency and surplus.
import { map, prefault } from '../fields.ts';
import { choice, money, share } from '../values.ts';

const of = () => prefault(choice('Of what: cost, or the price that would be needed.', ['cost', 'price']), 'cost');

const part = (about: string, such: string) => prefault(share(about, { such, max: 10 }), '0%');

const shareOf = (about: string, such: string) =>
  map(about, { share: part('The share.', such), of: of() }, { short: 'share' });

export const overheads = map(
  'Premises, IT, payroll, insurance, regulator and governance; then contingency and surplus.',
  {
    share: part('Overheads as a share.', '10%'),
    of: of(),
    per_hour: prefault(money('Overheads for each contact hour.', { unit: 'GBP/hour', such: '£0.50' }), '£0'),
    per_year: prefault(money('Overheads a year.', { unit: 'GBP/year', such: '£10,000' }), '£0'),
    contingency: shareOf('What is kept for what goes wrong.', '2%'),
    surplus: shareOf('Profit, or what a charity adds to its reserves.', '3%'),
  },
);
