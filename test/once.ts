/** Worked out when a test asks for it, and once: what a file of tests makes while it is read is made for each of its tests. */
export function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
