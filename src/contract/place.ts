// Where in the file something stands, also for a section or for what the file is silent on.
import { remember } from '../calendar/cache.ts';
import type { ContractFile, Place } from './types.ts';

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

/** Whether the file itself states a value at this path or under it. */
export function isStated({ inputs }: Inputs, path: string): boolean {
  return inputs.get(path)?.origin === 'stated' || indexOf(inputs).get(path)?.isStated === true;
}

/** What stands under each path, so that dozens of checks need not each go through all inputs. */
type Index = ReadonlyMap<string, Under>;

interface Under {
  /** The first place of what stands under the path. */
  first: Place;
  /** Whether the file states something under it. */
  isStated: boolean;
}

const indexes = new WeakMap<ContractFile['inputs'], Index>();

function indexOf(inputs: ContractFile['inputs']): Index {
  let index = indexes.get(inputs);
  if (!index) {
    index = makeIndex(inputs);
    indexes.set(inputs, index);
  }
  return index;
}

function makeIndex(inputs: ContractFile['inputs']): Index {
  const index = new Map<string, Under>();
  inputs.forEach(({ path, place, origin }) => {
    if (!place) return;
    const isStated = origin === 'stated';
    for (const above of pathsAbove(path)) {
      const under = index.get(above);
      if (!under) {
        index.set(above, { first: place, isStated });
        continue;
      }
      const changes = isBefore(place, under.first) || (isStated && !under.isStated);
      // What stands above it has been told of the same.
      if (!changes) break;
      if (isBefore(place, under.first)) under.first = place;
      if (isStated) under.isStated = true;
    }
  });
  return index;
}

/** `price.items[0]`, `price.items` and `price`, of `price.items[0].price`. Contracts come back to the same few hundred. */
function pathsAbove(path: string): readonly string[] {
  return remember(pathsKnown, PATHS_KEPT, path, () => {
    const found: string[] = [];
    for (let at = path.length - 1; at > 0; at--) {
      if (path[at] === '.' || path[at] === '[') found.push(path.slice(0, at));
    }
    return found;
  });
}

const pathsKnown = new Map<string, readonly string[]>();
const PATHS_KEPT = 1000;

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
