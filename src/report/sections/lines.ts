// The hour line by line, as published costings print it, for whoever sets one beside the other.

import { wordsFor } from '../../contract/profiles/words.ts';
import type { Figure } from '../../engine/figure.ts';
import { A_HAIR } from '../../engine/hair.ts';
import { lineCost } from '../../figures/direct/other.ts';
import { allowance } from '../../figures/on-costs/allowance.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { visits } from '../../figures/time/visits.ts';
import { costPerVisit, directPerHour, lines } from '../../figures/total/published-lines.ts';
import { costPerContactHour, costPerUnit } from '../../figures/total/result.ts';
import type { Run } from '../../model/types.ts';
import { roundTo } from '../../words/rounding.ts';
import { upperFirst } from '../../words/text.ts';
import { withArticle } from '../../words/words.ts';
import { aside, left, right, section, table, textCell } from '../blocks.ts';
import type { Block, Row } from '../types.ts';

/** Lines from here on are what direct cost leaves out. */
const FIRST_AFTER_DIRECT = 'hour.overhead';
/** The line that holds the contract's own named lines. */
const HOLDS_NAMED = 'hour.otherDirect';

/** The hour that is taken apart is one of contact, in the words of the service where that is what it sells. */
function hourOf({ results, context }: Run): string {
  const { hour, servesPeople } = wordsFor(context.contract);
  const { kind } = context.unit;
  const isAlike = Math.abs(results.value(costPerUnit) - results.value(costPerContactHour)) < A_HAIR;
  return kind === 'contact-hour' || (kind === 'duty-hour' && isAlike)
    ? hour
    : `hour of ${servesPeople ? 'contact' : 'the work itself'}`;
}

export function lineBlocks(run: Run): Block[] {
  const { results, context } = run;
  const own = wordsFor(context.contract);
  const isMet = own.servesPeople;
  const hours = results.value(contactHours);
  // Meals and guarded sites have no hour of contact to take apart.
  if (!(hours > 0)) return [];
  const rows: Row[] = [];
  const add = (label: string, amount: number, { id }: Figure, role: 'plain' | 'subtotal' = 'plain'): void => {
    if (!(Math.abs(amount) >= A_HAIR)) return;
    rows.push({
      role,
      cells: [textCell(label), { kind: 'money', value: roundTo(amount, 2), opens: { figure: id } }],
    });
  };
  const value = (figure: Figure): number => results.value(figure);
  for (const line of lines) {
    if (line.id === FIRST_AFTER_DIRECT) add('Direct cost', value(directPerHour), directPerHour, 'subtotal');
    if (line.id !== HOLDS_NAMED) {
      // What comes off may be more than the workers' own: it is off the National Insurance of supervisors and managers too.
      const label =
        line.id === 'hour.nationalInsurance' && value(allowance) > 0
          ? `${line.label}, less the Employment Allowance`
          : line.label;
      add(isMet ? label : label.replace('contact time', 'the work'), value(line), line);
      continue;
    }
    const named = context.contract.costs.other.map(({ name }, row) => ({
      name: upperFirst(name),
      amount: results.value(lineCost, row) / hours,
    }));
    add(
      line.label,
      named.reduce((rest, { amount }) => rest - amount, value(line)),
      line,
    );
    for (const { name, amount } of named) add(name, amount, lineCost);
  }
  add('Cost of an hour', value(costPerContactHour), costPerContactHour, 'subtotal');
  if (own.hasVisits && value(visits) > 0)
    add(`Cost of ${withArticle(own.visit)}, on average`, value(costPerVisit), costPerVisit);
  return [
    section('The hour, line by line'),
    aside(
      'To set beside a published costing. Each line is rounded by itself, as such costings are, so the lines may miss the sum by pennies.',
    ),
    table([left(upperFirst(withArticle(hourOf(run)))), right('£')], rows),
  ];
}
