// Finds the input behind a path, also where the file states it another way.
import type { Input } from './types.ts';

/**
 * The input at a path of the contract. `visit_length` stands for the one entry of `visits`, and a path of a map with a
 * share (`overheads.surplus`) for that share.
 */
export function inputAt(inputs: ReadonlyMap<string, Input>, path: string): Input | undefined {
  const own = inputs.get(path) ?? inputs.get(`${path}.share`);
  if (own) return own;
  return /^demand\.visits\[\d+\]\.length$/.test(path) ? inputs.get('demand.visit_length') : undefined;
}
