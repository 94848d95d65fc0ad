import { sicknessLeftOut } from '../../../src/checks/finance/sickness-left-out.ts';
import { answers } from '../answers.ts';

answers(sicknessLeftOut, [
  ['nothing', 'some is reckoned with', {}],
  ['nothing', 'it is a share of hours', { 'absence.sickness': '2%' }],
  ['found', 'it is stated as none', { 'absence.sickness': '0 days' }],
  ['found', 'it is stated as a share of none', { 'absence.sickness': '0%' }],
  ['cannotTell', 'nobody says anything', { absence: '{leave: 5.6 weeks}' }],
]);
