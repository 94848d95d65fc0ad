// What other services pay for hours that the price does not buy, beside what the price saves.

import type { ContractFile } from '../contract/types.ts';
import { contactHours } from '../figures/time/contact-hours.ts';
import { visits } from '../figures/time/visits.ts';
import { gapPerYear, minutesBought } from '../figures/total/result.ts';
import type { Elsewhere, ElsewhereLine, Run } from '../model/types.ts';
import { eventNames, unitCost } from '../published/unit-costs.ts';
import { hours, joinWords, money, share } from '../words/words.ts';

export { eventNames, unitCost } from '../published/unit-costs.ts';

/** In a run of the contract as specified. Undefined without a section `elsewhere`, without sums, and where the price pays. */
export function elsewhereOf({ contract, inputs }: ContractFile, run: Run | undefined): Elsewhere | undefined {
  if (!run || contract.elsewhere.length === 0) return undefined;
  const { results } = run;
  const gap = results.value(gapPerYear);
  if (gap >= 0) return undefined;
  const billed = results.value(contactHours);
  const undeliveredHours = billed * (1 - Math.max(0, results.value(minutesBought)) / 60);
  const made = results.value(visits);
  const lines: ElsewhereLine[] = [];
  const unpriced: string[] = [];
  contract.elsewhere.forEach((cost, at) => {
    const published = unitCost(cost.event, contract.contract.start);
    const unit = cost.unit_cost ?? published?.value;
    if (unit === undefined) {
      unpriced.push(cost.event);
      return;
    }
    const path = `elsewhere[${at}]`;
    const hoursPerEvent = cost.hours ?? (made > 0 ? billed / made : 1);
    const events = cost.share === undefined ? undefined : (undeliveredHours * cost.share) / hoursPerEvent;
    const stated = inputs.get(`${path}.unit_cost`);
    lines.push({
      event: published?.title ?? cost.event,
      path,
      unitCost: unit,
      source: cost.unit_cost === undefined ? (published?.source ?? '') : (stated?.source ?? 'the contract file'),
      priceYear: cost.unit_cost === undefined ? published?.year : undefined,
      share: cost.share,
      hoursPerEvent,
      events,
      cost: events === undefined ? undefined : events * unit,
    });
  });
  return told(lines, unpriced, undeliveredHours, -gap);
}

function told(
  lines: ElsewhereLine[],
  unpriced: readonly string[],
  undeliveredHours: number,
  saving: number,
): Elsewhere | undefined {
  if (lines.length === 0 && unpriced.length === 0) return undefined;
  const shares = lines.map((line) => line.share);
  const allStated = lines.length > 0 && unpriced.length === 0 && shares.every((each) => each !== undefined);
  const shifted = allStated ? lines.reduce((sum, { cost = 0 }) => sum + cost, 0) : undefined;
  // The mix is as stated; where no share is, each event weighs the same.
  const weight = allStated && shares.some((each) => (each ?? 0) > 0);
  const total = weight ? shares.reduce((sum: number, each) => sum + (each ?? 0), 0) : lines.length;
  const perHour = lines.reduce(
    (sum, { unitCost: unit, hoursPerEvent, share: own = 0 }) =>
      sum + ((weight ? own : 1) / total) * (unit / hoursPerEvent),
    0,
  );
  const breakEvenShare = saving / (undeliveredHours * perHour);
  const saved = `The price is ${money(saving, 0)} a year under what the service costs, and leaves ${hours(undeliveredHours, 0)} a year unpaid for.`;
  const even =
    breakEvenShare <= 1
      ? `If ${share(breakEvenShare)} of those hours end there, what is saved here is spent there.`
      : 'Even if all of those hours ended there, it would cost less there than is saved here.';
  const landed =
    shifted === undefined
      ? ''
      : ` At the shares stated, ${money(shifted, 0)} a year lands on ${joinWords(lines.map(({ event }) => lower(event)))}.`;
  const question =
    unpriced.length > 0
      ? `What does each of these cost, and who pays: ${joinWords(unpriced)}? Published costs are known here of ${joinWords(eventNames)}.`
      : shifted === undefined
        ? `Of the hours that are not given, what share ends with ${joinWords(lines.map(({ event }) => lower(event)))}?`
        : undefined;
  return {
    lines,
    undeliveredHours,
    shifted,
    saving,
    breakEvenShare: lines.length > 0 ? breakEvenShare : undefined,
    message: lines.length > 0 ? `${saved}${landed} ${even}` : saved,
    question,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
