// What is worked out once: answers that many contracts ask for again, and what of an object is asked for late or never.

/** Looks `key` up in `memory`, making and keeping the answer where it is not there. The oldest answer goes first. */
export function remember<K, V>(memory: Map<K, V>, limit: number, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= limit) for (const oldest of memory.keys()) if (memory.delete(oldest)) break;
  memory.set(key, made);
  return made;
}

/** Adds what is worked out once, when it is first asked for; a copy of the object is without it. */
export function lazily<T extends object, L extends object>(
  own: T,
  makes: { readonly [K in keyof L]: (of: T & L) => L[K] },
): T & L {
  for (const key of Object.keys(makes) as (keyof L)[])
    Object.defineProperty(own, key, {
      configurable: true,
      get(this: T & L) {
        const value = makes[key](this);
        Object.defineProperty(this, key, { value });
        return value;
      },
    });
  return own as T & L;
}
