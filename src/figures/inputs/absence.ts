// What the contract says about paid time off duty. Each item is in its natural unit, or a share of on-duty hours; the
// one that is not used is 0.
import { alternative } from '../alternatives.ts';
import { input, whether } from '../leaf.ts';

const natural = (item: string, more?: { unit: string }) => alternative(`absence.${item}`, 'amount', more);
const asShare = (item: string, label: string) =>
  alternative(`absence.${item}`, 'share', {
    id: `absence.${item}Share`,
    label: `${label}, as a share of on-duty hours`,
    unit: 'share',
  });

export const leaveWeeks = natural('leave');
export const leaveShare = asShare('leave', 'Leave');
export const sicknessDays = natural('sickness');
export const sicknessShare = asShare('sickness', 'Sickness');
export const sickSpells = input('absence.sick_spells');
export const trainingDays = natural('training');
export const trainingShare = asShare('training', 'Training');
export const inductionDays = natural('induction');
export const inductionShare = asShare('induction', 'Induction');
export const supervisionHours = natural('supervision', { unit: 'hours/month/worker' });
export const supervisionShare = asShare('supervision', 'Supervision');
export const meetingHours = natural('team_meetings', { unit: 'hours/month/worker' });
export const meetingShare = asShare('team_meetings', 'Team meetings');

export const sicknessInBasic = whether(
  'absence.sicknessInBasic',
  'Sickness is a share of on-duty hours, paid within basic pay',
  ({ contract, rules }) => 'share' in contract.absence.sickness && !rules.sicknessOutOfBasic,
  'absence',
  'rules',
);
