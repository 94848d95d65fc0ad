import type { Absence, Contract } from '../contract/types.ts';
import type { Change, Scenario } from './types.ts';

/** Hours a year that time off duty takes from a full-time post; enough to tell which of two is more. */
function hoursOf(absence: Absence, hoursPerUnit: number, week: number): number {
  return 'share' in absence ? (absence.share * week * 365) / 7 / (1 + absence.share) : absence.amount * hoursPerUnit;
}

function greater(own: Absence, safe: Absence | undefined, hoursPerUnit: number, week: number): Absence {
  return safe !== undefined && hoursOf(safe, hoursPerUnit, week) > hoursOf(own, hoursPerUnit, week) ? safe : own;
}

/** The contract with what its own risks and response time call for. */
export function makeSafe(contract: Contract): { contract: Contract; changes: Change[] } {
  const { safe, absence, supervision, lone_working, visit } = contract;
  const week = contract.pay.full_time_week;
  const changes: Change[] = [];
  const note = (path: string, to: string, why: string): void => {
    changes.push({ path, to, why });
  };
  const secondWorker = Math.max(lone_working.second_worker, safe.second_worker ?? 0);
  if (secondWorker > lone_working.second_worker)
    note(
      'lone_working.second_worker',
      `${+(secondWorker * 100).toFixed(2)}% of hours`,
      'what nobody should face alone',
    );
  const supervised = greater(absence.supervision, safe.supervision, 12, week);
  if (supervised !== absence.supervision)
    note('absence.supervision', 'as the work needs', 'work of this kind is talked through, regularly');
  const trained = greater(absence.training, safe.training, week / 5, week);
  if (trained !== absence.training) note('absence.training', 'as the work needs', 'skills for the risks named');
  const span =
    safe.span !== undefined && (supervision.span === 0 || safe.span < supervision.span) ? safe.span : supervision.span;
  if (span !== supervision.span)
    note('supervision.span', `${span} posts to a supervisor`, 'a supervisor can know the work of so many');
  if (safe.cover) note('cover', 'as the response time needs', 'somebody is there to come');
  const paid = Math.max(visit.travel_paid, 1 - visit.travel_from_home);
  if (paid > visit.travel_paid) note('visit.travel_paid', 'all travel between visits', 'it is working time');
  return {
    changes,
    contract: {
      ...contract,
      cover: safe.cover ?? contract.cover,
      lone_working: { ...lone_working, second_worker: secondWorker },
      visit: { ...visit, travel_paid: paid },
      absence: { ...absence, supervision: supervised, training: trained },
      supervision: { ...supervision, span },
    },
  };
}

export const safe: Scenario = {
  title: 'Safe',
  what: 'As specified, with the second workers, supervision, training and cover that its own risks and response time call for.',
  apply: (contract) => ({ rules: {}, ...makeSafe(contract) }),
};
