import { leaveBelowStatutory } from '../../../src/checks/law/leave-below-statutory.ts';
import { answers } from '../answers.ts';

answers(leaveBelowStatutory, [
  ['nothing', 'it is 5.6 weeks', {}],
  ['nothing', 'it is 28 days, the same', { 'absence.leave': '28 days' }],
  ['nothing', 'it is 207.2 hours of 37 a week, the same', { 'absence.leave': '207.2 hours' }],
  ['nothing', 'it is 12.07% of hours worked', { 'absence.leave': '12.07%' }],
  ['found', 'it is 12%', { 'absence.leave': '12%' }],
  ['found', 'it is 20 days', { 'absence.leave': '20 days' }],
  ['found', 'it is half a day short', { 'absence.leave': '27.5 days' }],
  ['cannotTell', 'nobody states it', { 'absence.leave': 'unknown' }],
]);
