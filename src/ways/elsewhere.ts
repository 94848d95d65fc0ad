// Who pays instead: what a visit or unit that is not delivered costs others, beside what it brings.

import { wordsFor } from '../contract/profiles/words.ts';
import type { ContractFile } from '../contract/types.ts';
import type { Figure } from '../engine/figure.ts';
import { isPaid } from '../engine/hair.ts';
import { visits } from '../figures/time/visits.ts';
import { gapPerYear } from '../figures/total/result.ts';
import { unitNameOf } from '../model/printed.ts';
import type { Elsewhere, ElsewhereLine, Run } from '../model/types.ts';
import { valueIn } from '../model/value.ts';
import { unitCost } from '../published/unit-costs.ts';
import { lowerFirst, upperFirst } from '../words/text.ts';
import { joinWords, money, plural, severalOf, wholeShare, withArticle } from '../words/words.ts';
import { breakEvenElsewhere, eventCost, perEvent, priceOfOne, saving, undelivered } from './figures/elsewhere.ts';

/** In a run of the contract as specified. Undefined without a section `elsewhere`, without sums, and where the price pays. */
export function elsewhereOf({ contract, inputs }: ContractFile, run: Run | undefined): Elsewhere | undefined {
  if (!run || contract.elsewhere.length === 0 || isPaid(run.results.value(gapPerYear))) return undefined;
  const lines: ElsewhereLine[] = [];
  const unpriced: Elsewhere['unpriced'][number][] = [];
  contract.elsewhere.forEach(({ event, unit_cost, chance }, row) => {
    const cost = valueIn(eventCost, run, row);
    const path = `elsewhere[${row}]`;
    if (Number.isNaN(cost)) {
      unpriced.push({ event, path, chance });
      return;
    }
    const published = unitCost(event, contract.contract.start);
    const isOwn = unit_cost !== undefined;
    lines.push({
      event: published?.title ?? event,
      path,
      unitCost: cost,
      source: isOwn ? (inputs.get(`${path}.unit_cost`)?.source ?? 'the contract file') : (published?.source ?? ''),
      priceYear: isOwn ? undefined : published?.year,
      chance,
    });
  });
  const value = (figure: Figure) => valueIn(figure, run);
  const trigger = run.results.value(visits) > 0 ? 'visit' : 'unit';
  const { visit } = wordsFor(contract);
  const found = {
    lines,
    unpriced,
    trigger,
    one: trigger === 'visit' ? visit : unitNameOf(run.context),
    given: trigger === 'unit' ? 'delivered' : visit === 'visit' ? 'made' : 'done',
    price: value(priceOfOne[trigger]),
    perEvent: value(perEvent),
    saving: value(saving),
    undelivered: value(undelivered),
    breakEvenShare: value(breakEvenElsewhere),
  } as const;
  return { ...found, message: said(found), question: asked(unpriced) };
}

type Numbers = Omit<Elsewhere, 'message' | 'question'>;

function said(found: Numbers): string {
  const { lines, one, given, price, perEvent: cost, saving: saves, undelivered: missing, breakEvenShare } = found;
  if (Number.isNaN(cost)) return `The price is ${money(saves, 0)} a year under what the service costs.`;
  const events = joinWords(lines.map(eventWords));
  const brings = `${upperFirst(withArticle(one))} brings ${money(price)}. Not ${given}, it costs others ${money(cost, 0)}: ${events}.`;
  if (Number.isNaN(breakEvenShare)) return brings;
  const close = `The gap of ${money(saves, 0)} a year is closed where ${plural(missing, one, severalOf(one), 0)} are billed and not ${given}.`;
  return breakEvenShare <= 1
    ? `${brings} ${close} If ${wholeShare(breakEvenShare)} of them end there, what is saved here is spent there.`
    : `${brings} ${close} Even if all of them ended there, it would cost less there than is saved here.`;
}

/** `police call-out, two constables for three hours (£234, in 50% of cases)` */
function eventWords({ event, unitCost: each, chance }: ElsewhereLine): string {
  return `${lowerFirst(event)} (${money(each, 0)}${chance < 1 ? `, in ${wholeShare(chance)} of cases` : ''})`;
}

function asked(unpriced: Elsewhere['unpriced']): string {
  const events = joinWords(unpriced.map(({ event }) => event));
  return unpriced.length === 0 ? '' : `What does each of these cost, and who pays: ${events}?`;
}
