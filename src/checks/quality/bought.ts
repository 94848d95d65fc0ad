// The minutes that a price buys: of each visit length with a price of its own, and of what is paid by the piece.
import { statedPlaceOf } from '../../contract/place.ts';
import type { ContractFile } from '../../contract/types.ts';
import type { Figure } from '../../engine/figure.ts';
import {
  costPerHourOnDuty,
  itemMinutesBought,
  itemMinutesNeeded,
  itemNetPrice,
  visitMinutesBought,
  visitMinutesNeeded,
  visitNetPrice,
} from '../../figures/total/lines.ts';
import { costPerContactHour } from '../../figures/total/result.ts';
import type { Bought } from '../../model/types.ts';
import { type Setting, settingOf } from '../../ways/setting.ts';
import { minutes, money, timeSpan } from '../../words/words.ts';
import type { Subject } from '../subject.ts';

/** In the worst year, after discount, delay and pay held back. Empty where no sums could be made. */
export function boughtOf(subject: Subject): Bought[] {
  const setting = settingOf(subject);
  return setting ? [...visitsBought(setting, subject.file), ...itemsBought(setting, subject.file)] : [];
}

/** Visit lengths whose price is a line of `rates`, one for each line and length. */
function visitsBought({ run, contract }: Setting, file: ContractFile): Bought[] {
  if (contract.demand.hours_per_week === 0) return [];
  const seen = new Set<string>();
  const found: Bought[] = [];
  run.context.sales.forEach(({ path, length }, row) => {
    const visit = contract.demand.visits[length];
    const key = `${path} ${length}`;
    if (!visit || !path.startsWith('price.rates[') || seen.has(key)) return;
    seen.add(key);
    const value = (figure: Figure): number => run.results.value(figure, row);
    const label = `visit of ${timeSpan(visit.length)}`;
    const price = value(visitNetPrice);
    const costPerHour = run.results.value(costPerContactHour);
    const minutesBought = value(visitMinutesBought);
    const minutesNeeded = value(visitMinutesNeeded);
    found.push({
      kind: 'visit',
      label,
      path,
      place: statedPlaceOf(file, path),
      price,
      costPerHour,
      minutesBought,
      minutesNeeded,
      message: `${money(price)} reaches the provider for a ${label}; at ${money(costPerHour)} for an hour with the person it buys ${minutes(minutesBought, 0)} of ${minutes(minutesNeeded, 0)}.`,
    });
  });
  return found;
}

/** An item takes its own staff time and, with the crew of a visit, its contact time: at the cost of an hour on duty. */
function itemsBought({ run, contract }: Setting, file: ContractFile): Bought[] {
  const costPerHour = run.results.value(costPerHourOnDuty);
  return contract.price.items.map(({ name }, row) => {
    const value = (figure: Figure): number => run.results.value(figure, row);
    const path = `price.items[${row}].price`;
    const price = value(itemNetPrice);
    const minutesBought = value(itemMinutesBought);
    const minutesNeeded = value(itemMinutesNeeded);
    const against = minutesNeeded > 0 ? `, where ${minutes(minutesNeeded, 0)} are allowed for` : '';
    return {
      kind: 'item',
      label: name,
      path,
      place: statedPlaceOf(file, path),
      price,
      costPerHour,
      minutesBought,
      minutesNeeded,
      message: `${money(price)} reaches the provider for each ${name}; at ${money(costPerHour)} for an hour on duty it buys ${minutes(minutesBought, 0)}${against}.`,
    };
  });
}
