// What the contract says about each role of its staff. What a role does not say it has from `pay`.
import type { AgeBand } from '../../rates/minimum-wage.ts';
import { counted, ofRole, rowOf, whetherRole } from '../leaf.ts';
import { ageOf, isUnderPay, namedRateOf } from '../roles.ts';

export const roleIsUnderPay = whetherRole(
  'role.isUnderPay',
  'The role is the one under pay, which nobody lists',
  isUnderPay,
);
export const roleShareStated = ofRole('staff[].share', (role) => role.share);
export const rolePostsStated = ofRole('staff[].posts', (role) => role.posts);
export const roleCases = ofRole('staff[].cases', (role) => role.cases);
export const roleCasesPerWorker = ofRole('staff[].per_worker', (role) => role.per_worker, { unit: 'cases/post' });
export const roleStatesWeek = whetherRole(
  'role.statesWeek',
  'The role has a contracted week of its own',
  (role) => role.contracted_week !== undefined,
);
export const roleWeekStated = ofRole('staff[].contracted_week', (role) => role.contracted_week);

export const roleStatesRate = whetherRole(
  'role.statesRate',
  'The role has a rate of its own',
  (role) => role.rate !== undefined,
);
export const roleRateStated = ofRole('staff[].rate', (role) => (typeof role.rate === 'number' ? role.rate : 0));
export const roleRateNamed = whetherRole(
  'role.rateNamed',
  'The rate of pay is a named one',
  (role, seen) => namedRateOf(role, seen) !== undefined,
  'pay',
  'contract',
  'rules',
);
export const roleNamedShare = counted(
  'role.namedShare',
  { label: 'Share of the rate named that is paid', unit: 'share', rows: 'role', source: 'The contract' },
  (seen, row) => {
    return namedRateOf(rowOf(seen.roles, row), seen)?.share ?? 1;
  },
  'roles',
  'pay',
  'contract',
  'rules',
);
/** Apprentices are taken as under 19. */
const UNDER_21: readonly AgeBand[] = ['under-18', '18-20', 'apprentice'];

export const roleIsUnder21 = whetherRole(
  'role.isUnder21',
  'The workers are under 21',
  (role, { contract }) => UNDER_21.includes(ageOf(role, contract)),
  'pay',
);
