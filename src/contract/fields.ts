// What sections are made of: maps and lists of values, and what stands where the file is silent.
//
// `prefault(field, '30 days')`: a contract without a profile gets this, read like any other text; `optional(field)`: it may
// be left out; `unknowable(field)`: it must be stated, and may be said to be unknown; none of them: it must be known.
import {
  _default,
  array,
  config,
  type core,
  maxLength,
  nullable,
  optional,
  pipe,
  prefault,
  strictObject,
  transform,
  type ZodMiniObject,
} from 'zod/mini';
import { type Said, type Schema, said, saying } from './said.ts';

/** `nameable(field)` may be named and unknown: null then, and undefined where it is not named at all. */
export { nullable as nameable, optional, pipe, prefault, transform } from 'zod/mini';

// Nothing is ever made into code.
config({ jitless: true });

type Shape = Readonly<Record<string, Schema>>;

/** Keys and values. One that the file does not have is one that says nothing. */
export function map<const S extends Shape>(
  about: string,
  shape: S,
  more: Partial<Said> & { short?: keyof S & string } = {},
) {
  const object = saying(strictObject(shape), { about, ...more }) as unknown as ZodMiniObject<
    { -readonly [K in keyof S]: S[K] },
    core.$strict
  >;
  return prefault(object, {} as never);
}

/** A list, each entry read by the same field; none where the file is silent. `such` is how one entry is written. */
export function list<T>(about: string, item: Schema<T>, such: string, more: Partial<Said> = {}) {
  const { most = 500 } = more;
  return prefault(saying(array(item).check(maxLength(most)), { about, such, most, ...more }), []) as unknown as Schema<
    T[]
  >;
}

/** A part or a list that is not there at all where neither the file nor the profile has it. */
export function orNone<T>(field: Schema<T>) {
  // Without the prefault that stands around it.
  return optional((field as unknown as { def: { innerType: Schema<T> } }).def.innerType);
}

/** A text that is empty where the file is silent. */
export function textOrNone(field: Schema<string>): Schema<string> {
  return _default(field, '');
}

/**
 * Must be stated, and may be said to be unknown. Nothing stands there then, and the sums stop before anyone asks for it
 * (`model/missing.ts`), so its type does not say so.
 */
export function unknowable<T>(field: Schema<T>): Schema<T> {
  const nothing = said.get(field as never)?.leaf?.isText ? ('' as T) : (undefined as T);
  return pipe(
    nullable(field),
    transform((value: T | null) => value ?? nothing),
  ) as unknown as Schema<T>;
}
