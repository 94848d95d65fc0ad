// Leaves of what a contract may state in one of several ways, or leave out: each way is a figure, nothing where it is not used.
import { valueAt } from '../contract/tree.ts';
import type { Contract } from '../contract/types.ts';
import type { Figure } from '../engine/figure.ts';
import { input, sectionOf, whether } from './leaf.ts';

type Uses = (contract: Contract) => boolean;

const uses = new Map<string, Uses>();
const asked = new Map<string, string>();

/** A way of stating what stands at a path, by the key that a contract which states it so has there. */
export function alternative(path: string, key: string, more?: Parameters<typeof input>[1]): Figure {
  const read = valueAt(path) as (contract: Contract) => { readonly [key: string]: number | undefined };
  const figure = input(path, more, (contract) => read(contract)[key] ?? 0);
  uses.set(figure.id, (contract) => key in read(contract));
  return figure;
}

/** A value that a contract may leave out, which is something else than stating nothing. */
export function omissible(path: string): Figure {
  const figure = input(path);
  const read = valueAt(path);
  uses.set(figure.id, (contract) => read(contract) !== undefined);
  return figure;
}

/** Whether a contract uses a figure of these; undefined for any other. */
export function usesOf(id: string): Uses | undefined {
  return uses.get(id);
}

/** 1 or 0: whether the contract uses this one. */
export function whetherUsed(id: string, label: string, figure: Figure): Figure {
  const use = uses.get(figure.id);
  if (!use) throw new Error(`${figure.id} is stated in one way only`);
  asked.set(id, figure.id);
  return whether(id, label, ({ contract }) => use(contract as Contract), sectionOf(figure.path ?? ''));
}

/** The id of the figure that one of `whetherUsed` asks for; undefined for any other. */
export function askedBy(id: string): string | undefined {
  return asked.get(id);
}
