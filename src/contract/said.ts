// What is said of a field beyond its type: the words that editors, documents, questions and mistakes share. It stands on
// the field, in this one registry, and in no other table.
import { registry, type ZodMiniType } from 'zod/mini';
import type { Limits } from './values/numbers.ts';

/** Reads and shows one value, as people write it. */
export interface Leaf {
  /** `an amount such as £16.00` */
  accepts: string;
  examples: readonly string[];
  /** What it is called among the definitions of the JSON Schema, and how it is written there. */
  kind: string;
  json: object;
  /** The words it accepts, for suggestions. */
  words: readonly string[];
  /** What else is read as one of them, and offered to nobody. */
  called?: readonly string[];
  /** What each of them means, where that needs saying. */
  meaning?: (word: string) => string | undefined;
  isRanged: boolean;
  /** What its number may be. */
  limits?: Limits;
  /** Where it may be stated in one of several ways: the keys of its value under one of which the number stands. */
  holders?: readonly string[];
  /** A text of the author's, which may be empty where nothing is said. */
  isText?: true;
  /** Its number rests on the full-time week. */
  restsOnWeek?: true;
  /** Its value says something to the sums alone, such as days as bits. */
  isCoded?: true;
  /** Takes several texts, as a list. */
  takesTexts?: true;
  /** The value of a text, or what is wrong with it. `week`: the hours of a full-time week, where time off rests on them. */
  read(text: Written, week?: number): Read | Refusal;
}

/** A value as it is written: a text, or several of them for the days of a window. */
export type Written = string | readonly string[];

export interface Read {
  value: unknown;
  /** As a reader would write it. */
  text: string;
  /** Its unit where that is not the field's own. */
  unit?: string;
  /** The ends of a range. */
  low?: number;
  high?: number;
  /** Set where the value is an amount of money. */
  pounds?: number;
}

/** What is wrong with a text. */
export interface Refusal {
  wrong: string;
  /** Says all there is to say, so that the text itself need not be shown. */
  isWhole?: true;
  /** Which of several texts. */
  at?: number;
}

export interface Question {
  /** `how many hours a week are bought` */
  short: string;
  /** The whole question. */
  full: string;
  /** As it is asked where no sums can be made without it: `how many hours of contact a week are wanted`. */
  missing?: string;
}

/** Keys of which one may be stated; with a `need`, one must be: `per_hour: £16.00`. */
interface Alternatives {
  keys: readonly string[];
  need?: string;
}

/** Where something costs money: where there is what is named, unless the file states one of some other paths. */
export interface CostsWhere {
  thereAre?: 'visits' | 'sleep-in' | 'on-call';
  unless?: readonly string[];
}

/** How far something that is often left unsaid may reasonably go. */
export interface Unsaid {
  /** `the early-payment discount` */
  what: string;
  /** In the unit of the field. */
  farthest: number;
  /** More of it helps the provider; without this, it costs. */
  mends?: true;
  /** What goes with it, by path, where it counts in full. */
  atWorst?: Readonly<Record<string, number>>;
}

export interface Said {
  /** Plain words: `The price of an hour.` */
  about: string;
  /** What other forms and programs call the key: `term, duration`. */
  alsoCalled?: string;
  /** Keys that people look for in it and that there are not, and what to write instead. */
  notHere?: { keys: string; instead: string };
  /** What a figure that reads it is called. */
  label?: string;
  /** The unit of its number, as the engine writes it. */
  unit?: string;
  /** An example, as it would be written. */
  such?: string;
  leaf?: Leaf;
  /** What stands where the file is silent is what the law sets. */
  statute?: true;
  /** What stands where the file is silent is the value at this path. */
  follows?: string;
  /** It must be known; a text says why. */
  firm?: true | string;
  /** Where the file is silent nothing is assumed that a reader would ask about, so there is no input then. */
  isBare?: true;
  /** The question to the commissioner, also about what stands under it. */
  question?: Question;
  /** It is read with the hours a week: what does not count of it where none are asked for. */
  withoutHours?: string;
  /** Neither it nor what stands under it takes part in the sums. */
  isBesideTheSums?: true;
  /** Only those who go somewhere need it or what stands under it. */
  isOfJourneys?: true;
  /** It is looked at whether an unknown value of it could turn the verdict. */
  oftenUnsaid?: Unsaid;
  /** So is what a profile puts there. */
  isOftenGuessed?: true;
  /** A full week or a span of nothing means nothing: what it is worth is measured against half of itself. */
  isNeverNothing?: true;
  /** Neither it nor what stands under it is an amount that could move alone: a term, a window, a share that others add up with. */
  isFixed?: true;
  /** The profile's safe level of this path fills it in. */
  safeOf?: string;
  /** The key that a value written in place of the whole map belongs to: `surplus: 3%` is `surplus: {share: 3%}`. */
  short?: string;
  alternatives?: readonly Alternatives[];
  /** Each entry says where it is from: its `source` and `quote` are keys of its own. */
  needsSource?: true;
  /** Nobody can safely assume it of any service, or of one that is paid by the visit: with a profile too, silence is a question. */
  isNeverAssumed?: true | 'by-visit';
  /** It costs money wherever there is work: without a profile, silence is no nil but unknown. */
  isCost?: true | CostsWhere;
  /** Where the whole part is to be asked, the part itself is the question. */
  isAskedAsOne?: true;
  /** As a reader would write a map that stands in place of a word. */
  shows?: (value: never) => string;
  /** The most entries of a list. */
  most?: number;
}

export const said = registry<Said>();

/** A schema that gives a `T`, whatever is written. */
export type Schema<T = unknown> = ZodMiniType<T>;

/** Says it of a schema, beside what was said of it before. */
export function saying<S extends Schema>(schema: S, words: Partial<Said>): S {
  said.add(schema as never, { ...said.get(schema as never), ...words } as Said);
  return schema;
}
