// Where an hour's cost goes, as a running total, with the line where the price runs out.

import type { Results } from '../engine/evaluate.ts';
import type { Figure } from '../engine/figure.ts';
import { A_HAIR } from '../engine/hair.ts';
import { mileage } from '../figures/direct/mileage.ts';
import { netPerUnit } from '../figures/income/net.ts';
import {
  aroundPay,
  contactPay,
  offDutyPay,
  onCostsAndAgency,
  unsocialPay,
  waitingPay,
} from '../figures/total/breakdown.ts';
import { otherDirectTotal, supervisionTotal } from '../figures/total/direct.ts';
import { contingency, overhead, surplus, totalCost } from '../figures/total/overhead.ts';
import { costPerUnit } from '../figures/total/result.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { isHourly, perUnitOf, unitDecimals, unitInFull, unitNameOf } from '../model/printed.ts';
import type { Run } from '../model/types.ts';
import { HALF_A_PENNY, roundTo, roundToAdd } from '../words/rounding.ts';
import { lowerFirst, upperFirst } from '../words/text.ts';
import { money, withArticle } from '../words/words.ts';
import { section, textCell } from './blocks.ts';
import type { Block, MadeOf, Row } from './types.ts';

interface Part {
  label: string;
  plus: readonly Figure[];
  minus?: readonly Figure[];
}

/** The time that the price is for, named by the service. */
const OWN = 'The work itself';

/** What is done for it besides. */
const AROUND = 'Travel, notes, pieces, check-in';

/** In the order in which a provider short of money would keep them; together they are the total cost. */
const PARTS: readonly Part[] = [
  { label: OWN, plus: [contactPay] },
  { label: AROUND, plus: [aroundPay] },
  { label: 'Leave, sickness, training, team time', plus: [offDutyPay] },
  { label: 'Hours of cover, least call-outs', plus: [waitingPay] },
  { label: 'Nights, weekends, holidays, on call', plus: [unsocialPay] },
  { label: 'National Insurance, pension, agency', plus: [onCostsAndAgency] },
  { label: 'Mileage', plus: [mileage] },
  { label: 'Supervision and management', plus: [supervisionTotal] },
  { label: 'Recruitment, equipment, other', plus: [otherDirectTotal], minus: [mileage] },
  { label: 'Overheads', plus: [overhead] },
  { label: 'Contingency and surplus', plus: [contingency, surplus] },
];

/** The same, in as many pieces as a bar can show. */
const BARS = [
  { label: OWN, parts: [0] },
  { label: 'around it', parts: [1, 6] },
  { label: 'time off duty, cover, nights', parts: [2, 3, 4] },
  { label: 'on-costs', parts: [5] },
  { label: 'supervision, overheads, margin', parts: [7, 8, 9, 10] },
].map(({ label, parts }) => ({ label, parts: parts.map((at) => PARTS[at]?.label) }));

/** The same, for who has a glance for it. */
const GLANCE = [
  { label: 'the work', parts: [0] },
  { label: 'around it', parts: [1, 6] },
  { label: 'rest of pay', parts: [2, 3, 4, 5] },
  { label: '', parts: [7, 8, 9, 10] },
];

/** What the last of them is, by the two of its parts that cost most: `supervision, overheads`. */
const BESIDE_PAY = [
  { label: 'supervision', parts: [7] },
  { label: 'other costs', parts: [8] },
  { label: 'overheads', parts: [9, 10] },
];

function besidePay(results: Results): string {
  const parts = BESIDE_PAY.map(({ label, parts: at }) => ({ label, value: sumOf(at, results) }));
  const [, second = 0] = parts.map(({ value }) => value).sort((a, b) => b - a);
  return parts.flatMap(({ label, value }) => (value > 0 && value >= second ? [label] : [])).join(', ');
}

const sumOf = (parts: readonly number[], results: Results): number =>
  parts.reduce((sum, part) => sum + amountOf(PARTS[part] as Part, results), 0);

/** A part in the words of what is sold: the hour by its name, of a piece that is sold alone the time that it takes. */
function namer({ results, context }: Run): (label: string) => string {
  const one = unitInFull(context);
  if (isHourly(context)) return (label) => (label === OWN ? `The ${one}` : label);
  if (context.unit.kind !== 'piece' || context.contract.price.items.length > 1) return (label) => label;
  const isMet = results.value(contactPay) > 0;
  const names = new Map([
    [OWN, `Contact time for ${withArticle(one)}`],
    [AROUND, `${isMet ? 'Other staff' : 'Staff'} time for ${withArticle(one)}`],
    ['the work', 'contact time'],
    ['around it', isMet ? 'other staff time' : 'staff time'],
  ]);
  return (label) => names.get(label) ?? label;
}

/**
 * What one costs as one bar, with the line where the price runs out; where nobody states whether the price is paid
 * `twice`, for each of two workers, what reaches the provider on either reading, and no line.
 */
export function hourBar(run: Run, twice?: number): Block | undefined {
  const { results, context } = run;
  const named = namer(run);
  const cost = results.value(costPerUnit);
  if (Number.isNaN(cost)) return undefined;
  const units = results.value(unitVolume);
  const price = results.value(netPerUnit);
  const label = price < cost ? 'the price runs out' : 'the price reaches';
  const parts = GLANCE.map(({ label: name, parts: at }, index) => ({
    label: index === 0 && isHourly(context) ? 'the hour' : named(name) || besidePay(results),
    value: sumOf(at, results) / units,
  })).filter(({ value }) => value > 0);
  // Where nobody is met all pay is the rest of it.
  const [first] = parts;
  if (first?.label === 'rest of pay') first.label = 'pay';
  return {
    kind: 'bars',
    caption: '',
    unit: unitDecimals(context) === 0 ? 'GBP' : 'GBP/hour',
    bars: [{ label: 'Cost', value: cost, parts }, ...(twice === undefined ? [] : paidBars(price, twice))],
    mark: price > 0 && twice === undefined ? { label, value: price } : undefined,
  };
}

/** What reaches the provider: one bar, or one for each reading of the price of two workers. */
function paidBars(price: number, twice: number | undefined): { label: string; value: number }[] {
  const once = { label: twice === undefined ? 'Net price' : 'Paid once', value: Math.max(0, price) };
  return twice === undefined ? [once] : [once, { label: 'Paid twice', value: Math.max(0, twice) }];
}

function amountOf({ plus, minus = [] }: Part, results: Results): number {
  const sum = (figures: readonly Figure[]): number => figures.reduce((all, each) => all + results.value(each), 0);
  return sum(plus) - sum(minus);
}

/** `twice`: as of `hourBar`. */
export function costBlocks(run: Run, twice?: number): Block[] {
  const { results, context } = run;
  const unit = unitNameOf(context);
  const one = withArticle(unit);
  const units = results.value(unitVolume);
  if (Number.isNaN(results.value(totalCost) / units)) return [];
  const spent = PARTS.map((part) => ({ ...part, amount: amountOf(part, results) })).filter(
    (part, at) => (at === 0 && context.unit.kind !== 'piece') || Math.abs(part.amount) > A_HAIR,
  );
  const { rows, ranOut } = runningRows(spent, run, twice);
  return [
    section(`Where the cost of ${one} goes`),
    {
      kind: 'table',
      columns: [
        { heading: '', align: 'left' },
        { heading: `£/${perUnitOf(context)}`, align: 'right' },
        { heading: 'running', align: 'right' },
      ],
      rows,
    },
    costBars(spent, run, { caption: `${upperFirst(one)}: what it costs, and what the price pays`, ranOut, twice }),
  ];
}

type Spent = Part & { amount: number };

/** Each part and the total as far as it goes, with a line before the part for which the price is too low. */
function runningRows(spent: readonly Spent[], run: Run, twice?: number): { rows: Row[]; ranOut: boolean } {
  const { results, context } = run;
  const named = namer(run);
  const decimals = unitDecimals(context);
  const unit = unitNameOf(context);
  const units = results.value(unitVolume);
  const price = results.value(netPerUnit);
  const amounts = roundToAdd(
    spent.map(({ amount }) => amount / units),
    decimals,
    results.value(totalCost) / units,
  );
  const rows: Row[] = [];
  let running = 0;
  let ranOut = false;
  spent.forEach((part, at) => {
    const value = amounts[at] as number;
    if (!ranOut && running + value > price + HALF_A_PENNY) {
      ranOut = true;
      const reading = twice === undefined ? '' : ' if one is for both workers';
      const text = `the price runs out here${reading}: ${money(price, decimals)}`;
      rows.push({ role: 'mark', cells: [textCell(text)] });
    }
    running = roundTo(running + value, decimals);
    const upToHere = spent.slice(0, at + 1);
    rows.push({
      cells: [
        textCell(named(part.label)),
        { kind: 'money', value, decimals, bare: true, opens: { figure: madeOf([part]) } },
        { kind: 'money', value: running, decimals, bare: true, opens: { figure: madeOf(upToHere) } },
      ],
    });
  });
  rows.push({
    role: 'total',
    cells: [
      textCell(`Cost of ${withArticle(unit)}`),
      { kind: 'money', value: running, decimals, opens: { figure: costPerUnit.id } },
      { kind: 'empty' },
    ],
  });
  return { rows, ranOut };
}

interface CostBars {
  caption: string;
  ranOut: boolean;
  twice: number | undefined;
}

function costBars(spent: readonly Spent[], run: Run, { caption, ranOut, twice }: CostBars): Block {
  const { results, context } = run;
  const named = namer(run);
  const units = results.value(unitVolume);
  const price = results.value(netPerUnit);
  const parts = BARS.map(({ label, parts: of }) => ({
    label: label === OWN ? lowerFirst(named(label)) : named(label),
    value: spent.reduce((sum, part) => (of.includes(part.label) ? sum + part.amount / units : sum), 0),
  })).filter(({ value }) => value > 0);
  return {
    kind: 'bars',
    caption,
    unit: unitDecimals(context) === 0 ? 'GBP' : 'GBP/hour',
    bars: [
      { label: 'Cost', value: results.value(totalCost) / units, parts },
      ...(Number.isNaN(price) ? [] : paidBars(price, twice)),
    ],
    mark: ranOut && price > 0 && twice === undefined ? { label: 'the price runs out', value: price } : undefined,
  };
}

/** What is left of the price of one, or short. */
export const GAP_OF_ONE: MadeOf = { plus: [netPerUnit.id], minus: [costPerUnit.id] };

/** What a unit pays of some parts: their figures, shared among the units. */
const madeOf = (parts: readonly Pick<Part, 'plus' | 'minus'>[]): MadeOf => ({
  plus: parts.flatMap(({ plus }) => plus.map(({ id }) => id)),
  minus: parts.flatMap(({ minus = [] }) => minus.map(({ id }) => id)),
  per: unitVolume.id,
});

/** All lines that make up the total cost, £ a year, those of nothing too, named as the table of the cost names them. */
export function costParts(run: Run): { label: string; amount: number; ofOne: MadeOf }[] {
  const named = namer(run);
  return PARTS.map((part) => ({
    label: named(part.label),
    amount: amountOf(part, run.results),
    ofOne: madeOf([part]),
  }));
}
