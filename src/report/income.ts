// What reaches the provider, per contact hour, line by line.

import type { Figure } from '../engine/figure.ts';
import { averagePrice } from '../figures/income/average-price.ts';
import { atRisk, daysUntilPaid, discount, discountAnnualised, finance } from '../figures/income/deductions.ts';
import {
  blockIncome,
  gross,
  hourlyIncome,
  placesIncome,
  sessionsIncome,
  setUpIncome,
  uncapped,
  wastedIncome,
} from '../figures/income/gross.ts';
import { net, netPerUnit } from '../figures/income/net.ts';
import { itemIncome } from '../figures/income/paid.ts';
import { discountShare, paymentTerms } from '../figures/inputs/price.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { perUnitOf, unitDecimals, unitInFull } from '../model/printed.ts';
import type { Run } from '../model/types.ts';
import { roundToAdd } from '../words/rounding.ts';
import { upperFirst } from '../words/text.ts';
import { article, days, money, share, yearlyInterest } from '../words/words.ts';
import { dates } from './dates.ts';
import type { Block, Opens, Row } from './types.ts';

export function incomeBlocks(run: Run, years: number): Block[] {
  const { results, context } = run;
  const decimals = unitDecimals(context);
  const own = unitInFull(context);
  const units = results.value(unitVolume);
  if (Number.isNaN(results.value(net) / units)) return [];
  const { price } = context.contract;
  const average = money(results.value(averagePrice));
  const lines: { label: string; amount: number; plus?: Figure[]; minus?: Figure[] }[] = [
    {
      label: price.rates.length > 0 ? `Hours at an average price of ${average}` : `Hours at ${average}`,
      amount: results.value(hourlyIncome),
      plus: [hourlyIncome],
    },
    { label: 'Journeys for nothing that are still paid', amount: results.value(wastedIncome), plus: [wastedIncome] },
    ...price.items.map((item, row) => ({
      label: `${upperFirst(item.name)} at ${money(item.price ?? 0)}`,
      amount: results.value(itemIncome, row),
      plus: [itemIncome],
    })),
    { label: 'Sessions of cover', amount: results.value(sessionsIncome), plus: [sessionsIncome] },
    { label: 'Places', amount: results.value(placesIncome), plus: [placesIncome] },
    { label: 'Block payment', amount: results.value(blockIncome), plus: [blockIncome] },
    { label: 'Set-up fee, spread over the term', amount: results.value(setUpIncome), plus: [setUpIncome] },
    {
      label: 'Over the most that is paid a year',
      amount: results.value(gross) - results.value(uncapped),
      plus: [gross],
      minus: [uncapped],
    },
    {
      label: `Early-payment discount, ${share(results.value(discountShare))}`,
      amount: -results.value(discount),
      minus: [discount],
    },
    { label: 'Held back for results and expected to be lost', amount: -results.value(atRisk), minus: [atRisk] },
    {
      label: `Waiting ${days(results.value(daysUntilPaid))} for the money`,
      amount: -results.value(finance),
      minus: [finance],
    },
  ];
  const paid = lines.filter((line) => line.amount !== 0);
  const shown = paid.length > 0 ? paid : lines.slice(0, 1);
  const amounts = roundToAdd(
    shown.map((line) => line.amount / units),
    decimals,
    results.value(net) / units,
  );
  const ids = (figures: Figure[] = []): string[] => figures.map(({ id }) => id);
  const opensOf = ({ plus, minus }: (typeof lines)[number]): Opens => ({
    figure: { plus: ids(plus), minus: ids(minus), per: unitVolume.id },
  });
  const rows: Row[] = shown.map((line, at) => ({
    cells: [
      { kind: 'text', text: line.label },
      { kind: 'money', value: amounts[at] as number, decimals, opens: opensOf(line) },
    ],
  }));
  rows.push({
    role: 'total',
    cells: [
      { kind: 'text', text: 'Net price' },
      {
        kind: 'money',
        value: amounts.reduce((sum, amount) => sum + amount, 0),
        decimals,
        opens: { figure: netPerUnit.id },
      },
    ],
  });
  const when = years > 1 ? `, year ${context.year} (${dates([context])})` : '';
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: `What reaches the provider for ${article(own)} ${own}` },
    {
      kind: 'table',
      columns: [
        { heading: `${upperFirst(article(own))} ${own}${when}`, align: 'left' },
        { heading: `£/${perUnitOf(context)}`, align: 'right' },
      ],
      rows,
    },
  ];
  const note = discountNote(run);
  if (note) blocks.push({ kind: 'text', text: note });
  return blocks;
}

function discountNote({ results }: Run): string | undefined {
  const part = results.value(discountShare);
  if (part === 0) return undefined;
  const annualised = results.value(discountAnnualised);
  if (Number.isNaN(annualised))
    return `The discount of ${share(part)} is for being paid within ${days(results.value(daysUntilPaid))}, when the terms are ${days(results.value(paymentTerms))}: it buys nothing that the law does not already give.`;
  return `The discount of ${share(part)} costs the provider ${yearlyInterest(annualised)} a year as interest on the days it saves.`;
}
