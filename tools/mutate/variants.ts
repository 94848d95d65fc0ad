// What becomes of a formula that is written a little wrong: each operation, number and case of it, one at a time.
import type { Expression, OperationName } from '../../src/engine/figure.ts';

const OTHERS: Partial<Record<OperationName, readonly OperationName[]>> = {
  add: ['subtract'],
  subtract: ['add'],
  multiply: ['divide'],
  divide: ['multiply'],
  power: ['multiply'],
  less: ['atMost', 'atLeast'],
  atMost: ['less', 'more'],
  more: ['atLeast', 'atMost'],
  atLeast: ['more', 'less'],
  and: ['or'],
  or: ['and'],
  max: ['min'],
  min: ['max'],
};

export interface Variant {
  tree: Expression;
  /** `add -> subtract` */
  says: string;
}

const number = (value: 0 | 1): Expression => ({ op: 'number', value });

export function variantsOf(tree: Expression): Variant[] {
  if (tree.op === 'number') {
    const other = tree.value === 0 ? 1 : 0;
    return [{ tree: number(other), says: `${tree.value} -> ${other}` }];
  }
  if (tree.op === 'none') return [{ tree: number(0), says: 'none -> 0' }];
  if (tree.op === 'figure') return [];
  if (tree.op === 'call') {
    const { name, args } = tree;
    const own: Variant[] = (OTHERS[name] ?? []).map((to) => ({
      tree: { ...tree, name: to },
      says: `${name} -> ${to}`,
    }));
    if (name === 'not') own.push({ tree: args[0] as Expression, says: 'not(x) -> x' });
    if (name === 'above')
      own.push({ tree: { ...tree, args: [...args].reverse() }, says: 'above(a, b) -> above(b, a)' });
    const inside = args.flatMap((arg, at) =>
      variantsOf(arg).map((one) => ({ ...one, tree: { ...tree, args: put(args, at, one.tree) } })),
    );
    return [...own, ...inside];
  }
  const { cases } = tree;
  return cases.flatMap((each, at) => {
    const { when, gives } = each;
    const withCase = (change: object): Expression => ({ op: 'cases', cases: put(cases, at, { ...each, ...change }) });
    const inGives = variantsOf(gives).map((one) => ({ ...one, tree: withCase({ gives: one.tree }) }));
    if (when === undefined) return inGives;
    return [
      { tree: withCase({ when: number(1) }), says: `case ${at + 1} always` },
      { tree: withCase({ when: number(0) }), says: `case ${at + 1} never` },
      ...variantsOf(when).map((one) => ({ ...one, tree: withCase({ when: one.tree }) })),
      ...inGives,
    ];
  });
}

function put<T>(list: readonly T[], at: number, item: T): T[] {
  return list.map((each, index) => (index === at ? item : each));
}
