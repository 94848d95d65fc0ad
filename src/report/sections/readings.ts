// Lean and usual side by side: what each line costs when silence is taken at the least and as is usual, and which inputs
// make the difference.

import { valueInWords } from '../../contract/ask.ts';
import { net, netPerUnit } from '../../figures/income/net.ts';
import { awakeBought, dutyHoursBought, postCost, postsBought } from '../../figures/total/bought.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerUnit } from '../../figures/total/result.ts';
import { unitVolume } from '../../figures/total/unit.ts';
import { perUnitOf, printedHour, unitDecimals, unitNameOf } from '../../model/printed.ts';
import type { Step } from '../../model/steps.ts';
import type { Run } from '../../model/types.ts';
import { roundTo, roundToAdd } from '../../words/rounding.ts';
import { upperFirst } from '../../words/text.ts';
import { withArticle } from '../../words/words.ts';
import { aside, left, right, section, subsection, table, textCell } from '../blocks.ts';
import type { Block, Cell, Opens, Row } from '../types.ts';
import { namesOf } from '../words/names.ts';
import { costParts, GAP_OF_ONE } from './cost/parts.ts';

/** As many inputs as a reader goes through; the others stand in one line. */
const MOST = 12;

/** Of a contract that names its service: only then is silence read twice. The steps are worked out where they are shown. */
export function readingBlocks(lean: Run, usual: Run, steps: () => readonly Step[], most = MOST): Block[] {
  // A cost may be known, and of what it is not: where several are paid for, and nobody states what.
  const isToldOfOne = [lean, usual].every(({ results }) => !Number.isNaN(results.value(costPerUnit)));
  const blocks = isToldOfOne ? costBlocks(lean, usual) : boughtBlocks(lean, usual);
  if (blocks.length === 0) return [];
  return [
    section('Lean and usual side by side'),
    aside(
      'What the contract says stands the same on both sides. Where it is silent, lean takes the cheapest lawful and competent way, usual what published sources show as typical.',
    ),
    ...blocks,
    ...stepBlocks(lean, usual, steps(), most),
  ];
}

function costBlocks(lean: Run, usual: Run): Block[] {
  const decimals = unitDecimals(lean.context);
  const name = unitNameOf(lean.context);
  const [left, right] = [amountsOf(lean, decimals), amountsOf(usual, decimals)];
  const [hour, usually] = [printedHour(lean.results, decimals), printedHour(usual.results, decimals)];
  const { year } = lean.context;
  const row = (
    label: string,
    one: number,
    other: number,
    figure: Opens['figure'],
    role: Row['role'] = 'plain',
  ): Row => ({
    role,
    cells: [
      textCell(label),
      { kind: 'money', value: one, decimals, bare: role === 'plain', opens: { figure, year, scenario: 'asSpecified' } },
      { kind: 'money', value: other, decimals, bare: role === 'plain' },
      { kind: 'money', value: roundTo(other - one, decimals), decimals, signed: true, bare: role === 'plain' },
    ],
  });
  return [
    table(
      ['', 'lean', 'usual', 'more'].map((heading) => ({
        heading: heading === '' ? `£/${perUnitOf(lean.context)}` : heading,
        align: heading === '' ? 'left' : 'right',
      })),
      [
        ...left
          .map(({ label, amount, ofOne }, at) => ({ label, one: amount, other: right[at]?.amount ?? 0, ofOne }))
          .filter(({ one, other }) => one !== 0 || other !== 0)
          .map(({ label, one, other, ofOne }) => row(label, one, other, ofOne)),
        row(`Cost of ${withArticle(name)}`, hour.cost, usually.cost, costPerUnit.id, 'total'),
        ...(Number.isNaN(hour.net)
          ? []
          : [
              row('What reaches the provider', hour.net, usually.net, netPerUnit.id),
              row('Left, or short', hour.gap, usually.gap, GAP_OF_ONE, 'total'),
            ]),
      ],
    ),
  ];
}

/** £ a unit by the lines of the cost, rounded so that they add to it. */
function amountsOf(run: Run, decimals: number): ReturnType<typeof costParts> {
  const parts = costParts(run);
  const units = run.results.value(unitVolume);
  const rounded = roundToAdd(
    parts.map(({ amount }) => amount / units),
    decimals,
    run.results.value(totalCost) / units,
  );
  return parts.map((part, at) => ({ ...part, amount: rounded[at] as number }));
}

/** Where nobody states the work: what the money buys. */
function boughtBlocks(lean: Run, usual: Run): Block[] {
  if (Number.isNaN(lean.results.value(postsBought))) return [];
  const rows = [
    { label: 'A year that reaches the provider', figure: net, decimals: 0 },
    { label: 'A full-time post costs', figure: postCost, decimals: 0 },
    { label: 'Full-time posts that it buys', figure: postsBought, decimals: 1 },
    { label: 'Hours on duty a week', figure: dutyHoursBought, decimals: 0 },
    { label: 'Awake round the clock', figure: awakeBought, decimals: 1 },
  ].map(({ label, figure, decimals }) => ({
    cells: [
      textCell(label),
      ...[lean, usual].map(
        ({ results }): Cell =>
          figure.unit.startsWith('GBP')
            ? { kind: 'money', value: results.value(figure), decimals }
            : { kind: 'number', value: results.value(figure), decimals },
      ),
    ],
  }));
  return [table([left(''), right('lean'), right('usual')], rows)];
}

function stepBlocks(lean: Run, usual: Run, steps: readonly Step[], most: number): Block[] {
  if (steps.length === 0) return [];
  const decimals = unitDecimals(lean.context);
  const name = unitNameOf(lean.context);
  // Of the gaps as they are printed, so that the steps add up to what a reader takes off.
  const all = roundTo(printedHour(lean.results, decimals).gap - printedHour(usual.results, decimals).gap, decimals);
  const inOrder = [...steps].sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds));
  const shown = inOrder.slice(0, most).map(({ input, adds }) => ({ input, adds: roundTo(adds, decimals) }));
  const more = inOrder.length - shown.length;
  const rest = roundTo(all - shown.reduce((sum, { adds }) => sum + adds, 0), decimals);
  const amount = (value: number, bare = true): Cell => ({ kind: 'money', value, decimals, signed: true, bare });
  const closing = (words: string, value: number, role: Row['role']): Row => ({
    role,
    cells: [textCell(words), { kind: 'empty' }, { kind: 'empty' }, amount(value, role !== 'total')],
  });
  return [
    subsection('Which of them make the difference'),
    table(
      [left('not stated'), right('lean'), right('usual'), right(`£/${perUnitOf(lean.context)}`)],
      [
        ...shown.map(({ input, adds }) => ({
          cells: [
            textCell(upperFirst(namesOf(lean.context.contract, [input.path]))),
            textCell(valueInWords(input.text)),
            textCell(valueInWords(input.usual?.text ?? '')),
            amount(adds),
          ],
        })),
        ...(rest === 0 ? [] : [closing(more > 0 ? `The other ${more}` : 'All else', rest, 'plain')]),
        closing('From lean to usual', all, 'total'),
      ],
    ),
    aside(`Moved from lean to usual one after the other: what each takes from ${withArticle(name)}.`),
  ];
}
