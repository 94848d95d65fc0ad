// How the inputs of a scenario follow those of the contract as specified: left alone, replaced, or worked out from them.
//
// A scenario is a function of the contract, so it is asked: it is given contracts with other numbers and other words, and
// what comes out tells what it does to each input. An input that merely happens to equal the scenario's own value is then
// never taken for one that the scenario leaves alone. What no rule explains stays the number it is.

import type { Contract } from '../../../contract/types.ts';
import { isEqual } from '../../../engine/hair.ts';
import { NONE } from '../../../engine/workbook.ts';
import type { RunContext } from '../../../figures/context.ts';
import { rolesOf } from '../../../figures/roles.ts';
import { type ScenarioName, scenarios } from '../../../scenarios/index.ts';
import type { InputCell } from './cell.ts';
import { DERIVED, type Rule, type Values } from './derived.ts';

export type Following =
  | { kind: 'same' }
  | { kind: 'own' }
  /** `formula` calls the cells of the contract as specified. */
  | { kind: 'derived'; formula: Rule['formula'] };

/** Sections that no scenario works from, or whose values must stay what they are. */
const LEFT_ALONE = new Set(['contract', 'quality', 'monitoring', 'judgements', 'pay_point', 'way']);
/** So many that of any two numbers each is the greater in some of them. */
const TRIALS = 12;

/** What a scenario does to each cell, by its key. */
export function followings(
  name: ScenarioName,
  specified: RunContext,
  /** Before the simulation of calls adds to its cover. */
  applied: RunContext,
  cells: readonly InputCell[],
): Map<string, Following> {
  const trials = trialsOf(name, specified, applied, cells);
  const found = new Map<string, Following>();
  const undecided: InputCell[] = [];
  const replaced = new Set<string>();
  const derived = new Set<string>();
  const ruleFor = (key: string) =>
    DERIVED[key]?.find(({ value }) => trials.every(({ before, after }) => isSame(value(before), after.get(key))));
  for (const cell of cells) {
    const { key, path } = cell;
    const moves = trials.some(({ before }) => before.get(key) !== trials[0]?.before.get(key));
    if (trials.every(({ before, after }) => before.get(key) === after.get(key))) {
      if (moves) found.set(key, { kind: 'same' });
      else undecided.push(cell);
      continue;
    }
    const rule = ruleFor(key);
    found.set(key, rule ? { kind: 'derived', formula: rule.formula } : { kind: 'own' });
    (rule ? derived : replaced).add(path);
  }
  // A way of stating things that neither contract uses says nothing of its own: it goes the way of its sibling.
  for (const { key, path } of undecided) {
    const rule = derived.has(path) ? ruleFor(key) : undefined;
    if (rule) found.set(key, { kind: 'derived', formula: rule.formula });
    else found.set(key, { kind: path !== '' && replaced.has(path) ? 'own' : 'same' });
  }
  return found;
}

/** The values of the cells before a scenario and after it: of the contract, and of others that are far from it. */
function trialsOf(
  name: ScenarioName,
  specified: RunContext,
  applied: RunContext,
  cells: readonly InputCell[],
): { before: Values; after: Values }[] {
  const trials = [{ before: valuesOf(cells, specified), after: valuesOf(cells, applied) }];
  for (let trial = 0; trial < TRIALS; trial++) {
    // What is silent is told apart elsewhere: here everything is stated.
    const contract = disturb({ ...specified.contract, silence: undefined }, trial) as Contract;
    const changed = scenarios[name].apply(contract);
    if ('unavailable' in changed) continue;
    // Nothing is worked out of numbers that nobody means.
    const after = changed.contract;
    const rules = { ...changed.rules, sold: contract };
    trials.push({
      before: valuesOf(cells, { ...specified, contract, roles: rolesOf(contract) }),
      after: valuesOf(cells, { ...applied, contract: after, rules, roles: rolesOf(after) }),
    });
  }
  return trials;
}

function valuesOf(cells: readonly InputCell[], context: RunContext): Values {
  return new Map(cells.map((cell) => [cell.key, cell.read(context)]));
}

function isSame(a: number | string, b: number | string | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' ? isEqual(a, b) : a === b;
}

/** The same contract with every number moved far, up or down, and every word changed. */
function disturb(contract: Contract, trial: number): unknown {
  let count = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (LEFT_ALONE.has(key)) return value;
    if (typeof value === 'number') {
      // Which way each number goes in each trial is a matter of the bits of a well-mixed count.
      const mixed = Math.imul(++count, 0x9e3779b1) >>> 0;
      const up = ((mixed >>> (trial + 12)) & 1) === 1;
      return (value + 0.01 * ((count % 7) + 1)) * (up ? 2.9 + 0.1 * trial : 0.21 + 0.01 * trial);
    }
    if (typeof value === 'string') return value === NONE ? value : `${value}?${trial}`;
    if (typeof value === 'boolean') return trial % 2 === 0 ? !value : value;
    if (Array.isArray(value)) return value.map((inner) => walk(inner, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(contract, '');
}
