// `£16 an hour; £8 a report`: what is paid, and for what.
import { appliesOf } from '../contract/profiles/applies.ts';
import { serviceFile } from '../contract/profiles/registry.ts';
import { words } from '../contract/profiles/words.ts';
import { nearest } from '../contract/suggest.ts';
import { short } from '../contract/values/numbers.ts';
import { oneOf } from '../words/words.ts';
import { plainly, pounds, readAs } from './natural.ts';
import { rowsOf } from './pieces.ts';
import { amountFirst, pricesIn, takenOff, unread } from './price-parts.ts';
import { paidFor, sessionOf } from './sessions.ts';
import { isWrong, type State, type Taken, type Value, type Wrong } from './types.ts';
import { vatIn, vatOfAll } from './vat.ts';
import type { Window } from './windows.ts';
import { readDiscount } from './words.ts';

const AMOUNT = '£? ?[\\d.,]+ ?(?:k|m|million|p)?';
const PART = new RegExp(
  `^(${AMOUNT}(?: ?(?:to|-|–|\\.\\.) ?${AMOUNT})?)(?: ?(?:for |to )?(?:an?|per|each|every|the|/|in|over) ?(.+)| (\\w+ly))?$`,
  'i',
);
const ACCEPTED =
  'write an amount and what it is for, such as £16 an hour, £9.10 a visit of 30 minutes or £500,000 a year';
const IN_ALL = /^(?:all|total|whole )|\bterm\b|^contract\b|years\b/i;
const A_YEAR: readonly [RegExp, number][] = [
  [/^(?:year|annum|annually|yearly)\b/i, 1],
  [/^quarter(?:ly)?\b/i, 4],
  [/^month(?:ly)?\b/i, 12],
];

/** `entries` are put together: lines of a rate card and pieces may be several. */
export function readPrice(text: string, state: State): Taken | Wrong {
  const taken: Record<string, Value> = {};
  const rates: { [key: string]: Value }[] = [];
  const items: { [key: string]: Value }[] = [];
  const sessions: Window[] = [];
  const shares: (string | undefined)[] = [];
  const ofAll: string[] = [];
  for (const part of pricesIn(text)) {
    const said = vatIn(plainly(part));
    if ('wrong' in said) return said;
    const { share } = said;
    const off = takenOff(said.rest);
    if ('wrong' in off) return off;
    const plain = amountFirst(off.rest);
    if (off.discount !== undefined) {
      const discount = readDiscount(`${off.discount}${off.within === undefined ? '' : ` within ${off.within}`}`);
      if (isWrong(discount)) return discount;
      Object.assign(taken, discount);
    }
    if (share !== undefined && /^(?:(?:all|both|each)(?: (?:prices|of them|are))?)?$/i.test(plain)) {
      ofAll.push(share);
      continue;
    }
    shares.push(share);
    const found = priceIn(plain, state);
    if ('wrong' in found) return found as Wrong;
    const { session, rate, item } = found;
    if (session) sessions.push(session);
    if (rate) rates.push(rate);
    if (item && items.some(({ name }) => name === item.name))
      return { wrong: `two prices for one ${item.name}; say what is different, such as £100 a full ${item.name}` };
    if (item) items.push(item);
    Object.assign(taken, found.taken);
  }
  if (shares.length === 0) return { wrong: ACCEPTED };
  const cover = paidFor(sessions, rowsOf(state.values.get('cover')));
  if ('wrong' in cover) return cover;
  const vat = vatOfAll(ofAll.length > 0 && shares.every((each) => each === undefined) ? ofAll : [...shares, ...ofAll]);
  if (isWrong(vat)) return vat;
  return {
    ...taken,
    ...(vat.share !== undefined && { 'price.vat_included': vat.share }),
    ...(sessions.length > 0 && { cover }),
    ...(rates.length > 0 && { 'price.rates': rates }),
    ...(items.length > 0 && { 'price.items': items }),
    ...visitsOf(rates.flatMap(({ length }) => length ?? [])),
  };
}

/** Visits of the lengths that are priced; what share each has, no price says. */
export function visitsOf(lengths: readonly Value[]): Taken {
  const [only] = lengths;
  if (only === undefined) return {};
  return lengths.length === 1
    ? { 'demand.visit_length': only }
    : { 'demand.visits': lengths.map((length) => ({ length, share: 'unknown' })) };
}

/** No hour of a public service costs as much; a number alone that does is of a month, a year or the whole. */
const MOST_OF_AN_HOUR = 200;

/** A number alone is the price of an hour where the service is known and sold by hours. */
const isOfAnHour = (price: string, state: State): boolean =>
  state.service !== undefined && sellsHours(state) && (amountOf(price) ?? 0) <= MOST_OF_AN_HOUR;

export function sellsHours({ service }: State): boolean {
  return service === undefined || serviceFile(service).sells === 'hour';
}

/** Whether that is what a service is asked first. */
const asksFirst = (path: string, { service }: State): boolean =>
  service !== undefined && appliesOf(service).ask[0]?.paths[0] === path;

interface Priced {
  session?: Window;
  taken?: Taken;
  rate?: { [key: string]: Value };
  item?: { [key: string]: Value };
}

/** One amount and what it is for. */
function priceIn(plain: string, state: State): Priced | Wrong {
  const [, amount, what, often] = PART.exec(plain) ?? [];
  if (amount === undefined) return { wrong: `"${plain}": ${ACCEPTED}` };
  const price = readAs('price.per_hour', amount.replace(/^£ /, '£'));
  if (isWrong(price)) return price;
  return priceOf(price, (what ?? often ?? (isOfAnHour(price, state) ? 'hour' : '')).trim(), state);
}

function priceOf(price: string, what: string, state: State): Priced | Wrong {
  const own = words(state.service);
  if (what === '') return { wrong: `what is ${price} paid for? ${ACCEPTED}` };
  const isFramed = /^(?:hour|hr|visit|year|annum|quarter|month|place|bed|room|flat|unit)|ly$/i.test(what);
  const more = isFramed ? unread(price, what) : undefined;
  if (more) return more;
  if (/^(?:hour|hr)\b|^hourly$/i.test(what) || what === own.hour) {
    return { taken: { 'price.per_hour': price, ...(/on duty|of staff/i.test(what) && { 'price.buys': 'duty' }) } };
  }
  // Where whoever is there is what is bought, a shift is one of cover, and no visit.
  const session = what === own.visit && !asksFirst('cover', state) ? undefined : sessionOf(price, what, state);
  if (session !== undefined) return isWrong(session) ? session : { session };
  // What is done by the piece is paid for by it: an assessment, and not the visit for it.
  if (/\bvisit\b/i.test(what) || (what === own.visit && !asksFirst('price.items', state))) return visitOf(price, what);
  const times = A_YEAR.find(([pattern]) => pattern.test(what))?.[1];
  if (times !== undefined) return sumOf(price, times);
  if (IN_ALL.test(what)) return sumOf(price, 1 / (Number(/([\d.]+) years/.exec(what)?.[1] ?? 0) || yearsOf(state)));
  const place = /^(?:place|bed|room|flat|unit)s?\b.*?\b(week|night|day)/i.exec(what)?.[1];
  if (place !== undefined)
    return { taken: { 'price.places': { [/week/i.test(place) ? 'per_week' : 'per_night']: price } } };
  const near = nearest(
    what,
    ['hour', 'visit', 'year', 'month'].filter((each) => isFramedAs(what, each)),
  );
  if (near !== undefined || /^(?:place|bed|week|day)\b/i.test(what)) {
    const hint = near === undefined ? '' : `did you mean ${near}? `;
    return { wrong: `"${what}": ${hint}${ACCEPTED}, or £210 a place a week` };
  }
  if (/£|\b(?:and|or)\b.*\d/.test(what))
    return { wrong: `"${price} ${what}": write each price with its £, and a semicolon between` };
  return pieceOf(price, what);
}

const HUNDREDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** A piece is one of them, and of a year: `9.85p a word` for `£98.50 per 1,000 words`, `£48 a camera` for `£4 a camera a month`. */
function pieceOf(price: string, what: string): Priced | Wrong {
  const [, number, of = what] = /^(\d[\d,]*|hundred|thousand) (\D+)$/i.exec(what) ?? [];
  const many = number === undefined ? 1 : (HUNDREDS.get(number.toLowerCase()) ?? Number(number.replaceAll(',', '')));
  const [, name = of, often] = /^(.+?) (?:an?|per|each|every|\/) ?(year|annum|quarter|month)$/i.exec(of) ?? [];
  const times = often === undefined ? 1 : (A_YEAR.find(([pattern]) => pattern.test(often))?.[1] as number);
  if (times === many) return { item: { name, price, per_year: 'unknown' } };
  const value = amountOf(price);
  if (value === undefined) return { wrong: `write the price of one ${name} as one amount, and not a range` };
  return {
    item: {
      name: number === undefined ? name : oneOf(name),
      price: `£${short((value * times) / many, 6)}`,
      per_year: 'unknown',
    },
  };
}

/** `huor` is a slip, `meal` is no year. */
const isFramedAs = (slip: string, word: string): boolean => slip[0] === word[0] && slip.at(-1) === word.at(-1);

const PARTS_OF_AN_HOUR: readonly [RegExp, string][] = [
  [/\b(?:three|3)[ -]quarters?\b/i, '45 minutes'],
  [/\bhalf[ -](?:an[ -])?hour\b|\bhalf[ -]hourly\b/i, '30 minutes'],
  [/\bquarter\b/i, '15 minutes'],
];

function visitOf(price: string, what: string): Priced | Wrong {
  const part = PARTS_OF_AN_HOUR.find(([pattern]) => pattern.test(what))?.[1];
  const written = part ?? /[\d.]+[ -]?(?:minutes?|mins?|hours?|hrs?)/i.exec(what)?.[0].replace('-', ' ');
  if (written === undefined) return { rate: { per_visit: price } };
  const length = readAs('price.rates[].length', written);
  return isWrong(length) ? length : { rate: { length, per_visit: price } };
}

function sumOf(price: string, times: number): Priced | Wrong {
  if (times === 1) return { taken: { 'price.block_per_year': price } };
  if (!Number.isFinite(times))
    return { wrong: 'a sum for the whole term can be read once its length is known; write what is paid a year' };
  const value = amountOf(price);
  if (value === undefined) return { wrong: 'write one amount and not a range, or what is paid a year' };
  return { taken: { 'price.block_per_year': pounds(value * times) } };
}

function amountOf(price: string): number | undefined {
  const [, digits, unit = ''] = /^£?([\d.,]+)\s*(k|m|million|p)?$/i.exec(price) ?? [];
  if (digits === undefined) return undefined;
  const thousands = { '': 1, p: 0.01, k: 1e3, m: 1e6, million: 1e6 }[unit.toLowerCase()] ?? 1;
  return Number(digits.replaceAll(',', '')) * thousands;
}

function yearsOf({ values }: State): number {
  const [, number, unit] = /^([\d.]+) (year|month)s?$/.exec(String(values.get('contract.years') ?? '')) ?? [];
  return number === undefined ? 0 : Number(number) / (unit === 'month' ? 12 : 1);
}
