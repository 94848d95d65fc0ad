// What differs between two contracts in the input, and what each difference alone does to the result.
import { termOf } from '../calendar/term.ts';
import { isInTheSums } from '../contract/ask.ts';
import type { Contract, ContractFile, Input } from '../contract/types.ts';
import { writtenPathOf } from '../contract/visit-lengths.ts';
import { unitVolume } from '../figures/total/unit.ts';
import { gapOf } from './gap.ts';
import { specifiedIn } from './specified.ts';
import type { Assessment } from './types.ts';

export interface Difference {
  /** A key of a section, such as `visit.travel`, or a section that is a list. */
  path: string;
  before: string;
  after: string;
  /**
   * £ that this difference alone moves the gap by: of a unit, of a year where the two are paid for different ones. null where
   * it does nothing, cannot stand alone, or nobody states what is paid.
   */
  effect: number | null;
}

/** In the order of the contract format. `year` is the contract year in which effects are worked out. */
export function differences(before: Assessment, after: Assessment, year: number): Difference[] {
  const [a, b] = [before.file.contract, after.file.contract];
  const gap = before.missing.length === 0 ? gapIn(a, year) : Number.NaN;
  const [own, other = own] = [before, after].map(({ years }) => specifiedIn({ years }, year));
  const isSameUnit = own?.context.unit.kind === other?.context.unit.kind;
  const units = own && isSameUnit ? own.results.value(unitVolume) : 1;
  return changesOf(a, b).map(({ path, changed }) => {
    const effect = Number.isNaN(gap) || !isInTheSums(path) ? 0 : (gapIn(changed(), year) - gap) / units;
    const [from, to] = [before, after].map(({ file }) => writtenPathOf(file.inputs, path));
    return {
      path: from === to ? (to ?? path) : path,
      ...textsAt(before.file, after.file, path),
      effect: effect || null,
    };
  });
}

interface Change {
  path: string;
  /** The first contract with this of the second. */
  changed(): Contract;
}

/** What two contracts say otherwise: sections that are a list, and keys of the others. */
function changesOf(a: Contract, b: Contract): Change[] {
  return (Object.keys(a) as (keyof Contract)[]).flatMap((section) => {
    const [own, other] = [a[section], b[section]] as [unknown, unknown];
    if (Array.isArray(own) || Array.isArray(other))
      return isSame(own, other) ? [] : { path: section, changed: () => ({ ...a, [section]: other }) };
    const [was, is] = [own, other] as [Tree, Tree];
    return Object.keys({ ...was, ...is })
      .filter((key) => !isSame(was[key], is[key]))
      .map((key) => ({
        path: `${section}.${key}`,
        changed: () => ({ ...a, [section]: { ...was, [key]: is[key] } }),
      }));
  });
}

const isSame = (was: unknown, is: unknown): boolean => JSON.stringify(was) === JSON.stringify(is);

type Tree = { [key: string]: unknown };

/** The gap of a year; NaN where the contract has no such year or cannot be worked out so. */
function gapIn(contract: Contract, year: number): number {
  const hasYear = year <= termOf(contract.contract).parts.length;
  return (hasYear ? gapOf(contract, year) : undefined) ?? Number.NaN;
}

/** The values at a path as a reader would write them; of lists that are as long, what differs in them. */
function textsAt(before: ContractFile, after: ContractFile, path: string): Pick<Difference, 'before' | 'after'> {
  const [from, to] = [writtenPathOf(before.inputs, path), writtenPathOf(after.inputs, path)];
  const told = { before: textAt(before, from), after: textAt(after, to) };
  if (told.before !== told.after) return told;
  const differs = (own: Input, { inputs }: ContractFile) => inputs.get(own.path)?.text !== own.text;
  return {
    before: inParts(
      partsAt(before, path).filter((part) => differs(part, after)),
      path,
      before.inputs,
    ),
    after: inParts(
      partsAt(after, path).filter((part) => differs(part, before)),
      path,
      after.inputs,
    ),
  };
}

/** The value at a path as a reader would write it; a list by its length, a group by its parts, as far as a line holds. */
function textAt(file: ContractFile, path: string): string {
  return file.inputs.get(path)?.text ?? inParts(partsAt(file, path), path, file.inputs);
}

const partsAt = ({ inputs }: ContractFile, path: string): Input[] =>
  [...inputs.values()].filter((input) => input.path.startsWith(`${path}.`) || input.path.startsWith(`${path}[`));

function inParts(parts: readonly Input[], path: string, inputs: ContractFile['inputs']): string {
  if (parts.length === 0) return 'nothing';
  const told = new Map<string, string[]>();
  for (const part of parts) {
    const [, entry = '', key = ''] = /^(?:\[(\d+)\])?\.?(.*)$/.exec(part.path.slice(path.length)) ?? [];
    const own = told.get(entry) ?? [];
    if (!told.has(entry)) told.set(entry, own);
    if (entry === '' || !NAMES.has(key)) own.push(`${key.replaceAll(/[._]/g, ' ')} ${part.text}`);
  }
  const text = [...told].map(([entry, own]) => {
    if (entry === '') return own.join(', ');
    const name = [...NAMES].flatMap((key) => inputs.get(`${path}[${entry}].${key}`)?.text ?? [])[0];
    const one = name ?? `no. ${Number(entry) + 1}`;
    return own.length > 0 ? `${one}: ${own.join(', ')}` : one;
  });
  const line = text.join('; ');
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}

/** What an entry of a list is told apart by. */
const NAMES = new Set(['name', 'role', 'measure', 'event']);
