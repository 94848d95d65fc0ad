// The law by date, worked out a second time: each day of a contract year looked up by itself, nothing cut into pieces.
//
// READINGS
//  1. "Periods of unchanged law": days under the same values count together; a projected value is a period too. Whether an
//     employer's pension duty has begun is part of the law of a day.
//  2. A value that is announced and that only one source confirms is no law yet.
//  3. A pay point deleted from the spine goes on as the lowest point left. It is a point of the spine at the contract's start:
//     of the old one where that was before April 2019, and moved to the new one on that day.
//  4. `social-care-minimum` where no nation funds one is the minimum wage of the role's own age.
//  5. An apprentice is under 19, so for National Insurance under 21, and for pensions under 22.
//  6. Payment terms that no law limits on a day count as agreed on that day; over a year their average counts.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Nation } from '../../src/calendar/types.ts';
import type { PayRate } from '../../src/contract/types.ts';
import type { AgeBand, NamedPay } from '../../src/rates/minimum-wage.ts';
import { dayNumber, type Parts, partsOf } from './days.ts';

export interface Growth {
  wages: number;
  prices: number;
}

interface Series {
  from: number[];
  value: number[];
  /** What holds before the first day: nothing (0), or another parameter. */
  before: string | undefined;
  knownTo: number;
  grows: 'wages' | 'prices' | 'none';
}

export const LAW_KNOWN_FROM = dayNumber(2010, 4, 6);
const NEW_SPINE = dayNumber(2019, 4, 1);
const folder = new URL('../../src/rates/', import.meta.url);
const cache = new Map<string, Series>();

function file(name: string): Record<string, unknown> {
  return parse(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')) as Record<string, unknown>;
}

function dayFromText(text: unknown): number {
  const [year, month, date] = String(text).split('-').map(Number);
  return dayNumber(year ?? 0, month ?? 0, date ?? 0);
}

function series(name: string): Series {
  const held = cache.get(name);
  if (held) return held;
  const point = /^(old-)?pay-point-(\d+)$/.exec(name);
  const made = point ? payPoint(Number(point[2]), point[1] !== undefined) : plainSeries(name);
  cache.set(name, made);
  return made;
}

function plainSeries(name: string): Series {
  const data = file(name);
  const rows = (data.rows as Record<string, unknown>[]).filter(
    (row) => row.announced !== true || row.confidence === 'two-sources',
  );
  return {
    from: rows.map((row) => dayFromText(row.from)),
    value: rows.map((row) => Number(row.value)),
    before: data.before === undefined ? undefined : String(data.before),
    knownTo: dayFromText(data.known_to),
    grows: data.projection as Series['grows'],
  };
}

function payPoint(point: number, old: boolean): Series {
  const data = file(old ? 'pay-points-before-2019' : 'pay-points');
  const hourly = data.hourly as Record<string, number[]>;
  const rows = data.rows as Record<string, unknown>[];
  const from = rows.map((row) => dayFromText(row.from));
  if (!hourly[String(point)]) return { from: [], value: [], before: undefined, knownTo: 0, grows: 'none' };
  const value = from.map((_, i) => {
    for (let p = point; p <= 60; p++) {
      const pay = hourly[String(p)]?.[i];
      if (pay !== undefined) return pay;
    }
    throw new Error(`no pay point from ${point} up`);
  });
  if (!old) return { from, value, before: undefined, knownTo: dayFromText(data.known_to), grows: 'wages' };
  const next = series(`pay-point-${(data.moves as Record<string, number>)[String(point)]}`);
  return { ...next, from: [...from, ...next.from], value: [...value, ...next.value] };
}

/** How many times growth has been added on a day: from the day after `knownTo`, and on each anniversary of that day. */
function steps(day: number, knownTo: number): number {
  if (day <= knownTo) return 0;
  const first: Parts = partsOf(knownTo + 1);
  const at = partsOf(day);
  const reached = at.month > first.month || (at.month === first.month && at.date >= first.date);
  return at.year - first.year + (reached ? 1 : 0);
}

/** The value on one day; undefined where the law of that day is not known. */
function onDay(name: string, day: number, growth: Growth): number | undefined {
  const { from, value, before, knownTo, grows } = series(name);
  let found: number | undefined;
  for (let i = 0; i < from.length; i++) if ((from[i] ?? Number.NaN) <= day) found = value[i];
  if (found === undefined) {
    if (before === undefined) return undefined;
    return before === 'nil' ? 0 : onDay(before, day, growth);
  }
  const yearly = grows === 'wages' ? growth.wages : grows === 'prices' ? growth.prices : 0;
  return found * (1 + yearly) ** steps(day, knownTo);
}

const remembered = new Map<string, unknown>();

/** Scenarios and contracts ask for the same year again and again. */
function once<T>(key: string, make: () => T): T {
  if (!remembered.has(key)) remembered.set(key, make());
  return remembered.get(key) as T;
}

function eachDay(from: number, to: number, on: (day: number) => number | undefined): number | undefined {
  let sum = 0;
  for (let day = from; day <= to; day++) sum += on(day) ?? Number.NaN;
  return Number.isNaN(sum) ? undefined : sum / (to - from + 1);
}

/** The average over the days `from` to `to`, both counted; undefined where a day of it is not known. */
export function average(name: string, from: number, to: number, growth: Growth): number | undefined {
  return once(`${name} ${from} ${to} ${growth.wages} ${growth.prices}`, () =>
    eachDay(from, to, (day) => onDay(name, day, growth)),
  );
}

const BY_AGE: Record<AgeBand, string> = {
  'under-18': 'minimum-wage-16-to-17',
  '18-20': 'minimum-wage-18-to-20',
  '21-24': 'minimum-wage-21-to-24',
  '21+': 'minimum-wage',
  apprentice: 'minimum-wage-apprentice',
};

interface RolePay {
  /** Undefined: what the law alone asks for. */
  rate: PayRate | undefined;
  age: AgeBand;
  nation: Nation;
  /** A named rate that is paid at least, on each day. */
  floor: string | undefined;
}

function namedOn(name: NamedPay, pay: RolePay, day: number, growth: Growth): number | undefined {
  const least = onDay(BY_AGE[pay.age], day, growth);
  if (name === 'minimum-wage') return least;
  if (name !== 'social-care-minimum') return onDay(name, day, growth);
  const care = pay.nation === 'scotland' || pay.nation === 'wales' ? `social-care-minimum-${pay.nation}` : undefined;
  return care !== undefined && day >= (series(care).from[0] ?? Number.NaN) ? onDay(care, day, growth) : least;
}

/** A rate on one day, as it is stated or named: the minimum wage does not yet count. */
function statedOn(pay: RolePay, day: number, growth: Growth): number | undefined {
  if (pay.rate === undefined) return 0;
  if (typeof pay.rate === 'number') return pay.rate;
  if (typeof pay.rate === 'string') return namedOn(pay.rate, pay, day, growth);
  const whole = namedOn(pay.rate.of, pay, day, growth);
  return whole === undefined ? undefined : whole * pay.rate.share;
}

/** `role.rate`: on each day at least the minimum wage of the role on that day, and the floor. */
export function roleRate(pay: RolePay, from: number, to: number, growth: Growth): number | undefined {
  return once(`rate ${JSON.stringify(pay)} ${from} ${to} ${growth.wages}`, () =>
    eachDay(from, to, (day) => {
      const floor = pay.floor === undefined ? 0 : onDay(pay.floor, day, growth);
      const [stated, least] = [statedOn(pay, day, growth), onDay(BY_AGE[pay.age], day, growth)];
      if (floor === undefined || stated === undefined || least === undefined) return undefined;
      return Math.max(stated, least, floor);
    }),
  );
}

export function minimumOf(age: AgeBand, from: number, to: number, growth: Growth): number {
  return average(BY_AGE[age], from, to, growth) ?? Number.NaN;
}

/** The name under which the pay point of a contract that starts on a day is looked up. */
export function payPointName(point: number, start: number): string {
  return start < NEW_SPINE ? `old-pay-point-${point}` : `pay-point-${point}`;
}

/** The last day on which all that the legal minimum of a role rests on is known. */
export function knownTo(ages: AgeBand[]): number {
  const names = [...Object.values(PERIOD_RATES), ...ages.map((age) => BY_AGE[age])];
  return Math.min(...names.map((name) => series(name).knownTo));
}

/** Payment terms, as far as the law lets them be agreed. */
export function lawfulTerms(agreed: number, publicBody: boolean, from: number, to: number): number {
  const name = publicBody ? 'payment-terms-public' : 'payment-terms-other';
  return (
    eachDay(from, to, (day) => {
      const most = onDay(name, day, { wages: 0, prices: 0 }) ?? 0;
      return most === 0 ? agreed : Math.min(agreed, most);
    }) ?? Number.NaN
  );
}

const PERIOD_RATES = {
  niRate: 'national-insurance-rate',
  niThreshold: 'national-insurance-threshold',
  niUnder21: 'upper-threshold-under-21',
  allowance: 'employment-allowance',
  pensionShare: 'pension-employer-share',
  trigger: 'pension-trigger',
  lower: 'qualifying-earnings-lower',
  upper: 'qualifying-earnings-upper',
  sickWeekly: 'sick-pay-weekly',
  sickFraction: 'sick-pay-earnings-fraction',
  sickLimitApplies: 'sick-pay-limit-applies',
  waitingDays: 'sick-pay-waiting-days',
  earningsLimit: 'lower-earnings-limit',
} as const;

export type Law = { [key in keyof typeof PERIOD_RATES]: number } & { pensionDuty: boolean };
export interface Period {
  /** Share of the days of the contract year. */
  share: number;
  law: Law;
}

/** Days of the year under the same law, put together wherever in the year they are. */
export function periods(from: number, to: number, dutyFrom: number, growth: Growth): Period[] {
  const key = `${from} ${to} ${dutyFrom} ${growth.wages} ${growth.prices}`;
  return once(key, () => findPeriods(from, to, dutyFrom, growth));
}

function findPeriods(from: number, to: number, dutyFrom: number, growth: Growth): Period[] {
  const found = new Map<string, { days: number; law: Law }>();
  const keys = Object.keys(PERIOD_RATES) as (keyof typeof PERIOD_RATES)[];
  for (let day = from; day <= to; day++) {
    const values = keys.map((key) => onDay(PERIOD_RATES[key], day, growth));
    const missing = values.indexOf(undefined);
    if (missing >= 0) throw new Error(`${keys[missing]} is not known on day ${day}`);
    const pensionDuty = day >= dutyFrom;
    const name = `${values.join(' ')} ${pensionDuty}`;
    const law = { ...Object.fromEntries(keys.map((key, i) => [key, values[i]])), pensionDuty } as Law;
    const period = found.get(name) ?? { days: 0, law };
    period.days++;
    found.set(name, period);
  }
  return [...found.values()].map(({ days, law }) => ({ share: days / (to - from + 1), law }));
}

export function byPeriod(all: Period[], sum: (law: Law) => number): number {
  return all.reduce((so, { share, law }) => so + share * sum(law), 0);
}
