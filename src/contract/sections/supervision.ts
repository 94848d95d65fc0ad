// The people who supervise and manage, and what they cost.
import { map, optional } from '../fields.ts';
import { count, money, posts, salary, share } from '../values.ts';

const post = (who: string, label: string, ofSalary: string, asked: string, isCost?: true) =>
  map(`${who}, for this contract.`, {
    fte: posts('Full-time posts, or a share of frontline posts.', {
      label,
      silent: '0',
      ...(isCost && { isCost }),
      question: { short: asked, full: `How many ${asked} does the price allow for?` },
    }),
    salary: salary('Salary of a full-time post, without on-costs.', { label: ofSalary, silent: '£0' }),
  });

const SESSIONS = { unit: 'sessions/year', words: ['session', 'sessions'], max: 100_000 };

export const supervision = map('The people who supervise and manage, and what they cost.', {
  span: count('Full-time posts to a supervisor; 0 is no supervisor.', {
    label: 'Full-time posts to a supervisor',
    alsoCalled: 'ratio, supervision_ratio, supervisor_ratio, team_size',
    isCost: { unless: ['supervision.external.fee'] },
    isNeverNothing: true,
    unit: 'posts/worker',
    words: ['post', 'posts'],
    such: '12',
    silent: '0',
  }),
  supervisor_salary: salary("A supervisor's salary, without on-costs.", { label: "Supervisor's salary", silent: '£0' }),
  manager: post('The manager', 'Manager', "Manager's salary", 'full-time posts of managers', true),
  admin: post('Administration', 'Administration', "Administrator's salary", 'full-time posts of administration'),
  on_call_manager: map('A manager within call when the office is closed.', {
    per_session: money('The allowance for a session.', {
      label: 'On-call manager, a session',
      unit: 'GBP/session',
      such: '£15',
      silent: '£0',
    }),
    share: share("The share of the manager's rota that this contract carries.", {
      label: "Share of the on-call manager's rota that this contract carries",
      such: '25%',
      isBare: true,
      silent: '100%',
    }),
    sessions_per_year: optional(
      count('Sessions a year; unless stated, worked out from the hours of demand and cover.', {
        label: 'On-call manager, sessions that the contract states',
        ...SESSIONS,
        such: '477',
      }),
    ),
  }),
  external: map('Supervision bought from outside.', {
    sessions_per_year: count('Sessions a year.', {
      label: 'Sessions of outside supervision',
      ...SESSIONS,
      such: '12',
      silent: '0',
    }),
    fee: money('The fee for a session.', {
      label: 'Fee for a session of outside supervision',
      unit: 'GBP/session',
      such: '£70',
      silent: '£0',
    }),
  }),
});
