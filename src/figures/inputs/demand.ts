// What the contract says about demand and about who may work alone.
import type { StaffRole } from '../../contract/types.ts';
import { counted, laidOut, stated, whether, whetherStated } from '../leaf.ts';

export const hoursPerWeek = stated(
  'demand.hours_per_week',
  { label: 'Hours a week', unit: 'hours/week' },
  (c) => c.demand.hours_per_week,
);
export const demandWeeks = stated(
  'demand.weeks_per_year',
  { label: 'Weeks a year in which these hours are asked for', unit: 'weeks/year' },
  (c) => c.demand.weeks_per_year,
);
export const hoursAreStated = whetherStated(
  'demand.hoursStated',
  'The contract states hours a week',
  (contract) => contract.demand.hours_per_week > 0,
);
export const hasVisits = whetherStated(
  'demand.hasVisits',
  'There are visits',
  (contract) => contract.demand.hours_per_week > 0 && contract.demand.visits.length > 0,
);
/** Set by the scenario, which keeps the contact hours of the contract as specified. */
export const contactHoursAreHeld = whether(
  'demand.contactHoursHeld',
  'The scenario keeps the contact hours of the contract as specified',
  ({ rules }) => rules.contactHours !== undefined,
);
export const contactHoursHeld = counted(
  'demand.contactHoursAsSpecified',
  { label: 'Contact hours as specified', unit: 'hours/year', source: 'The contract as specified' },
  ({ rules }) => rules.contactHours ?? 0,
);
export const nobodyTakesVisits = laidOut(
  'cover.nobody',
  { label: 'Nobody is on cover for visits', unit: 'flag' },
  ({ bands }) => (bands.some(({ waking, asleep, onCall }) => waking + asleep + onCall > 0) ? 0 : 1),
);
export const coverHoursSold = counted(
  'cover.hoursSold',
  { label: 'Hours of waking cover in the contract', unit: 'hours/year' },
  ({ sold }) => sold.bands.reduce((sum, { hours, waking, apart }) => sum + hours * (waking + apart), 0),
);
export const guaranteedHoursPerWeek = stated(
  'demand.guaranteed_hours_per_week',
  { label: 'Hours a week paid for even if not used', unit: 'hours/week' },
  (c) => c.demand.guaranteed_hours_per_week,
);
export const visitLength = stated(
  'demand.visits[].length',
  { label: 'Length of a visit', unit: 'hours/visit', rows: 'length' },
  (c, row) => c.demand.visits[row]?.length ?? 0,
);
export const visitShare = stated(
  'demand.visits[].share',
  { label: 'Share of the hours given in visits of this length', unit: 'share', rows: 'length' },
  (c, row) => c.demand.visits[row]?.share ?? 0,
);
export const secondWorker = stated(
  'lone_working.second_worker',
  { label: 'Share of contact hours with a second worker', unit: 'share' },
  (c) => c.lone_working.second_worker,
);
export const nobodyAlone = whetherStated(
  'lone_working.notAllowed',
  'Nobody may work alone',
  (contract) => !contract.lone_working.allowed,
);
export const checkInTime = stated(
  'lone_working.check_in',
  { label: 'Time to check in, a visit and worker', unit: 'hours/visit' },
  (c) => c.lone_working.check_in,
);
export const devicePerMonth = stated(
  'lone_working.device_per_month',
  { label: 'Lone-worker device a month', unit: 'GBP/month/worker' },
  (c) => c.lone_working.device_per_month,
);
/** Full-time posts of a role that is stated as posts, or by its cases; 0 for one that has a share of the hours. */
export function postsOf({ posts, cases, per_worker }: StaffRole): number {
  return posts ?? (cases !== undefined && per_worker !== undefined ? cases / per_worker : 0);
}
