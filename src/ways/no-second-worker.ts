import { money, share, wholeShare } from '../words/words.ts';
import type { Lever } from './lever.ts';

export const noSecondWorker: Lever = {
  id: 'no-second-worker',
  label: 'One worker where two are specified',
  unit: 'share',
  range: ({ contract: { lone_working } }) =>
    lone_working.second_worker > 0 ? { from: lone_working.second_worker, to: 0 } : undefined,
  apply: (contract, value) => ({ ...contract, lone_working: { ...contract.lone_working, second_worker: value } }),
  kind: 'unsafe',
  touches: (value, { contract }) => contract.lone_working.second_worker - value,
  say({ value, enough, saves }, setting) {
    const specified = share(setting.contract.lone_working.second_worker, 0);
    return enough
      ? `Income meets cost if two workers go to ${wholeShare(value)} of the hours and not to the ${specified} specified.`
      : `If nobody went in twos, where ${specified} of hours are specified so, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: 'Who checks that two workers came where two are specified?',
  invitedBy: ({ contract: { price } }) =>
    price.second_worker < 1
      ? { path: 'price.second_worker', how: 'the second worker is not paid for in full' }
      : { path: 'lone_working.second_worker', how: 'two are billed whether or not two came' },
};
