// Where in the file something stands, also for a section or for what the file is silent on.
import type { ContractFile, Input, Place } from '../types.ts';

type Inputs = Pick<ContractFile, 'inputs'>;

const TOP: Place = { line: 1, column: 1, length: 1 };

/** The place of `path`, of what stands under it, or of its section; the top of the file where it has none of them. */
export function placeOf(file: Inputs, path: string): Place {
  return statedPlaceOf(file, path) ?? TOP;
}

/** As `placeOf`, but undefined where the file says nothing of it. */
export function statedPlaceOf({ inputs }: Inputs, path: string): Place | undefined {
  const index = indexOf(inputs);
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = inputs.get(at)?.place ?? index.get(at)?.first;
    if (found) return found;
  }
  return undefined;
}

/** Whether the file itself gives a value, if only as an assumption of its author. */
export function isOfTheFile(input: Pick<Input, 'origin'> | undefined): boolean {
  return input?.origin === 'stated' || input?.origin === 'assumed';
}

/** Whether the file itself states a value at this path or under it. */
export function isStated({ inputs }: Inputs, path: string): boolean {
  return isOfTheFile(inputs.get(path)) || indexOf(inputs).get(path)?.isStated === true;
}

/** The first place of what stands under a path, and whether the file states any of it. */
interface Under {
  first: Place;
  isStated: boolean;
}

/** What stands under each path, so that dozens of checks need not each go through all inputs. */
const indexes = new WeakMap<ContractFile['inputs'], ReadonlyMap<string, Under>>();

function indexOf(inputs: ContractFile['inputs']): ReadonlyMap<string, Under> {
  const known = indexes.get(inputs);
  if (known) return known;
  const index = new Map<string, Under>();
  for (const { path, place, origin } of inputs.values()) {
    if (!place) continue;
    const isStated = isOfTheFile({ origin });
    for (let above = partAbove(path); above !== ''; above = partAbove(above)) {
      const { first = place, isStated: wasStated = false } = index.get(above) ?? {};
      index.set(above, { first: isBefore(place, first) ? place : first, isStated: isStated || wasStated });
    }
  }
  indexes.set(inputs, index);
  return index;
}

/** `price.items[0]`, of `price.items[0].price`; nothing above a section. */
function partAbove(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
