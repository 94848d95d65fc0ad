// What the contract says about the quality of the work. Nothing fills in here: silence is a question.
import { list, map, optional, textOrNone, unknowable } from '../fields.ts';
import { choice, count, share, text, yesNo } from '../values.ts';

const asked = (about: string) => optional(yesNo(about));
const postsThen = (about: string) =>
  optional(count(about, { unit: 'posts', words: ['post', 'posts'], such: '12', max: 1e6 }));

/** Whether people are met. */
export const CONTACT = {
  'in-person': 'They are met.',
  phone: 'They are called, by telephone or video.',
  either: 'Whichever suits.',
};

const texts = (about: string, item: string, such: string) => list(about, unknowable(text(item, such)), such);

export const quality = map(
  'What the contract says about the quality of the work.',
  {
    qualification: textOrNone(text('The least qualification of a worker.', 'NVQ 3')),
    skills: texts('Skills that the work asks for.', 'A skill, in the words of the specification.', 'work with parents'),
    training: texts('What workers must be trained in.', 'A topic of training.', 'safeguarding'),
    caseload: optional(
      count('People or families to a full-time worker.', {
        unit: 'people/post',
        words: ['families', 'family', 'cases', 'case', 'person', 'people'],
        such: '12',
        over: 0,
        max: 10_000,
      }),
    ),
    contracts: optional(
      choice('On what terms most workers are employed.', {
        permanent: 'Employed without an end date.',
        'fixed-term': 'Employed until a date.',
        'guaranteed-hours': 'Employed for a least number of hours a week.',
        casual: 'Called when there is work, with no promise on either side.',
        agency: 'Employed by an agency, which charges by the hour.',
        'zero-hours': 'Employed with no hours promised.',
      }),
    ),
    insecure_share: optional(share('The share of workers on casual, agency or zero-hours terms.', { such: '18%' })),
    continuity: optional(
      choice('Whether the same worker comes again.', {
        'same-worker': 'The same worker each time.',
        'small-team': 'One of a few whom the person knows.',
        'any-worker': 'Whoever is free.',
      }),
    ),
    contact: optional(
      choice(
        'Whether people are seen in person; where it is by phone, a profile fills in no journeys, devices and second workers.',
        CONTACT,
      ),
    ),
    lone_work: map(
      'What keeps somebody safe who works alone.',
      {
        risk_assessment: asked('Whether the risks of working alone are assessed and written down.'),
        excluded_tasks: texts('What nobody does alone.', 'A task.', 'first visits at night'),
        device: asked('Whether each lone worker has a device or app that raises the alarm.'),
        on_call_manager: asked('Whether a manager answers at all hours of the work.'),
        end_of_shift_check: asked('Whether somebody makes sure that the worker is home.'),
        response_plan: asked('Whether it is written down who comes when the alarm is raised.'),
      },
      { isOfJourneys: true },
    ),
    transfer: map('Frontline posts before and after the work changed hands.', {
      posts_before: postsThen('Full-time posts before.'),
      posts_after: postsThen('Full-time posts after.'),
    }),
    scoring: map(
      'A numeric score that decides on need or risk.',
      {
        used: asked('Whether such a score decides.'),
        override: asked('Whether a professional can overrule it, on the record.'),
      },
      { short: 'used' },
    ),
    workers_heard: optional(
      choice('How workers are heard.', {
        union: 'A recognised trade union speaks for them.',
        forum: 'They meet with those who manage the service.',
        survey: 'They are asked in writing.',
        none: 'They are not asked.',
      }),
    ),
    concerns_route: asked('Whether a worker can raise a concern with somebody other than her own manager.'),
    users_heard: optional(
      choice('Who hears the people that use the service.', {
        independent: 'Somebody who neither buys nor provides the service.',
        authority: 'The body that buys it.',
        provider: 'The provider itself.',
        'complaints-only': 'Nobody, until somebody complains.',
        none: 'Nobody.',
      }),
    ),
  },
  {
    isFixed: true,
    isBesideTheSums: true,
    isNeverAssumed: true,
    isAskedAsOne: true,
    question: {
      short: 'what quality is asked for',
      full: 'Which skills, training and supervision does the contract ask for?',
    },
  },
);
