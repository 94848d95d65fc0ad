// Exceptions: what a person has taken on in the file itself, with a reason, a name and a last day.
import { formatDay } from '../calendar/day.ts';
import { nearest } from '../contract/suggest.ts';
import { placeOf, statedPlaceOf } from '../contract/text/place.ts';
import type { ContractFile, ExceptionEntry, Mistake } from '../contract/types.ts';
import { inQuotes } from '../words/printable.ts';
import { allRules, isRule } from './all-rules.ts';
import { EXPIRED, UNUSED } from './rules.ts';
import type { Drafted } from './standing.ts';
import type { Excepted, FolderException, Policy } from './types.ts';

/** The exceptions of one file, with how much each covers so far. */
export class Exceptions {
  readonly entries: readonly (FolderException & { covers: number })[];

  constructor(
    private readonly file: ContractFile,
    { today }: Pick<Policy, 'today'>,
  ) {
    this.entries = file.contract.exceptions.map((entry, at) => stateOf(entry, at, file, today));
  }

  /** The exception that covers this, if one does; it is counted. */
  cover(rule: string, path: string): Excepted | undefined {
    const found = this.entries.find((entry) => !entry.expired && entry.rule === rule && reaches(entry.path, path));
    if (!found) return undefined;
    found.covers++;
    return { reason: found.reason, name: found.name, until: found.until };
  }

  /** What is wrong with the exceptions themselves, once everything they could cover has been put to them. */
  findings(): Drafted[] {
    return this.entries.flatMap((entry, at) => {
      const draft = expiredOf(entry) ?? unusedOf(entry);
      const path = `exceptions[${at}]`;
      return draft ? [{ ...draft, path, place: statedPlaceOf(this.file, path) }] : [];
    });
  }
}

/** Rules that a file makes an exception of and that there are not: what was to be set aside counts. */
export function unknownRules(file: ContractFile): Mistake[] {
  return file.contract.exceptions.flatMap(({ rule }, at): Mistake[] => {
    if (isRule(rule)) return [];
    const ids = allRules().map(({ id }) => id);
    const near = nearest(rule, ids);
    const path = `exceptions[${at}].rule`;
    const hint = near ? `; did you mean ${near}?` : ', and viability rule lists them all';
    const message = `${path} is ${inQuotes(rule)}: there is no such rule${hint}`;
    return [{ file: file.file, path, place: placeOf(file, path), message, severity: 'error' }];
  });
}

function stateOf(entry: ExceptionEntry, at: number, file: ContractFile, today: number): FolderException {
  const { rule, path, reason, name, until } = entry;
  const spot = statedPlaceOf(file, `exceptions[${at}]`);
  return { rule, path, reason, name, until, spot, expired: until < today, covers: 0 };
}

/** An exception of a path holds for what stands under it too; one without a path for the whole contract. */
function reaches(excepted: string | undefined, path: string): boolean {
  if (excepted === undefined || excepted === path) return true;
  return path.startsWith(excepted) && (path[excepted.length] === '.' || path[excepted.length] === '[');
}

type Draft = Omit<Drafted, 'path' | 'place'>;

function expiredOf({ expired, rule, until, reason, name }: FolderException): Draft | undefined {
  if (!expired) return undefined;
  return {
    id: EXPIRED,
    dimension: 'finance',
    severity: 'major',
    status: 'found',
    figures: { until: { value: until, unit: 'date' } },
    message: `the exception for ${rule} ended on ${formatDay(until)}, so what it set aside counts again (${name}: ${reason})`,
    question: `Does the reason still hold? Then give it a new last day; otherwise take the exception out.`,
    sources: [],
  };
}

function unusedOf({ covers, rule, path }: FolderException): Draft | undefined {
  if (covers > 0) return undefined;
  const where = path === undefined ? '' : ` at ${path}`;
  return {
    id: UNUSED,
    dimension: 'finance',
    severity: 'info',
    status: 'found',
    figures: {},
    message: `the exception for ${rule}${where} sets nothing aside: the rule finds nothing there`,
    question: 'Is it still needed? Then correct it; otherwise take it out.',
    sources: [],
  };
}
