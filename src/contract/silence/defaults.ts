// What a profile fills in for a contract at one level: its values on the day of the contract's start, as they would be
// written there.
import { remember } from '../../calendar/cache.ts';
import { isOfJourneys } from '../ask.ts';
import { type Circumstances, fillsOf, type Levels, type Profile, type ReadLevel } from '../profiles/levels.ts';
import type { ServiceName } from '../profiles/registry.ts';
import { contractField } from '../schema.ts';
import type { Plain } from '../text/plain.ts';
import type { Field } from '../tree.ts';
import type { Origin } from '../types.ts';

/** Lean is the cheapest lawful and competent way, usual what is typical, safe what good practice asks for. */
export type LevelName = 'lean' | 'usual' | 'safe';

/** A value that fills in, and where it is from. */
export interface Default {
  /** A text, or a list. */
  plain: Plain;
  origin: Origin;
  source: string;
  judgement: boolean;
  /** Its money is at the prices of the profiles' day. */
  isMoved: boolean;
}

export interface Defaults {
  of(path: string): Default | undefined;
  /** Whether a field that the file is silent on is a question all the same. */
  asks(field: Field): boolean;
}

export interface Asked extends Circumstances {
  name: ServiceName;
  level: LevelName;
  /** Hours of contact a week that the contract states. */
  weeklyHours: number;
  /** Whether the contract states a price for a visit. */
  isPaidPerVisit: boolean;
  /** Nobody goes anywhere, so that nothing of journeys and of who comes along fills in. */
  isFromAfar: boolean;
}

const METHOD =
  'The costing method, sections 4 and 12: silence about the price is read kindly in lean, plainly in usual';

/** What is silent on the side of the price: income is the same at the safe level as at the lean one. */
const OF_THE_PRICE: readonly [string, { lean: string; usual: string }][] = [
  ['price.indexation', { lean: 'wages', usual: 'none' }],
  ['price.second_worker', { lean: '100%', usual: '0%' }],
];

/** Each path under `safe`, which takes the safe level of another, with the other. */
export const SAFE_FROM: readonly (readonly [path: string, from: string])[] = [...(contractField.fields ?? [])].flatMap(
  ([section, { fields = [] }]) =>
    [...fields].flatMap(([key, { safeOf }]) => (safeOf === undefined ? [] : [[`${section}.${key}`, safeOf] as const])),
);

/** All levels of the last contracts: each is read at more than one. */
const profiles = new Map<string, Profile['fills']>();
const PROFILES_KEPT = 2;

export function defaultsOf(asked: Asked): Defaults {
  const { name, level, weeklyHours, isPaidPerVisit, isFromAfar, ...circumstances } = asked;
  const key = JSON.stringify([name, circumstances]);
  const fills = remember(profiles, PROFILES_KEPT, key, () => fillsOf(name, circumstances));
  const found = new Map<string, Default>();
  const add = (path: string, each: ReadLevel): void => {
    const whole = defaultOf(each);
    if (typeof each.text === 'string') found.set(path, whole);
    else for (const [at, plain] of spread(path, each.text, weeklyHours)) found.set(at, { ...whole, plain });
  };
  for (const [path, each] of fills) add(path, leveled(path, each, level));
  for (const [path, from] of SAFE_FROM) {
    const each = fills.get(from);
    if (each) add(path, each.safe);
  }
  for (const [path, { lean, usual }] of OF_THE_PRICE)
    if (!found.has(path))
      found.set(path, {
        plain: level === 'usual' || (isPaidPerVisit && path === 'price.second_worker') ? usual : lean,
        origin: 'profile',
        source: METHOD,
        judgement: true,
        isMoved: false,
      });
  // A price by the visit is one price, however many come, and no price of duty.
  if (isPaidPerVisit) found.delete('price.buys');
  if (isFromAfar) for (const path of [...found.keys()].filter(isOfJourneys)) found.delete(path);
  return {
    of: (path) => found.get(path),
    asks: ({ isNeverAssumed }) => isNeverAssumed === true || (isPaidPerVisit && isNeverAssumed === 'by-visit'),
  };
}

/** A level that fills in as the text it is. Many contracts are given the same level. */
function defaultOf(level: ReadLevel): Default {
  let made = defaultsMade.get(level);
  if (!made) {
    const { basis, source, sources, judgement, moved, text } = level;
    const isLaw = sources.length > 0 && sources.every(({ name }) => name.startsWith('law-'));
    made = {
      plain: typeof text === 'string' ? text : '',
      origin: isLaw && !judgement ? 'statute' : 'profile',
      source: [basis, source].filter((words) => words !== '').join(': '),
      judgement,
      isMoved: moved,
    };
    defaultsMade.set(level, made);
  }
  return made;
}

const defaultsMade = new WeakMap<ReadLevel, Default>();

const leveled = (path: string, each: Levels, level: LevelName): ReadLevel =>
  each[level === 'safe' && path.startsWith('price.') ? 'lean' : level];

/** What a level fills in that is no text, by path: of a map, one for each key. */
function* spread(path: string, text: ReadLevel['text'], weeklyHours: number): Iterable<[string, Plain]> {
  if (Array.isArray(text)) yield [path, text.map((entry) => ({ ...entry }))];
  else {
    const entries = Object.entries(text as Readonly<Record<string, string>>);
    const [key, hours] = entries[0] ?? [];
    // A rota for so many hours: this contract carries its part.
    if (entries.length === 1 && key === 'hours')
      yield [path, `${(100 * Math.min(1, weeklyHours > 0 ? weeklyHours / Number(hours) : 1)).toFixed(2)}%`];
    else for (const [child, value] of entries) yield [`${path}.${child}`, value];
  }
}
