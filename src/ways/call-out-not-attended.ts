import { ENOUGH } from '../calls/fewest.ts';
import { wordsFor } from '../contract/profiles/words.ts';
import { callsIn } from '../model/calls.ts';
import { money, wholeShare } from '../words/words.ts';
import { hoursTimes, overheadsHeld, paidOnWhat, SHARE_NOT_GIVEN } from './hours-given.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

export const callOutNotAttended: Lever = {
  id: 'call-out-not-attended',
  label: 'Call-outs that nobody attends',
  isOfJourneys: true,
  // Nobody is called to a park.
  onlyIf: 'calls-answered',
  ...SHARE_NOT_GIVEN,
  apply: (contract, value, setting) => ({
    ...contract,
    demand: hoursTimes(contract, 1 - value),
    overheads: overheadsHeld(contract, setting),
  }),
  say({ value, enough, saves }, setting) {
    return enough
      ? `Income meets cost if nobody goes to ${wholeShare(value)} of the ${wordsFor(setting.contract).visits} that are billed.${alreadyOut(setting)}`
      : `Even if nobody went to any ${wordsFor(setting.contract).visit} that is billed, what must be there all the same would cost more than the price brings: it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: ({ visits }) => `Against which list of its own does the authority set the ${visits} that it is billed for?`,
  invitedBy: (setting) =>
    setting.contract.demand.response_time === undefined && setting.contract.cover.length > 0
      ? { path: 'demand.response_time', how: 'no time is set by which somebody must be there' }
      : paidOnWhat(setting),
};

/** Calls that nobody can go to need nobody's decision. */
function alreadyOut({ run }: Setting): string {
  const allOut = callsIn(run.context)?.allOut;
  if (!allOut || allOut.low <= 1 - ENOUGH) return '';
  return ` As calls come at random, ${wholeShare(allOut.share)} of them find nobody free already.`;
}
