// The same contract with one number changed: what `solve`, `what-if` and the search for decisive defaults ask of the model.
import { remember } from '../calendar/cache.ts';
import { keysOf } from '../contract/tree.ts';
import type { Contract } from '../contract/types.ts';

type Tree = { [key: string]: unknown };

/** `price.items[0].price` step by step. Who asks about a path asks again and again. */
function stepsOf(path: string): readonly string[] {
  return remember(known, KNOWN, path, () => keysOf(path));
}

const known = new Map<string, readonly string[]>();
const KNOWN = 200;

/** A value that may be stated in one of several ways holds its number under one of these. */
const HOLDERS = ['amount', 'share', 'share_of_basic', 'share_of_minimum_wage', 'share_of_posts'];

function holderOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return HOLDERS.find((key) => typeof (value as Tree)[key] === 'number');
}

/** The number at a contract path; undefined where there is none. */
export function numberAt(contract: Contract, path: string): number | undefined {
  return numberIn(contract, stepsOf(path));
}

function numberIn(contract: Contract, steps: readonly string[]): number | undefined {
  let at: unknown = contract;
  for (const step of steps) at = (at as Tree | undefined)?.[step];
  const holder = holderOf(at);
  if (holder) at = (at as Tree)[holder];
  return typeof at === 'number' ? at : undefined;
}

/** A price that nobody states is null. */
function isUnknown(contract: Contract, steps: readonly string[]): boolean {
  return steps.reduce<unknown>((at, step) => (at as Tree | null | undefined)?.[step], contract) === null;
}

/** A copy of the contract with what another has at `path`; the contract itself where that is the same. */
export function withValueOf(contract: Contract, path: string, other: Contract): Contract {
  const change = (node: unknown, from: unknown, [step, ...steps]: readonly string[]): unknown => {
    if (step === undefined) return from;
    const next = (of: unknown): unknown => (of as Tree | undefined)?.[step];
    if (Array.isArray(node))
      return node.map((item, at) => (String(at) === step ? change(item, next(from), steps) : item));
    const own = next(node);
    const changed = change(own, next(from), steps);
    return changed === own ? node : { ...(node as Tree), [step]: changed };
  };
  return change(contract, other, stepsOf(path)) as Contract;
}

/** A copy of the contract with `value` at `path`; the contract itself where the path holds no number, and none that is unknown. */
export function withNumber(contract: Contract, path: string, value: number): Contract {
  const steps = stepsOf(path);
  if (numberIn(contract, steps) === undefined && !isUnknown(contract, steps)) return contract;
  const change = (node: unknown, depth: number): unknown => {
    const step = steps[depth];
    if (step === undefined) {
      const holder = holderOf(node);
      return holder ? { ...(node as Tree), [holder]: value } : value;
    }
    if (Array.isArray(node)) return node.map((item, at) => (String(at) === step ? change(item, depth + 1) : item));
    return { ...(node as Tree), [step]: change((node as Tree)[step], depth + 1) };
  };
  return change(contract, 0) as Contract;
}
