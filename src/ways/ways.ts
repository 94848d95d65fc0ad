// The ways in which the gap of the worst year could be closed, each set against the contract's monitoring.

import { wordsFor } from '../contract/profiles/words.ts';
import { isStated, statedPlaceOf } from '../contract/text/place.ts';
import type { ContractFile } from '../contract/types.ts';
import { isPaid } from '../engine/hair.ts';
import type { Closing, Subject, Way } from '../model/types.ts';
import { valueIn } from '../model/value.ts';
import { money } from '../words/words.ts';
import { closingCost, wayProtects } from './figures/ways.ts';
import { levers } from './index.ts';
import { kindOf, type Lever, labelOf, type Move } from './lever.ts';
import { cheapestFor, officerHour } from './seen/closing.ts';
import { measureIn } from './seen/measures.ts';
import { sightOf } from './seen/sight.ts';
import { type Setting, settingOf } from './setting.ts';
import { moveOf } from './solve-lever.ts';

/** Empty where the price pays or no sums could be made. */
export function waysOf(subject: Subject): Way[] {
  return [...waysBy(levers, subject)];
}

/** The first ways on paper that would do alone, no more than `most` of them. */
export function enoughOnPaper(subject: Subject, most: number): Way[] {
  const found: Way[] = [];
  const onPaper = levers.filter(({ kind }) => typeof kind !== 'string' || kind === 'paper');
  for (const way of waysBy(onPaper, subject)) {
    if (way.kind === 'paper' && way.enough) found.push(way);
    if (found.length === most) break;
  }
  return found;
}

/** Each worked out when it is asked for. */
function* waysBy(some: readonly Lever[], subject: Subject): Iterable<Way> {
  const setting = settingOf(subject);
  if (!setting || isPaid(setting.gap)) return;
  for (const lever of some) {
    const move = moveOf(lever, setting);
    if (move) yield wayOf(lever, move, setting, subject.file);
  }
}

function wayOf(lever: Lever, move: Move, setting: Setting, file: ContractFile): Way {
  const { contract } = setting;
  const { id, unit, question } = lever;
  const own = wordsFor(contract);
  const sights = contract.monitoring.map((entry, at) => sightOf(entry, at, lever, setting));
  const saysNothing = sights.length === 0 && !isStated(file, 'monitoring');
  const shown = sights.some((sight) => sight.level !== 'blind' && !sight.ownWord);
  const blindSpot = saysNothing ? null : move.enough && !shown;
  const { path, how } = lever.invitedBy(setting, file.inputs);
  const closedBy = move.enough && !shown ? closingOf(lever, move, setting) : undefined;
  return {
    id,
    label: labelOf(lever, contract),
    kind: kindOf(lever, () => move.value, setting),
    value: move.enough ? move.value : null,
    unit,
    enough: move.enough,
    specified: lever.range(setting)?.from ?? 0,
    extent: move.value,
    saves: move.saves,
    leaves: lever.leaves?.(move.value, setting) ?? {},
    message: lever.say(move, setting),
    question: typeof question === 'string' ? question : question(own),
    invitedBy: { path, place: statedPlaceOf(file, path), how },
    sights,
    seenBy: sights.filter(({ level }) => level !== 'blind').map(({ measure }) => measure),
    blindSpot,
    ...(closedBy ? { closedBy } : {}),
  };
}

/** Undefined where no measure would show it whole at a cost that can be estimated. */
function closingOf(lever: Lever, move: Move, setting: Setting): Closing | undefined {
  const cheapest = cheapestFor(lever, move, setting);
  if (!cheapest) return undefined;
  const { measure } = cheapest;
  const label = measureIn(measure, wordsFor(setting.contract));
  const row = levers.indexOf(lever);
  const costPerYear = valueIn(closingCost, setting.run, row);
  const protects = valueIn(wayProtects, setting.run, row);
  // Nobody should pay more to see a thing than it is worth.
  if (costPerYear >= protects) return undefined;
  const rate = officerHour(setting.contract.contract.start);
  const basis = `${cheapest.basis}, at ${money(rate.value)} an hour (${rate.source}); the time is our estimate`;
  const message = `${label} would show it, at about ${money(costPerYear, 0)} a year beside ${money(protects, 0)} that it protects: ${basis}.`;
  return { measure, label, costPerYear, protects, basis, message };
}
