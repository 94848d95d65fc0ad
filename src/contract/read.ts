// Reads a contract: text in; a checked contract with the origin of every value out, or all its mistakes.

import { type Filled, fill, isPlainMap } from './fill.ts';
import type { Reading as InputReading } from './inputs.ts';
import { inOrder, warningsOf } from './mistakes.ts';
import { type FileReading, readFile } from './read-file.ts';
import { type Remark, remarksOn } from './remarks.ts';
import { brokenRules } from './rules.ts';
import type { Schema } from './said.ts';
import { type Contract, contractFile, type Silence, sections } from './schema.ts';
import type { LevelName } from './silence/defaults.ts';
import { settingOf } from './silence/setting.ts';
import { silenceOf } from './silence/silence.ts';
import { readOlder } from './text/older.ts';
import { isOfTheFile } from './text/place.ts';
import { areAlike, type Plain, type PlainMap, type Wrong } from './text/plain.ts';
import { fieldOf, keysOf } from './tree.ts';
import type { ContractFile, Mistake } from './types.ts';
import { markUnknown, markUnknownCosts } from './unknown.ts';
import { FULL_TIME_WEEK } from './values/value.ts';

export interface Reading {
  /** Absent where there is an error. */
  contract?: ContractFile;
  /** All of them, in the order of the file. */
  mistakes: Mistake[];
  /** The text that was read, without its byte order mark, for excerpts. */
  text: string;
}

const ABOUT = {
  isEmpty: 'the file is empty; a contract starts with contract: and its start, price and demand',
  isNoMap: 'a contract is made of sections such as contract:, price: and demand:, and this file',
  ofList: '; give each contract its own file, or its own line of a file that ends in .jsonl',
};

const NOTICE = 'this is a notice as data (OCDS), not a contract; viability draft makes a contract of it';

/** What portals publish of a tender: a release, or a package of them. */
function isNotice(plain: Plain | undefined): boolean {
  return isPlainMap(plain) && !('contract' in plain) && ['ocid', 'releases', 'records'].some((key) => key in plain);
}

/** Reads the text of a contract file. `file` is its name as messages show it. Never throws for what a file says. */
export function readContract(given: string, file: string): Reading {
  const found = readFile(given.startsWith('\ufeff') ? given.slice(1) : given, contractFile, ABOUT, (plain) =>
    settingOf(plain, 'lean'),
  );
  const { filled, told, reading, text } = found;
  // What it is, in place of a mistake for each of its keys.
  const wrongs = isNotice(told.plain) ? [{ path: '', start: -1, end: -1, message: NOTICE }] : [...found.mistakes];
  if (!filled || isNotice(told.plain)) return { mistakes: inOrder(wrongs, file, told.placeAt), text };
  const { inputs } = filled;
  const contract: Partial<Contract> = found.value ?? sectionsThatCanBeRead(found);
  wrongs.push(...setByWeek(contract, found));
  reading.contract = contract;
  markUnknown(contract, inputs);
  markAssumed(inputs);
  for (const { path, at, message } of brokenRules(contract, inputs)) {
    const note = at.map((place) => inputs.get(place)?.note).find((known) => known !== undefined);
    wrongs.push({ path, start: note?.start ?? 0, end: note?.end ?? 1, message });
  }
  if (wrongs.length > 0) return { mistakes: inOrder(wrongs, file, told.placeAt), text };
  const older = readOlder(contract as Contract, inputs, reading);
  markUnknownCosts(contract as Contract, inputs);
  const usual = readAt('usual', found, contract as Contract);
  if (usual) {
    joinUsual(inputs, usual.inputs);
    contract.silence = silenceWhenAsked(contract as Contract, inputs, found);
  }
  return {
    contract: {
      file,
      text,
      contract: contract as Contract,
      usual: usual?.contract,
      inputs,
      unknown: unknownIn(inputs),
      warnings: remarks(contract as Contract, found, file, older),
    },
    mistakes: [],
    text,
  };
}

/** What may not have been meant: what is read otherwise than it looks, characters and signs of YAML that do more than show. */
function remarks(
  contract: Contract,
  { told, filled, remarks: read }: FileReading<Contract>,
  file: string,
  older: readonly Remark[],
): Mistake[] {
  const isStated = (path: string): boolean => isOfTheFile(filled?.inputs.get(path));
  const found = [...remarksOn(contract, isStated), ...older].map(({ path, message }) => {
    const { start, end } = told.notes.get(path) ?? { start: 0, end: 1 };
    return { path, start, end, message };
  });
  return warningsOf([...found, ...read, ...told.remarks], file, told.placeAt);
}

// Loops over hundreds of inputs stand alone: what holds one is compiled again and again while it runs, and with it all of a
// larger function that it stood in.

/** A value whose own source calls it an assumption is one. */
function markAssumed(inputs: Filled['inputs']): void {
  for (const input of inputs.values())
    if (input.origin === 'stated' && /^assum/i.test(input.source ?? '')) input.origin = 'assumed';
}

function joinUsual(inputs: Filled['inputs'], usual: Filled['inputs']): void {
  for (const [path, input] of inputs) input.atUsual = usual.get(path);
}

function unknownIn(inputs: Filled['inputs']): string[] {
  const unknown: string[] = [];
  for (const { origin, path } of inputs.values()) if (origin === 'unknown') unknown.push(path);
  return unknown;
}

/**
 * The same file with what is silent at another level; undefined where no profile fills in. A section in which that is what
 * it was is not read again; what an older file says under `elsewhere` is worked out from other sections.
 */
function readAt(level: LevelName, { told, reading, filled: before }: FileReading<Contract>, asBefore: Contract) {
  const setting = settingOf(told.plain ?? {}, level);
  if (!setting.defaults) return undefined;
  const own: InputReading = { week: setting.week, placeAt: reading.placeAt };
  const filled = fill(told.plain, fieldOf(contractFile), told.notes, setting, own);
  const [texts, textsBefore] = [filled.plain, before?.plain] as [PlainMap, PlainMap];
  const isAsBefore = (key: string) =>
    key !== 'elsewhere' && own.week === reading.week && areAlike(texts[key], textsBefore[key]);
  const contract = Object.fromEntries(
    Object.entries<Schema>(sections).map(([key, section]) => [
      key,
      isAsBefore(key) ? asBefore[key as keyof Contract] : section.parse(texts[key]),
    ]),
  ) as Contract;
  setByWeek(contract, { filled, reading: own, told });
  readOlder(contract, filled.inputs, own);
  own.contract = contract;
  return { contract, inputs: filled.inputs };
}

/** Not every command needs it, and it is a reading of its own. */
function silenceWhenAsked(asRead: Contract, inputs: Filled['inputs'], found: FileReading<Contract>): () => Silence {
  let known: Silence | undefined;
  return () => {
    known ??= silenceOf(asRead, inputs, readAt('safe', found, asRead) as NonNullable<ReturnType<typeof readAt>>);
    return known;
  };
}

/** Where something is wrong, the sections in which nothing is: the rules between them are told as well. */
function sectionsThatCanBeRead({ filled, mistakes }: FileReading<Contract>): Partial<Contract> {
  const plain = (filled?.plain ?? {}) as PlainMap;
  const isWrong = (key: string) => mistakes.some(({ path }) => keysOf(path)[0] === key);
  const good = Object.entries<Schema>(sections).filter(([key]) => !isWrong(key));
  return Object.fromEntries(good.map(([key, section]) => [key, section.safeParse(plain[key]).data]));
}

/** Where the contract's own week is not the one that the schema reads time off by, its numbers are that week's. */
function setByWeek(
  contract: Partial<Contract>,
  { filled, reading, told }: Pick<FileReading<Contract>, 'filled' | 'reading' | 'told'>,
): Wrong[] {
  if (reading.week === FULL_TIME_WEEK) return [];
  return (filled?.byWeek ?? []).flatMap(({ path, field, written }) => {
    const [section = '', key = ''] = keysOf(path);
    const values = contract[section as keyof Contract] as Record<string, unknown> | undefined;
    const read = field.leaf?.read(written, reading.week);
    if (!values || !read) return [];
    if (!('wrong' in read)) values[key] = read.value;
    const { start, end } = told.notes.get(path) ?? { start: 0, end: 1 };
    return 'wrong' in read ? [{ path, start, end, message: `${path} is "${written}"; ${read.wrong}` }] : [];
  });
}
