// What the authority would pay if its own staff did the work.

import { count, share } from '../kinds.ts';
import { optional } from '../leaf.ts';
import { map } from '../map.ts';

export const inHouse = map({
  about: 'What the authority would pay if its own staff did the work.',
  fields: {
    pay_point: optional(
      count({
        about: 'The point on the national pay spine of local government.',
        unit: '',
        limits: { min: 1, max: 60, whole: true },
        examples: ['5'],
      }),
    ),
    pension: optional(share({ about: "The employer's pension share of gross pay.", examples: ['20%'] })),
  },
});
