// A contract, changed: values and keys as an author might change them, characters and bytes as an accident would.
import type { Chance } from './chance.ts';
import { alike, invisible, key, long, nested, yaml } from './kinds/spelling.ts';
import { bytes, lines, whole } from './kinds/text.ts';
import {
  addition,
  anything,
  type Change,
  dropped,
  droppedSections,
  entryDropped,
  entryTwice,
  example,
  nothingAsked,
  number,
  profile,
  sectionOfAnother,
  term,
  unknown,
} from './kinds/values.ts';
import { edited, type Seed } from './seed.ts';

/** By what they change, with how often: what can still be worked out is what most faults hide in. */
export const CHANGES: readonly (readonly [Change, number])[] = [
  [number, 30],
  [example, 18],
  [addition, 16],
  [dropped, 8],
  [sectionOfAnother, 8],
  [profile, 5],
  [anything, 5],
  [entryTwice, 3],
  [entryDropped, 3],
  [term, 0.5],
  [droppedSections, 1],
  [unknown, 1],
  [nothingAsked, 1],
  [key, 1],
  [invisible, 1],
  [alike, 1],
  [yaml, 1],
  [nested, 0.5],
  [long, 0.5],
];
const ALL = CHANGES.flatMap(([change, often]) => Array<Change>(often * 2).fill(change));
const DAMAGES = [bytes, lines, whole];

export function mutated(seed: Seed, chance: Chance, others: readonly Seed[]): string {
  const count = 1 + chance.below(4);
  const text = edited(seed.text, Array.from({ length: count }, () => chance.one(ALL)(seed, chance, others)).flat());
  return chance.now(0.06) ? chance.one(DAMAGES)(text, chance) : text;
}
