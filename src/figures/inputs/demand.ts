// What the contract says about demand and about who may work alone.
import { stated } from '../leaf.ts';

export const hoursPerWeek = stated(
  'demand.hours_per_week',
  { label: 'Contact hours a week', unit: 'hours/week' },
  (c) => c.demand.hours_per_week,
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
