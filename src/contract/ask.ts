// What the schema says of a path to whoever asks: its meaning, its question, whether the sums need it.
import { lowerFirst } from '../words/text.ts';
import type { Question } from './said.ts';
import { contractField, fieldAt, leafPaths } from './schema.ts';
import { type Field, fieldsTo } from './tree.ts';

/** The question about a contract path; one made of the field's own description where there is none of its own. */
export function questionOf(path: string): Question {
  const own = fieldsTo(contractField, path).findLast(({ question }) => question !== undefined)?.question;
  if (own) return own;
  // A key of the file says nothing to people outside.
  const about = aboutPath(path)?.replace(/:.*$/s, '');
  const short = about === undefined ? path : lowerFirst(about);
  return { short, full: `What does the contract say of this: ${short}?` };
}

/** What a contract path means, in the words of its field: `Days until the authority pays`. */
export function aboutPath(path: string): string | undefined {
  return fieldAt(path)?.about.replace(/\.$/, '');
}

/** Whether a path takes part in the sums. */
export function isInTheSums(path: string): boolean {
  return !fieldsTo(contractField, path).some(({ isBesideTheSums }) => isBesideTheSums);
}

/** Whether a path is no amount that could be more or less alone, such as a day, a window or a share of the demand. */
export function isFixed(path: string): boolean {
  return fieldsTo(contractField, path).some((field) => field.isFixed);
}

/** The fields of single values of which something is said, by path. */
export function fieldsThat(says: (field: Field) => unknown): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  for (const path of leafPaths()) {
    const field = fieldAt(path);
    if (field && says(field)) found.set(path, field);
  }
  return found;
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
