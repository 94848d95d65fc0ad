import { isOfTheFile } from '../contract/text/place.ts';
import type { Absence } from '../contract/types.ts';
import { lessSupervision } from '../scenarios/less.ts';
import { money, wholeShare } from '../words/words.ts';
import { pricePath } from './hours-given.ts';
import type { Lever } from './lever.ts';

function amountOf(absence: Absence): number {
  return 'share' in absence ? absence.share : absence.amount;
}

export const supervisionDropped: Lever = {
  id: 'supervision-dropped',
  label: 'Supervision and training dropped',
  unit: 'share',
  range({ contract: { absence, supervision, costs } }) {
    const { span, external } = supervision;
    const any =
      amountOf(absence.supervision) +
      amountOf(absence.training) +
      span +
      external.sessions_per_year +
      costs.training_fees;
    return any > 0 ? { from: 0, to: 1 } : undefined;
  },
  apply: lessSupervision,
  kind: 'unsafe',
  say({ value, enough, saves }, setting) {
    return enough
      ? `Income meets cost if ${wholeShare(value)} of supervision and training falls away: the time for it, the supervisors and the fees.`
      : `If there were no supervision and no training at all, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: 'Who sees the records of supervision and training, and how often?',
  invitedBy: (setting, inputs) =>
    isOfTheFile(inputs.get('absence.supervision'))
      ? { path: 'absence.supervision', how: 'it is asked for, and has no price of its own' }
      : { path: pricePath(setting), how: 'supervision and training have no price of their own' },
};
