// The questions of `viability new` as a form. As long as there are only answers, the contract is the one that `new` would
// write of them; in a contract that somebody wrote, an answer changes what the file says of it and nothing else.
import { setPath, withoutOthers } from '../contract/edit.ts';
import { serviceFile, serviceNames } from '../contract/profiles/registry.ts';
import { readContract } from '../contract/read.ts';
import { contractField } from '../contract/schema.ts';
import type { Plain, PlainMap } from '../contract/text/plain.ts';
import { readYaml } from '../contract/yaml.ts';
import { aboutQuestion } from '../interview/help.ts';
import { answer, begin, nextQuestion, questionsNow, understood } from '../interview/interview.ts';
import { askedFirst, questionsOf } from '../interview/order.ts';
import { isCoverHalfSaid } from '../interview/sessions.ts';
import { contractText } from '../interview/text.ts';
import { isWrong, type Question, type State, type Value, type Wrong } from '../interview/types.ts';
import { writtenInLine } from '../interview/written.ts';
import { inQuotes } from '../words/printable.ts';
import { toldOf } from './told.ts';
import type { FormField } from './types.ts';

/** A contract that is being written. */
export interface Draft {
  file: string;
  text: string;
  /** What to look at in the file that it was read from. */
  remark?: string;
  /** Where the text is made of answers alone: each by its question, and what they come to. */
  asked?: { answers: ReadonlyMap<string, string>; state: State };
}

/** What `viability new` calls a contract that nobody has named. */
const FILE = 'contract.yaml';

export function blankDraft(): Draft {
  const state = begin();
  return { file: FILE, text: contractText(state), asked: { answers: new Map(), state } };
}

/** Whether nobody has answered anything yet. */
export const isBlank = ({ asked }: Draft): boolean => asked !== undefined && asked.state.values.size === 0;

/** The questions that its service has, with what it says of each. */
export function fieldsOf(draft: Draft): FormField[] {
  const state = stateOf(draft);
  return questionsNow(state).map((question) => ({
    isAnswered: isAnswered(question, draft, state),
    id: question.id,
    ask: question.ask,
    about: [...askedFirst(question, state.service), ...aboutQuestion(question, state.service)],
    such: question.such,
    choices: question.id === 'service' ? serviceNames.map((name) => serviceFile(name).title) : [],
    now: toldOf(question.paths, state.values),
  }));
}

/** Whether somebody answered it, or the file that they opened does, with nothing in it left open. */
function isAnswered({ id, paths }: Question, { asked }: Draft, { values }: State): boolean {
  const held = paths.flatMap((path) => values.get(path) ?? []);
  if (!paths.some((path) => values.has(path))) return false;
  if (asked) return (asked.answers.get(id) ?? '').trim() !== '';
  const places = id === 'volume' ? values.get('price.places') : undefined;
  return (
    !isOpen(held) &&
    !(paths.includes('cover') && isCoverHalfSaid(values.get('cover'))) &&
    (places === undefined || 'number' in (places as object))
  );
}

/** Whether something in a value is said to be unknown. */
const isOpen = (value: Value | readonly Value[]): boolean =>
  typeof value === 'string' ? value === 'unknown' : Object.values(value).some(isOpen);

/** The draft with an answer taken; or what is wrong with the answer. */
export function answered(draft: Draft, id: string, given: string): Draft | Wrong {
  return draft.asked ? asNew(draft, draft.asked.answers, id, given) : inText(draft, id, given);
}

function asNew(draft: Draft, before: ReadonlyMap<string, string>, id: string, given: string): Draft | Wrong {
  const answers = new Map(before).set(id, given);
  const { state, wrong } = interviewed(answers);
  const own = wrong.get(id);
  return own === undefined ? { ...draft, asked: { answers, state }, text: contractText(state) } : { wrong: own };
}

/** An empty answer leaves the file as it is. */
function inText(draft: Draft, id: string, given: string): Draft | Wrong {
  const state = stateOf(draft);
  const question = questionsNow(state).find((each) => each.id === id);
  const said = question ? understood(state, question, given) : { found: {}, text: '' };
  if (isWrong(said)) return said;
  if (isCoverHalfSaid(said.found.cover))
    return { wrong: 'write its hours too, and whether awake or asleep, such as £40 a sleep-in 22:00-07:00' };
  if (said.text === '' && given.trim() !== '' && question?.paths.some((path) => state.values.has(path)))
    return { wrong: 'the file says what stands above; to take it out, do so in “The contract as a file”' };
  let { text } = draft;
  for (const [path, value] of Object.entries(said.found)) {
    const written = said.source === undefined ? value : { value, source: said.source };
    const changed = setPath(withoutOthers(text, path), path, writtenInLine(written), draft.file);
    if (typeof changed !== 'string') return { wrong: changed.message };
    text = changed;
  }
  const [mistake] = text === draft.text ? [] : readContract(text, draft.file).mistakes;
  return mistake === undefined ? { ...draft, text } : { wrong: `${inQuotes(given)}: ${mistake.message}` };
}

/** Answers put one after the other, as `new` puts them; what cannot be taken counts as unknown. */
function interviewed(answers: ReadonlyMap<string, string>): { state: State; wrong: Map<string, string> } {
  const wrong = new Map<string, string>();
  let state = begin();
  for (let question = nextQuestion(state); question; question = nextQuestion(state)) {
    const next = answer(state, question, answers.get(question.id) ?? '');
    if (isWrong(next)) wrong.set(question.id, next.wrong);
    state = isWrong(next) ? (answer(state, question, '') as State) : next;
  }
  return { state, wrong };
}

function stateOf({ text, asked }: Draft): State {
  if (asked) return asked.state;
  const { plain, notes } = readYaml(text, contractField);
  const profile = plainAt(plain, 'contract.profile');
  const service = serviceNames.find((name) => name === profile);
  const values = new Map<string, Value>();
  for (const path of questionsOf(service).flatMap(({ paths }) => paths)) {
    const value = plainAt(plain, path);
    const source = notes.get(path)?.source;
    if (value !== undefined && value !== null)
      values.set(path, source?.startsWith('Assumption: ') ? { value: withUnknown(value), source } : withUnknown(value));
  }
  return { service, values, sources: new Map(), done: new Set() };
}

/** What a file leaves empty is unknown, wherever in a value it stands. */
function withUnknown(value: Plain | undefined): Value {
  if (value === null || value === undefined) return 'unknown';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(withUnknown);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withUnknown(each)]));
}

function plainAt(plain: Plain | undefined, path: string): Plain | undefined {
  const isMap = (each: Plain | undefined): each is PlainMap => typeof each === 'object' && !Array.isArray(each);
  return path
    .split('.')
    .reduce<Plain | undefined>((at, key) => (isMap(at) && at !== null ? at[key] : undefined), plain);
}
