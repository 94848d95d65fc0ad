// The law by date, worked out a second time: each day of a contract year looked up by itself, nothing cut into pieces.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dayNumber, type Parts, partsOf } from './days.ts';

export interface Growth {
  wages: number;
  prices: number;
}

interface Series {
  from: number[];
  value: number[];
  knownTo: number;
  grows: 'wages' | 'prices' | 'none';
}

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
  const point = /^pay-point-(\d+)$/.exec(name);
  const made = point ? payPoint(Number(point[1])) : plainSeries(name);
  cache.set(name, made);
  return made;
}

function plainSeries(name: string): Series {
  const data = file(name);
  // What is announced counts where two sources agree.
  const rows = (data.rows as Record<string, unknown>[]).filter(
    (row) => row.announced !== true || row.confidence === 'two-sources',
  );
  const from = rows.map((row) => dayFromText(row.from));
  const value = rows.map((row) => Number(row.value));
  // Days before the first are those of another rate, where the file names one.
  const earlier = data.before === undefined ? undefined : plainSeries(String(data.before));
  const kept = earlier?.from.filter((day) => day < (from[0] ?? 0)).length ?? 0;
  return {
    from: [...(earlier?.from.slice(0, kept) ?? []), ...from],
    value: [...(earlier?.value.slice(0, kept) ?? []), ...value],
    knownTo: dayFromText(data.known_to),
    grows: data.projection as Series['grows'],
  };
}

function payPoint(point: number): Series {
  const data = file('pay-points');
  const hourly = data.hourly as Record<string, number[]>;
  const rows = data.rows as Record<string, unknown>[];
  const from = rows.map((row) => dayFromText(row.from));
  // A point whose list is short was deleted: whoever was on it is on the lowest point left.
  const value = from.map((_, i) => {
    for (let p = point; p <= 43; p++) {
      const pay = hourly[String(p)]?.[i];
      if (pay !== undefined) return pay;
    }
    throw new Error(`no pay point from ${point} up`);
  });
  return { from, value, knownTo: dayFromText(data.known_to), grows: 'wages' };
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
  const { from, value, knownTo, grows } = series(name);
  let found: number | undefined;
  for (let i = 0; i < from.length; i++) if ((from[i] ?? Number.NaN) <= day) found = value[i];
  if (found === undefined) return undefined;
  const yearly = grows === 'wages' ? growth.wages : grows === 'prices' ? growth.prices : 0;
  return found * (1 + yearly) ** steps(day, knownTo);
}

const remembered = new Map<string, unknown>();

/** Scenarios and contracts ask for the same year again and again. */
function once<T>(key: string, make: () => T): T {
  if (!remembered.has(key)) remembered.set(key, make());
  return remembered.get(key) as T;
}

/** The average over the days `from` to `to`, both counted; undefined where a day of it is not known. */
export function average(name: string, from: number, to: number, growth: Growth): number | undefined {
  return once(`${name} ${from} ${to} ${growth.wages} ${growth.prices}`, () => {
    let sum = 0;
    for (let day = from; day <= to; day++) sum += onDay(name, day, growth) ?? Number.NaN;
    return Number.isNaN(sum) ? undefined : sum / (to - from + 1);
  });
}

const PERIOD_RATES = {
  niRate: 'national-insurance-rate',
  niThreshold: 'national-insurance-threshold',
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

export type Law = { [key in keyof typeof PERIOD_RATES]: number };
export interface Period {
  /** Share of the days of the contract year. */
  share: number;
  law: Law;
}

/** Days of the year under the same law, put together wherever in the year they are. */
export function periods(from: number, to: number, growth: Growth): Period[] {
  return once(`${from} ${to} ${growth.wages} ${growth.prices}`, () => findPeriods(from, to, growth));
}

function findPeriods(from: number, to: number, growth: Growth): Period[] {
  const found = new Map<string, { days: number; law: Law }>();
  const keys = Object.keys(PERIOD_RATES) as (keyof Law)[];
  for (let day = from; day <= to; day++) {
    const values = keys.map((key) => onDay(PERIOD_RATES[key], day, growth));
    const missing = values.indexOf(undefined);
    if (missing >= 0) throw new Error(`${keys[missing]} is not known on day ${day}`);
    const name = values.join(' ');
    const law = Object.fromEntries(keys.map((key, i) => [key, values[i]])) as Law;
    const period = found.get(name) ?? { days: 0, law };
    period.days++;
    found.set(name, period);
  }
  return [...found.values()].map(({ days, law }) => ({ share: days / (to - from + 1), law }));
}
