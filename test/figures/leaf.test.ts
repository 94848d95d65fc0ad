import { describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/index.ts';
import { figures } from '../../src/figures/index.ts';
import { partOf, readLeaf } from '../../src/figures/leaf.ts';
import { contextOf, lawOf, rowsIn } from '../../src/model/run.ts';

const text = `
contract: {title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2025-04-06, years: 1}
price: {per_hour: £25.00, items: [{name: assessment, price: £90, per_year: 50}]}
demand: {hours_per_week: 100 hours, visits: [{length: 30 minutes, share: 70%}, {length: 1 hour, share: 30%}]}
visit: {travel: 10 minutes, notes: 5 minutes, miles: 2}
pay: {rate: £13.00, full_time_week: 37 hours}
costs: {other: [{name: gloves, per: visit, amount: £0.19}]}
overheads: {share: 10%, surplus: 3%}
`;
const { contract: file } = readContract(text, 'test.yaml');
if (!file) throw new Error('the contract of this test cannot be read');
const context = contextOf(file.contract, {}, 1, lawOf(file.contract, 1));

/** The same context, in which nothing can be read but what `allowed` names. */
function withOnly<T extends object>(whole: T, allowed: readonly string[]): T {
  return new Proxy(whole, {
    get(target, key) {
      if (!allowed.includes(String(key))) throw new Error(`reads ${String(key)}`);
      return target[key as keyof T];
    },
  });
}

describe('a leaf that names the part it is read from', () => {
  const leaves = figures.flatMap((figure) =>
    figure.part === undefined ? [] : [[figure.id, figure, figure.part] as const],
  );

  it.each(leaves)('%s is read from no other', (_, figure, part) => {
    const contract = withOnly(file.contract, [part]);
    const kept = { law: ['average', 'inPeriod'], layout: ['layout'] }[part] ?? ['contract'];
    const narrow = withOnly({ ...context, contract }, kept);
    const rows = figure.rows === undefined ? 1 : rowsIn(context, figure.rows);
    expect(rows).toBeGreaterThan(0);
    for (let row = 0; row < rows; row++) expect(readLeaf(figure, narrow, row)).toBe(readLeaf(figure, context, row));
  });

  it.each([...new Set(leaves.map(([, , part]) => part))])('the part %s is one that a run has', (part) => {
    expect(partOf(context, part)).toBeTypeOf('object');
  });
});
