// What is said of a question to whoever answers with a question mark.
import { type ServiceName, serviceFile } from '../contract/profiles/registry.ts';
import { placeInTender } from '../glossary/index.ts';
import { proposalsOf } from './template.ts';
import type { Question } from './types.ts';

export function aboutQuestion({ id, paths, why, such }: Question, service: ServiceName | undefined): string[] {
  const proposed = proposalsOf(service);
  return [
    `Why: ${why}`,
    `Where it stands: ${placeInTender(paths[0] as string)}`,
    `Such as: ${such.join(' | ')}`,
    ...(service === undefined ? [] : (OF_A_SERVICE[id]?.(service) ?? [])),
    ...paths.flatMap((path) => proposed.get(path) ?? []),
  ];
}

/** What a profile says beside its values. */
const OF_A_SERVICE: { readonly [id: string]: (service: ServiceName) => string[] } = {
  price: (service) => [`Usual of such a service: ${serviceFile(service).price_is_for.text}`],
  term: (service) => [`Usual of such a service: ${serviceFile(service).term.text}`],
  checks: (service) =>
    serviceFile(service).monitoring.map(
      ({ measure, here, evidence, played }) => `Usual: ${here ?? measure}, held by the ${evidence}. ${played}`,
    ),
};
