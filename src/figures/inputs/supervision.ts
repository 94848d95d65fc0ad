// What the contract says about the people who supervise and manage.
import type { Figure } from '../../engine/figure.ts';
import { alternative, omissible, whetherUsed } from '../alternatives.ts';
import { input, laidOut, wordsOf } from '../leaf.ts';

export interface SalaryInputs {
  amount: Figure;
  ofBasic: Figure;
  isShare: Figure;
  ofMinimum: Figure;
  isShareOfMinimum: Figure;
}

function salary(path: string): SalaryInputs {
  const { label } = wordsOf(path);
  const ofPost = (id: string, key: string, of: string) =>
    alternative(path, key, { id: `${path}.${id}`, label: `${label}, as a share of ${of}`, unit: 'posts/worker' });
  const ofBasic = ofPost('share', 'share_of_basic', 'the basic pay of a full-time post');
  const ofMinimum = ofPost(
    'shareOfMinimum',
    'share_of_minimum_wage',
    'the adult minimum wage for the hours of a full-time post',
  );
  return {
    amount: alternative(path, 'amount', { unit: 'GBP/year/worker' }),
    ofBasic,
    isShare: whetherUsed(`${path}.isShare`, `${label} is a share of basic pay`, ofBasic),
    ofMinimum,
    isShareOfMinimum: whetherUsed(
      `${path}.isShareOfMinimum`,
      `${label} is a share of the adult minimum wage`,
      ofMinimum,
    ),
  };
}

function posts(path: string) {
  const { label } = wordsOf(path);
  return {
    amount: alternative(path, 'amount', { unit: 'workers' }),
    ofPosts: alternative(path, 'share_of_posts', {
      id: `${path}.share`,
      label: `${label}, as a share of frontline posts`,
      unit: 'workers/post',
    }),
  };
}

export const span = input('supervision.span');
export const supervisorSalary = salary('supervision.supervisor_salary');
export const managerSalary = salary('supervision.manager.salary');
export const adminSalary = salary('supervision.admin.salary');
export const managerPosts = posts('supervision.manager.fte');
export const adminPosts = posts('supervision.admin.fte');
export const onCallManagerFee = input('supervision.on_call_manager.per_session');
export const onCallManagerShare = input('supervision.on_call_manager.share');
export const onCallSessionsStated = omissible('supervision.on_call_manager.sessions_per_year');
export const onCallSessionsAreStated = whetherUsed(
  'supervision.onCallSessionsStated',
  'The contract states the sessions of the on-call manager',
  onCallSessionsStated,
);
export const anythingOutOfHours = laidOut(
  'calendar.outOfHours',
  { label: 'Demand or cover falls outside Monday to Friday 08:00-18:00', unit: 'flag' },
  (layout) => (layout.outOfHours ? 1 : 0),
);
export const coverOfOne = laidOut(
  'cover.ofOne',
  { label: 'At some time fewer than two are on cover, all modes together', unit: 'flag' },
  (layout) =>
    layout.bands.some(({ waking, apart, asleep, onCall }) => {
      const staff = waking + apart + asleep + onCall;
      return staff > 0 && staff < 2;
    })
      ? 1
      : 0,
);
export const anyCover = laidOut('cover.any', { label: 'Somebody is on cover at some time', unit: 'flag' }, (layout) =>
  layout.bands.some(({ waking, apart, asleep, onCall }) => waking + apart + asleep + onCall > 0) ? 1 : 0,
);
export const externalSessions = input('supervision.external.sessions_per_year');
export const externalFee = input('supervision.external.fee');
