// Where an hour's cost goes, as a running total, with the line where the price runs out.
import { A_HAIR } from '../../../engine/hair.ts';
import { netPerUnit } from '../../../figures/income/net.ts';
import { totalCost } from '../../../figures/total/overhead.ts';
import { costPerUnit } from '../../../figures/total/result.ts';
import { unitVolume } from '../../../figures/total/unit.ts';
import { leastPrinted, perUnitOf, unitDecimals, unitNameOf } from '../../../model/printed.ts';
import type { Run } from '../../../model/types.ts';
import { roundTo, roundToAdd } from '../../../words/rounding.ts';
import { upperFirst } from '../../../words/text.ts';
import { money, withArticle } from '../../../words/words.ts';
import { left, right, section, table, textCell } from '../../blocks.ts';
import type { Block, Row } from '../../types.ts';
import { costBars, type Spent } from './bars.ts';
import { amountOf, madeOf, namer, PARTS } from './parts.ts';

/** `twice`: where nobody states whether the price is paid for each of two workers, what reaches the provider if it is. */
export function costBlocks(run: Run, twice?: number): Block[] {
  const { results, context } = run;
  const unit = unitNameOf(context);
  const one = withArticle(unit);
  const units = results.value(unitVolume);
  if (Number.isNaN(results.value(totalCost) / units)) return [];
  const spent = PARTS.map((part) => ({ part, amount: amountOf(part, results) })).filter(
    ({ amount }) => Math.abs(amount / units) > A_HAIR,
  );
  const { rows, ranOut } = runningRows(spent, run, twice);
  return [
    section(`Where the cost of ${one} goes`),
    table([left(''), right(`£/${perUnitOf(context)}`), right('running')], rows),
    costBars(spent, run, { caption: `${upperFirst(one)}: what it costs, and what the price pays`, ranOut, twice }),
  ];
}

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
  spent.forEach(({ part }, at) => {
    const value = amounts[at] as number;
    if (!ranOut && running + value > price + leastPrinted(context)) {
      ranOut = true;
      const reading = twice === undefined ? '' : ' if one is for both workers';
      const text = `the price runs out here${reading}: ${money(price, decimals)}`;
      rows.push({ role: 'mark', cells: [textCell(text)] });
    }
    running = roundTo(running + value, decimals);
    const upToHere = spent.slice(0, at + 1).map((each) => each.part);
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
