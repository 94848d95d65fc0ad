import type { Contract } from '../contract/types.ts';
import { crew } from '../figures/time/crew.ts';
import { totalCost } from '../figures/total/overhead.ts';
import { contextOf, lawOf, workOut } from '../model/run.ts';
import { joinWords, money, wholeShare } from '../words/words.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** How many are asked for at once on the cover of a mode, where that is most. */
function mostOnCover({ run }: Setting): number {
  const { bands } = run.context.layout;
  return Math.max(0, ...bands.flatMap((band) => [band.waking, band.asleep, band.onCall, band.apart]));
}

const coverOverOne = (setting: Setting): boolean => mostOnCover(setting) > 1;

function visitsOverOne({ contract, run }: Setting): boolean {
  return contract.demand.hours_per_week > 0 && run.results.value(crew) > 1;
}

/** `at visits and on cover`, or the one of them where more than one is asked for. */
function placesOf(setting: Setting, word: 'and' | 'or'): string {
  return joinWords(
    [...(visitsOverOne(setting) ? ['at visits'] : []), ...(coverOverOne(setting) ? ['on cover'] : [])],
    word,
  );
}

export const noSecondWorker: Lever = {
  id: 'no-second-worker',
  label: 'One worker where two are specified',
  unit: 'share',
  range: (setting) => (visitsOverOne(setting) || coverOverOne(setting) ? { from: 0, to: 1 } : undefined),
  apply(contract, value, { run }): Contract {
    const { visit, lone_working } = contract;
    const second_worker = (run.results.value(crew) - 1) * (1 - value);
    return {
      ...contract,
      visit: { ...visit, crew: 1 },
      lone_working: { ...lone_working, allowed: true, second_worker },
    };
  },
  /** Cover is another too, so the year is laid out anew. */
  gapAt(value, setting) {
    const { contract, income, run } = setting;
    const { rules, year } = run.context;
    const left = { hours: 1, callOuts: 1, overOne: 1 - value };
    const held = { ...rules, ...setting.contactHeld(contract), left };
    const changed = contextOf(contract, held, year, lawOf(contract, year), undefined, run.context);
    return income - workOut(changed).value(totalCost);
  },
  /** Cover stays what it is in a combination. */
  inCombination: (setting) => (coverOverOne(setting) ? undefined : noSecondWorker.range(setting)),
  kind: 'unsafe',
  touches: (value) => value,
  say({ value, enough, saves }, setting) {
    // Of a dozen who clean at once nobody says that one was sent where two were due.
    const isTeam = !visitsOverOne(setting) && mostOnCover(setting) > 2;
    if (isTeam && enough)
      return `Income meets cost if ${wholeShare(value)} of those on cover beside the first are not there.`;
    if (isTeam)
      return `If only one were on cover at any time, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
    return enough
      ? `Income meets cost if one worker is sent ${wholeShare(value)} of the times that more are specified, ${placesOf(setting, 'and')}.`
      : `If nobody worked in twos ${placesOf(setting, 'or')}, it would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
  },
  question: 'Who checks that two workers came where two are specified?',
  invitedBy: ({ contract: { price, lone_working } }) => {
    if (price.second_worker < 1)
      return { path: 'price.second_worker', how: 'the second worker is not paid for in full' };
    return {
      path: lone_working.second_worker > 0 ? 'lone_working.second_worker' : 'cover',
      how: 'two are billed whether or not two came',
    };
  },
};
