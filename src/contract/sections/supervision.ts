// The people who supervise and manage, and what they cost.

import * as forms from '../forms.ts';
import { count, money } from '../kinds.ts';
import { leaf, optional } from '../leaf.ts';
import { map } from '../map.ts';
import type { Posts, Salary } from '../types.ts';

const salary = (about: string) =>
  leaf<Salary>({
    about,
    unit: 'GBP/year',
    ranged: true,
    accepts: 'an amount a year such as £22,000, or 140% of basic pay',
    examples: ['£22,000', '140% of basic pay'],
    forms: [
      { ...forms.money(), make: (amount): Salary => ({ amount }) },
      forms.shareOf<Salary>('basic pay', (share_of_basic) => ({ share_of_basic })),
    ],
    neutral: '£0',
  });

const posts = (about: string) =>
  leaf<Posts>({
    about,
    unit: 'posts',
    ranged: true,
    accepts: 'a number of posts such as 0.2, or 2% of posts',
    examples: ['0.2', '2% of posts'],
    forms: [
      { ...forms.count({ max: 10_000 }, ['post', 'posts']), make: (amount): Posts => ({ amount }) },
      forms.shareOf<Posts>('posts', (share_of_posts) => ({ share_of_posts })),
    ],
    neutral: '0',
  });

const post = (who: string) =>
  map({
    about: `${who}, for this contract.`,
    fields: {
      fte: posts('Full-time posts, or a share of frontline posts.'),
      salary: salary('Salary of a full-time post, without on-costs.'),
    },
  });

const SESSIONS = { words: ['session', 'sessions'], limits: { max: 100_000 } };

export const supervision = map({
  about: 'The people who supervise and manage, and what they cost.',
  fields: {
    span: count({
      about: 'Full-time posts to a supervisor; 0 is no supervisor.',
      unit: 'posts/worker',
      neutral: '0',
      words: ['post', 'posts'],
      examples: ['12'],
    }),
    supervisor_salary: salary("A supervisor's salary, without on-costs."),
    manager: post('The manager'),
    admin: post('Administration'),
    on_call_manager: map({
      about: 'A manager within call when the office is closed.',
      fields: {
        per_session: money({
          about: 'The allowance for a session.',
          unit: 'GBP/session',
          neutral: '£0',
          examples: ['£15'],
        }),
        sessions_per_year: optional(
          count({
            about: 'Sessions a year; unless stated, worked out from the hours of demand and cover.',
            unit: 'sessions/year',
            examples: ['477'],
            ...SESSIONS,
          }),
        ),
      },
    }),
    external: map({
      about: 'Supervision bought from outside.',
      fields: {
        sessions_per_year: count({
          about: 'Sessions a year.',
          unit: 'sessions/year',
          neutral: '0',
          examples: ['12'],
          ...SESSIONS,
        }),
        fee: money({ about: 'The fee for a session.', unit: 'GBP/session', neutral: '£0', examples: ['£70'] }),
      },
    }),
  },
});
