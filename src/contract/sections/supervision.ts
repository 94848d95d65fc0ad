// The people who supervise and manage, and what they cost.
import { map, optional, prefault } from '../fields.ts';
import { count, money, posts, salary, share } from '../values.ts';

const post = (who: string) =>
  map(`${who}, for this contract.`, {
    fte: prefault(posts('Full-time posts, or a share of frontline posts.'), '0'),
    salary: prefault(salary('Salary of a full-time post, without on-costs.'), '£0'),
  });

const SESSIONS = { unit: 'sessions/year', words: ['session', 'sessions'], max: 100_000 };

export const supervision = map('The people who supervise and manage, and what they cost.', {
  span: prefault(
    count('Full-time posts to a supervisor; 0 is no supervisor.', {
      unit: 'posts/worker',
      words: ['post', 'posts'],
      such: '12',
    }),
    '0',
  ),
  supervisor_salary: prefault(salary("A supervisor's salary, without on-costs."), '£0'),
  manager: post('The manager'),
  admin: post('Administration'),
  on_call_manager: map('A manager within call when the office is closed.', {
    per_session: prefault(money('The allowance for a session.', { unit: 'GBP/session', such: '£15' }), '£0'),
    share: prefault(
      share("The share of the manager's rota that this contract carries.", { such: '25%', isBare: true }),
      '100%',
    ),
    sessions_per_year: optional(
      count('Sessions a year; unless stated, worked out from the hours of demand and cover.', {
        ...SESSIONS,
        such: '477',
      }),
    ),
  }),
  external: map('Supervision bought from outside.', {
    sessions_per_year: prefault(count('Sessions a year.', { ...SESSIONS, such: '12' }), '0'),
    fee: prefault(money('The fee for a session.', { unit: 'GBP/session', such: '£70' }), '£0'),
  }),
});
