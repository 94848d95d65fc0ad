// What the organisation needs beyond the direct cost: overheads, contingency and surplus.

import { choice, money, share } from '../kinds.ts';
import { map } from '../map.ts';

const of = () =>
  choice(['cost', 'price'], { about: 'Of what: cost, or the price that would be needed.', neutral: 'cost' });
const SHARE = { neutral: '0%', limits: { max: 10 } };

const shareOf = (about: string, example: string) =>
  map({
    about,
    fields: { share: share({ about: 'The share.', ...SHARE, examples: [example] }), of: of() },
    short: 'share',
  });

export const overheads = map({
  about: 'Premises, IT, payroll, insurance, regulator and governance; then contingency and surplus.',
  fields: {
    share: share({ about: 'Overheads as a share.', ...SHARE, examples: ['10%'] }),
    of: of(),
    per_hour: money({
      about: 'Overheads for each contact hour.',
      unit: 'GBP/hour',
      neutral: '£0',
      examples: ['£0.50'],
    }),
    per_year: money({ about: 'Overheads a year.', unit: 'GBP/year', neutral: '£0', examples: ['£10,000'] }),
    contingency: shareOf('What is kept for what goes wrong.', '2%'),
    surplus: shareOf('Profit, or what a charity adds to its reserves.', '3%'),
  },
});
