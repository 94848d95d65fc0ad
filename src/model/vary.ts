// The same contract with one number changed: what `solve`, `what-if` and the search for decisive defaults ask of the model.
import { remember } from '../calendar/cache.ts';
import { fieldAt } from '../contract/schema.ts';
import { type Field, keysOf } from '../contract/tree.ts';
import type { Contract } from '../contract/types.ts';

type Tree = { [key: string]: unknown };

/** The steps of a path, and the keys under one of which its number stands where its value is none. */
interface Route {
  steps: readonly string[];
  holders: readonly string[];
}

/** Who asks about a path asks again and again. */
const routeTo = (path: string): Route =>
  remember(known, KNOWN, path, () => ({ steps: keysOf(path), holders: holdersOf(fieldAt(path)) }));

const known = new Map<string, Route>();
const KNOWN = 200;

/** A value that may be stated in several ways says so; a share with what it is of has one number. */
function holdersOf({ leaf, fields }: Partial<Field> = {}): readonly string[] {
  const numbers = [...(fields ?? [])].filter(([, child]) => child.leaf?.isRanged);
  return [...(leaf?.holders ?? []), ...(numbers.length === 1 ? numbers.map(([key]) => key) : [])];
}

function holderOf(value: unknown, holders: readonly string[]): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return holders.find((key) => typeof (value as Tree)[key] === 'number');
}

/** The number at a contract path; undefined where there is none. */
export function numberAt(contract: Contract, path: string): number | undefined {
  return numberIn(contract, routeTo(path));
}

function numberIn(contract: Contract, { steps, holders }: Route): number | undefined {
  let at: unknown = contract;
  for (const step of steps) at = (at as Tree | undefined)?.[step];
  const holder = holderOf(at, holders);
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
  return change(contract, other, routeTo(path).steps) as Contract;
}

/** A copy of the contract with `value` at `path`; the contract itself where the path holds no number, and none that is unknown. */
export function withNumber(contract: Contract, path: string, value: number): Contract {
  const route = routeTo(path);
  const { steps, holders } = route;
  if (numberIn(contract, route) === undefined && !isUnknown(contract, steps)) return contract;
  const change = (node: unknown, depth: number): unknown => {
    const step = steps[depth];
    if (step === undefined) {
      const holder = holderOf(node, holders);
      return holder ? { ...(node as Tree), [holder]: value } : value;
    }
    if (Array.isArray(node)) return node.map((item, at) => (String(at) === step ? change(item, depth + 1) : item));
    return { ...(node as Tree), [step]: change((node as Tree)[step], depth + 1) };
  };
  return change(contract, 0) as Contract;
}
