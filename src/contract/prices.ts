// Which prices a contract names, and which of them nobody states.
import type { Contract } from './types.ts';

type Priced = Pick<Contract, 'price' | 'cover'>;

/** £0 an hour beside another price is how a file says that nothing is paid by the hour. */
export function isPaidByTheHour({ price, cover }: Priced): boolean {
  if (price.rates.length > 0 || price.per_hour === null) return true;
  if (price.per_hour !== 0) return price.per_hour !== undefined;
  const otherwise =
    price.items.length > 0 ||
    price.block_per_year !== 0 ||
    price.places !== undefined ||
    cover.some(({ per_session }) => per_session !== undefined);
  return !otherwise;
}

/** Whether any price is named, known or not. */
export function namesAPrice({ price, cover }: Priced): boolean {
  return (
    price.per_hour !== undefined ||
    price.rates.length > 0 ||
    price.items.length > 0 ||
    price.block_per_year !== 0 ||
    price.places !== undefined ||
    cover.some(({ per_session }) => per_session !== undefined)
  );
}

/** Paths of the prices that are named and that nobody states, in the order of the file. */
export function unknownPrices({ price, cover }: Priced): string[] {
  const paths: string[] = [];
  if (price.per_hour === null) paths.push('price.per_hour');
  price.rates.forEach(({ per_hour, per_visit }, at) => {
    if (per_hour == null && per_visit == null)
      paths.push(`price.rates[${at}].${per_hour === null ? 'per_hour' : 'per_visit'}`);
  });
  price.items.forEach((item, at) => {
    if (item.price == null) paths.push(`price.items[${at}].price`);
  });
  if (price.block_per_year === null) paths.push('price.block_per_year');
  if (price.places?.per_week === null) paths.push('price.places.per_week');
  if (price.places?.per_night === null) paths.push('price.places.per_night');
  cover.forEach(({ per_session }, at) => {
    if (per_session === null) paths.push(`cover[${at}].per_session`);
  });
  return paths;
}
