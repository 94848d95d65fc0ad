// What the contract says about demand and about who may work alone.
import { counted, input, laidOut, whether, whetherStated } from '../leaf.ts';

export const hoursPerWeek = input('demand.hours_per_week');
export const demandWeeks = input('demand.weeks_per_year');
export const hoursAreStated = whetherStated(
  'demand.hoursStated',
  'The contract states hours a week',
  ({ demand }) => demand.hours_per_week > 0,
  'demand',
);
export const hasVisits = whetherStated(
  'demand.hasVisits',
  'There are visits',
  ({ demand }) => demand.hours_per_week > 0 && demand.visits.length > 0,
  'demand',
);
/** Set by the scenario, which keeps the contact hours of the contract as specified. */
export const contactHoursAreHeld = whether(
  'demand.contactHoursHeld',
  'The scenario keeps the contact hours of the contract as specified',
  ({ rules }) => rules.contactHours !== undefined,
  'rules',
);
export const contactHoursHeld = counted(
  'demand.contactHoursAsSpecified',
  { label: 'Contact hours as specified', unit: 'hours/year', source: 'The contract as specified' },
  ({ rules }) => rules.contactHours ?? 0,
  'rules',
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
  'sold',
);
export const guaranteedHoursPerWeek = input('demand.guaranteed_hours_per_week');
export const visitLength = input('demand.visits[].length', { rows: 'length' });
export const visitShare = input('demand.visits[].share', { rows: 'length' });
export const secondWorker = input('lone_working.second_worker');
export const nobodyAlone = whetherStated(
  'lone_working.notAllowed',
  'Nobody may work alone',
  (contract) => !contract.lone_working.allowed,
  'lone_working',
);
export const checkInTime = input('lone_working.check_in');
export const devicePerMonth = input('lone_working.device_per_month');
