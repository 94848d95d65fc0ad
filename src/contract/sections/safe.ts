// What the service's own risks and response time call for, where that is more than the contract asks.
import type { Field } from '../field.ts';
import { count, share } from '../kinds.ts';
import { optional } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';
import { supervisionTime, timeOff, training } from './absence.ts';
import { coverWindow } from './cover.ts';
import { enhancements } from './pay.ts';

/** A list that has no value at all where neither the file nor the profile has one. */
function unlessSilent<T>(field: Field<T[]>): Field<T[] | undefined> {
  return {
    ...field,
    read(reader, node, path, from) {
      if (node !== undefined || reader.defaults?.list(path)) return field.read(reader, node, path, from);
      reader.silent(path, 'not stated', undefined);
      return undefined;
    },
  };
}

export const safe = map({
  about: 'What good practice asks for, given the risks and the response time of this service.',
  fields: {
    second_worker: optional(share({ about: 'The share of contact hours that needs two workers.', examples: ['50%'] })),
    supervision: optional(timeOff(supervisionTime)),
    training: optional(timeOff(training)),
    span: optional(
      count({
        about: 'Full-time posts to a supervisor.',
        unit: 'posts/worker',
        limits: { over: 0 },
        words: ['post', 'posts'],
        examples: ['8'],
      }),
    ),
    cover: unlessSilent(
      list({
        about: 'The cover that is needed.',
        item: coverWindow,
        example: '{days: every day, staff: 2, mode: on-call}',
      }),
    ),
    enhancements: unlessSilent(enhancements('Extra pay that fair work asks for where the contract has none.')),
  },
});
