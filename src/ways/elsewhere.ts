// What other services pay for hours that the price does not buy, beside what the price saves.

import type { ContractFile } from '../contract/types.ts';
import type { Figure } from '../engine/figure.ts';
import { gapPerYear } from '../figures/total/result.ts';
import type { Elsewhere, ElsewhereLine, Run } from '../model/types.ts';
import { valueIn } from '../model/value.ts';
import { eventNames, unitCost } from '../published/unit-costs.ts';
import { hours, joinWords, money, share } from '../words/words.ts';
import {
  allShared,
  breakEvenElsewhere,
  costElsewhere,
  eventCost,
  eventPriced,
  events,
  hoursPerEvent,
  saving,
  shifted,
  undeliveredHours,
} from './figures/elsewhere.ts';

export { eventNames, unitCost } from '../published/unit-costs.ts';

/** In a run of the contract as specified. Undefined without a section `elsewhere`, without sums, and where the price pays. */
export function elsewhereOf({ contract, inputs }: ContractFile, run: Run | undefined): Elsewhere | undefined {
  if (!run || contract.elsewhere.length === 0 || run.results.value(gapPerYear) >= 0) return undefined;
  const lines: ElsewhereLine[] = [];
  const unpriced: string[] = [];
  contract.elsewhere.forEach(({ event, unit_cost, share: part }, row) => {
    const value = (figure: Figure): number => valueIn(figure, run, row);
    if (value(eventPriced) === 0) {
      unpriced.push(event);
      return;
    }
    const path = `elsewhere[${row}]`;
    const published = unitCost(event, contract.contract.start);
    const isOwn = unit_cost !== undefined;
    lines.push({
      event: published?.title ?? event,
      path,
      unitCost: value(eventCost),
      source: isOwn ? (inputs.get(`${path}.unit_cost`)?.source ?? 'the contract file') : (published?.source ?? ''),
      priceYear: isOwn ? undefined : published?.year,
      share: part,
      hoursPerEvent: value(hoursPerEvent),
      events: part === undefined ? undefined : value(events),
      cost: part === undefined ? undefined : value(costElsewhere),
    });
  });
  const isShared = lines.length > 0 && valueIn(allShared, run) === 1;
  const found = {
    lines,
    undeliveredHours: valueIn(undeliveredHours, run),
    shifted: isShared ? valueIn(shifted, run) : undefined,
    saving: valueIn(saving, run),
    breakEvenShare: lines.length > 0 ? valueIn(breakEvenElsewhere, run) : undefined,
  };
  return { ...found, message: said(found), question: asked(found, unpriced) };
}

type Numbers = Omit<Elsewhere, 'message' | 'question'>;

function said({
  lines,
  undeliveredHours: unpaid,
  shifted: lands,
  saving: saves,
  breakEvenShare: even,
}: Numbers): string {
  const saved = `The price is ${money(saves, 0)} a year under what the service costs, and leaves ${hours(unpaid, 0)} a year unpaid for.`;
  if (even === undefined) return saved;
  const landed =
    lands === undefined ? '' : ` At the shares stated, ${money(lands, 0)} a year lands on ${names(lines)}.`;
  return `${saved}${landed} ${
    even <= 1
      ? `If ${share(even)} of those hours end there, what is saved here is spent there.`
      : 'Even if all of those hours ended there, it would cost less there than is saved here.'
  }`;
}

function asked({ lines, shifted: lands }: Numbers, unpriced: readonly string[]): string | undefined {
  if (unpriced.length > 0)
    return `What does each of these cost, and who pays: ${joinWords(unpriced)}? Published costs are known here of ${joinWords(eventNames)}.`;
  return lands === undefined ? `Of the hours that are not given, what share ends with ${names(lines)}?` : undefined;
}

function names(lines: readonly ElsewhereLine[]): string {
  return joinWords(lines.map(({ event }) => lower(event)));
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
