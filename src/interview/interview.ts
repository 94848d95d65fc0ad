// An interview: which question comes next, and what an answer makes of what is known. Each answer is put to the reader of
// contracts at once, so that no answer is taken that the contract would be refused for.
import type { ServiceName } from '../contract/profiles/registry.ts';
import { readContract } from '../contract/read.ts';
import { otherWays } from '../contract/schema.ts';
import { clean, inQuotes } from '../words/printable.ts';
import { plainly } from './natural.ts';
import { questionsOf } from './order.ts';
import { contractText } from './text.ts';
import { isWrong, type Question, type State, type Taken, type Value, type Wrong } from './types.ts';
import { writtenInLine } from './written.ts';

const LONGEST = 500;

/** Nothing is known yet, but the service where it was named beforehand. */
export function begin(service?: ServiceName): State {
  const start: State = { service: undefined, values: new Map(), sources: new Map(), done: new Set() };
  return service === undefined ? start : taken(start, 'service', { 'contract.profile': service });
}

/** The next question; none where all have been put. */
export function nextQuestion(state: State): Question | undefined {
  return questionsNow(state).find(({ id }) => !state.done.has(id));
}

/** The questions that there are for what is known, each in the words that fit it. */
export function questionsNow({ service, values }: State): Question[] {
  return questionsOf(service)
    .filter(({ isSilent, follows }) => !isSilent && (follows?.(values) ?? true))
    .map((question) => ({ ...question, ask: question.asks?.(values) ?? question.ask }));
}

/** The state with an answer taken; or what is wrong with it. Nothing, or `unknown`, is an answer too. */
export function answer(state: State, question: Question, given: string): State | Wrong {
  const said = understood(state, question, given);
  if (isWrong(said)) return said;
  const { found, text, source } = said;
  const next = taken(state, question.id, found, source);
  if (text === '') return next;
  const [mistake] = readContract(contractText(next), 'answer').mistakes;
  return mistake === undefined ? next : { wrong: `${inQuotes(text)}: ${mistake.message}` };
}

/** What an answer says: nothing where it is empty or `unknown`, and `text` is empty then. `£16 an hour [Schedule 3]` has a source. */
export function understood(
  state: State,
  question: Question,
  given: string,
): { found: Taken; text: string; source?: string | undefined } | Wrong {
  if (given.length > LONGEST) return { wrong: `an answer has at most ${LONGEST} characters; the file may say more` };
  const [, text = '', source] = /^(.*?)\s*(?:\[([^[\]]+)\])?$/.exec(clean(given)) ?? [];
  if (text === '' || UNKNOWN.test(text)) return { found: {}, text: '' };
  const found = question.read(text, state);
  // What somebody wrote is quoted as they wrote it, whatever it was read as.
  if (isWrong(found)) return { wrong: found.wrong.replace(inQuotes(plainly(text)), () => inQuotes(text)) };
  return { found, text, source };
}

/** What people say who do not know. */
const UNKNOWN =
  /^(?:\?+|(?:i |we )?(?:do not|don['’]?t|dunno)(?: know| remember)?|unknown|not (?:known|sure|stated|given|said)|unsure|no idea|n\/?[ak]|tb[cda])[.!]?$/i;

function taken(state: State, id: string, found: Taken, source?: string): State {
  const values = new Map<string, Value>([...state.values, ...Object.entries(found)]);
  for (const other of Object.keys(found).flatMap(otherWays)) if (!(other in found)) values.delete(other);
  const profile = found['contract.profile'];
  const sources = new Map(state.sources);
  if (source !== undefined) for (const path of Object.keys(found)) sources.set(path, source);
  return {
    service: profile === undefined || profile === 'none' ? state.service : (profile as ServiceName),
    values,
    sources,
    done: new Set([...state.done, id]),
  };
}

/** What an answer was taken for, a line each: `price.per_hour: £16.00`. */
export function newIn(before: State, after: State): string[] {
  return [...after.values]
    .filter(([path, value]) => before.values.get(path) !== value)
    .map(([path, value]) => `${path}: ${writtenInLine(value)}`);
}
