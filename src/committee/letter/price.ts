// What the price buys: the unit that is sold, what reaches the provider of it, what it costs, and the lowest price that pays.

import { isShort } from '../../engine/hair.ts';
import { gapPerYear } from '../../figures/total/result.ts';
import { unknownCosts } from '../../model/finance.ts';
import { perUnitOf, printedHour, unitDecimals, unitInFull } from '../../model/printed.ts';
import type { Assessment, Run } from '../../model/types.ts';
import { left, paragraph, subsection, table, textCell } from '../../report/blocks.ts';
import type { Block, Cell, Row } from '../../report/types.ts';
import { headlineRun } from '../../report/view/headline.ts';
import { isOfTheSecond } from '../../report/view/readings.ts';
import type { RoundedHour } from '../../words/rounding.ts';
import { upperFirst } from '../../words/text.ts';
import { withArticle } from '../../words/words.ts';
import { isCosted, needs, sumsOf } from '../facts.ts';

export function bought(assessment: Assessment): Block[] {
  const run = headlineRun(assessment);
  const sums = sumsOf(assessment);
  const heading = subsection('What the price buys');
  if (!run || sums === undefined)
    return [
      heading,
      paragraph(
        'What the price buys cannot be told, because we could not find out what our first questions below ask.',
      ),
    ];
  if (!isCosted(assessment)) return [heading, paragraph(upperFirst(sums))];
  const short = assessment.bought.filter(({ minutesBought, minutesNeeded }) => minutesBought < minutesNeeded - 0.5);
  return [
    heading,
    paragraph(`By our sums ${sums}`),
    unitTable(assessment, run),
    ...(short.length > 0 ? [paragraph(short.map(({ message }) => message).join(' '))] : []),
  ];
}

/** What is sold, by itself: at the least, and beside it as usual where that judges otherwise. */
function unitTable(assessment: Assessment, { context, results }: Run): Block {
  const decimals = unitDecimals(context);
  const usual = usualBeside(assessment, context.year);
  const readings = [results, ...(usual ? [usual.results] : [])].map((reading) => printedHour(reading, decimals));
  const money = (value: number, signed = false): Cell => ({ kind: 'money', value, decimals, signed });
  const row = (label: string, amounts: Cell[]): Row => ({ cells: [textCell(label), ...amounts] });
  const each = (label: string, amount: (hour: RoundedHour) => number, signed = false): Row =>
    row(
      label,
      readings.map((hour) => money(amount(hour), signed)),
    );
  const isPriced = !Number.isNaN(readings[0]?.net);
  const least = needs(assessment)?.least;
  const both = isOfTheSecond(assessment) ? ' for both workers' : '';
  const full = unitInFull(context);
  return table(
    [
      left(`${upperFirst(withArticle(full))}, year ${context.year}`),
      ...(usual ? [' at the least', ' usually'] : ['']).map((reading) => ({
        heading: `£/${perUnitOf(context)}${reading}`,
        align: 'right' as const,
      })),
    ],
    [
      ...(isPriced ? [each('Of the price, what reaches the provider', ({ net }) => net)] : []),
      each(
        `What it costs to provide${unknownCosts(assessment.file).length > 0 ? ', at least' : ''}`,
        ({ cost }) => cost,
      ),
      ...(isPriced ? [each('Left over (+) or short (-)', ({ gap }) => gap, true)] : []),
      ...(least
        ? [
            row(`The lowest ${least.starting}price${least.of}${least.withVat} that pays${least.everyYear}${both}`, [
              money(least.price),
            ]),
          ]
        : []),
    ],
  );
}

/** The usual reading of a year, where the price pays for the cheapest one and not for it. */
function usualBeside({ verdict, years }: Assessment, year: number): Run | undefined {
  const { usual } = years[year - 1] ?? {};
  return verdict.reason === 'readings-differ' && isShort(usual?.results.value(gapPerYear) ?? 0) ? usual : undefined;
}
