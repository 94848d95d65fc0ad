// What must hold between the parts of a contract. A rule is silent where a section it needs could not be read.

import { formatDay } from '../calendar/day.ts';
import { isEqual, isLess } from '../engine/hair.ts';
import { rates } from '../rates/index.ts';
import { namedPay } from '../rates/minimum-wage.ts';
import { serviceIn } from './profiles/registry.ts';
import type { Contract } from './schema.ts';
import { lacksFor, piecesNamed } from './silence/delivered.ts';
import { isOfTheFile } from './text/place.ts';
import type { Input } from './types.ts';
import { showShare } from './values/numbers.ts';
import { showHours } from './values/times.ts';
import { lengthPaths } from './visit-lengths.ts';

type Inputs = ReadonlyMap<string, Input>;

/** Something that does not hold, and the inputs at whose place it is told: the first that the file states. */
export interface Broken {
  path: string;
  at: readonly string[];
  message: string;
}

interface Rule {
  of: readonly (keyof Contract)[];
  check(contract: Contract, inputs: Inputs): (Broken | undefined)[];
}

/** A rule between sections; it is given those it names. */
function rule<S extends keyof Contract>(
  of: readonly S[],
  check: (contract: Pick<Contract, S>, inputs: Inputs) => (Broken | undefined)[],
): Rule {
  return { of, check };
}

const broken = (path: string, message: string, at: readonly string[] = [path]): Broken => ({ path, at, message });

/** Shares are written with a few decimals: `33.3333%` three times is not meant to leave anything out. */
const NEAR_ENOUGH = 1e-5;

const isStated = (inputs: Inputs, path: string): boolean => isOfTheFile(inputs.get(path));

const RULES: readonly Rule[] = [
  rule(['contract'], ({ contract: { start, end } }) => {
    if (end === undefined || end > start) return [];
    const first = `contract.end is ${formatDay(end)}, and the contract starts on ${formatDay(start)}`;
    return [broken('contract.end', `${first}; write a later day`)];
  }),

  // Cases make posts only with how many one worker has.
  rule(['staff'], ({ staff }) =>
    staff.map(({ cases, per_worker }, row) => {
      if ((cases === undefined) === (per_worker === undefined)) return undefined;
      const at = `staff[${row}]`;
      const [has, lacks] = cases === undefined ? ['per_worker', 'cases: 300'] : ['cases', 'per_worker: 15'];
      return broken(at, `${at} states ${has} alone; add the other, such as ${lacks}`, [`${at}.${has}`]);
    }),
  ),

  // Roles with a share have all the hours that bands ask for between them.
  rule(['staff'], ({ staff }, inputs) => {
    const stated = staff.filter(({ share }) => share !== undefined);
    const isUnknown = staff.some((_, row) => inputs.get(`staff[${row}].share`)?.origin === 'unknown');
    const sum = stated.reduce((total, { share = 0 }) => total + share, 0);
    if (stated.length === 0 || isUnknown || Math.abs(sum - 1) <= NEAR_ENOUGH) return [];
    const add = 'add a role for the rest, or state posts where a role has its own';
    return [broken('staff', `staff: the shares of roles add to ${showShare(sum)}, not 100%; ${add}`)];
  }),

  // Only who is awake on shift can be there beside the visits.
  rule(['cover', 'safe'], ({ cover, safe }) =>
    Object.entries({ cover, 'safe.cover': safe.cover ?? [] }).flatMap(([path, windows]) =>
      windows.map(({ mode, takes_visits }, row) => {
        if (mode === 'waking' || takes_visits !== false) return undefined;
        const at = `${path}[${row}]`;
        const message = `${at}.takes_visits is no, and who is there beside the visits is awake; leave it out, or write mode: waking`;
        return broken(`${at}.takes_visits`, message, [`${at}.takes_visits`, `${at}.mode`]);
      }),
    ),
  ),

  // Nobody alone is two.
  rule(['visit', 'lone_working', 'demand'], ({ visit: { crew }, lone_working, demand }, inputs) => {
    const { allowed, second_worker: share } = lone_working;
    if (allowed || demand.visits.length === 0 || !isStated(inputs, 'visit.crew') || crew + share >= 2) return [];
    const more = share > 0 ? ` with another worker in ${showShare(share)} of the hours` : '';
    const message = `visit.crew is ${crew}${more}, and lone_working.allowed is no, so two come at least; write crew: 2, leave it out, or allow lone work`;
    return [broken('visit.crew', message)];
  }),

  // A way has its value, in its own unit; a piece has what was seen of it.
  rule(['delivered', 'price'], ({ delivered, price }, inputs) =>
    delivered.map(({ way, value, item, contact_time, staff_time, contact }, row) => {
      const at = `delivered[${row}]`;
      if (item !== undefined) {
        if (!price.items.some(({ name }) => name === item))
          return broken(`${at}.item`, `${at}.item is "${item}", and ${piecesNamed(price.items)}`);
        const isSeen = [contact_time, staff_time, contact].some((found) => found !== undefined);
        const add = 'add contact_time, staff_time or contact';
        return isSeen ? undefined : broken(`${at}.item`, `${at} says nothing of ${item}; ${add}`);
      }
      if (way === undefined) return undefined;
      if (value === undefined) return broken(`${at}.way`, `${at} has no value; add what was seen, such as value: 12%`);
      const { unit, text } = inputs.get(`${at}.value`) ?? {};
      const isMinutes = unit === 'minutes/hour';
      if (isMinutes === (way === 'contact-minutes')) return undefined;
      const write = isMinutes ? 'a share such as 12%' : 'the minutes given for each hour billed, such as 37 minutes';
      return broken(`${at}.value`, `${at}.value is "${text}"; for ${way} write ${write}`);
    }),
  ),

  // Nothing can be missing of what nobody asks for.
  rule(['delivered', 'price', 'demand', 'cover', 'staff', 'lone_working', 'visit'], (contract, inputs) =>
    contract.delivered.map(({ way }, row) => {
      const lacks = way && lacksFor(way, contract, (path) => inputs.get(path)?.origin === 'unknown');
      const path = `delivered[${row}].way`;
      return lacks ? broken(path, `${path} is ${way}, and ${lacks}`) : undefined;
    }),
  ),

  // The real Living Wage is known from a later day than the rest of the law.
  rule(['contract', 'pay'], ({ contract: { nation, start }, pay: { rate } }) => {
    const named = typeof rate === 'object' ? rate.of : rate;
    if (typeof named === 'number') return [];
    const first = rates[namedPay(named, nation)].rows[0]?.from ?? 0;
    if (start >= first) return [];
    const from = `${named} is known here from ${formatDay(first)}, and the contract starts on ${formatDay(start)}`;
    return [broken('pay.rate', `pay.rate: ${from}; write the amount, such as £7.65`)];
  }),

  rule(['demand'], ({ demand }, inputs) =>
    (['visits', 'pattern'] as const).map((key) => {
      const path = `demand.${key}`;
      const entries: readonly { share: number }[] = demand[key];
      const isUnknown = entries.some((_, at) => inputs.get(`${path}[${at}].share`)?.origin === 'unknown');
      const sum = entries.reduce((total, { share }) => total + share, 0);
      if (!isStated(inputs, path) || entries.length === 0 || isUnknown || Math.abs(sum - 1) <= NEAR_ENOUGH)
        return undefined;
      const missing = sum < 1 ? `${showShare(1 - sum)} is missing` : `${showShare(sum - 1)} is too much`;
      return broken(path, `${path}: the shares add to ${showShare(sum)}, not 100%; ${missing}`);
    }),
  ),

  // A contract may have no contact at all: meals are cooked, sites guarded. It must ask for some work.
  rule(['price', 'demand', 'cover', 'staff'], ({ price, demand: { hours_per_week: hours }, cover, staff }, inputs) => {
    const hasPieces = price.items.some(
      ({ contact_time, staff_time, per_year = 0, per_visit = 0 }) =>
        contact_time + staff_time > 0 && (per_year > 0 || (per_visit > 0 && hours > 0)),
    );
    const isThere =
      cover.some(({ staff: workers }) => workers > 0) || staff.some(({ posts, cases }) => (posts ?? cases ?? 0) > 0);
    if (hours > 0 || hasPieces || isThere) return [];
    // Of pieces alone nothing may be asked for either.
    const path = ['demand.hours_per_week', 'price.items[0].per_year'].find((each) => isStated(inputs, each));
    const noPieces = price.items.every(({ per_year }) => per_year === 0);
    const isPaidBeside = (price.block_per_year ?? 0) > 0 || price.places !== undefined;
    if (path === undefined || (path !== 'demand.hours_per_week' && (!noPieces || isPaidBeside))) return [];
    const remedy =
      'demand comes to no work at all; state more than 0 hours a week, items with contact_time or staff_time, cover, posts, or unknown';
    return [broken(path, `${path} is ${inputs.get(path)?.text}: ${remedy}`)];
  }),

  rule(['contract', 'price', 'demand'], ({ contract, price, demand }, inputs) => {
    const isSaid = lengthPaths.some((path) => inputs.get(path)?.origin !== 'neutral');
    if (inputs.get('contract.profile')?.value !== 'none' || isSaid || asksForNoHours(demand)) return [];
    const service = serviceIn(contract.title);
    const profile = service ? `, or state profile: ${service} under contract` : '';
    const such = price.buys === 'duty' ? '8 hours, of a shift where nobody is visited' : '45 minutes';
    const remedy = `add it, such as visit_length: ${such}${profile}`;
    const message = `demand.visit_length is missing and no profile fills it in; ${remedy}`;
    return [broken('demand.visit_length', message, ['demand.hours_per_week', 'demand.guaranteed_hours_per_week'])];
  }),

  rule(['price', 'demand'], ({ price: { per_hour, rates: lines }, demand }, inputs) => {
    if (per_hour != null || inputs.get('price.per_hour')?.origin === 'unknown' || asksForNoHours(demand)) return [];
    const at = ['price.rates', 'price.items', 'price.block_per_year', 'demand.visit_length', 'demand.hours_per_week'];
    const remedy =
      lines.length > 0
        ? 'add a line for it to price.rates, or price.per_hour for all else'
        : 'add price.per_hour (£0 where the block pays for all)';
    const isPaid = (length: number) => lines.some((line) => line.length === undefined || isEqual(line.length, length));
    return (
      demand.visits
        // Of a length that is unknown it is told by itself.
        .filter(({ length }) => length !== undefined && !isPaid(length))
        .map(({ length }) => broken('price.per_hour', `a visit of ${showHours(length)} has no price; ${remedy}`, at))
    );
  }),

  rule(['overheads'], ({ overheads: { share, of, contingency, surplus } }) => {
    const parts = [{ share, of }, contingency, surplus].filter((part) => part.of === 'price');
    const sum = parts.reduce((total, part) => total + part.share, 0);
    if (isLess(sum, 1)) return [];
    const message = `overheads: the shares of price add to ${showShare(sum)}, so no price could pay for the work; they must stay under 100%`;
    return [
      broken('overheads', message, ['overheads.share', 'overheads.surplus.share', 'overheads.contingency.share']),
    ];
  }),
];

function asksForNoHours({ hours_per_week, guaranteed_hours_per_week }: Contract['demand']): boolean {
  return hours_per_week === 0 && guaranteed_hours_per_week === 0;
}

export function brokenRules(contract: Partial<Contract>, inputs: Inputs): Broken[] {
  const known = RULES.filter(({ of }) => of.every((section) => contract[section] !== undefined));
  return known.flatMap(({ check }) => check(contract as Contract, inputs)).filter((found) => found !== undefined);
}
