// What the contract says about the quality of the work. Nothing fills in here: silence is a question.
import { CONTACT, CONTINUITY, CONTRACT_TYPES, type QualityClauses, USERS_HEARD, WORKERS_HEARD } from '../clauses.ts';
import type { Field } from '../field.ts';
import { choice, count, share, words, yesNo } from '../kinds.ts';
import { optional } from '../leaf.ts';
import { list } from '../list.ts';
import { map } from '../map.ts';

const asked = (about: string) => optional(yesNo({ about }));
const posts = (about: string) =>
  optional(count({ about, unit: 'posts', words: ['post', 'posts'], limits: { max: 1e6 }, examples: ['12'] }));

const section: Field<QualityClauses> = map({
  about: 'What the contract says about the quality of the work.',
  fields: {
    qualification: words({ about: 'The least qualification of a worker.', neutral: '', examples: ['NVQ 3'] }),
    skills: list({
      about: 'Skills that the work asks for.',
      item: words({ about: 'A skill, in the words of the specification.', examples: ['work with parents'] }),
      example: 'work with parents',
    }),
    training: list({
      about: 'What workers must be trained in.',
      item: words({ about: 'A topic of training.', examples: ['safeguarding'] }),
      example: 'safeguarding',
    }),
    caseload: optional(
      count({
        about: 'People or families to a full-time worker.',
        unit: 'people/post',
        limits: { over: 0, max: 10_000 },
        words: ['families', 'family', 'cases', 'case', 'person', 'people'],
        examples: ['12'],
      }),
    ),
    contracts: optional(choice(CONTRACT_TYPES, { about: 'On what terms most workers are employed.' })),
    insecure_share: optional(
      share({ about: 'The share of workers on casual, agency or zero-hours terms.', examples: ['18%'] }),
    ),
    continuity: optional(choice(CONTINUITY, { about: 'Whether the same worker comes again.' })),
    contact: optional(choice(CONTACT, { about: 'Whether people are seen in person.' })),
    lone_work: map({
      about: 'What keeps somebody safe who works alone.',
      fields: {
        risk_assessment: asked('Whether the risks of working alone are assessed and written down.'),
        excluded_tasks: list({
          about: 'What nobody does alone.',
          item: words({ about: 'A task.', examples: ['first visits at night'] }),
          example: 'first visits at night',
        }),
        device: asked('Whether each lone worker has a device or app that raises the alarm.'),
        on_call_manager: asked('Whether a manager answers at all hours of the work.'),
        end_of_shift_check: asked('Whether somebody makes sure that the worker is home.'),
        response_plan: asked('Whether it is written down who comes when the alarm is raised.'),
      },
    }),
    transfer: map({
      about: 'Frontline posts before and after the work changed hands.',
      fields: { posts_before: posts('Full-time posts before.'), posts_after: posts('Full-time posts after.') },
    }),
    scoring: map({
      about: 'A numeric score that decides on need or risk.',
      fields: {
        used: asked('Whether such a score decides.'),
        override: asked('Whether a professional can overrule it, on the record.'),
      },
      short: 'used',
    }),
    workers_heard: optional(choice(WORKERS_HEARD, { about: 'How workers are heard.' })),
    concerns_route: asked('Whether a worker can raise a concern with somebody other than her own manager.'),
    users_heard: optional(choice(USERS_HEARD, { about: 'Who hears the people that use the service.' })),
  },
});

/** Where a profile leaves the whole section to be asked and the file is silent, the section itself is the question. */
export const quality: Field<QualityClauses> = {
  ...section,
  read(reader, node, path, from) {
    if (node === undefined && reader.asks(path))
      reader.record({ path, text: 'unknown', value: undefined, unit: '', origin: 'unknown' });
    return section.read(reader, node, path, from);
  },
};
