// What leaves are read of: of two runs that were given nearly the same, only those have to be read again that are read of
// something that differs.
import type { Leaves } from './evaluate.ts';
import type { Figure } from './figure.ts';

/** Leaves, by place, that are read of the same parts; of anything where these are undefined. */
interface Group {
  parts: readonly string[] | undefined;
  leaves: number[];
}

export class ReadOf<Given> {
  private readonly finders = new Map<string, (given: Given) => unknown>();
  private readonly groups = new Map<string | undefined, Group>();

  constructor(private readonly leaves: Leaves<Given>) {}

  add(leaf: Figure, place: number): void {
    const parts = this.leaves.partsRead?.(leaf);
    for (const part of parts ?? [])
      if (!this.finders.has(part)) this.finders.set(part, this.leaves.partFinder?.(part) ?? (() => undefined));
    const key = parts?.join(' ');
    const group = this.groups.get(key) ?? { parts, leaves: [] };
    this.groups.set(key, group);
    group.leaves.push(place);
  }

  /** The leaves that may come out otherwise of the one than of the other, in groups. */
  differing(some: Given, others: Given): (readonly number[])[] {
    const differ = new Set<string>();
    for (const [part, find] of this.finders) if (!areAlike(find(some), find(others))) differ.add(part);
    const found: (readonly number[])[] = [];
    for (const { parts, leaves } of this.groups.values())
      if (parts === undefined || parts.some((part) => differ.has(part))) found.push(leaves);
    return found;
  }
}

/** The same, or lists of the same. */
export function areAlike(some: unknown, others: unknown): boolean {
  return Object.is(some, others) || (Array.isArray(some) && Array.isArray(others) && areEqual(some, others));
}

function areEqual(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false;
  for (let row = 0; row < some.length; row++) if (!Object.is(some[row], others[row])) return false;
  return true;
}
