// The nearest of several names to one that is not among them.
import { distance } from 'fastest-levenshtein';

/** The nearest name, where it is near enough to be what was meant. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().slice(0, 60);
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of names) {
    const found = distance(wanted, candidate.toLowerCase());
    if (found < bestDistance && found < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** `england, wales or scotland` */
export function either(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
