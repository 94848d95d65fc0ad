import { silentAtSafe } from '../contract/silence/silence.ts';
import type { Absence, Contract } from '../contract/types.ts';
import { averageWeekOf } from '../figures/roles.ts';
import { plural, share } from '../words/words.ts';
import type { Change, Scenario } from './types.ts';

type Off = Contract['absence'];

/** Hours on duty that time off leaves a full-time post: what `post.onDuty` says, before the scenario is chosen. */
function onDuty(contract: Contract, changed: Partial<Off>): number {
  const { absence, pay, costs } = contract;
  const week = pay.full_time_week;
  // What each person sits through comes once for everybody who shares the post.
  const people = week / averageWeekOf(contract);
  const { leave, sickness, training, induction, supervision, team_meetings } = { ...absence, ...changed };
  let hours = 0;
  let share = 0;
  const takeOff = (item: Absence, unit: number): void => {
    if ('share' in item) share += item.share;
    else hours += item.amount * unit;
  };
  takeOff(leave, week);
  takeOff(sickness, week / 5);
  takeOff(training, (people * week) / 5);
  takeOff(induction, (people * costs.turnover * week) / 5);
  takeOff(supervision, people * 12);
  takeOff(team_meetings, people * 12);
  return ((week * 365) / 7 - hours) / (1 + share);
}

/** The greater of two times off duty; hours and a share of hours on duty compare by what they leave of a post. */
function greater(contract: Contract, key: 'supervision' | 'training'): Absence {
  const [own, safe] = [contract.absence[key], contract.safe[key]];
  if (!safe) return own;
  return onDuty(contract, { [key]: safe }) < onDuty(contract, { [key]: own }) ? safe : own;
}

interface Safe {
  readonly contract: Contract;
  readonly changes: readonly Change[];
}

const called = new WeakMap<Contract, Safe>();

/** The contract with what its own risks and response time call for, where that is more than it has. Checks ask for it. */
export function asCalledFor(contract: Contract): Safe {
  let known = called.get(contract);
  if (!known) {
    known = changed(contract);
    called.set(contract, known);
  }
  return known;
}

const made = new WeakMap<Contract, Safe>();

/** With what it leaves silent at the profile's safe level too. Other scenarios begin with it. */
export function makeSafe(contract: Contract): Safe {
  let known = made.get(contract);
  if (!known) {
    const { contract: safer, changes } = asCalledFor(contract);
    known = { contract: silentAtSafe(safer), changes: [...changes, ...filledIn(contract)] };
    made.set(contract, known);
  }
  return known;
}

function filledIn({ silence, contract }: Contract): Change[] {
  return (silence?.().filled ?? []).map(({ path, text, source }) => ({
    path,
    to: text,
    why: `the contract is silent: the safe level of the profile ${contract.profile}${source ? `; ${source}` : ''}`,
  }));
}

function changed(contract: Contract): Safe {
  const { safe, absence, supervision, lone_working, visit } = contract;
  const changes: Change[] = [];
  const note = (path: string, to: string, why: string): void => {
    changes.push({ path, to, why });
  };
  const secondWorker = Math.max(lone_working.second_worker, safe.second_worker ?? 0);
  if (secondWorker > lone_working.second_worker)
    note('lone_working.second_worker', `${share(secondWorker)} of hours`, 'what nobody should face alone');
  const supervised = greater(contract, 'supervision');
  if (supervised !== absence.supervision)
    note('absence.supervision', 'as the work needs', 'work of this kind is talked through, regularly');
  const trained = greater(contract, 'training');
  if (trained !== absence.training) note('absence.training', 'as the work needs', 'skills for the risks named');
  const span =
    safe.span !== undefined && (supervision.span === 0 || safe.span < supervision.span) ? safe.span : supervision.span;
  if (span !== supervision.span)
    note('supervision.span', `${plural(span, 'post')} to a supervisor`, 'a supervisor can know the work of so many');
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
  what: "As specified, with what the contract leaves silent at its profile's safe level, and the second workers, supervision, training and cover that its own risks and response time call for.",
  withoutProfile:
    'As specified, with the second workers, supervision, training and cover that its own risks and response time call for.',
  answersCalls: true,
  apply: (contract) => ({ rules: {}, ...makeSafe(contract) }),
};
