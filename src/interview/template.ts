// A contract to be filled in by hand: every question of a service as a comment, with what its profile proposes.
import { type Levels, PRICE_DATE, proposesOf, type ReadLevel } from '../contract/profiles/levels.ts';
import type { ServiceName } from '../contract/profiles/registry.ts';
import { begin } from './interview.ts';
import { contractText } from './text.ts';
import { exampleOf, writtenInLine } from './written.ts';

export function template(service: ServiceName | undefined): string {
  const proposed = proposalsOf(service);
  return contractText(begin(service), (path, isAsked = false) => {
    const example = isAsked ? exampleOf(path) : undefined;
    return [...(example === undefined ? [] : [`Such as ${example}`]), ...(proposed.get(path) ?? [])];
  });
}

/** What a profile proposes and never fills in, in lines, by the path that it belongs to. */
export function proposalsOf(service: ServiceName | undefined): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (service === undefined) return found;
  const circumstances = { start: PRICE_DATE, nation: 'england', provider_kind: 'company', risks: [] } as const;
  for (const [path, each] of proposesOf(service, circumstances)) {
    const [section = '', key, inner] = path.split('.');
    const at = key === undefined ? section : `${section}.${key}`;
    found.set(at, [...(found.get(at) ?? []), ...linesOf(inner, each)]);
  }
  return found;
}

function linesOf(inner: string | undefined, { lean, usual, safe, note }: Levels): string[] {
  const forWhat = inner === undefined ? '' : ` for ${inner}`;
  const line = (name: string, { text, basis, source }: ReadLevel) =>
    `Proposed${forWhat}, ${name}: ${writtenInLine(text)} (${[basis, source].filter((each) => each !== '').join('; ')})`;
  return [
    line('lean', lean),
    ...(usual === lean ? [] : [line('usual', usual)]),
    ...(safe === usual ? [] : [line('safe', safe)]),
    ...(note === undefined ? [] : [note]),
  ];
}
