// What is assumed about years to come.
import { convert } from '../field.ts';
import { share } from '../kinds.ts';
import { map } from '../map.ts';

const GROWTH = { neutral: '0%', limits: { min: -0.5 } };

export const assumptions = map({
  about: 'What is assumed about years to come.',
  fields: {
    wage_growth: share({ about: 'Growth of wages a year.', ...GROWTH, examples: ['4%'] }),
    price_growth: convert(
      share({ about: 'Growth of prices a year.', ...GROWTH, examples: ['2%'] }),
      (growth, reader) => {
        reader.priceGrowth = growth;
        return growth;
      },
    ),
    borrowing_rate: share({
      about: 'What the provider pays a year to borrow.',
      unit: 'share/year',
      neutral: '0%',
      limits: { max: 10 },
      examples: ['8%'],
    }),
  },
});
