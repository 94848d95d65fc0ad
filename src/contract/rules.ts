// What must hold between the parts of a contract. A rule is silent where a section it needs could not be read.
import { formatDay } from '../calendar/day.ts';
import { rates } from '../rates/index.ts';
import { namedPay } from '../rates/minimum-wage.ts';
import { showShare } from './numbers.ts';
import type { Contract } from './schema.ts';
import { showHours } from './times.ts';
import type { Input } from './types.ts';

type Inputs = ReadonlyMap<string, Input>;

/** Something that does not hold, and the inputs at whose place it is told: the first that the file states. */
export interface Broken {
  path: string;
  at: readonly string[];
  message: string;
}

interface Rule {
  of: readonly (keyof Contract)[];
  check(contract: Contract, inputs: Inputs): Broken[];
}

/** Shares are written with a few decimals: `33.3333%` three times is not meant to leave anything out. */
const NEAR_ENOUGH = 1e-5;

const isStated = (inputs: Inputs, path: string): boolean => inputs.get(path)?.origin === 'stated';

const sharesAddUp: Rule = {
  of: ['demand'],
  check: ({ demand }, inputs) =>
    (
      [
        ['demand.visits', demand.visits],
        ['demand.pattern', demand.pattern],
      ] as const
    ).flatMap(([path, entries]) => {
      if (!isStated(inputs, path) || entries.length === 0) return [];
      if (entries.some((_, at) => inputs.get(`${path}[${at}].share`)?.origin === 'unknown')) return [];
      const sum = entries.reduce((total, { share }) => total + share, 0);
      if (Math.abs(sum - 1) <= NEAR_ENOUGH) return [];
      const missing = sum < 1 ? `${showShare(1 - sum)} is missing` : `${showShare(sum - 1)} is too much`;
      const message = `${path}: the shares add to ${showShare(sum)}, not 100%; ${missing}`;
      return [{ path, at: [path], message }];
    }),
};

const contactTime: Rule = {
  of: ['price', 'demand'],
  check({ price, demand: { hours_per_week: hours } }, inputs) {
    const pieces = price.items.some(
      ({ contact_time, per_year = 0, per_visit = 0 }) =>
        contact_time > 0 && (per_year > 0 || (per_visit > 0 && hours > 0)),
    );
    const path = 'demand.hours_per_week';
    if (hours > 0 || pieces || !isStated(inputs, path)) return [];
    const remedy =
      'demand comes to no contact hours at all; state more than 0 hours a week, items with contact_time, or unknown';
    return [{ path, at: [path], message: `${path} is ${inputs.get(path)?.text}: ${remedy}` }];
  },
};

const visitLength: Rule = {
  of: ['demand'],
  check({ demand: { hours_per_week, guaranteed_hours_per_week } }, inputs) {
    const said = ['demand.visit_length', 'demand.visits'].some((path) => inputs.get(path)?.origin !== 'neutral');
    if (
      inputs.get('contract.profile')?.value !== 'none' ||
      said ||
      (hours_per_week === 0 && guaranteed_hours_per_week === 0)
    )
      return [];
    return [
      {
        path: 'demand.visit_length',
        at: ['demand.hours_per_week', 'demand.guaranteed_hours_per_week'],
        message:
          'demand.visit_length is missing and no profile fills it in; add it, such as visit_length: 45 minutes, or unknown',
      },
    ];
  },
};

const priceForEachLength: Rule = {
  of: ['price', 'demand'],
  check({ price, demand }, inputs) {
    if (price.per_hour != null || inputs.get('price.per_hour')?.origin === 'unknown') return [];
    if (demand.hours_per_week === 0 && demand.guaranteed_hours_per_week === 0) return [];
    const at = ['price.rates', 'price.items', 'price.block_per_year', 'demand.visit_length', 'demand.hours_per_week'];
    const remedy =
      price.rates.length > 0
        ? 'add a line for it to price.rates, or price.per_hour for all else'
        : 'add price.per_hour (£0 where the block pays for all)';
    return demand.visits
      .filter(
        ({ length }) => !price.rates.some((rate) => rate.length === undefined || Math.abs(rate.length - length) < 1e-9),
      )
      .map(({ length }) => ({
        path: 'price.per_hour',
        at,
        message: `a visit of ${showHours(length)} has no price; ${remedy}`,
      }));
  },
};

const sharesOfPrice: Rule = {
  of: ['overheads'],
  check({ overheads: { share, of, contingency, surplus } }) {
    const parts = [{ share, of }, contingency, surplus].filter((part) => part.of === 'price');
    const sum = parts.reduce((total, part) => total + part.share, 0);
    if (sum < 1 - 1e-12) return [];
    return [
      {
        path: 'overheads',
        at: ['overheads.share', 'overheads.surplus.share', 'overheads.contingency.share'],
        message: `overheads: the shares of price add to ${showShare(sum)}, so no price could pay for the work; they must stay under 100%`,
      },
    ];
  },
};

/** The real Living Wage is known from a later day than the rest of the law. */
const rateIsKnown: Rule = {
  of: ['contract', 'pay'],
  check({ contract, pay }) {
    const named = typeof pay.rate === 'object' ? pay.rate.of : pay.rate;
    if (typeof named === 'number') return [];
    const first = rates[namedPay(named, contract.nation)].rows[0]?.from ?? 0;
    if (contract.start >= first) return [];
    const from = `${named} is known here from ${formatDay(first)}, and the contract starts on ${formatDay(contract.start)}`;
    return [{ path: 'pay.rate', at: ['pay.rate'], message: `pay.rate: ${from}; write the amount, such as £7.65` }];
  },
};

/** The last day comes after the first. */
const endsAfterStart: Rule = {
  of: ['contract'],
  check({ contract: { start, end } }) {
    if (end === undefined || end > start) return [];
    const message = `contract.end is ${formatDay(end)}, and the contract starts on ${formatDay(start)}; write a later day`;
    return [{ path: 'contract.end', at: ['contract.end'], message }];
  },
};

/** Cases make posts only with how many one worker has. */
const casesForEachWorker: Rule = {
  of: ['staff'],
  check: ({ staff }) =>
    staff.flatMap(({ cases, per_worker }, row) => {
      const at = `staff[${row}]`;
      if ((cases === undefined) === (per_worker === undefined)) return [];
      const [has, lacks] = cases === undefined ? ['per_worker', 'cases: 300'] : ['cases', 'per_worker: 15'];
      return [
        { path: at, at: [`${at}.${has}`], message: `${at} states ${has} alone; add the other, such as ${lacks}` },
      ];
    }),
};

/** A way has its value, in its own unit; a piece has what was seen of it. */
const whatWasSeen: Rule = {
  of: ['delivered', 'price'],
  check: ({ delivered, price }, inputs) =>
    delivered.flatMap(({ way, value, item, contact_time, staff_time, contact }, row): Broken[] => {
      const at = `delivered[${row}]`;
      const say = (key: string, message: string) => [{ path: `${at}.${key}`, at: [`${at}.${key}`], message }];
      if (item !== undefined) {
        if (!price.items.some(({ name }) => name === item))
          return say('item', `${at}.item is "${item}", and no piece of price.items has that name`);
        const isSeen = [contact_time, staff_time, contact].some((found) => found !== undefined);
        return isSeen ? [] : say('item', `${at} says nothing of ${item}; add contact_time, staff_time or contact`);
      }
      if (way === undefined) return [];
      if (value === undefined) return say('way', `${at} has no value; add what was seen, such as value: 12%`);
      const isMinutes = inputs.get(`${at}.value`)?.unit === 'minutes/hour';
      if (isMinutes === (way === 'contact-minutes')) return [];
      const write = isMinutes ? 'a share such as 12%' : 'the minutes given for each hour billed, such as 37 minutes';
      return say('value', `${at}.value is "${inputs.get(`${at}.value`)?.text}"; for ${way} write ${write}`);
    }),
};

const RULES: readonly Rule[] = [
  endsAfterStart,
  casesForEachWorker,
  whatWasSeen,
  rateIsKnown,
  sharesAddUp,
  contactTime,
  visitLength,
  priceForEachLength,
  sharesOfPrice,
];

export function brokenRules(contract: Partial<Contract>, inputs: Inputs): Broken[] {
  return RULES.filter(({ of }) => of.every((section) => contract[section] !== undefined)).flatMap(({ check }) =>
    check(contract as Contract, inputs),
  );
}

/** Marks the inputs whose silence is a question and not a nil: hours and a price that nobody stated. */
export function markUnknown({ price, demand }: Partial<Contract>, inputs: ReadonlyMap<string, Input>): void {
  if (!price || !demand) return;
  const mark = (path: string): void => {
    const input = inputs.get(path);
    if (input?.origin === 'neutral') input.origin = 'unknown';
  };
  const pieces = price.items.some(({ contact_time, per_year = 0 }) => contact_time > 0 && per_year > 0);
  if (demand.hours_per_week === 0 && !pieces) mark('demand.hours_per_week');
  const nothing =
    price.rates.length === 0 && price.items.length === 0 && price.block_per_year === 0 && price.places === undefined;
  if (price.per_hour === undefined && nothing) mark('price.per_hour');
}
