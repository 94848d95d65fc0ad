// What the contract says about each journey and visit.
import { stated } from '../leaf.ts';

export const visitCrew = stated(
  'visit.crew',
  { label: 'Workers that the contract sends to each visit', unit: 'ratio' },
  (c) => c.visit.crew,
);
export const travelTime = stated(
  'visit.travel',
  { label: 'Travel, a journey and worker', unit: 'hours/visit' },
  (c) => c.visit.travel,
);
export const travelPaid = stated(
  'visit.travel_paid',
  { label: 'Share of travel that is paid', unit: 'share' },
  (c) => c.visit.travel_paid,
);
export const travelFromHome = stated(
  'visit.travel_from_home',
  { label: 'Share of travel that is to the first visit and from the last', unit: 'share' },
  (c) => c.visit.travel_from_home,
);
export const miles = stated(
  'visit.miles',
  { label: 'Miles, a journey and worker', unit: 'miles/visit' },
  (c) => c.visit.miles,
);
export const notesTime = stated(
  'visit.notes',
  { label: 'Notes, a visit and worker', unit: 'hours/visit' },
  (c) => c.visit.notes,
);
export const idleShare = stated(
  'visit.idle',
  { label: 'Share of paid time lost between visits', unit: 'share' },
  (c) => c.visit.idle,
);
export const wastedShare = stated(
  'visit.wasted.share',
  { label: 'Wasted journeys for each visit made', unit: 'share' },
  (c) => c.visit.wasted.share,
);
export const wastedStaffTime = stated(
  'visit.wasted.staff_time',
  { label: 'Time at the door of a wasted visit', unit: 'hours/visit' },
  (c) => c.visit.wasted.staff_time,
);
export const wastedBilled = stated(
  'visit.wasted.billed',
  { label: 'Part of the price paid for a wasted visit', unit: 'share' },
  (c) => c.visit.wasted.billed,
);
