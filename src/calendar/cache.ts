// A small memory for answers that many contracts ask for again.

/** Looks `key` up in `memory`, making and keeping the answer where it is not there. The oldest answer goes first. */
export function remember<K, V>(memory: Map<K, V>, limit: number, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= limit) for (const oldest of memory.keys()) if (memory.delete(oldest)) break;
  memory.set(key, made);
  return made;
}
