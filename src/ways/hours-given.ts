// What the levers that give fewer hours than are billed have in common.
import type { Contract } from '../contract/types.ts';
import { ALL_BUT_NOTHING } from '../engine/hair.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
import { hoursByTheHour } from '../figures/time/hours-by-the-hour.ts';
import { visits } from '../figures/time/visits.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** A share of the hours that are billed is not given, up to all but nothing of them. */
export const SHARE_NOT_GIVEN = {
  unit: 'share',
  group: 'hours',
  kind: 'paper',
  range: ({ contract }) => (contract.demand.hours_per_week > 0 ? { from: 0, to: ALL_BUT_NOTHING } : undefined),
  undelivered: (value) => value,
  touches: (value) => value,
} satisfies Partial<Lever>;

/** Overheads stated for each contact hour are there whether or not the hour is given. */
export function overheadsHeld(contract: Contract, { run }: Setting): Contract['overheads'] {
  const { overheads } = contract;
  if (overheads.per_hour === 0) return overheads;
  const billed = run.results.value(contactHours);
  return { ...overheads, per_hour: 0, per_year: overheads.per_year + overheads.per_hour * billed };
}

export function hoursTimes(contract: Contract, factor: number): Contract['demand'] {
  return { ...contract.demand, hours_per_week: contract.demand.hours_per_week * factor };
}

/** Minutes of an average visit; undefined where nothing is given by the hour. */
export function minutesPerVisit({ run }: Setting): number | undefined {
  const visitsMade = run.results.value(visits);
  return visitsMade > 0 ? (60 * run.results.value(hoursByTheHour)) / visitsMade : undefined;
}

/** The line of the contract that pays for most hours. */
export function pricePath({ run, contract }: Setting): string {
  const [first] = [...run.context.sales].sort((a, b) => b.share - a.share);
  if (contract.demand.hours_per_week > 0 && first) return first.path;
  return contract.price.items.length > 0 ? 'price.items' : 'price';
}

/** A measure on which payment rests and whose evidence only the provider holds, else the price itself. */
export function paidOnWhat(setting: Setting): { path: string; how: string } {
  const at = setting.contract.monitoring.findIndex(
    ({ paid_on, evidence, run_by }) => paid_on === true && (run_by ?? evidence ?? 'provider') === 'provider',
  );
  return at >= 0
    ? { path: `monitoring[${at}]`, how: 'payment rests on a record that the provider keeps' }
    : { path: pricePath(setting), how: 'what is billed is what is paid' };
}
