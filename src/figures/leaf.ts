// Leaves: the figures that are read, not worked out. Each kind says once how it is read from a run's context.

import type { Day } from '../calendar/day.ts';
import { fieldAt, sections } from '../contract/schema.ts';
import { keysOf, valueAt } from '../contract/tree.ts';
import type { Contract, StaffRole } from '../contract/types.ts';
import { type Figure, fact, input as inputFigure, parameter } from '../engine/figure.ts';
import type { RunContext } from './context.ts';

type Read = (context: RunContext, row: number) => number;

/** A row of what a figure is read of: it has as many as that. */
export const rowOf = <T>(rows: readonly T[], row: number): T => rows[row] as T;

const readers = new Map<Figure, Read>();

/** What reads the value of a leaf in a run. */
export function readerOf(figure: Figure): Read {
  const read = readers.get(figure);
  if (!read) throw new Error(`nothing says how to read ${figure.id}`);
  return read;
}

/** The value of a leaf in a run. */
export function readLeaf(figure: Figure, context: RunContext, row: number): number {
  return readerOf(figure)(context, row);
}

function register(figure: Figure, read: Read): Figure {
  readers.set(figure, read);
  return figure;
}

const CONTRACT = 'The contract';

interface InputWords {
  label: string;
  unit: string;
  why?: string;
  rows?: string;
  /** It may be unknown: then it reads as NaN, and so does whatever rests on it. */
  nullable?: boolean;
  /** Only where one path of the contract holds two alternatives. */
  id?: string;
}

type ReadContract = (contract: RunContext['contract'], row: number) => number;

/** A value of the contract, called and measured as its field says. In a path of rows, `[]` stands for the row. */
export function input(path: string, more: Partial<InputWords> = {}, read: ReadContract = numberAt(path)): Figure {
  return stated(path, { ...wordsOf(path), ...more }, read);
}

type Section = keyof Contract;

/** What a leaf may be read of: a section of the contract, or what else a run is given. */
export type Part = Section | Exclude<keyof RunContext, 'contract'>;

/** What a leaf that is read of some parts is given. */
export type Seen<P extends Part> = Pick<RunContext, P & keyof RunContext> & {
  contract: Pick<Contract, P & Section>;
};

const parts = new Map<Figure, readonly Part[]>();

function readOf(figure: Figure, ...of: readonly Part[]): Figure {
  if (of.length > 0) parts.set(figure, of);
  return figure;
}

/** Undefined where a leaf may be read of anything. */
export function partsRead(figure: Figure): readonly Part[] | undefined {
  return parts.get(figure);
}

/** Two contexts that have the same in some parts give the same values of the leaves that are read of them. */
export function partFinder(part: string): (context: RunContext) => unknown {
  return part in sections
    ? ({ contract }) => contract[part as Section]
    : (context) => context[part as keyof RunContext];
}

export function wordsOf(path: string): { label: string; unit: string } {
  const { label, unit } = fieldAt(path) ?? {};
  if (label === undefined || unit === undefined)
    throw new Error(`the field ${path} has no label and unit for a figure`);
  return { label, unit };
}

/** The number at a path. A word in its place, and an amount that is not named, are nothing; one that is unknown is NaN. */
function numberAt(path: string): ReadContract {
  const read = valueAt(path);
  return (contract, row) => {
    const value = read(contract, row);
    if (value === null) return Number.NaN;
    return typeof value === 'number' ? value : 0;
  };
}

/** A value of the contract at `path`, read of its section alone; in a path of rows, `[]` stands for the row. */
export function stated(path: string, words: InputWords, read: ReadContract): Figure {
  const figure = inputFigure(path, { source: CONTRACT, ...words });
  return readOf(
    register(figure, (context, row) => read(context.contract, row)),
    sectionOf(path),
  );
}

export const sectionOf = (path: string) => keysOf(path)[0] as Section;

/** 1 or 0: which of two ways of stating something the contract uses. `of`: the sections that it is read of. */
export function whetherStated<S extends Section>(
  id: string,
  label: string,
  read: (contract: Pick<Contract, S>) => boolean,
  ...of: readonly S[]
): Figure {
  return readOf(
    whether(id, label, ({ contract }) => read(contract)),
    ...of,
  );
}

const worded = new Map<string, { path: string; word: string }>();

/** 1 or 0: whether this is the word that stands at a path of the contract. */
export function whetherWord(id: string, label: string, path: string, word: string): Figure {
  const read = valueAt(path);
  worded.set(id, { path, word });
  return readOf(
    whether(id, label, ({ contract }) => read(contract) === word),
    sectionOf(path),
  );
}

/** The word that a figure of `whetherWord` looks for, and where; undefined for any other. */
export function wordBehind(id: string): { path: string; word: string } | undefined {
  return worded.get(id);
}

/** As `whetherStated`, where the scenario or the calendar tells. `of`: what it is read of; anything unless told. */
export function whether<P extends Part = Part>(
  id: string,
  label: string,
  read: (seen: Seen<P>) => boolean,
  ...of: readonly P[]
): Figure {
  const figure = fact(id, { label, unit: 'flag', source: CONTRACT });
  return readOf(
    register(figure, (context) => (read(context) ? 1 : 0)),
    ...of,
  );
}

/** Something counted from the calendar or the term. `of`: as of `whether`. */
export function counted<P extends Part = Part>(
  id: string,
  words: { label: string; unit: string; source?: string; rows?: string; nullable?: boolean },
  read: (seen: Seen<P>, row: number) => number,
  ...of: readonly P[]
): Figure {
  return readOf(register(fact(id, { source: 'The calendar of the contract year', ...words }), read), ...of);
}

/** Something counted from how the calendar of the year is laid out. */
export function laidOut(
  id: string,
  words: { label: string; unit: string; rows?: string },
  read: (layout: RunContext['layout'], row: number) => number,
): Figure {
  return counted(id, words, ({ layout }, row) => read(layout, row), 'layout');
}

/** A dated value of the law, averaged over the days of the contract year. */
export function lawOverYear(rate: string, words: { label: string; unit: string; source: string }): Figure {
  return readOf(
    register(parameter(rate, words), (context) => context.average(rate)),
    'average',
  );
}

/** A dated value of the law in each period of the year that is under one law. */
export function lawByPeriod(rate: string, words: { label: string; unit: string; source: string }): Figure {
  return readOf(
    register(parameter(rate, { rows: 'period', ...words }), (context, row) => context.inPeriod(rate, row)),
    'inPeriod',
  );
}

/** A dated value that the contract chooses by name. `of`: what it chooses by. */
export function lawByChoice<P extends Part>(
  id: string,
  words: { label: string; unit: string; source: string },
  choose: (seen: Seen<P>) => string,
  ...of: readonly P[]
): Figure {
  choices.set(id, choose);
  const read: Read = (context) => context.average(choose(context));
  return readOf(register(parameter(id, { id, ...words }), read), 'average', ...of);
}

/** A dated value that each role of the contract chooses by name, on the days of each part of the year. `of`: what it chooses by. */
export function lawOfRoles<P extends Part>(
  id: string,
  words: { label: string; unit: string; source: string },
  choose: (seen: Seen<P>, role: StaffRole, on?: Day) => string | undefined,
  ...of: readonly P[]
): Figure {
  roleChoices.set(id, choose);
  const read: Read = (context, row) => {
    const count = context.wages.length;
    const at = row % count;
    const rate = choose(context, rowOf(context.roles, Math.floor(row / count)), rowOf(context.wages, at).from);
    return rate === undefined ? 0 : context.onDays(rate, at);
  };
  return readOf(register(parameter(id, { id, rows: 'role*wage', ...words }), read), 'roles', 'wages', 'onDays', ...of);
}

/** A value of each role; in `path`, `[]` stands for the place of the role in the list. */
export function ofRole(
  path: string,
  valueIn: (role: StaffRole) => number | undefined,
  more: { unit?: string } = {},
): Figure {
  const figure = inputFigure(path, { source: CONTRACT, rows: 'role', ...wordsOf(path), ...more });
  const read: Read = ({ roles }, row) => valueIn(rowOf(roles, row)) ?? 0;
  return readOf(register(figure, read), 'roles');
}

/** 1 or 0 for each role. `of`: what it is read of beside the role. */
export function whetherRole<P extends Part = never>(
  id: string,
  label: string,
  holds: (role: StaffRole, seen: Seen<P>) => boolean,
  ...of: readonly P[]
): Figure {
  const figure = fact(id, { label, unit: 'flag', source: CONTRACT, rows: 'role' });
  const read: Read = (context, row) => (holds(rowOf(context.roles, row), context) ? 1 : 0);
  return readOf(register(figure, read), 'roles', ...of);
}

/** The name of a rate; without a day, of the one that the contract is about. */
type RoleChoice = (context: RunContext, role: StaffRole, on?: Day) => string | undefined;

const roleChoices = new Map<string, RoleChoice>();
const choices = new Map<string, (context: RunContext) => string>();

/** The names of the rates behind a parameter in a run, each once; none where the run uses none. */
export function ratesBehind(figure: Figure, context: RunContext): string[] {
  const byRole = roleChoices.get(figure.id);
  const choose = choices.get(figure.id);
  const names = byRole ? context.roles.map((role) => byRole(context, role)) : [choose ? choose(context) : figure.rate];
  return [...new Set(names.filter((name) => name !== undefined))];
}
