// What a check is: one question put to a contract that has been worked out, with its page for whoever doubts it. What it
// finds is data, the figures that it rests on by name; its words are made of them.
import type { Sense } from '../contract/profiles/applies.ts';
import type { OwnWords } from '../contract/profiles/words.ts';
import type { ContractFile } from '../contract/types.ts';
import type { Figure, Unit } from '../engine/figure.ts';
import type { Dimension, Run, Severity, Subject } from '../model/types.ts';

/** The page that `viability rule ID` prints. */
export interface CheckPage {
  /** What it checks. */
  checks: string;
  /** Why it matters. */
  why: string;
  /** A worked example in money. */
  example: string;
  /** Changes to one of `contracts/` on which it is found, and a part of what it then says; a test runs it. */
  console?: { command: string; prints: string };
  basedOn: readonly string[];
  /** When it does not apply. */
  exclusions: readonly string[];
  /** How it could be wrong. */
  couldBeWrong: readonly string[];
}

/** The numbers of a finding by name: each a figure, or at least in a unit (`date`: a day). */
export type Rests = Readonly<Record<string, Figure | Unit>>;

/** What a check answers; an empty list where it finds nothing. */
export interface Found<F = unknown> {
  /** `cannotTell`: it would need something that nobody stated. */
  status: 'found' | 'cannotTell';
  /** Where the figures that it rests on are read. */
  run?: Run;
  /** Numbers that are not read in `run`, and whatever else its words take. */
  finds?: F;
  /** Of numbers whose unit is that of an input that is known only now. */
  units?: Readonly<Record<string, Unit>>;
  /** What it lacks: an input, of which `unstated` tells; or sums, because inputs are missing. */
  lacks?: 'input' | 'sums';
  /** The contract path it concerns, where not the check's own. */
  path?: string;
  /** Where not the check's own. */
  severity?: Severity;
}

/** Nothing but that the condition holds. */
export const FOUND: Found<never> = { status: 'found' };

/** Nobody stated what the check looks at. */
export const UNSTATED: Found<never> = { status: 'cannotTell', lacks: 'input' };

/** Words as they stand, or made of what was found and of what the service calls things. */
type Words<F> = string | ((finds: F, own: OwnWords) => string);

type Untold = string | ((own: OwnWords) => string);

type Numbers<R extends Rests> = { readonly [name in keyof R]: number };

export interface CheckOf<R extends Rests, F> extends Sense {
  readonly title: string;
  readonly severity: Severity;
  readonly dimension: Dimension;
  /** The contract path it looks at. */
  readonly at: string;
  /** Holds where it is found: a formula over figures, or a named fact of the file. */
  readonly condition: Figure;
  /** The condition asks the model for more runs: where ranges are drawn it is put to one draw of each kind, and not to each. */
  readonly searches?: true;
  /** Where judgement and not law draws the line, and on whose word. */
  readonly thresholds?: readonly Figure[];
  /** Law, guidance or publication, with its date. */
  readonly sources: readonly string[];
  /** Made when somebody asks: a report needs none of the words. */
  readonly page: () => CheckPage;
  readonly rests?: R;
  /** Whether it makes sense of this contract; profiles say besides which checks make none of their service. */
  applies?(file: ContractFile, own: OwnWords): boolean;
  find(subject: Subject): readonly Found<F>[];
  /** The numbers in words; asks and shows, does not accuse. */
  readonly says: Words<Numbers<R> & F>;
  /** The same for the page, where the first sentence alone would not do. */
  readonly briefly?: (finds: Numbers<R> & F, own: OwnWords) => string;
  /** Paths that the words tell of beside the finding's own: where they are assumed, that is said too. */
  readonly tells?: readonly string[];
  /** What to ask the commissioner. */
  readonly asks: Words<Numbers<R> & F>;
  /** What would mend it, as a condition of a motion; without it, an answer to the question. */
  readonly remedy?: string;
  /** What it says and asks where nobody stated what it looks at. */
  readonly unstated?: { says: Untold; asks: Untold; severity?: Severity; path?: string };
  /** Completes "... cannot be told", where no sums could be made. */
  readonly unworked?: string;
}

/** Any check, whatever it finds. */
export type Check = CheckOf<Rests, never>;

/** `says` and `asks` are checked against what this very check finds and rests on. */
// biome-ignore lint/complexity/noBannedTypes: a check that rests on no number
export function defineCheck<R extends Rests = {}, F = unknown>(check: CheckOf<R, F>): Check {
  return check as unknown as Check;
}
