// One answer, several prices: where one ends, which way round it is said, and what of it a price alone cannot hold.
import { inQuotes } from '../words/printable.ts';
import { withArticle } from '../words/words.ts';
import type { Wrong } from './types.ts';

const LONG = '(?:[\\d.]+|half(?: an)?|quarter|three[ -]quarters?)(?: of an)?[ -]?(?:minutes?|mins?|hours?|hrs?)\\b';
const AMOUNT = '£ ?\\d[\\d.,]*';
const NEXT = new RegExp(`;|,\\s+(?=£|${LONG}.*\\d)|,?\\s*\\band\\s+(?=£|(?:an? )?(?:${LONG}|hour).*£)`, 'i');
/** `30 minute visits at £12.50`, `hour: £23.50` */
const LENGTH_FIRST = new RegExp(
  `^(?:for )?(?:an? |each |per )?((?:${LONG}|hour)(?: \\w+)?)(?: ?(?:at|is|are|costs?|for|=|:|-|–) ?| )(${AMOUNT})$`,
  'i',
);
/** `£12.50 for 30 mins` */
const OF_A_LENGTH = new RegExp(`^(${AMOUNT}) ?(?:for|per|an?|each|every|/) ?(?:an? )?(${LONG})$`, 'i');
const ONE_HOUR = /^(?:1[ -])?(?:hour|hr)\b/i;

/** `£12.50 for 30 mins, £18.20 for 45 minutes and £23.50 an hour` are three. */
export const pricesIn = (text: string): string[] => text.split(NEXT).map((each) => each.replace(/,\s*$/, ''));

/** A price as it is read: first the amount, then what it is for; of a length it is for a visit. */
export function amountFirst(plain: string): string {
  const [, what, price] = LENGTH_FIRST.exec(plain) ?? [];
  const [, amount = price, long = what?.replace(/ (?:visits?|calls?|sessions?|slots?)$/i, '')] =
    OF_A_LENGTH.exec(plain) ?? [];
  if (amount === undefined || long === undefined) return plain;
  return ONE_HOUR.test(long) ? `${amount} an hour` : `${amount} a visit of ${long}`;
}

const OFF = /,? \(?(?:less|minus|with|after|before)(?: an?)? (?:discount of )?([\d.]+ ?%)\)?(.*)$/i;
const SOON = /\b(?:prompt|early|quick|soon|fast|within|in \d+ days)/i;
const WITHIN = /\b(?:with)?in (\d+ days)/i;

/** What comes off a price for paying soon, with the days; what comes off without a reason is asked again. */
export function takenOff(plain: string): { rest: string; discount?: string; within?: string | undefined } | Wrong {
  const [whole, discount, why = ''] = OFF.exec(plain) ?? [];
  if (whole === undefined || discount === undefined) return { rest: plain };
  const rest = plain.slice(0, -whole.length);
  if (SOON.test(why)) return { rest, discount, within: WITHIN.exec(why)?.[1] };
  return {
    wrong: `${inQuotes(plain)}: is the ${discount} for paying soon? Then write ${rest}, less ${discount} for early payment; if not, write what is left of the price`,
  };
}

const OTHERWISE =
  /\b(?:less|minus|plus|except|unless|but|at (?:night|the weekend|weekends)|on (?:weekdays|weekends|saturdays?|sundays?|bank|public)|weekends?|evenings?|nights?|sundays?|saturdays?|bank holidays?|mileage|off|discount)\b.*$/i;

/** What stands behind a price and would change what is paid: it is never passed over. */
export function unread(price: string, what: string): Wrong | undefined {
  const [more] = OTHERWISE.exec(what) ?? [];
  return more === undefined
    ? undefined
    : {
        wrong: `${inQuotes(more)} cannot be taken with the price: write here what is paid otherwise, such as ${price} ${withArticle(what.slice(0, -more.length).trim())}, and the rest into the file, under price`,
      };
}
