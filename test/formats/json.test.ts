// What JSON says of one contract year is what the report says of that year.
import { describe, expect, it } from 'vitest';
import { assessmentJson } from '../../src/formats/json.ts';
import { buildReport } from '../../src/report/index.ts';
import type { Block } from '../../src/report/types.ts';
import { headlineYear } from '../../src/report/view/headline.ts';
import { assessed } from '../committee/contracts.ts';
import { once } from '../once.ts';

interface Dated {
  year: number;
}

interface Parts {
  view: { headlineYear: number; worstYear: number };
  cost: Dated;
  unit: Dated;
  lines: Dated[];
  roles: Dated[];
  visitPrices: (Dated & { length: number; least: number; needed: number })[];
  charter: Dated;
  bought: Dated;
}

describe('the JSON of a contract that does not pay from its second year', () => {
  const assessment = once(() => assessed('contracts/home-care-2025.yaml'));
  const json = once(() => assessmentJson(assessment()) as unknown as Parts);

  it('says of each part of which year it is', () => {
    const { view, cost, unit, lines, roles, visitPrices, charter, bought } = json();
    expect([cost, unit, ...lines, ...roles, ...visitPrices, charter].map(({ year }) => year)).toEqual(
      Array(4 + lines.length + roles.length + visitPrices.length - 1).fill(1),
    );
    expect([bought.year, view.worstYear, view.headlineYear]).toEqual([2, 2, headlineYear(assessment())]);
  });

  it('has the price of a visit that the report has for that year', () => {
    const [year] = json().visitPrices.map((price) => price.year);
    const { blocks } = buildReport(assessment(), { year: year as number });
    const at = blocks.findIndex(
      (each) => 'text' in each && each.text === `The price by length of visit in year ${year}`,
    );
    const table = blocks[at + 1] as Extract<Block, { kind: 'table' }>;
    const printed = table.rows.map(({ cells }) => cells.flatMap((cell) => ('value' in cell ? [cell.value] : [])));
    expect(printed.map(([least]) => least)).toEqual(json().visitPrices.map(({ least }) => least));
    expect(printed.map((values) => values.at(-1))).toEqual(json().visitPrices.map(({ needed }) => needed));
  });
});
