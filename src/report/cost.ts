// Where an hour's cost goes, as a running total, with the line where the price runs out.

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
import { unitVolume } from '../figures/total/unit.ts';
import type { Run } from '../model/types.ts';
import { roundTo, roundToAdd } from '../words/rounding.ts';
import { money } from '../words/words.ts';
import type { Block, Row } from './types.ts';

interface Part {
  label: string;
  plus: readonly Figure[];
  minus?: readonly Figure[];
}

/** In the order in which a provider short of money would keep them; together they are the total cost. */
const PARTS: readonly Part[] = [
  { label: 'The hour with the person', plus: [contactPay] },
  { label: 'Travel, notes, reports, check-in', plus: [aroundPay] },
  { label: 'Leave, sickness, training, team time', plus: [offDutyPay] },
  { label: 'Waiting on cover, least call-outs', plus: [waitingPay] },
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
  { label: 'with the person', parts: [0] },
  { label: 'around the visit', parts: [1, 6] },
  { label: 'time off duty, cover, nights', parts: [2, 3, 4] },
  { label: 'on-costs', parts: [5] },
  { label: 'supervision, overheads, margin', parts: [7, 8, 9, 10] },
].map(({ label, parts }) => ({ label, parts: parts.map((at) => PARTS[at]?.label) }));

export function costBlocks({ results }: Run): Block[] {
  const units = results.value(unitVolume);
  if (Number.isNaN(results.value(totalCost) / units)) return [];
  const price = results.value(netPerUnit);
  const parts = PARTS.map(({ label, plus, minus = [] }) => ({
    label,
    amount:
      plus.reduce((sum, figure) => sum + results.value(figure), 0) -
      minus.reduce((sum, figure) => sum + results.value(figure), 0),
  })).filter((part, at) => at === 0 || Math.abs(part.amount) > A_HAIR);
  const amounts = roundToAdd(
    parts.map((part) => part.amount / units),
    2,
    results.value(totalCost) / units,
  );
  const rows: Row[] = [];
  let running = 0;
  let ranOut = false;
  parts.forEach((part, at) => {
    const amount = amounts[at] as number;
    if (!ranOut && running + amount > price + 0.005) {
      ranOut = true;
      rows.push({ role: 'mark', cells: [{ kind: 'text', text: `the price runs out here: ${money(price)}` }] });
    }
    running = roundTo(running + amount, 2);
    rows.push({
      cells: [
        { kind: 'text', text: part.label },
        { kind: 'money', value: amount, bare: true },
        { kind: 'money', value: running, bare: true },
      ],
    });
  });
  rows.push({
    role: 'total',
    cells: [{ kind: 'text', text: 'Cost of an hour' }, { kind: 'money', value: running }, { kind: 'empty' }],
  });
  return [
    { kind: 'heading', level: 2, text: "Where an hour's cost goes" },
    {
      kind: 'table',
      columns: [
        { heading: '', align: 'left' },
        { heading: '£/hour', align: 'right' },
        { heading: 'running', align: 'right' },
      ],
      rows,
    },
    {
      kind: 'bars',
      caption: 'An hour: what it costs, and what the price pays',
      unit: 'GBP/hour',
      bars: [
        {
          label: 'Cost',
          value: results.value(totalCost) / units,
          parts: BARS.map(({ label, parts: own }) => ({
            label,
            value: parts.reduce((sum, part) => (own.includes(part.label) ? sum + part.amount / units : sum), 0),
          })).filter((part) => part.value > 0),
        },
        { label: 'Net price', value: Math.max(0, price) },
      ],
      mark: ranOut && price > 0 ? { label: 'the price runs out', value: price } : undefined,
    },
  ];
}
