import { isLess } from '../engine/hair.ts';
import { perHourWorked } from '../figures/pay/per-hour-worked.ts';
import { rate } from '../figures/pay/rate.ts';
import { checkIn, notes } from '../figures/time/around-the-visit.ts';
import { onDuty } from '../figures/time/on-duty.ts';
import { unpaidTravel } from '../figures/time/travel.ts';
import { lessTravelAndNotes } from '../scenarios/less.ts';
import { money, wholeShare } from '../words/words.ts';
import { pricePath } from './hours-given.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** £ for each hour really worked, with a share of travel, notes and checking in unpaid. */
function payLeft(value: number, setting: Setting): number {
  const before = setting.run.results;
  const changed = setting.resultsOf(lessTravelAndNotes(setting.contract, value));
  const unpaid = changed.value(unpaidTravel) + value * (before.value(notes) + before.value(checkIn));
  return (changed.value(rate) * changed.value(onDuty)) / (changed.value(onDuty) + unpaid);
}

export const travelAndNotesUnpaid: Lever = {
  id: 'travel-and-notes-unpaid',
  label: 'Travel, notes and checking in unpaid',
  unit: 'share',
  range({ contract: { visit, lone_working, demand } }) {
    const paid = visit.travel * visit.travel_paid + visit.notes + lone_working.check_in;
    return paid > 0 && demand.hours_per_week > 0 ? { from: 0, to: 1 } : undefined;
  },
  apply: lessTravelAndNotes,
  kind: (value, setting) => (isLess(payLeft(value, setting), setting.minimumWage) ? 'unlawful' : 'lawful'),
  leaves: (value, setting) => ({ payPerHour: payLeft(value, setting), minimumWage: setting.minimumWage }),
  say({ value, enough, saves }, setting) {
    const left = payLeft(value, setting);
    const law = `${isLess(left, setting.minimumWage) ? 'under' : 'not under'} ${setting.minimumWords}`;
    const pay = `Pay would come to ${money(left)} for each hour worked (these sums have ${money(setting.run.results.value(perHourWorked))}), ${law}.`;
    return enough
      ? `Income meets cost if ${wholeShare(value)} of the time for travel, notes and checking in goes unpaid. ${pay}`
      : `If no time for travel, notes or checking in were paid, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short. ${pay}`;
  },
  question:
    'Are workers paid for travel between visits, for writing notes and for checking in, and who has seen a payslip?',
  invitedBy: (setting) => ({
    path: pricePath(setting),
    how: 'travel and notes have no price of their own',
  }),
};
