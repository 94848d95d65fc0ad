// The minutes that a price buys: of each visit length with a price of its own, and of what is paid by the piece.
import { statedPlaceOf } from '../../contract/place.ts';
import { vatIncluded } from '../../figures/inputs/price.ts';
import { indexationFactor } from '../../figures/money.ts';
import { crew } from '../../figures/time/crew.ts';
import { onDuty } from '../../figures/time/on-duty.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerContactHour, shareKept } from '../../figures/total/result.ts';
import type { Bought } from '../../model/types.ts';
import { type Setting, settingOf } from '../../ways/setting.ts';
import { minutes, money, timeSpan } from '../../words/words.ts';
import type { Subject } from '../check.ts';

/** Minutes of an hour that costs `costPerHour` which `price` buys. Both in £. */
export function minutesFor(price: number, costPerHour: number): number {
  return (60 * price) / costPerHour;
}

/** In the worst year, after discount, delay and pay held back. Empty where no sums could be made. */
export function boughtOf(subject: Subject): Bought[] {
  const setting = settingOf(subject);
  return setting ? [...visitsBought(setting), ...itemsBought(setting)] : [];
}

/** What is left of £1 of a price of the file. */
function keptOfAPound({ run: { results } }: Setting): number {
  return (results.value(indexationFactor) / (1 + results.value(vatIncluded))) * results.value(shareKept);
}

/** Visit lengths whose price is a line of `rates`, one for each line and length. */
function visitsBought(setting: Setting): Bought[] {
  const { run, contract, file } = setting;
  if (contract.demand.hours_per_week === 0) return [];
  const costPerHour = run.results.value(costPerContactHour);
  const paidTwice = 1 + contract.lone_working.second_worker * contract.price.second_worker;
  const seen = new Set<string>();
  const found: Bought[] = [];
  for (const sale of run.context.sales) {
    const visit = contract.demand.visits[sale.length];
    const key = `${sale.path} ${sale.length}`;
    if (!visit || !sale.path.startsWith('price.rates[') || seen.has(key)) continue;
    seen.add(key);
    const price = sale.price * visit.length * paidTwice * keptOfAPound(setting);
    const bought = minutesFor(price, costPerHour);
    const needed = visit.length * 60;
    const label = `visit of ${timeSpan(visit.length)}`;
    found.push({
      kind: 'visit',
      label,
      path: sale.path,
      place: statedPlaceOf(file, sale.path),
      price,
      costPerHour,
      minutesBought: bought,
      minutesNeeded: needed,
      message: `${money(price)} reaches the provider for a ${label}; at ${money(costPerHour)} for an hour with the person it buys ${minutes(bought, 0)} of ${minutes(needed, 0)}.`,
    });
  }
  return found;
}

/** An item takes its own staff time and, with the crew of a visit, its contact time: at the cost of an hour on duty. */
function itemsBought(setting: Setting): Bought[] {
  const { run, contract, file } = setting;
  const { results } = run;
  const costPerHour = results.value(totalCost) / results.value(onDuty);
  return contract.price.items.map((item, at) => {
    const path = `price.items[${at}].price`;
    const price = item.price * keptOfAPound(setting);
    const bought = minutesFor(price, costPerHour);
    const needed = 60 * (item.contact_time * results.value(crew) + item.staff_time);
    const against = needed > 0 ? `, where ${minutes(needed, 0)} are allowed for` : '';
    return {
      kind: 'item',
      label: item.name,
      path,
      place: statedPlaceOf(file, path),
      price,
      costPerHour,
      minutesBought: bought,
      minutesNeeded: needed,
      message: `${money(price)} reaches the provider for each ${item.name}; at ${money(costPerHour)} for an hour on duty it buys ${minutes(bought, 0)}${against}.`,
    };
  });
}
