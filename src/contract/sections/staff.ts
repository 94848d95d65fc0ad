// Roles: posts that do the same work at the same pay.
import { AGE_BANDS_MEAN } from '../../rates/minimum-wage.ts';
import { list, map, optional, unknowable } from '../fields.ts';
import { choice, count, payRate, share, text, weekHours } from '../values.ts';

const role = map(
  'Posts that do the same work at the same pay.',
  {
    role: unknowable(text('What they are called.', 'social worker')),
    share: optional(
      share('Their share of the hours that are asked for.', {
        label: 'Share of the hours that bands ask for',
        such: '30%',
      }),
    ),
    posts: optional(
      count('Full-time posts.', {
        alsoCalled: 'fte, wte, number',
        label: 'Full-time posts that the contract states',
        unit: 'posts',
        words: ['post', 'posts'],
        such: '20',
        over: 0,
        max: 100_000,
      }),
    ),
    cases: optional(
      count('Open cases.', { label: 'Open cases', unit: 'cases', words: ['case', 'cases'], such: '300', over: 0 }),
    ),
    per_worker: optional(
      count('Cases for each worker.', {
        label: 'Open cases to a full-time post',
        unit: 'cases/worker',
        words: ['case', 'cases'],
        such: '15',
        over: 0,
      }),
    ),
    rate: optional(
      payRate('Basic pay an hour; unless stated, that of `pay`.', { label: 'Basic rate of pay that the role states' }),
    ),
    contracted_week: optional(
      weekHours('Hours a week that a worker is paid on average; unless stated, those of `pay`.', {
        label: 'Hours that a worker of the role is paid a week',
        unit: 'hours/week/worker',
        such: '16 hours',
        over: 0,
        max: 168,
      }),
    ),
    age: optional(choice('The age band of the minimum wage; unless stated, that of `pay`.', AGE_BANDS_MEAN)),
  },
  { alternatives: [{ keys: ['share', 'posts', 'cases'], need: 'posts: 20' }] },
);

export const staff = list(
  'Roles, where not all workers do the same at the same pay.',
  role,
  '{role: social worker, posts: 20, rate: 165% of minimum-wage}',
  { most: 50, isBare: true },
);
