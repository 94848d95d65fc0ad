// One length of visit is stated at `demand.visit_length`, several at `demand.visits`; the sums have a list in any case.
import { isStated } from './text/place.ts';
import type { ContractFile, Input } from './types.ts';

const ONE = 'demand.visit_length';
const SEVERAL = 'demand.visits';
const FIRST = `${SEVERAL}[0].length`;

type Inputs = ContractFile['inputs'];

/** Where lengths of visits may be stated. */
export const lengthPaths: readonly string[] = [SEVERAL, ONE];

export function areLengthsStated(file: Pick<ContractFile, 'inputs'>): boolean {
  return lengthPaths.some((path) => isStated(file, path));
}

/** Where the sums have what is stated at a path. */
export const sumsPathOf = (path: string): string => (path === ONE ? SEVERAL : path);

/** Where they have its number. */
export const numberPathOf = (path: string): string => (path === ONE ? FIRST : path);

/** Where a file says what the sums have at a path. */
export function writtenPathOf(inputs: Inputs, path: string): string {
  return path === SEVERAL && !inputs.has(FIRST) && inputs.has(ONE) ? ONE : path;
}

/** The one length of visits, for what stands in the list of them. */
export function oneLengthFor(inputs: Inputs, path: string): Input | undefined {
  return path.startsWith(SEVERAL) ? inputs.get(ONE) : undefined;
}

/** Whether an input is the one length, of a profile, where the file states several of its own. */
export function isReplacedLength(inputs: Inputs, path: string): boolean {
  return path === ONE && isStated({ inputs }, FIRST);
}
