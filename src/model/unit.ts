// What the price of a contract is for: the kind of price that brings most of the gross income.
import { isPaidByTheHour, unknownPrices } from '../contract/prices.ts';
import type { Results } from '../engine/evaluate.ts';
import type { RunContext, Unit } from '../figures/context.ts';
import { itemIncome, paidBlock, paidHours, paidPlaces, paidSessions, paidWasted } from '../figures/income/paid.ts';

/** Before it is known. */
export const THE_YEAR: Unit = { kind: 'year', item: undefined, priced: false };

/** At a tie, and where any price is unknown, the first that is named, of hour, piece, session, place and year. */
export function unitIn(context: RunContext, workOut: (context: RunContext) => Results): Unit {
  const { contract, sold } = context;
  const { price } = contract;
  const named: Unit[] = [];
  const name = (kind: Unit['kind'], item?: number): void => {
    named.push({ kind, item, priced: true });
  };
  if (isPaidByTheHour(contract)) name(price.buys === 'duty' ? 'duty-hour' : 'contact-hour');
  price.items.forEach((_, item) => {
    name('piece', item);
  });
  if (sold.pricedSessions.length > 0) name('session');
  if (price.places) name('place-week');
  if (price.block_per_year !== 0) name('year');
  const [first = THE_YEAR] = named;
  if (named.length < 2 || unknownPrices(contract).length > 0) return first;
  const results = workOut(context);
  const brings = ({ kind, item = 0 }: Unit): number => {
    switch (kind) {
      case 'piece':
        return results.value(itemIncome, item);
      case 'session':
        return results.value(paidSessions);
      case 'place-week':
        return results.value(paidPlaces);
      case 'year':
        return results.value(paidBlock);
      default:
        return results.value(paidHours) + results.value(paidWasted);
    }
  };
  return named.reduce((most, unit) => (brings(unit) > brings(most) ? unit : most), first);
}
