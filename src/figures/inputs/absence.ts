// What the contract says about paid time off duty. Each item is in its natural unit, or a share of on-duty hours; the
// one that is not used is 0.
import type { Absence, Contract } from '../../contract/types.ts';
import { input, stated, whether } from '../leaf.ts';

const amount = (absence: Absence): number => ('amount' in absence ? absence.amount : 0);
const share = (absence: Absence): number => ('share' in absence ? absence.share : 0);

type Item = 'leave' | 'sickness' | 'training' | 'induction' | 'supervision' | 'team_meetings';

function natural(item: Item, more: { unit?: string } = {}) {
  return input(`absence.${item}`, more, (c) => amount(c.absence[item]));
}
function asShare(item: Item, label: string) {
  return stated(
    `absence.${item}`,
    { id: `absence.${item}Share`, label: `${label}, as a share of on-duty hours`, unit: 'share' },
    (c: Contract) => share(c.absence[item]),
  );
}

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
