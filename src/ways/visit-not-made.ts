// The worker comes to the door and leaves: the journey is made, the visit is not, and the hour is billed.

import { wordsFor } from '../contract/profiles/words.ts';
import { endedAtTheDoor } from '../scenarios/less.ts';
import { money, wholeShare } from '../words/words.ts';
import { hoursTimes, overheadsHeld, pricePath, SHARE_NOT_GIVEN } from './hours-given.ts';
import type { Lever } from './lever.ts';

export const visitNotMade: Lever = {
  id: 'visit-not-made',
  label: 'The visit that is billed and not made',
  labelIn: ({ visit }) =>
    visit === 'visit' ? 'The visit that is billed and not made' : `The ${visit} that is billed and not done`,
  ...SHARE_NOT_GIVEN,
  apply: (contract, value, setting) => ({
    ...endedAtTheDoor(contract, value),
    demand: hoursTimes(contract, 1 - value),
    overheads: overheadsHeld(contract, setting),
  }),
  say({ value, enough, saves }, setting) {
    const { risks, allowed, second_worker } = setting.contract.lone_working;
    const isAlone = allowed && second_worker < 1;
    const why = isAlone && risks.length > 0 ? 'judges it too dangerous to go in alone' : 'does not go in';
    const { visit, visits, worker } = wordsFor(setting.contract);
    if (visit !== 'visit')
      return enough
        ? `Income meets cost if ${setting.contract.visit.travel > 0 ? `a ${worker} sets out for ${wholeShare(value)} of the ${visits} that are billed and does not do them` : `${wholeShare(value)} of ${visits} are billed and not done`}.`
        : `Even if no ${visit} that is billed were done, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
    const story = `${why} and leaves, with the hour on timesheet and bill.`;
    return enough
      ? `Income meets cost if ${wholeShare(value)} of visits end at the door: a worker comes, ${story}`
      : `A worker comes to the door, ${story} Even if all visits ended so, the journeys alone would cost more than the price brings: it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: ({ visit, person }) =>
    visit === 'visit'
      ? `When a worker finds it unsafe to go in and leaves, what is billed, who is told, and what happens to the ${person} that night?`
      : `When a ${visit} is not done or breaks off, what is billed, and who is told?`,
  invitedBy(setting) {
    const { allowed, second_worker, risks } = setting.contract.lone_working;
    if (allowed && second_worker < 1 && risks.length > 0)
      return { path: 'lone_working.risks', how: 'the risks are named, and one worker goes alone' };
    if (allowed && second_worker < 1) return { path: 'lone_working.allowed', how: 'one worker goes alone' };
    return { path: pricePath(setting), how: 'what is billed is what is paid' };
  },
};
