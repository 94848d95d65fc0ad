// What must hold between the parts of a contract. A rule is silent where a part it needs could not be read.
import { formatDay } from '../calendar/day.ts';
import { rates } from '../rates/index.ts';
import { showHours, showShare } from './forms.ts';
import type { Reader } from './reader.ts';
import type { Contract, Input, Place } from './types.ts';

type Inputs = ReadonlyMap<string, Input>;
type Rule = (contract: Contract, inputs: Inputs, reader: Reader) => void;

/** Shares are written with a few decimals: `33.3333%` three times is not meant to leave anything out. */
const NEAR_ENOUGH = 1e-5;

function placeOf(inputs: Inputs, ...paths: readonly string[]): Place {
  for (const path of paths) {
    const place = inputs.get(path)?.place;
    if (place) return place;
  }
  return { line: 1, column: 1, length: 1 };
}

const isStated = (inputs: Inputs, path: string): boolean => inputs.get(path)?.origin === 'stated';

const sharesAddUp: Rule = ({ demand }, inputs, reader) => {
  for (const [path, entries] of [
    ['demand.visits', demand.visits],
    ['demand.pattern', demand.pattern],
  ] as const) {
    if (!isStated(inputs, path) || entries.length === 0 || reader.wrongAt(path)) continue;
    if (entries.some((_, at) => inputs.get(`${path}[${at}].share`)?.origin === 'unknown')) continue;
    const sum = entries.reduce((total, { share }) => total + share, 0);
    if (Math.abs(sum - 1) <= NEAR_ENOUGH) continue;
    const missing = sum < 1 ? `${showShare(1 - sum)} is missing` : `${showShare(sum - 1)} is too much`;
    reader.mistake(path, placeOf(inputs, path), `${path}: the shares add to ${showShare(sum)}, not 100%; ${missing}`);
  }
};

const contactTime: Rule = ({ price, demand }, inputs, reader) => {
  if (reader.wrongAt('demand', 'price.items')) return;
  const { hours_per_week: hours } = demand;
  const pieces = price.items.some(
    ({ contact_time, per_year = 0, per_visit = 0 }) =>
      contact_time > 0 && (per_year > 0 || (per_visit > 0 && hours > 0)),
  );
  if (hours > 0 || pieces) return;
  const input = inputs.get('demand.hours_per_week');
  if (input?.origin !== 'stated') return;
  const message =
    'demand comes to no contact hours at all; state more than 0 hours a week, items with contact_time, or unknown';
  reader.mistake(
    'demand.hours_per_week',
    placeOf(inputs, 'demand.hours_per_week'),
    `demand.hours_per_week is ${input.text}: ${message}`,
  );
};

const visitLength: Rule = (contract, inputs, reader) => {
  if (reader.wrongAt('demand', 'contract.profile') || contract.contract.profile !== undefined) return;
  const said = ['demand.visit_length', 'demand.visits'].some((path) => inputs.get(path)?.origin !== 'neutral');
  const { hours_per_week, guaranteed_hours_per_week } = contract.demand;
  if (said || (hours_per_week === 0 && guaranteed_hours_per_week === 0)) return;
  const place = placeOf(inputs, 'demand.hours_per_week', 'demand.guaranteed_hours_per_week');
  reader.mistake(
    'demand.visit_length',
    place,
    'demand.visit_length is missing and no profile fills it in; add it, such as visit_length: 45 minutes, or unknown',
  );
};

const priceForEachLength: Rule = ({ price, demand }, inputs, reader) => {
  if (reader.wrongAt('price', 'demand')) return;
  if (price.per_hour !== undefined || inputs.get('price.per_hour')?.origin === 'unknown') return;
  if (demand.hours_per_week === 0 && demand.guaranteed_hours_per_week === 0) return;
  for (const { length } of demand.visits) {
    if (price.rates.some((rate) => rate.length === undefined || Math.abs(rate.length - length) < 1e-9)) continue;
    const place = placeOf(
      inputs,
      'price.rates',
      'price.items',
      'price.block_per_year',
      'demand.visit_length',
      'demand.hours_per_week',
    );
    const remedy =
      price.rates.length > 0
        ? 'add a line for it to price.rates, or price.per_hour for all else'
        : 'add price.per_hour (£0 where the block pays for all)';
    reader.mistake('price.per_hour', place, `a visit of ${showHours(length)} has no price; ${remedy}`);
  }
};

const sharesOfPrice: Rule = ({ overheads }, inputs, reader) => {
  if (reader.wrongAt('overheads')) return;
  const { share, of, contingency, surplus } = overheads;
  const parts = [{ share, of }, contingency, surplus].filter((part) => part.of === 'price');
  const sum = parts.reduce((total, part) => total + part.share, 0);
  if (sum < 1 - 1e-12) return;
  const place = placeOf(inputs, 'overheads.share', 'overheads.surplus.share', 'overheads.contingency.share');
  reader.mistake(
    'overheads',
    place,
    `overheads: the shares of price add to ${showShare(sum)}, so no price could pay for the work; they must stay under 100%`,
  );
};

/** The real Living Wage is known from a later day than the rest of the law. */
const rateIsKnown: Rule = ({ contract, pay }, inputs, reader) => {
  if (reader.wrongAt('contract', 'pay.rate') || typeof pay.rate === 'number') return;
  const first = rates[pay.rate].rows[0]?.from ?? 0;
  if (contract.start >= first) return;
  const from = `${pay.rate} is known here from ${formatDay(first)}, and the contract starts on ${formatDay(contract.start)}`;
  reader.mistake('pay.rate', placeOf(inputs, 'pay.rate'), `pay.rate: ${from}; write the amount, such as £7.65`);
};

const RULES: readonly Rule[] = [rateIsKnown, sharesAddUp, contactTime, visitLength, priceForEachLength, sharesOfPrice];

export function checkRules(contract: Contract, inputs: Inputs, reader: Reader): void {
  for (const rule of RULES) rule(contract, inputs, reader);
}

/** Marks the inputs whose silence is a question and not a nil: hours and a price that nobody stated. */
export function markUnknown(contract: Contract, inputs: Map<string, Input>): void {
  const { price, demand } = contract;
  const mark = (path: string): void => {
    const input = inputs.get(path);
    // A copy takes its place: other contracts that are as silent share the input.
    if (input?.origin === 'neutral') inputs.set(path, { ...input, text: 'unknown', origin: 'unknown' });
  };
  const pieces = price.items.some(({ contact_time, per_year = 0 }) => contact_time > 0 && per_year > 0);
  if (demand.hours_per_week === 0 && !pieces) mark('demand.hours_per_week');
  const nothing = price.rates.length === 0 && price.items.length === 0 && price.block_per_year === 0;
  if (price.per_hour === undefined && nothing) mark('price.per_hour');
}
