// What the files of dated data are made of, and the lists of bank holidays. Only types of this are loaded when the
// program runs: the files are ours, and the tests read every one with its schema.
import {
  array,
  boolean,
  enum as choice,
  type infer as Infer,
  optional,
  refine,
  strictObject,
  string,
  trim,
} from 'zod/mini';
import { parseDay } from './day.ts';
import { NATIONS, type Nation } from './types.ts';

export const text = string().check(
  trim(),
  refine((words) => words !== '', 'not a text'),
);
export const dayText = string().check(
  refine((words) => parseDay(words) !== undefined, "not a day such as '2026-04-01'"),
);
export const nation = choice(Object.keys(NATIONS) as Nation[]);

export const bankHolidays = strictObject({
  title: text,
  nations: array(nation),
  law: text,
  /** False: the reference could not be checked against the law itself and is shown as unconfirmed. */
  law_confirmed: boolean(),
  sources: array(text),
  holidays: array(strictObject({ date: dayText, name: text, substitute: optional(boolean()) })),
});

export type HolidayFile = Infer<typeof bankHolidays>;
