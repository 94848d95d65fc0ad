// The cost of one as bars, and the line where the price runs out.
import type { Results } from '../../../engine/evaluate.ts';
import type { RunContext } from '../../../figures/context.ts';
import { netPerUnit } from '../../../figures/income/net.ts';
import { totalCost } from '../../../figures/total/overhead.ts';
import { costPerUnit } from '../../../figures/total/result.ts';
import { unitVolume } from '../../../figures/total/unit.ts';
import { unitDecimals } from '../../../model/printed.ts';
import type { Run } from '../../../model/types.ts';
import { lowerFirst } from '../../../words/text.ts';
import type { Block } from '../../types.ts';
import {
  amountOf,
  around,
  margin,
  miles,
  namer,
  offDuty,
  onCosts,
  other,
  overheads,
  type Part,
  supervision,
  TIME_AND_NIGHTS,
  unsocial,
  waiting,
  work,
} from './parts.ts';

interface Group {
  label: string;
  parts: readonly Part[];
}

/** All parts, in as many pieces as a bar can show. */
const BARS: readonly Group[] = [
  { label: work.label, parts: [work] },
  { label: 'around it', parts: [around, miles] },
  { label: TIME_AND_NIGHTS, parts: [offDuty, waiting, unsocial] },
  { label: 'on-costs', parts: [onCosts] },
  { label: '', parts: [supervision, other, overheads, margin] },
];

/** The same, for who has a glance for it. */
const GLANCE: readonly Group[] = [
  { label: 'the work', parts: [work] },
  { label: 'around it', parts: [around, miles] },
  { label: 'rest of pay', parts: [offDuty, waiting, unsocial, onCosts] },
  { label: '', parts: [supervision, other, overheads, margin] },
];

/** What the last of them is, by its parts that cost something, `supervision, overheads, margin`; for a glance by the two that cost most. */
const BESIDE_PAY: readonly Group[] = [
  { label: 'supervision', parts: [supervision] },
  { label: 'other costs', parts: [other] },
  { label: 'overheads', parts: [overheads] },
  { label: 'margin', parts: [margin] },
];

const BESIDE_PAY_AT_A_GLANCE: readonly Group[] = [
  ...BESIDE_PAY.slice(0, 2),
  { label: 'overheads', parts: [overheads, margin] },
];

function besidePay(results: Results, most: number, groups: readonly Group[]): string {
  const parts = groups.map((group) => ({ label: group.label, value: sumOf(group, results) }));
  const least = parts.map(({ value }) => value).sort((a, b) => b - a)[most - 1] ?? 0;
  return parts.flatMap(({ label, value }) => (value > 0 && value >= least ? [label] : [])).join(', ');
}

const sumOf = ({ parts }: Group, results: Results): number =>
  parts.reduce((sum, part) => sum + amountOf(part, results), 0);

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
  const parts = GLANCE.map((group, at) => ({
    label:
      at === 0 && context.unit.kind === 'contact-hour'
        ? 'the hour'
        : named(group.label) || besidePay(results, 2, BESIDE_PAY_AT_A_GLANCE),
    value: sumOf(group, results) / units,
  })).filter(({ value }) => value > 0);
  // Where nobody is met all pay is the rest of it.
  const [first] = parts;
  if (first?.label === 'rest of pay') first.label = 'pay';
  return {
    kind: 'bars',
    caption: '',
    ...barUnit(context),
    bars: [{ label: 'Cost', value: cost, parts }, ...(twice === undefined ? [] : paidBars(price, twice))],
    mark: price > 0 && twice === undefined ? { label, value: price } : undefined,
  };
}

/** How bars of one of the unit are written. */
export function barUnit(context: RunContext): { unit: 'GBP' | 'GBP/hour'; decimals?: number } {
  const decimals = unitDecimals(context);
  return decimals === 0 ? { unit: 'GBP' } : { unit: 'GBP/hour', ...(decimals === 2 ? {} : { decimals }) };
}

/** What reaches the provider: one bar, or one for each reading of the price of two workers. */
function paidBars(price: number, twice: number | undefined): { label: string; value: number }[] {
  const once = { label: twice === undefined ? 'Net price' : 'Paid once', value: Math.max(0, price) };
  return twice === undefined ? [once] : [once, { label: 'Paid twice', value: Math.max(0, twice) }];
}

/** A part and what is spent on it, £ a year. */
export interface Spent {
  part: Part;
  amount: number;
}

interface CostBars {
  caption: string;
  ranOut: boolean;
  twice: number | undefined;
}

export function costBars(spent: readonly Spent[], run: Run, { caption, ranOut, twice }: CostBars): Block {
  const { results, context } = run;
  const named = namer(run);
  const units = results.value(unitVolume);
  const price = results.value(netPerUnit);
  const parts = BARS.map(({ label, parts: held }) => ({
    label:
      label === work.label
        ? lowerFirst(named(label))
        : named(label) || besidePay(results, BESIDE_PAY.length, BESIDE_PAY),
    value: spent.reduce((sum, { part, amount }) => (held.includes(part) ? sum + amount / units : sum), 0),
  })).filter(({ value }) => value > 0);
  return {
    kind: 'bars',
    caption,
    ...barUnit(context),
    bars: [
      { label: 'Cost', value: results.value(totalCost) / units, parts },
      ...(Number.isNaN(price) ? [] : paidBars(price, twice)),
    ],
    mark: ranOut && price > 0 && twice === undefined ? { label: 'the price runs out', value: price } : undefined,
  };
}
