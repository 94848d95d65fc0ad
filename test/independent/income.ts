// Section 4 of the method, the unit of section 10, and what a price would have to be.
//
// READINGS
//  1. Average price: each visit length has its share of the hours at all times; a quarter-hour its share of demand. Hours of
//     waking cover that stand for hours of duty have no length: a line with a length fits none of them.
//     Of duty each length's share of Q is its share of contact x its duty time / length as specified, in `legalMinimum` too:
//     Q stays, and what is billed with it.
//  2. VAT divides every price: by the hour, the visit, the piece, the session, the place, the block, the set-up fee and the cap.
//  3. `within` unstated is the terms as agreed, against which no day can be saved: null.
//  4. Every authority but `other` is a public body for the law of late payment.
//  5. A price of nothing, by the hour or for the block, is none: nothing is paid so.
//  6. The unit is that of `asSpecified` in the first year, in all scenarios and years.
//  7. "Where prices are unknown the first kind that is named": of all kinds that are named, known or not.
//  8. `income.netPerContactHour`, and `gap.perContactHour` with it, are null where the unit is no contact hour.
//  9. Break-even by the place is by the week, by the session the average session.
// 10. "A cap lies under what is needed": under total / what is kept of gross.
import type { PriceRate } from '../../src/contract/types.ts';
import { lawfulTerms } from './law.ts';
import { at, sessionsOf, through } from './quarters.ts';
import { type Figures, ratio, sumOf, WEEKS, type Year } from './year.ts';

/** In the order that decides a tie. */
export type Kind = 'hour' | 'piece' | 'session' | 'place' | 'year';
export interface Unit {
  kind: Kind;
  /** Which piece. */
  item: number;
}

/** One kind of price: what it brings, and for how many it is paid. */
export interface Paid extends Unit {
  /** Null: named and unknown. */
  income: number | null;
  /** What its price is multiplied by. */
  priced: number;
  volume: number;
}

/** Known: a number. Null: named and unknown. Undefined: not paid so. */
type Price = number | null | undefined;

function priceOfLine(line: PriceRate, length: number | undefined): number | null {
  if (typeof line.per_hour === 'number') return line.per_hour;
  return typeof line.per_visit === 'number' ? line.per_visit / (length ?? Number.NaN) : null;
}

const byTheHour = ({ c }: Year) =>
  (c.price.per_hour !== undefined && c.price.per_hour !== 0) || c.price.rates.length > 0;

/** The average price of an hour of one length, where the hours fall as `weights` say. */
function averageOfLength(year: Year, length: number | undefined, weights: Float64Array): Price {
  const { c, quarters } = year;
  if (!byTheHour(year)) return undefined;
  const size = quarters.days * 96;
  // NaN: no price; below nil: a price nobody knows.
  const price = new Float64Array(size).fill(c.price.per_hour === null ? -1 : (c.price.per_hour ?? Number.NaN));
  // The first line that fits wins, so the last is written first.
  for (const line of [...c.price.rates].reverse()) {
    if (line.length !== undefined && line.length !== length) continue;
    const perHour = priceOfLine(line, length) ?? -1;
    if (!line.window) price.fill(perHour);
    else
      through(quarters, line.window, (i) => {
        price[i] = perHour;
      });
  }
  let sum = 0;
  let unknown = false;
  for (let i = 0; i < size; i++) {
    if (at(weights, i) === 0) continue;
    if (at(price, i) < 0) unknown = true;
    sum += at(weights, i) * at(price, i);
  }
  if (Number.isNaN(sum)) throw new Error('a length or time of demand has no price');
  return unknown ? null : sum / (1 + c.price.vat_included);
}

/** The average price of each visit length, in their order. */
export function pricesByLength(year: Year): Price[] {
  return year.visitsOf.map(({ length }) => averageOfLength(year, length, year.quarters.demand));
}

function averagePrice(year: Year): Price {
  const { c, visitsOf, dutyShares, quarters } = year;
  if (c.price.buys === 'duty' && c.demand.hours_per_week === 0) {
    const { waking, apart } = quarters;
    const whole = waking.reduce((sum, staff, i) => sum + staff + at(apart, i), 0);
    const weights = waking.map((staff, i) => (whole === 0 ? 0 : (staff + at(apart, i)) / whole));
    return averageOfLength(year, undefined, weights);
  }
  const prices = pricesByLength(year);
  if (prices.length === 0) return averageOfLength(year, undefined, quarters.demand);
  const shares = c.price.buys === 'duty' ? dutyShares : visitsOf.map(({ share }) => share);
  if (prices.some((price) => price === undefined)) return undefined;
  if (prices.some((price, i) => price === null && shares[i] !== 0)) return null;
  return sumOf(prices, (price, i) => (price ?? 0) * (shares[i] ?? 0));
}

/** What is paid for one hour by the hour of the average price, second workers with it. */
export function paidForBoth({ c, oneMore }: Year): number {
  return c.price.buys === 'duty' ? 1 : 1 + oneMore * c.price.second_worker;
}

/** Every kind of price that is named. */
export function kindsPaid(year: Year): Paid[] {
  const { c, hours, duty, volumes } = year;
  const vat = 1 + c.price.vat_included;
  const kinds: Paid[] = [];
  if (byTheHour(year)) {
    const bought = c.price.buys === 'duty' ? duty : hours;
    const certain = c.demand.guaranteed_hours_per_week * c.demand.weeks_per_year;
    const wasted = c.price.buys === 'duty' ? 0 : hours * c.visit.wasted.share * c.visit.wasted.billed;
    const priced = (Math.max(bought, certain) + wasted) * paidForBoth(year);
    const price = averagePrice(year);
    kinds.push({ kind: 'hour', item: -1, income: price == null ? null : price * priced, priced, volume: bought });
  }
  c.price.items.forEach(({ price }, item) => {
    const volume = volumes[item] ?? Number.NaN;
    kinds.push({ kind: 'piece', item, income: price === null ? null : (price / vat) * volume, priced: volume, volume });
  });
  const nights = sessionsPaid(year);
  if (nights.length > 0) {
    const income = nights.some(({ price }) => price === null)
      ? null
      : sumOf(nights, ({ price, number }) => ((price ?? 0) / vat) * number);
    const number = sumOf(nights, (night) => night.number);
    kinds.push({ kind: 'session', item: -1, income, priced: number, volume: number });
  }
  const { places } = c.price;
  if (places) {
    const weeks = places.number * places.occupancy * WEEKS;
    const named = places.per_week === undefined ? places.per_night : places.per_week;
    const aWeek = places.per_week === undefined ? 7 : 1;
    const income = named == null ? null : ((named * aWeek) / vat) * weeks;
    kinds.push({ kind: 'place', item: -1, income, priced: weeks, volume: weeks });
  }
  const block = c.price.block_per_year;
  if (block !== 0) {
    kinds.push({ kind: 'year', item: -1, income: block === null ? null : block / vat, priced: 1, volume: 1 });
  }
  return kinds;
}

/** For each mode and price of a session: how many there are. */
function sessionsPaid({ c, quarters }: Year): { price: number | null; number: number }[] {
  const groups = new Map<string, { price: number | null; windows: typeof c.cover }>();
  for (const window of c.cover) {
    if (window.per_session === undefined) continue;
    const key = `${window.mode} ${window.per_session}`;
    const group = groups.get(key) ?? { price: window.per_session, windows: [] };
    group.windows.push(window);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ price, windows }) => ({ price, number: sessionsOf(quarters, windows) }));
}

export function unitOf(kinds: Paid[]): Unit {
  const unknown = kinds.some(({ income }) => income === null);
  let best: Paid | undefined;
  for (const kind of kinds) if (!best || (!unknown && (kind.income ?? 0) > (best.income ?? 0))) best = kind;
  return best ? { kind: best.kind, item: best.item } : { kind: 'year', item: -1 };
}

/** Days until the authority pays. */
function daysUntilPaid({ c }: Year): number {
  const { discount, within } = c.price.early_payment;
  return discount > 0 ? (within ?? c.price.payment_terms) : c.price.payment_terms;
}

export function keptOfGross(year: Year): number {
  const { price, assumptions } = year.c;
  const kept = 1 - price.early_payment.discount - price.at_risk.share * price.at_risk.expected_loss;
  return kept * (1 - (daysUntilPaid(year) / 365) * assumptions.borrowing_rate);
}

const OF_INCOME = `price.average income.hourly income.wasted income.pieces income.block income.sessions income.places
  income.setUp income.gross income.discount income.atRisk income.finance income.net`.split(/\s+/);

/** All of section 4 but what is divided by units and contact hours. */
export function income(year: Year, kinds: Paid[]): Figures {
  const { c, hours, duty } = year;
  const f: Figures = {};
  for (const id of OF_INCOME) f[id] = null;
  if (kinds.some((kind) => kind.income === null)) return f;
  const brings = (kind: Kind) =>
    sumOf(
      kinds.filter((one) => one.kind === kind),
      (one) => one.income ?? 0,
    );
  const price = averagePrice(year) ?? null;
  const bought = c.price.buys === 'duty' ? duty : hours;
  const certain = c.demand.guaranteed_hours_per_week * c.demand.weeks_per_year;
  f['price.average'] = price;
  f['income.hourly'] = (price ?? 0) * Math.max(bought, certain) * paidForBoth(year);
  f['income.wasted'] = brings('hour') - f['income.hourly'];
  f['income.pieces'] = brings('piece');
  f['income.block'] = brings('year');
  f['income.sessions'] = brings('session');
  f['income.places'] = brings('place');
  f['income.setUp'] = setUp(year);
  f['income.gross'] = Math.min(uncapped(year, kinds), capOf(year));
  const gross = f['income.gross'];
  f['income.discount'] = c.price.early_payment.discount * gross;
  f['income.atRisk'] = c.price.at_risk.share * c.price.at_risk.expected_loss * gross;
  const due = gross - f['income.discount'] - f['income.atRisk'];
  f['income.finance'] = ((due * daysUntilPaid(year)) / 365) * c.assumptions.borrowing_rate;
  f['income.net'] = due - f['income.finance'];
  return f;
}

function setUp({ c, term }: Year): number {
  return c.price.set_up / (1 + c.price.vat_included) / term;
}

function capOf({ c }: Year): number {
  const cap = c.price.cap_per_year;
  return cap === undefined ? Number.POSITIVE_INFINITY : cap / (1 + c.price.vat_included);
}

function uncapped(year: Year, kinds: Paid[]): number {
  return sumOf(kinds, (kind) => kind.income ?? 0) + setUp(year);
}

/** What the price of the unit, all prices together or the cap would have to be to bring `total`. */
export function breakEven(year: Year, kinds: Paid[], unit: Unit, total: number): Figures {
  const kept = keptOfGross(year);
  const none = { 'price.factor': null, 'price.breakEven': null, 'cap.breakEven': null };
  if (kept <= 0) return none;
  const needed = total / kept;
  if (needed > capOf(year)) return { ...none, 'cap.breakEven': needed };
  const unknown = kinds.some((kind) => kind.income === null);
  const own = kinds.find(({ kind, item }) => kind === unit.kind && item === unit.item);
  const others = kinds.filter((kind) => kind !== own);
  const possible = own && own.priced > 0 && others.every((kind) => kind.income !== null);
  return {
    ...none,
    'price.factor': unknown ? null : ratio(needed, uncapped(year, kinds)),
    'price.breakEven': possible ? Math.max(0, (needed - uncapped(year, others)) / own.priced) : null,
  };
}

export function annualisedDiscount({ c, from, to }: Year): number | null {
  const { discount, within } = c.price.early_payment;
  const terms = c.price.payment_terms;
  const saved = lawfulTerms(terms, c.contract.authority_kind !== 'other', from, to) - (within ?? terms);
  if (discount === 0 || saved <= 0) return null;
  return (1 + discount / (1 - discount)) ** (365 / saved) - 1;
}
