// What zod found wrong -> what to tell the author: where, what stands there, what to do. Zod's issues are data; our words
// come last, and here alone.
import type { core } from 'zod/mini';
import { termsCalled } from '../glossary/index.ts';
import { clean, inQuotes } from '../words/printable.ts';
import { withArticle } from '../words/words.ts';
import { keysMeant } from './keys-meant.ts';
import { either } from './suggest.ts';
import { type Note, under, type Wrong } from './text/plain.ts';
import { acceptedBy, type Field, fieldsTo, keysOf, leavesOf, lineOf } from './tree.ts';
import type { Mistake } from './types.ts';
import { isNoValue } from './values/otherwise.ts';
import type { Told } from './yaml.ts';

const MAX_MISTAKES = 100;

/** What the words of mistakes rest on. */
export interface Ground {
  root: Field;
  told: Told;
}

/** zod's issues as mistakes. */
export function wrongsOf(issues: readonly core.$ZodIssue[], ground: Ground): Wrong[] {
  const meant = new Set<string>();
  const wrongs: Wrong[] = [];
  for (const issue of issues.flatMap(branchOf)) {
    const path = pathText(issue.path);
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) wrongs.push(unknownKey(key, path, ground, meant));
    } else {
      const wrong = wrongOf(issue, path, ground);
      if (wrong) wrongs.push(wrong);
    }
  }
  // What stands under a misspelt key is not missing.
  const isMeant = (path: string) => [...meant].some((each) => path === each || path.startsWith(`${each}.`));
  return wrongs.filter(({ path, isMissing }) => !(isMissing && isMeant(path)));
}

/** The issues of the branch of a union that was meant: the one that takes what stands there. */
function branchOf(issue: core.$ZodIssue): core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOther = (found: core.$ZodIssue) => found.path.length === 0 && found.code === 'invalid_type';
  const meant = issue.errors.find((found) => !found.some(isOther));
  if (!meant) return [{ ...issue, code: 'custom', message: '' } as core.$ZodIssue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function unknownKey(key: string, path: string, { root, told }: Ground, meant: Set<string>): Wrong {
  const { fields, notHere } = fieldsTo(root, path).at(-1) ?? root;
  const at = under(path, key === '' ? '""' : clean(key).slice(0, 60));
  const [start, end] = told.notes.get(under(path, key))?.key ?? [0, 1];
  if (notHere?.keys.split(', ').includes(key.toLowerCase()))
    return { path: at, start, end, message: `${at} is not a key known here; ${notHere.instead}` };
  const { called, near, elsewhere } = keysMeant(path, key, root);
  for (const each of [...called, ...near.map((known) => under(path, known))]) meant.add(each);
  const found = [...called.map(inItsEntry), ...near, ...elsewhere];
  const [only, ...more] = found.length > 0 ? found : inTheGlossary(key, path, leavesOf(root));
  const remedy =
    key === '<<'
      ? 'merge keys are not read, so write the values out'
      : only === undefined
        ? `the keys here are ${[...(fields?.keys() ?? [])].join(', ')}`
        : `did you mean ${more.length > 0 ? either([only, ...more]) : `${only}${ofAnotherTime(key, only)}`}?`;
  return { path: at, start, end, message: `${at} is not a key known here; ${remedy}` };
}

/** Which entry of a list it is stands before it. */
const inItsEntry = (path: string): string => (path.includes('[]') ? path.slice(path.lastIndexOf('.') + 1) : path);

const PER =
  /(?:^|[._])per_(hour|day|night|week|month|quarter|year)$|^(dai|day|week|month|quarter|year)(?:ly)?(?:_[a-z]+)?$/;
/** How many of them make a year, where that is a whole number. */
const OF_A_YEAR: Readonly<Record<string, number>> = { month: 12, quarter: 4 };

/** `hours_per_year` is no `hours_per_week` before its value is a week's. */
function ofAnotherTime(key: string, meant: string): string {
  if (key === 'months' && meant.endsWith('years')) return ', such as 36 months';
  const [asked, here] = [timeIn(key), timeIn(meant)];
  if (asked === undefined || here === undefined || asked === here) return '';
  const times = here === 'year' ? OF_A_YEAR[asked] : undefined;
  return `, with its value for ${withArticle(here)}${times === undefined ? '' : `, ${times} times that of a ${asked}`}`;
}

function timeIn(key: string): string | undefined {
  const [, time, word] = PER.exec(key) ?? [];
  return time ?? word?.replace('dai', 'day');
}

/** What the field calls so, here before elsewhere: `holidays` is `absence.leave`. */
function inTheGlossary(key: string, path: string, leaves: ReadonlyMap<string, Field>): string[] {
  const found = termsCalled(key).flatMap(({ see }) => see.filter((each) => leaves.has(each)));
  const meant = found.find((each) => each.startsWith(`${path}.`)) ?? found[0];
  return meant === undefined ? [] : [meant];
}

function wrongOf(issue: core.$ZodIssue, path: string, ground: Ground): Wrong | undefined {
  const { root, told } = ground;
  const params: { isWhole?: true } = (issue.code === 'custom' && issue.params) || {};
  // The days of a window are a list that makes one value: what is wrong with one of them is wrong with all.
  const fields = fieldsTo(root, path);
  const isOneOf = fields.length < keysOf(path).length;
  const own = isOneOf ? path.slice(0, path.lastIndexOf('[')) : path;
  const field = fields.at(-1) ?? root;
  const note = told.notes.get(path);
  const say = (message: string): Wrong => ({ path: own, start: note?.start ?? 0, end: note?.end ?? 1, message });
  const write = `write ${acceptedBy(field)}`;
  // What could not be read is told already.
  if (issue.input == null && told.mistakes.some((known) => known.path === own)) return undefined;
  if (issue.input === undefined) return missing(path, field, told);
  if (issue.input === null) {
    const isWhy = typeof field.firm === 'string';
    return say(isWhy ? `${own} is unknown; ${field.firm}` : `${own} cannot be unknown; ${write}`);
  }
  if (!note) throw new Error(`what fills in at ${path} cannot be read: ${issue.message}`);
  if (issue.code === 'too_big' && Array.isArray(issue.input))
    return say(`${own} has ${issue.input.length} entries; at most ${issue.maximum} are read`);
  if (note.text !== undefined && isNoValue(note.text) && mayBeUnknown(field))
    return say(`${own} ${isWhat(note, issue.input)}; write unknown if nobody knows it, or ${acceptedBy(field)}`);
  if (params.isWhole) return say(`${own}${issue.message.startsWith(':') ? '' : ' '}${issue.message}`);
  return say(
    `${own} ${isWhat(note, issue.input)}; ${issue.code === 'custom' && issue.message ? issue.message : write}`,
  );
}

const mayBeUnknown = ({ isOptional, silent, firm, isUnknowable }: Field): boolean =>
  isOptional || silent !== undefined ? !firm : isUnknowable === true;

/** Something that must be stated is not; told where the part begins that lacks it. */
function missing(path: string, field: Field, { notes, mistakes }: Told): Wrong | undefined {
  let above = path;
  let note: Note | undefined;
  do {
    above = above.slice(0, Math.max(0, above.search(/[.[][^.[]*$/)));
    note = notes.get(above);
  } while (!note && above !== '');
  // Where the part itself could not be read, what it lacks is not known.
  if (note?.key && note.start === note.key[0] && mistakes.some((known) => known.path === above)) return undefined;
  const start = note?.start ?? 0;
  const message = `${path} is missing; add it, such as ${lineOf(path.slice(path.lastIndexOf('.') + 1), field)}`;
  return { path, start, end: start + 1, message, isMissing: true };
}

function isWhat({ text, ends }: Note, input: unknown): string {
  if (text !== undefined) return `is ${inQuotes(text.trim())}`;
  if (ends) return `is ${ends.map((end) => inQuotes(end)).join(', ')}`;
  return Array.isArray(input) ? 'is a list' : 'is a map (keys and values)';
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : under(text, String(key))),
    '',
  );
}

/** What is wrong in a file that was read, and what may not have been meant. */
export function toldOf(
  { mistakes, remarks, told }: { mistakes: readonly Wrong[]; remarks: readonly Wrong[]; told: Told },
  file: string,
): { mistakes: Mistake[]; warnings: Mistake[] } {
  return {
    mistakes: inOrder(mistakes, file, told.placeAt),
    warnings: warningsOf([...remarks, ...told.remarks], file, told.placeAt),
  };
}

export function warningsOf(wrongs: readonly Wrong[], file: string, placeAt: Told['placeAt']): Mistake[] {
  return inOrder(wrongs, file, placeAt).map((each) => ({ ...each, severity: 'warning' }));
}

/** All mistakes of a file in its order, those of the whole file last; not more than a reader can take in. */
export function inOrder(wrongs: readonly Wrong[], file: string, placeAt: Told['placeAt']): Mistake[] {
  const place = ({ start }: Wrong) => (start < 0 ? Number.POSITIVE_INFINITY : start);
  // What is missing is told after what is there.
  const order = (a: Wrong, b: Wrong) => place(a) - place(b) || Number(a.isMissing ?? 0) - Number(b.isMissing ?? 0) || 0;
  const sorted = [...wrongs].sort(order);
  const mistakes = sorted.slice(0, MAX_MISTAKES).map(
    ({ path, start, end, message }): Mistake => ({
      file,
      path,
      place: placeAt(start, end),
      message,
      severity: 'error',
    }),
  );
  if (sorted.length > MAX_MISTAKES)
    mistakes.push({
      file,
      path: '',
      place: placeAt(-1, -1),
      message: `there are more mistakes than the ${MAX_MISTAKES} shown; mend these first`,
      severity: 'error',
    });
  return mistakes;
}
