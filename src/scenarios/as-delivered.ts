import type { Contract, Delivered } from '../contract/types.ts';
import { ALL_BUT_NOTHING } from '../engine/hair.ts';
import type { Left } from '../figures/context.ts';
import { minutes, share } from '../words/words.ts';
import { endedAtTheDoor, lessPosts, lessSupervision, lessTravelAndNotes, pieceSeen, shorterVisits } from './less.ts';
import type { Change, Scenario } from './types.ts';

/** One thing that was seen, put to what is left of the contract. */
function seen(contract: Contract, left: Left, { way, value = 0, ...piece }: Delivered): [Contract, Left] {
  switch (way) {
    case 'visit-not-made': {
      const part = Math.min(value, ALL_BUT_NOTHING);
      return [endedAtTheDoor(contract, part), { ...left, hours: left.hours * (1 - part) }];
    }
    case 'call-out-not-attended':
      return [contract, { ...left, callOuts: left.callOuts * (1 - value) }];
    case 'no-second-worker':
      return [contract, { ...left, overOne: left.overOne * (1 - value) }];
    case 'contact-minutes':
      return [shorterVisits(contract, value / 60), { ...left, hours: (left.hours * value) / 60 }];
    case 'posts-empty':
      return [lessPosts(contract, value), left];
    case 'travel-and-notes-unpaid':
      return [lessTravelAndNotes(contract, value), left];
    case 'supervision-dropped':
      return [lessSupervision(contract, value), left];
    case 'results-not-reached':
      // Counted and paid for all the same: it costs nothing.
      return [contract, left];
    case undefined:
      return [pieceSeen(contract, piece), left];
  }
}

export const asDelivered: Scenario = {
  title: 'As delivered',
  what: 'What was seen to be given, at what is billed. What is left over is what not delivering is worth, never a surplus.',
  apply(specified) {
    if (specified.delivered.length === 0) return { unavailable: 'nobody states what was seen to be delivered' };
    let contract = specified;
    let left: Left = { hours: 1, callOuts: 1, overOne: 1 };
    const changes: Change[] = [];
    specified.delivered.forEach((entry, at) => {
      [contract, left] = seen(contract, left, entry);
      const { way, item, value } = entry;
      const amount = value === undefined ? '' : `: ${way === 'contact-minutes' ? minutes(value) : share(value)}`;
      changes.push({ path: `delivered[${at}]`, to: `${way ?? item}${amount}`, why: 'somebody saw it' });
    });
    return { contract, rules: { left }, changes };
  },
};
