// What a contract leaves silent, at the safe level of its profile: what the scenarios that are safe begin with.
import type { FieldInput } from '../inputs.ts';
import type { Contract, Silence } from '../schema.ts';
import { isOfTheFile } from '../text/place.ts';
import { SAFE_FROM } from './defaults.ts';

/**
 * Where a profile fills in. The growth of wages and prices and the cost of borrowing are of the world, not of the service:
 * they are the same on every rung. Income is as in the contract.
 */
const SECTIONS = [
  'demand',
  'lone_working',
  'visit',
  'pay',
  'absence',
  'on_costs',
  'supervision',
  'costs',
  'overheads',
] as const satisfies readonly (keyof Contract)[];

/** Values whose safe level stands under `safe`, which the contract may state: the scenario takes it from there. */
const UNDER_SAFE: ReadonlySet<string> = new Set(SAFE_FROM.map(([, from]) => from));

/** A contract with the profile's safe level wherever its file is silent and nobody has put another value since. */
export function silentAtSafe(contract: Contract): Contract {
  const silence = contract.silence?.();
  if (!silence) return contract;
  const { asRead, atSafe } = silence;
  const changed = SECTIONS.map((key) => [key, merged(contract[key], asRead[key], atSafe[key], key)]);
  const filled = { ...contract, ...Object.fromEntries(changed) } as Contract;
  const { enhancements } = contract.pay;
  if (!isSilent(enhancements, asRead.pay.enhancements, atSafe.pay.enhancements)) return filled;
  return { ...filled, pay: { ...filled.pay, enhancements: contract.safe.enhancements ?? enhancements } };
}

type Inputs = ReadonlyMap<string, FieldInput>;

export function silenceOf(asRead: Contract, own: Inputs, safe: { contract: Contract; inputs: Inputs }): Silence {
  const isAtSafe = (path: string): boolean =>
    SECTIONS.some((section) => path.startsWith(`${section}.`)) && !UNDER_SAFE.has(path);
  const filled = [...safe.inputs.values()].filter(
    ({ path, text }) => isAtSafe(path) && !isOfTheFile(own.get(path)) && own.get(path)?.text !== text,
  );
  return {
    asRead,
    atSafe: safe.contract,
    filled: filled.map(({ path, text, source }) => ({ path, text, source })),
  };
}

function merged(now: unknown, asRead: unknown, atSafe: unknown, path: string): unknown {
  if (UNDER_SAFE.has(path)) return now;
  if (isMap(now) && isMap(asRead) && isMap(atSafe) && haveSameKeys(asRead, atSafe) && haveSameKeys(now, asRead))
    return Object.fromEntries(
      Object.entries(now).map(([key, each]) => [key, merged(each, asRead[key], atSafe[key], `${path}.${key}`)]),
    );
  return isSilent(now, asRead, atSafe) ? atSafe : now;
}

/** What the file states is the same at every level; what somebody has changed since is no longer silent. */
function isSilent(now: unknown, asRead: unknown, atSafe: unknown): boolean {
  return isSame(now, asRead) && !isSame(asRead, atSafe);
}

type Tree = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function haveSameKeys(one: Tree, other: Tree): boolean {
  return Object.keys(one).join() === Object.keys(other).join();
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
