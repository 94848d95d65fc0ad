// The shape of the files in data/. Only types of this are loaded when the program runs: the files are ours, and the tests
// read every one with its schema.
import {
  array,
  boolean,
  enum as choice,
  type infer as Infer,
  literal,
  minLength,
  number,
  optional,
  partialRecord,
  record,
  refine,
  strictObject,
  string,
  union,
  url,
} from 'zod/mini';
import { dayText, nation, text } from '../../calendar/schema.ts';
import { HOLDERS, MEASURES } from '../sections/monitoring.ts';

const id = string().check(refine((name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name), 'not a name such as home-care'));
/** A contract's path, such as `supervision.manager.fte`. */
const path = string().check(refine((words) => /^[a-z_]+(\.[a-z_]+){0,2}$/.test(words), 'not a path such as pay.rate'));
/** A number is a text that needs no quotes: `12`, or a year. */
const scalar = union([text, number()]);

const evidence = {
  /** Who published it: names of the file of sources. */
  sources: optional(array(id).check(minLength(1))),
  /** Somebody judged it so: no source says it, or what the sources say was carried further. */
  judgement: optional(literal(true)),
};
type Evidence = { sources?: string[] | undefined; judgement?: true | undefined };
const isFounded = ({ sources, judgement }: Evidence): boolean => sources !== undefined || judgement === true;
const founded = refine<Evidence>(isFounded, 'neither a source nor a judgement');

/** As it would be written in a contract: a text, or a list of entries with texts. */
const written = union([scalar, array(record(path, scalar))]);
const inSeries = strictObject({ series: id, column: optional(id) });
const value = union([
  written,
  inSeries,
  strictObject({ dated: array(strictObject({ from: dayText, value: scalar })).check(minLength(1)) }),
  /** A share: the contract's weekly hours of contact over so many, at most all. */
  strictObject({ hours: number() }),
]);
const chosen = union([
  value,
  strictObject({ value_for: strictObject({ charity: value, company: value, public: value }) }),
  /** By whether a risk that the contract names holds one of the profile's `risk_words`. */
  strictObject({ otherwise: value, if_named: value }),
]);

/** Whether rows of a series stand behind it, which say themselves what they rest on. */
const isOfSeries = (wanted: unknown): boolean => JSON.stringify(wanted).includes('"series":');

const inNation = strictObject({ value, basis: text, ...evidence }).check(
  refine((each) => isFounded(each) || isOfSeries(each.value), 'neither a source nor a judgement'),
);

const level = strictObject({
  value: chosen,
  /** Where a nation has another value, with why and by what it rests on. */
  nation: optional(partialRecord(nation, inNation)),
  /** Why this value, in a line. */
  basis: text,
  ...evidence,
  /** When that was so, where it is not the date of the sources. */
  date: optional(scalar),
}).check(refine((each) => isFounded(each) || isOfSeries(each.value), 'neither a source nor a judgement'));

/** `same` is the level before it. */
const same = union([level, literal('same')]);
const entry = strictObject({ lean: level, usual: same, safe: same, note: optional(text) });
const defaults = record(path, entry);

/** What a check, a way or a question stands on, where a service has it only then. */
const CONDITIONS = {
  'calls-answered': 'somebody is on call, sleeps in or is on cover, or a response time is stated',
  'travel-stated': 'there is travel between places',
  'caseload-stated': 'a caseload is stated',
  'buys-contact': 'the price buys hours of contact',
  'buys-duty': 'the price buys hours on duty',
  'price-at-risk': 'part of the price hangs on results',
  'provider-not-public': 'the provider is no public body',
} as const;
export type Condition = keyof typeof CONDITIONS;
const condition = choice(Object.keys(CONDITIONS) as Condition[]);

const from = strictObject({ min: number(), max: number() });

const said = strictObject({ text, ...evidence }).check(founded);

export const profileFile = strictObject({
  title: text,
  /** Other names of the service, as people and notices say it. */
  also_called: array(text).check(minLength(1)),
  /** The profile that fills in what this one does not; without one, a family of the common file. */
  inherits: optional(id),
  common: optional(choice(['care', 'trades'])),
  words: strictObject({
    visit: text,
    visits: text,
    /** Whom it serves; without it no sentence speaks of people served. */
    person: optional(text),
    people: optional(text),
    /** Who has the good of it where nobody is served. */
    users: optional(text),
    worker: text,
    workers: text,
    place: text,
    /** The hour that a price buys. */
    hour: text,
    hours: text,
    dutyHour: optional(text),
    dutyHours: optional(text),
  }),
  /** Hours of a visit, workers at one, and whether and how somebody is there at night. */
  shape: strictObject({
    visits: optional(from),
    crew: from,
    nights: choice(['none', 'awake', 'asleep-or-awake', 'on-call']),
    /** Its visits are booked beforehand, unless somebody is on call for more. */
    calls: optional(literal('planned')),
  }),
  /** Checks and ways that make no sense of it. */
  irrelevant: array(id),
  only_if: optional(record(id, condition)),
  price_is_for: said,
  /** What that is in most of its contracts, where it is one of something: `hour`, or the name of a piece. */
  sells: optional(text),
  term: said,
  risk_words: optional(array(text).check(minLength(1))),
  /** The first questions, in order, each with the paths that its answer fills. */
  ask: array(strictObject({ paths: array(path).check(minLength(1)), question: text })).check(minLength(1)),
  monitoring: array(
    strictObject({
      measure: choice(MEASURES),
      /** What it is called here. */
      here: optional(text),
      evidence: choice(HOLDERS),
      /** How it was played, or may be. */
      played: text,
      ...evidence,
    }).check(founded),
  ).check(minLength(1)),
  /** For the interview and the questions; it enters no sum. */
  proposes: optional(defaults),
  defaults,
}).check(
  refine(
    ({ inherits, common }) => (inherits === undefined) !== (common === undefined),
    'it inherits or has a common family, one of the two',
  ),
);

export const commonFile = strictObject({ care: defaults, trades: defaults });

const row = strictObject({ from: dayText, value: scalar, ...evidence, note: optional(text) });
const column = strictObject({ ...evidence, rows: array(row).check(minLength(1)) }).check(
  refine(
    (each) => isFounded(each) || each.rows.every(isFounded),
    'a row has neither a source nor a judgement, and its column has none',
  ),
  refine(({ rows }) => rows.every(({ from }, at) => at === 0 || from > (rows[at - 1]?.from ?? '')), 'not in order'),
);
export const seriesFile = record(id, strictObject({ title: text, columns: record(id, column) }));

export const sourcesFile = record(
  id,
  strictObject({
    source: text,
    /** When it was so; none of a law that stands. */
    date: optional(scalar),
    url: optional(url()),
    /** Known to us, and not read in the source: it is no source of its own. */
    unchecked: optional(boolean()),
  }),
);

export type Value = Infer<typeof chosen>;
export type Level = Infer<typeof level>;
export type Entry = Infer<typeof entry>;
export type Entries = Infer<typeof defaults>;
export type ProfileFile = Infer<typeof profileFile>;
export type CommonFile = Infer<typeof commonFile>;
export type SeriesFile = Infer<typeof seriesFile>;
export type SourcesFile = Infer<typeof sourcesFile>;
