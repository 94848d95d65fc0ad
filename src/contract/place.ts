// Where in the file something stands, also for a section or for what the file is silent on.
import type { ContractFile, Place } from './types.ts';

const TOP: Place = { line: 1, column: 1, length: 1 };

/** The place of `path`, of what stands under it, or of its section; the top of the file where it has none of them. */
export function placeOf({ inputs }: Pick<ContractFile, 'inputs'>, path: string): Place {
  return statedPlaceOf({ inputs }, path) ?? TOP;
}

/** As `placeOf`, but undefined where the file says nothing of it. */
export function statedPlaceOf({ inputs }: Pick<ContractFile, 'inputs'>, path: string): Place | undefined {
  for (let at = path; at !== ''; at = at.replace(/(^|\.)[^.]*$/, '')) {
    const own = inputs.get(at)?.place;
    if (own) return own;
    let first: Place | undefined;
    for (const input of inputs.values()) {
      if (!input.place || !(input.path.startsWith(`${at}.`) || input.path.startsWith(`${at}[`))) continue;
      if (
        !first ||
        input.place.line < first.line ||
        (input.place.line === first.line && input.place.column < first.column)
      )
        first = input.place;
    }
    if (first) return first;
  }
  return undefined;
}
