// What the contract says about the people who supervise and manage.
import type { Contract, Posts, Salary } from '../../contract/types.ts';
import type { Figure } from '../../engine/figure.ts';
import { input, laidOut, stated, whetherStated, wordsOf } from '../leaf.ts';

export interface SalaryInputs {
  amount: Figure;
  ofBasic: Figure;
  isShare: Figure;
  ofMinimum: Figure;
  isShareOfMinimum: Figure;
}

type Supervised = Pick<Contract, 'supervision'>;

function salary(path: string, read: (contract: Supervised) => Salary): SalaryInputs {
  const { label } = wordsOf(path);
  const part = (key: 'amount' | 'share_of_basic' | 'share_of_minimum_wage') => (contract: Supervised) =>
    (read(contract) as Partial<Record<typeof key, number>>)[key] ?? 0;
  const ofPost = (id: string, of: string, key: 'share_of_basic' | 'share_of_minimum_wage') =>
    stated(path, { id: `${path}.${id}`, label: `${label}, as a share of ${of}`, unit: 'posts/worker' }, part(key));
  return {
    amount: input(path, { unit: 'GBP/year/worker' }, part('amount')),
    ofBasic: ofPost('share', 'the basic pay of a full-time post', 'share_of_basic'),
    isShare: whetherStated(
      `${path}.isShare`,
      `${label} is a share of basic pay`,
      (contract) => 'share_of_basic' in read(contract),
      'supervision',
    ),
    ofMinimum: ofPost(
      'shareOfMinimum',
      'the adult minimum wage for the hours of a full-time post',
      'share_of_minimum_wage',
    ),
    isShareOfMinimum: whetherStated(
      `${path}.isShareOfMinimum`,
      `${label} is a share of the adult minimum wage`,
      (contract) => 'share_of_minimum_wage' in read(contract),
      'supervision',
    ),
  };
}

function posts(path: string, read: (contract: Contract) => Posts) {
  const { label } = wordsOf(path);
  return {
    amount: input(path, { unit: 'workers' }, (c) => {
      const value = read(c);
      return 'amount' in value ? value.amount : 0;
    }),
    ofPosts: stated(
      path,
      { id: `${path}.share`, label: `${label}, as a share of frontline posts`, unit: 'workers/post' },
      (c) => {
        const value = read(c);
        return 'share_of_posts' in value ? value.share_of_posts : 0;
      },
    ),
  };
}

export const span = input('supervision.span');
export const supervisorSalary = salary('supervision.supervisor_salary', (c) => c.supervision.supervisor_salary);
export const managerSalary = salary('supervision.manager.salary', (c) => c.supervision.manager.salary);
export const adminSalary = salary('supervision.admin.salary', (c) => c.supervision.admin.salary);
export const managerPosts = posts('supervision.manager.fte', (c) => c.supervision.manager.fte);
export const adminPosts = posts('supervision.admin.fte', (c) => c.supervision.admin.fte);
export const onCallManagerFee = input('supervision.on_call_manager.per_session');
export const onCallManagerShare = input('supervision.on_call_manager.share');
export const onCallSessionsStated = input('supervision.on_call_manager.sessions_per_year');
export const onCallSessionsAreStated = whetherStated(
  'supervision.onCallSessionsStated',
  'The contract states the sessions of the on-call manager',
  (contract) => contract.supervision.on_call_manager.sessions_per_year !== undefined,
  'supervision',
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
