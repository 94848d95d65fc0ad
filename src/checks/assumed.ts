// What a finding tells as if the contract stated it, and only the author of its file assumes.

import { shortNameOf } from '../contract/ask.ts';
import { calledIn } from '../contract/profiles/words.ts';
import type { Contract, ContractFile } from '../contract/types.ts';
import { joinWords } from '../words/words.ts';

/** Of what stands in these lists the list is name enough. */
const nameIn = (contract: Contract, path: string): string =>
  /^(cover|monitoring)\[/.exec(path)?.[1] ?? calledIn(contract, path, shortNameOf(path));

/** ` Assumed here, and not stated: travel.`; empty where all is stated. `cover[].staff` is that of any entry. */
export function assumedWords({ contract, inputs }: ContractFile, paths: readonly string[]): string {
  const asked = new Set(paths);
  const names = new Set<string>();
  for (const { path, origin } of inputs.values()) {
    if (origin !== 'assumed') continue;
    if (asked.has(path) || asked.has(path.replace(/\[\d+\]/g, '[]'))) names.add(nameIn(contract, path));
  }
  return names.size === 0 ? '' : ` Assumed here, and not stated: ${joinWords([...names])}.`;
}
