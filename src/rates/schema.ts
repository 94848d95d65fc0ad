// The shape of the files of this folder. Only types of this are loaded when the program runs: the files are ours, and
// the tests read every one with its schema.
import {
  array,
  boolean,
  check,
  enum as choice,
  type infer as Infer,
  int,
  minLength,
  number,
  optional,
  record,
  strictObject,
  string,
  union,
} from 'zod/mini';
import { dayText, nation, text } from '../calendar/schema.ts';

/** How well a value or reference is confirmed. */
const confidence = choice(['two-sources', 'one-source', 'derived', 'memory']);

/** What stands behind a dated value. */
const evidence = {
  /** The law or publication that sets it, as shown to a reader. */
  reference: text,
  /** False: the reference could not be checked against the law itself and is shown as unconfirmed. */
  reference_confirmed: boolean(),
  confidence,
  /** Where it was read. */
  sources: array(text),
  note: optional(text),
};

const row = strictObject({
  from: dayText,
  value: number(),
  ...evidence,
  /** Published but not in force on the day the data were gathered. Used from its day where two sources agree. */
  announced: optional(boolean()),
  /** The thing did not exist yet: the value is 0 and the reference says since when it does. */
  none: optional(boolean()),
  /** Minimum wage: the age from which this value is due. */
  min_age: optional(int()),
  /** Pay points: the yearly salary (£) that the hourly value is worked out from. */
  annual: optional(number()),
});

type Row = Infer<typeof row>;

/** Rows in order of date; those not used yet after the last day known, all others up to it. */
const inOrder = check<{ known_to: string; rows: readonly Pick<Row, 'from' | 'announced' | 'confidence'>[] }>(
  ({ value: { known_to, rows }, issues }) => {
    rows.forEach((each, at) => {
      const before = rows[at - 1];
      const wrong = (message: string): void => {
        issues.push({ code: 'custom', message, input: each, path: ['rows', at, 'from'] });
      };
      if (before && each.from <= before.from) wrong('not after the row before');
      const waits = each.announced === true && each.confidence !== 'two-sources';
      if (waits ? each.from <= known_to : each.from > known_to)
        wrong('known_to must lie after the values in force and before those that wait');
    });
  },
);

export const rateFile = strictObject({
  /** Written to follow "the": `adult minimum wage`. */
  title: text,
  /** A unit of the engine, such as `GBP/hour`. */
  unit: text,
  description: text,
  law: text,
  /** The rate that holds before the first row. Without it a day before the first row is unknown, an error. */
  before: optional(text),
  /** The last day on which the newest value is known to hold. */
  known_to: dayText,
  /** What a value of 0 says in words, where it is no amount: `no limit`. */
  zero: optional(text),
  /** How it moves after that day. */
  projection: choice(['wages', 'prices', 'none']),
  rows: array(row).check(minLength(1)),
}).check(inOrder);

export type RateFile = Infer<typeof rateFile>;

/** By pay point, one value for each row of the spine; the list of a point that was deleted is shorter. */
const points = record(string(), array(number()));

export const payPointFile = strictObject({
  description: text,
  law: text,
  known_to: dayText,
  rows: array(strictObject({ from: dayText, ...evidence })),
  annual: points,
  hourly: points,
  /** A spine that ended: the point of the new one to which those on each point moved. */
  moves: optional(record(string(), int())),
}).check(inOrder);

export type PayPointFile = Infer<typeof payPointFile>;

const SCOPE = {
  from: dayText,
  until: optional(dayText),
  nations: array(nation),
};

export const noticeFile = array(
  strictObject({
    id: text,
    ...SCOPE,
    /** In force, in an Act but not yet in force, or a bill, policy, offer or statement. */
    status: choice(['commenced', 'enacted', 'announced']),
    /** False: only the year is to be named. */
    date_certain: boolean(),
    /** What it does to the cost of a contract, as a sentence. */
    effect: text,
    ...evidence,
    /** Only for contracts of this kind. */
    sector: optional(choice(['social-care', 'nhs', 'central-government'])),
    /** What it is where it is no law. */
    kind: optional(choice(['policy', 'pay-offer'])),
    /** The rates that it moves or has moved, whose values the sums use. */
    rates: optional(array(text)),
    /** The value it would set where it is not used yet, in the unit of that rate. */
    value: optional(number()),
  }),
);

export type NoticeFile = Infer<typeof noticeFile>;

export const rightsFile = array(
  strictObject({
    id: text,
    ...SCOPE,
    /** Requests for information, inspection of accounts, or what must be published. */
    kind: choice(['ask', 'inspect', 'published']),
    /** What anybody may see, as a clause. */
    right: text,
    /** The time, sum or window that the law sets, each with its unit in its name. */
    limits: optional(record(string(), union([number(), text]))),
    ...evidence,
  }),
);

export type RightsFile = Infer<typeof rightsFile>;

/** Sizes are people in the largest PAYE scheme of the employer on 1 April 2012, not the size of the contract. */
const size = { least: optional(int()), most: optional(int()) };

export const stagingFile = strictObject({
  law: text,
  classes: array(
    strictObject({
      class: text,
      ...size,
      from: dayText,
      /** The day by which every employer of the class was bound. */
      latest: dayText,
      ...evidence,
    }),
  ),
  dates: array(
    strictObject({
      from: dayText,
      ...size,
      paye_reference_ends: optional(text),
      first_paid_from: optional(dayText),
      first_paid_to: optional(dayText),
      ...evidence,
    }),
  ),
});

export type StagingFile = Infer<typeof stagingFile>;
