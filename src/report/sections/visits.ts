// What a visit of each length costs, and would have to be paid: as a trade body publishes prices.

import { wordsFor } from '../../contract/profiles/words.ts';
import type { ContractFile } from '../../contract/types.ts';
import { withoutVat } from '../../model/printed.ts';
import type { Run } from '../../model/types.ts';
import { visitPrices } from '../../standards/visits.ts';
import { timeSpan } from '../../words/words.ts';
import { aside, left, right, section, table, textCell } from '../blocks.ts';
import type { Block, Cell } from '../types.ts';

export function visitBlocks(file: ContractFile, run: Run): Block[] {
  const { visit, visits, hasVisits } = wordsFor(file.contract);
  const prices = hasVisits ? visitPrices(file, run) : [];
  if (prices.length === 0) return [];
  const { termParts, year } = run.context;
  const inYear = termParts.length > 1 ? ` in year ${year}` : '';
  const isKnown = (name: 'usual' | 'paid' | 'needed') => prices.some((price) => price[name] !== undefined);
  const columns = [
    { name: 'least' as const, heading: 'at least' },
    ...(isKnown('usual') ? [{ name: 'usual' as const, heading: 'usually' }] : []),
    ...(isKnown('paid') ? [{ name: 'paid' as const, heading: 'reaches' }] : []),
    ...(isKnown('needed') ? [{ name: 'needed' as const, heading: `price needed${withoutVat(run.context)}` }] : []),
  ];
  const cell = (value: number | undefined): Cell =>
    value === undefined ? { kind: 'empty', text: 'unknown' } : { kind: 'money', value };
  return [
    section(`The price by length of ${visit}${inYear}`),
    table(
      [left(visit), ...columns.map(({ heading }) => right(heading))],
      prices.map((price) => ({
        cells: [textCell(timeSpan(price.length)), ...columns.map(({ name }) => cell(price[name]))],
      })),
    ),
    aside(
      `What one costs at the least and usually, what of its price reaches the provider, and the price that would pay for the least, if all ${visits} had that length and all else were as it is: the same hours a week, the same way to each. viability what-if with --set demand.visit_length opens each.`,
    ),
  ];
}
