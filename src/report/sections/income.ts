// What reaches the provider, per contact hour, line by line.

import type { Figure } from '../../engine/figure.ts';
import { averagePrice } from '../../figures/income/average-price.ts';
import { atRisk, daysUntilPaid, discount, discountAnnualised, finance } from '../../figures/income/deductions.ts';
import {
  blockIncome,
  gross,
  hourlyIncome,
  placesIncome,
  sessionsIncome,
  setUpIncome,
  uncapped,
  wastedIncome,
} from '../../figures/income/gross.ts';
import { net, netPerUnit } from '../../figures/income/net.ts';
import { itemIncome } from '../../figures/income/paid.ts';
import { discountShare, paymentTerms } from '../../figures/inputs/price.ts';
import { unitVolume } from '../../figures/total/unit.ts';
import { perUnitOf, unitDecimals, unitInFull } from '../../model/printed.ts';
import type { Run } from '../../model/types.ts';
import { roundTo, roundToAdd } from '../../words/rounding.ts';
import { upperFirst } from '../../words/text.ts';
import { days, money, moneyOfOne, share, withArticle, yearlyInterest } from '../../words/words.ts';
import { left, paragraph, right, section, table, textCell } from '../blocks.ts';
import type { Block, Opens, Row } from '../types.ts';
import { dates } from '../words/dates.ts';

export function incomeBlocks(run: Run, years: number): Block[] {
  const { results, context } = run;
  const own = unitInFull(context);
  if (Number.isNaN(results.value(net) / results.value(unitVolume))) return [];
  const when = years > 1 ? `, year ${context.year} (${dates([context])})` : '';
  const note = discountNote(run);
  return [
    section(`What reaches the provider for ${withArticle(own)}`),
    table([left(`${upperFirst(withArticle(own))}${when}`), right(`£/${perUnitOf(context)}`)], rowsOf(run)),
    ...(note ? [paragraph(note)] : []),
  ];
}

/** £ a year, and the figures that it is of. */
interface Line {
  label: string;
  amount: number;
  plus?: readonly Figure[];
  minus?: readonly Figure[];
}

/** All that may be paid, then what comes off it. */
function linesOf({ results, context }: Run): Line[] {
  const { price } = context.contract;
  const average = money(results.value(averagePrice));
  const paid = (label: string, figure: Figure): Line => ({ label, amount: results.value(figure), plus: [figure] });
  const off = (label: string, figure: Figure): Line => ({ label, amount: -results.value(figure), minus: [figure] });
  return [
    paid(price.rates.length > 0 ? `Hours at an average price of ${average}` : `Hours at ${average}`, hourlyIncome),
    paid('Journeys for nothing that are still paid', wastedIncome),
    ...price.items.map((item, row) => ({
      label: `${upperFirst(item.name)} at ${moneyOfOne(item.price ?? 0)}`,
      amount: results.value(itemIncome, row),
      plus: [itemIncome],
    })),
    paid('Sessions of cover', sessionsIncome),
    paid('Places', placesIncome),
    paid('Block payment', blockIncome),
    paid('Set-up fee, spread over the term', setUpIncome),
    {
      label: 'Over the most that is paid a year',
      amount: results.value(gross) - results.value(uncapped),
      plus: [gross],
      minus: [uncapped],
    },
    off(`Early-payment discount, ${share(results.value(discountShare))}`, discount),
    off('Held back for results and expected to be lost', atRisk),
    off(`Waiting ${days(results.value(daysUntilPaid))} for the money`, finance),
  ];
}

/** Of one unit, those that come to anything; where none does, the first. */
function rowsOf(run: Run): Row[] {
  const { results, context } = run;
  const decimals = unitDecimals(context);
  const units = results.value(unitVolume);
  const lines = linesOf(run);
  const paid = lines.filter(({ amount }) => amount !== 0);
  const shown = paid.length > 0 ? paid : lines.slice(0, 1);
  const amounts = amountsOf(
    shown.map(({ label, amount }) => ({ label, amount: amount / units })),
    decimals,
    results.value(net) / units,
  );
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return [
    ...shown.map((line, at) => ({
      cells: [
        textCell(line.label),
        { kind: 'money' as const, value: amounts[at] as number, decimals, opens: opensOf(line) },
      ],
    })),
    {
      role: 'total',
      cells: [textCell('Net price'), { kind: 'money', value: whole, decimals, opens: { figure: netPerUnit.id } }],
    },
  ];
}

/** Rounded so that they add; a line whose label has its amount keeps that, and the others make up for it. */
function amountsOf(lines: readonly Line[], decimals: number, total: number): number[] {
  const kept =
    lines.length > 1
      ? lines.findIndex(
          ({ label, amount }) => label.endsWith(` ${money(amount)}`) || label.endsWith(` ${moneyOfOne(amount)}`),
        )
      : -1;
  const first = kept < 0 ? [] : [roundTo(lines[kept]?.amount ?? 0, decimals)];
  const rest = lines.flatMap(({ amount }, at) => (at === kept ? [] : [amount]));
  const rounded = roundToAdd(
    rest,
    decimals,
    first.reduce((left, amount) => left - amount, roundTo(total, decimals)),
  );
  return kept < 0 ? rounded : rounded.toSpliced(kept, 0, ...first);
}

function opensOf({ plus = [], minus = [] }: Line): Opens {
  const ids = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id);
  return { figure: { plus: ids(plus), minus: ids(minus), per: unitVolume.id } };
}

function discountNote({ results }: Run): string | undefined {
  const part = results.value(discountShare);
  if (part === 0) return undefined;
  const annualised = results.value(discountAnnualised);
  if (Number.isNaN(annualised))
    return `The discount of ${share(part)} is for being paid within ${days(results.value(daysUntilPaid))}, when the terms are ${days(results.value(paymentTerms))}: it buys nothing that the law does not already give.`;
  return `The discount of ${share(part)} costs the provider ${yearlyInterest(annualised)} a year as interest on the days it saves.`;
}
