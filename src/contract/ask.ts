// What the schema says of a path to whoever asks: its meaning, its question, whether the sums need it.
import { formatDay, parseDay } from '../calendar/day.ts';
import { lowerFirst, upperFirst } from '../words/text.ts';
import { joinWords, money, plural } from '../words/words.ts';
import type { Question } from './said.ts';
import { contractField, fieldAt, leafFields } from './schema.ts';
import { type Field, fieldsTo } from './tree.ts';
import type { Input } from './types.ts';

/** The question about a contract path; one made of the field's own description where there is none of its own. */
export function questionOf(path: string): Question {
  const own = fieldsTo(contractField, path).findLast(({ question }) => question !== undefined)?.question;
  if (own) return own;
  // A key of the file says nothing to people outside.
  const about = aboutPath(path)?.replace(/[.:;] .*$/s, '');
  const short = about === undefined ? path : lowerFirst(about);
  return { short, full: `What do the contract and the bid say about ${short}?` };
}

/**
 * What paths ask for, each once, as a sentence names it: `how long a visit lasts and the price of an hour`; of more than it has
 * room for the first: `travel for a visit, notes and 9 other things`.
 */
export function askedIn(paths: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const words = [...new Set(paths.map((path) => questionOf(path).short))];
  const more = words.length - most;
  return joinWords(more > 0 ? [...words.slice(0, most), plural(more, 'other thing')] : words);
}

/** What a contract path means, in the words of its field: `Days until the authority pays`. */
export function aboutPath(path: string): string | undefined {
  return fieldAt(path)?.about.replace(/\.$/, '');
}

/** A contract path as a sentence or a table names it: `Hours a week`, `Surplus as a share`, `Cover 2: awake on shift`. */
export function nameOf(path: string): string {
  const field = fieldAt(path);
  if (field?.label) return `${field.label.replace(/ that the contract states$/, '')}${which(path)}`;
  const keys = path.split('.');
  const own = field?.about.replace(/[.:,;] .*$|\.$/s, '') ?? path;
  const [above] = keys.slice(-2);
  // What stands in a list, or deep, says little without what it is part of.
  return keys.length > 2 || /\]/.test(path) ? `${keyInWords(above ?? '')}: ${lowerFirst(own)}` : own;
}

/** The same in full, as a question has it: `full-time posts to a supervisor`, `hours of contact given a week`. */
export function fullNameOf(path: string): string {
  // What is deep or in a list is described as a part of what it stands in; a piece is named.
  const isDeep = (path.split('.').length > 2 || path.includes(']')) && !path.startsWith('price.items[');
  const about = aboutPath(path)?.replace(/[.:;] .*$/s, '');
  return lowerFirst(isDeep || about === undefined ? nameOf(path) : about);
}

/** The same within a sentence, without what it is for: `travel`, `overheads`. */
export function shortNameOf(path: string): string {
  return lowerFirst(nameOf(path)).replace(/,.*$| as a share$/s, '');
}

/** Which entry of a list, after the first: ` (no. 2)` */
function which(path: string): string {
  const at = /\[(\d+)\]/.exec(path)?.[1] ?? '0';
  return at === '0' ? '' : ` (no. ${Number(at) + 1})`;
}

/** `Cover 2` for `cover[1]` */
function keyInWords(key: string): string {
  const [, name = key, at = '0'] = /^([^[]*)(?:\[(\d+)\])?/.exec(key) ?? [];
  const words = upperFirst(name.replaceAll('_', ' '));
  return at === '0' ? words : `${words} ${Number(at) + 1}`;
}

/** Whether an input is a list, whose entries are inputs too. */
export function isWholeList({ text }: Pick<Input, 'text'>): boolean {
  return /^\d+ entr(y|ies)$/.test(text);
}

/** A value of the file as a sentence says it: `110% of the minimum wage`, `self-reported timesheets`. */
export function valueInWords(text: string): string {
  return text
    .replace(/^\d+ entr(y|ies)$/, 'some')
    .replace(/\bminimum-wage\b/, 'the minimum wage')
    .replace(/\breal-living-wage(-london)?\b/, (_, london) => `the real Living Wage${london ? ' for London' : ''}`)
    .replace(/^\d{4}-\d\d-\d\d$/, dayInWords)
    .replace(/^£\d+\.\d{3,}$/, (amount) => money(Number(amount.slice(1))))
    .replace(/^£\d{4,}$/, (amount) => money(Number(amount.slice(1)), 0))
    .replace(/^approved$/, "HMRC's approved rate")
    .replace(/^([a-z]+-)+[a-z]+$/, (name) => name.replaceAll('-', ' '));
}

/** A text may look like a day that there is not. */
function dayInWords(text: string): string {
  const found = parseDay(text);
  return found === undefined ? text : formatDay(found);
}

/** Whether a path takes part in the sums. */
export function isInTheSums(path: string): boolean {
  return !fieldsTo(contractField, path).some(({ isBesideTheSums }) => isBesideTheSums);
}

/** Whether a path is no amount that could be more or less alone, such as a day, a window or a share of the demand. */
export function isFixed(path: string): boolean {
  return fieldsTo(contractField, path).some((field) => field.isFixed);
}

/** Whether only those who go somewhere need what stands at a path. */
export function isOfJourneys(path: string): boolean {
  return fieldsTo(contractField, path).some((field) => field.isOfJourneys);
}

/** The fields of single values of which something is said, by path. */
export function fieldsThat(says: (field: Field) => unknown): ReadonlyMap<string, Field> {
  return new Map([...leafFields()].filter(([, field]) => says(field)));
}

/** Whether no sums can be made where a path has no value: it must be stated, and nothing fills in. */
export function mustHaveValue(path: string): boolean {
  const fields = fieldsTo(contractField, path);
  const [field, above] = [fields.at(-1), fields.at(-2)];
  if (!field?.leaf || field.leaf.isText) return false;
  const key = path.slice(path.lastIndexOf('.') + 1);
  return (
    (field.isUnknowable && !field.isOptional && field.silent === undefined) ||
    (above?.alternatives ?? []).some(({ keys, need }) => need !== undefined && keys.includes(key))
  );
}
