// What the service's own risks and response time call for, where that is more than the contract asks.
import { list, map, optional, orNone } from '../fields.ts';
import { saying } from '../said.ts';
import { coverWindow } from '../values/windows.ts';
import { count, share } from '../values.ts';
import { supervisionTime, training } from './absence.ts';
import { enhancements } from './pay.ts';

export const safe = map(
  'What good practice asks for, given the risks and the response time of this service.',
  {
    second_worker: optional(
      share('The share of contact hours that needs two workers.', {
        label: 'Safe share of hours with a second worker',
        isOfJourneys: true,
        such: '50%',
        safeOf: 'lone_working.second_worker',
      }),
    ),
    supervision: optional(saying(supervisionTime(), { label: 'Safe supervision', safeOf: 'absence.supervision' })),
    training: optional(saying(training(), { label: 'Safe training', safeOf: 'absence.training' })),
    span: optional(
      count('Full-time posts to a supervisor.', {
        label: 'Safe number of posts to a supervisor',
        unit: 'posts/worker',
        words: ['post', 'posts'],
        such: '8',
        over: 0,
        safeOf: 'supervision.span',
      }),
    ),
    cover: orNone(list('The cover that is needed.', coverWindow(), '{days: every day, staff: 2, mode: on-call}')),
    enhancements: saying(orNone(enhancements('Extra pay that fair work asks for where the contract has none.')), {
      safeOf: 'pay.enhancements',
    }),
  },
  { isBesideTheSums: true },
);
