// Leaves: the figures that are read, not worked out. Each kind says once how it is read from a run's context.

import type { Day } from '../calendar/day.ts';
import { fieldAt } from '../contract/schema.ts';
import { keysOf } from '../contract/tree.ts';
import type { Contract, StaffRole } from '../contract/types.ts';
import { type Figure, fact, input as inputFigure, parameter } from '../engine/figure.ts';
import type { RunContext } from './context.ts';

type Read = (context: RunContext, row: number) => number;

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

/** What a leaf is read of alone: a section of the contract, the calendar of the year, or its law. */
type Part = keyof Contract | 'layout' | 'average' | 'inPeriod';

const parts = new Map<Figure, Part>();

function readOf(part: Part, figure: Figure): Figure {
  parts.set(figure, part);
  return figure;
}

/** Undefined where a leaf is read of more than one part. */
export function partOf(figure: Figure): Part | undefined {
  return parts.get(figure);
}

/** Two contexts that have the same there give the same values of the leaves that are read of it. */
export function partIn(context: RunContext, part: string): unknown {
  const isOfTheYear = part === 'layout' || part === 'average' || part === 'inPeriod';
  return isOfTheYear ? context[part] : context.contract[part as keyof Contract];
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

function valueAt(path: string): (contract: RunContext['contract'], row?: number) => unknown {
  const keys = keysOf(path);
  return (contract, row = 0) => {
    let at: unknown = contract;
    for (const key of keys) at = (at as Record<string, unknown> | undefined)?.[key === '' ? row : key];
    return at;
  };
}

/** A value of the contract at `path`, read of its section alone; in a path of rows, `[]` stands for the row. */
export function stated(path: string, words: InputWords, read: ReadContract): Figure {
  return readOf(
    sectionOf(path),
    register(inputFigure(path, { source: CONTRACT, ...words }), (context, row) => read(context.contract, row)),
  );
}

const sectionOf = (path: string) => keysOf(path)[0] as keyof Contract;

/** 1 or 0: which of two ways of stating something the contract uses. */
export function whetherStated(id: string, label: string, read: (contract: RunContext['contract']) => boolean): Figure {
  return whether(id, label, ({ contract }) => read(contract));
}

const worded = new Map<string, { path: string; word: string }>();

/** 1 or 0: whether this is the word that stands at a path of the contract. */
export function whetherWord(id: string, label: string, path: string, word: string): Figure {
  const read = valueAt(path);
  worded.set(id, { path, word });
  return readOf(
    sectionOf(path),
    whetherStated(id, label, (contract) => read(contract) === word),
  );
}

/** The word that a figure of `whetherWord` looks for, and where; undefined for any other. */
export function wordBehind(id: string): { path: string; word: string } | undefined {
  return worded.get(id);
}

/** As `whetherStated`, where the scenario or the calendar tells. */
export function whether(id: string, label: string, read: (context: RunContext) => boolean): Figure {
  return register(fact(id, { label, unit: 'flag', source: CONTRACT }), (context) => (read(context) ? 1 : 0));
}

/** Something counted from the calendar or the term. */
export function counted(
  id: string,
  words: { label: string; unit: string; source?: string; rows?: string; nullable?: boolean },
  read: Read,
): Figure {
  return register(fact(id, { source: 'The calendar of the contract year', ...words }), read);
}

/** Something counted from how the calendar of the year is laid out. */
export function laidOut(
  id: string,
  words: { label: string; unit: string; rows?: string },
  read: (layout: RunContext['layout'], row: number) => number,
): Figure {
  return readOf(
    'layout',
    counted(id, words, (context, row) => read(context.layout, row)),
  );
}

/** A dated value of the law, averaged over the days of the contract year. */
export function lawOverYear(rate: string, words: { label: string; unit: string; source: string }): Figure {
  return readOf(
    'average',
    register(parameter(rate, words), (context) => context.average(rate)),
  );
}

/** A dated value of the law in each period of the year that is under one law. */
export function lawByPeriod(rate: string, words: { label: string; unit: string; source: string }): Figure {
  return readOf(
    'inPeriod',
    register(parameter(rate, { rows: 'period', ...words }), (context, row) => context.inPeriod(rate, row)),
  );
}

/** A dated value that the contract chooses by name. */
export function lawByChoice(
  id: string,
  words: { label: string; unit: string; source: string },
  choose: (context: RunContext) => string | undefined,
): Figure {
  choices.set(id, choose);
  return register(parameter(id, { id, ...words }), (context) => {
    const rate = choose(context);
    return rate === undefined ? 0 : context.average(rate);
  });
}

/** A dated value that each role of the contract chooses by name, on the days of each part of the year. */
export function lawOfRoles(
  id: string,
  words: { label: string; unit: string; source: string },
  choose: RoleChoice,
): Figure {
  roleChoices.set(id, choose);
  return register(parameter(id, { id, rows: 'role*wage', ...words }), (context, row) => {
    const count = context.wages.length;
    const at = row % count;
    const rate = choose(context, context.roles[Math.floor(row / count)] as StaffRole, context.wages[at]?.from);
    return rate === undefined ? 0 : context.onDays(rate, at);
  });
}

/** A value of each role; in `path`, `[]` stands for the place of the role in the list. */
export function ofRole(
  path: string,
  read: (role: StaffRole) => number | undefined,
  more: { unit?: string } = {},
): Figure {
  return register(
    inputFigure(path, { source: CONTRACT, rows: 'role', ...wordsOf(path), ...more }),
    ({ roles }, row) => {
      const role = roles[row];
      return (role && read(role)) ?? 0;
    },
  );
}

/** 1 or 0 for each role. */
export function whetherRole(
  id: string,
  label: string,
  read: (role: StaffRole, context: RunContext) => boolean,
): Figure {
  return register(fact(id, { label, unit: 'flag', source: CONTRACT, rows: 'role' }), (context, row) => {
    const role = context.roles[row];
    return role && read(role, context) ? 1 : 0;
  });
}

/** The name of a rate; without a day, of the one that the contract is about. */
type RoleChoice = (context: RunContext, role: StaffRole, on?: Day) => string | undefined;

const roleChoices = new Map<string, RoleChoice>();
const choices = new Map<string, (context: RunContext) => string | undefined>();

/** The names of the rates behind a parameter in a run, each once; none where the run uses none. */
export function ratesBehind(figure: Figure, context: RunContext): string[] {
  const byRole = roleChoices.get(figure.id);
  const choose = choices.get(figure.id);
  const names = byRole ? context.roles.map((role) => byRole(context, role)) : [choose ? choose(context) : figure.rate];
  return [...new Set(names.filter((name) => name !== undefined))];
}
