// What the contract says about each journey and visit.
import { input } from '../leaf.ts';

export const visitCrew = input('visit.crew', { unit: 'ratio' });
export const travelTime = input('visit.travel');
export const travelPaid = input('visit.travel_paid');
export const travelFromHome = input('visit.travel_from_home');
export const miles = input('visit.miles');
export const notesTime = input('visit.notes');
export const idleShare = input('visit.idle');
export const wastedShare = input('visit.wasted.share');
export const wastedStaffTime = input('visit.wasted.staff_time');
