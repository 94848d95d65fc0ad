// What silence is unknown and not nothing: hours and a price that nobody stated, and what costs money wherever there is work.
import { fieldsThat } from './ask.ts';
import type { CostsWhere } from './said.ts';
import type { Contract } from './schema.ts';
import { isOfTheFile } from './text/place.ts';
import type { Input } from './types.ts';

type Inputs = ReadonlyMap<string, Input>;

function markAt(inputs: Inputs, path: string): void {
  const input = inputs.get(path);
  if (input?.origin === 'neutral') input.origin = 'unknown';
}

/** Marks the inputs whose silence is a question and not a nil: hours and a price that nobody stated. */
export function markUnknown({ price, demand, cover = [], staff = [] }: Partial<Contract>, inputs: Inputs): void {
  if (!price || !demand) return;
  const pieces = price.items.some(({ contact_time, per_year = 0 }) => contact_time > 0 && per_year > 0);
  // Who must be there is work enough, where nothing is paid by the hour of a visit.
  const isThere =
    cover.some(({ mode, staff: workers }) => mode === 'waking' && workers > 0) ||
    staff.some(({ posts, cases }) => (posts ?? cases ?? 0) > 0);
  const isPaidByCover = price.buys === 'duty' || price.places !== undefined || (price.block_per_year ?? 0) > 0;
  const needsNone = isThere && isPaidByCover && !price.items.some(({ per_visit = 0 }) => per_visit > 0);
  if (demand.hours_per_week === 0 && !pieces && !needsNone) markAt(inputs, 'demand.hours_per_week');
  const nothing =
    price.rates.length === 0 && price.items.length === 0 && price.block_per_year === 0 && price.places === undefined;
  if (price.per_hour === undefined && nothing) markAt(inputs, 'price.per_hour');
}

function sendsASecond({ price, demand, lone_working, visit }: Contract): boolean {
  const isPriced = price.buys === 'contact' && (price.per_hour !== undefined || price.rates.length > 0);
  const isAlone = lone_working.allowed && visit.crew + lone_working.second_worker <= 1;
  return isPriced && demand.visits.length > 0 && !isAlone;
}

function thereAre(what: CostsWhere['thereAre'], { demand, cover }: Contract): boolean {
  if (what === undefined) return true;
  if (what === 'visits') return demand.hours_per_week > 0 || demand.visits.length > 0;
  return cover.some(({ mode, staff }) => mode === what && staff > 0);
}

/** Marks what costs money and nobody states, where no profile fills it in: it is nothing in the sums, and unknown. */
export function markUnknownCosts(contract: Contract, inputs: Inputs): void {
  if (contract.contract.profile !== undefined) return;
  // Whether the second worker's hour is paid for too is nothing in the sums, and unknown.
  if (sendsASecond(contract)) markAt(inputs, 'price.second_worker');
  for (const [path, { isCost }] of fieldsThat((field) => field.isCost)) {
    const { thereAre: what, unless = [] }: CostsWhere = isCost === true ? {} : (isCost ?? {});
    if (thereAre(what, contract) && !unless.some((other) => isOfTheFile(inputs.get(other)))) markAt(inputs, path);
  }
}
