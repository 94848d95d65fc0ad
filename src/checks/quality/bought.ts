// The minutes that a price buys: of each visit length with a price of its own, and of what is paid by the piece.
import { wordsFor } from '../../contract/profiles/words.ts';
import { statedPlaceOf } from '../../contract/text/place.ts';
import type { ContractFile } from '../../contract/types.ts';
import { gross, uncapped } from '../../figures/income/gross.ts';
import { costPerDutyHour, lineCost, lineMinutes, lineMinutesNeeded, lineNetPrice } from '../../figures/total/sold.ts';
import type { Bought, Subject } from '../../model/types.ts';
import { type Setting, settingOf } from '../../ways/setting.ts';
import { inASentence } from '../../words/text.ts';
import { minutes, money, number, timeSpan } from '../../words/words.ts';

/** In the worst year, after discount, delay and pay held back. Empty where no sums could be made. */
export function boughtOf(subject: Subject): Bought[] {
  const setting = settingOf(subject);
  return setting ? [...visitsBought(setting, subject.file), ...piecesBought(setting, subject.file)] : [];
}

/** Visit lengths that a line of `rates` prices, at some time at least. */
function visitsBought(setting: Setting, file: ContractFile): Bought[] {
  const { run, contract } = setting;
  const { visit, hasVisits } = wordsFor(contract);
  // Cover that is paid by the hour is no visit, whatever its price is.
  if (!hasVisits) return [];
  return contract.demand.visits.flatMap(({ length }, row) => {
    const path = run.context.sales.find((sale) => sale.length === row && sale.path.startsWith('price.rates['))?.path;
    return path === undefined
      ? []
      : [boughtBy(setting, { kind: 'visit', label: `${visit} of ${timeSpan(length)}`, path, row }, file)];
  });
}

function piecesBought(setting: Setting, file: ContractFile): Bought[] {
  const { visits } = setting.contract.demand;
  return setting.contract.price.items.map(({ name }, at) =>
    boughtBy(setting, { kind: 'item', label: name, path: `price.items[${at}].price`, row: visits.length + at }, file),
  );
}

function boughtBy(
  { run: { results } }: Setting,
  { row, ...one }: Pick<Bought, 'kind' | 'label' | 'path'> & { row: number },
  file: ContractFile,
): Bought {
  const price = results.value(lineNetPrice, row);
  const cost = results.value(lineCost, row);
  const minutesBought = results.value(lineMinutes, row);
  const minutesNeeded = results.value(lineMinutesNeeded, row);
  const buys =
    minutesNeeded > 0
      ? `${number(minutesBought, 0)} of the ${minutes(minutesNeeded, 0)} that it takes`
      : minutes(minutesBought, 0);
  // A cap takes from the whole and from no line; the hour above is told under it.
  const capped = results.value(gross) < results.value(uncapped) ? ', before the cap,' : '';
  return {
    ...one,
    place: statedPlaceOf(file, one.path),
    price,
    cost,
    costPerHour: results.value(costPerDutyHour),
    minutesBought,
    minutesNeeded,
    message: `${money(price)}${capped} reaches the provider for each ${inASentence(one.label)}, which costs ${money(cost)}: it buys ${buys}.`,
  };
}
