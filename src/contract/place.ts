// Where in the file something stands, also for a section or for what the file is silent on.
import type { ContractFile, Place } from './types.ts';

type Inputs = Pick<ContractFile, 'inputs'>;

const TOP: Place = { line: 1, column: 1, length: 1 };

/** The place of `path`, of what stands under it, or of its section; the top of the file where it has none of them. */
export function placeOf(file: Inputs, path: string): Place {
  return statedPlaceOf(file, path) ?? TOP;
}

/** As `placeOf`, but undefined where the file says nothing of it. */
export function statedPlaceOf({ inputs }: Inputs, path: string): Place | undefined {
  const { places } = indexOf(inputs);
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = inputs.get(at)?.place ?? places.get(at);
    if (found) return found;
  }
  return undefined;
}

/** Whether the file itself states a value at this path or under it. */
export function isStated({ inputs }: Inputs, path: string): boolean {
  return inputs.get(path)?.origin === 'stated' || indexOf(inputs).stated.has(path);
}

/** What stands under each path, so that dozens of checks need not each go through all inputs. */
interface Index {
  /** The first place of what stands under a path. */
  places: ReadonlyMap<string, Place>;
  /** Paths under which the file states something. */
  stated: ReadonlySet<string>;
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
  const places = new Map<string, Place>();
  const stated = new Set<string>();
  inputs.forEach(({ path, place, origin }) => {
    if (!place) return;
    for (let at = path.length - 1; at > 0; at--) {
      const code = path.charCodeAt(at);
      if (code !== DOT && code !== BRACKET) continue;
      const above = path.slice(0, at);
      const first = places.get(above);
      if (!first || isBefore(place, first)) places.set(above, place);
      if (origin === 'stated') stated.add(above);
    }
  });
  return { places, stated };
}

const DOT = 46;
const BRACKET = 91;

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
