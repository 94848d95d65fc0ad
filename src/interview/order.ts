// Which questions a service has, and in which order.
import { appliesOf } from '../contract/profiles/applies.ts';
import type { ServiceName } from '../contract/profiles/registry.ts';
import { fieldAt } from '../contract/schema.ts';
import { FIRST, NEXT } from './questions.ts';
import type { Question } from './types.ts';
import { isSingle, readEach } from './words.ts';

/** All questions of a service, in order; without a service, those that are put of any. */
export function questionsOf(service: ServiceName | undefined): readonly Question[] {
  const first = service === undefined ? [] : appliesOf(service).ask;
  const rank = ({ paths }: Question): number => {
    const at = first.findIndex((each) => each.paths.some((path) => paths.includes(path)));
    return at < 0 ? first.length : at;
  };
  // The time of a piece and of a visit follow on how many there are.
  const pinned = (each: Question): number => (['volume', 'piece', 'length'].includes(each.id) ? -1 : rank(each));
  const next = [...NEXT].sort((one, other) => pinned(one) - pinned(other));
  return [...FIRST, ...next, ...ownOf(service)].filter(({ isOf }) => isOf?.(service) ?? true);
}

/** What the profile asks first of such a service, where no question that is put of any asks for the same. */
function ownOf(service: ServiceName | undefined): Question[] {
  if (service === undefined) return [];
  const known = new Set([...FIRST, ...NEXT].flatMap(({ paths }) => paths));
  return appliesOf(service).ask.flatMap(({ paths, question }): Question[] => {
    const own = paths.filter((path) => !known.has(path));
    if (own.length === 0) return [];
    // What stands first is what is asked for; where another question has that, or no line could hold it, it is left open.
    const isSilent = own[0] !== paths[0] || !own.every(isSingle);
    for (const path of own) known.add(path);
    return [
      {
        id: own.join(' '),
        paths: own,
        ask: question,
        why: 'Of such a service it is asked among the first: it weighs most, or is most often left unsaid.',
        such: own.flatMap((path) => fieldAt(path)?.such ?? []),
        ...(isSilent && { isSilent }),
        open: () => own,
        read: readEach(own),
      },
    ];
  });
}

/** What the profile asks of such a service, where a question is about it: `Is there one guard at night, or two?` */
export function askedFirst({ ask, paths }: Question, service: ServiceName | undefined): string[] {
  if (service === undefined) return [];
  return appliesOf(service)
    .ask.filter((each) => paths.includes(each.paths[0] as string) && each.question !== ask)
    .map(({ question }) => question);
}
