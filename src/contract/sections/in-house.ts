// What the authority would pay if its own staff did the work.
import { map, optional } from '../fields.ts';
import { count, share } from '../values.ts';

export const inHouse = map(
  'What the authority would pay if its own staff did the work.',
  {
    pay_point: optional(
      count('The point on the national pay spine of local government.', {
        unit: '',
        such: '5',
        min: 1,
        max: 60,
        whole: true,
      }),
    ),
    pension: optional(
      share("The employer's pension share of gross pay.", {
        label: "Pension of the authority's own staff",
        such: '20%',
      }),
    ),
  },
  { isBesideTheSums: true },
);
