// The shape of the files of this folder. Only types of this are loaded when the program runs: the files are ours, and
// the tests read every one with its schema.
import { array, enum as choice, type infer as Infer, minLength, number, optional, strictObject, url } from 'zod/mini';
import { dayText, nation, text } from '../calendar/schema.ts';

export const priceSeries = strictObject({
  /**
   * What a trade body works out that a price must be; what buyers pay, on average or in one place; what the frontline
   * workers alone cost; what an hour of a worker costs, by research.
   */
  kind: choice(['minimum-price', 'price-paid', 'labour-floor', 'unit-cost']),
  title: text,
  /** As it is called today; the Homecare Association was the UK Homecare Association until 2021. */
  publisher: text,
  /** The profiles of the services it is about. */
  services: array(text).check(minLength(1)),
  /** What the amount pays for. */
  covers: text,
  rows: array(
    strictObject({
      from: dayText,
      /** £ an hour. */
      value: number(),
      nations: array(nation).check(minLength(1)),
      source: text,
      url: optional(url()),
      note: optional(text),
    }),
  ).check(minLength(1)),
});

export type BenchmarkSeries = Infer<typeof priceSeries>;

export const unitCosts = array(
  strictObject({
    event: text,
    title: text,
    /** £ for one event, at the prices of `year`. */
    rows: array(strictObject({ from: dayText, value: number(), year: text })).check(minLength(1)),
    source: text,
  }),
);

export type UnitCosts = Infer<typeof unitCosts>;

/** Posts that stand empty, as shares. */
export const vacancies = array(
  strictObject({
    /** Whose posts, as a sentence names them. */
    of: text,
    /** The profiles of the services it is about. */
    services: array(text).check(minLength(1)),
    rows: array(strictObject({ from: dayText, value: number() })).check(minLength(1)),
    source: text,
  }),
);

export type VacancyEntry = Infer<typeof vacancies>[number];

/** A charter of a trade union: what it asks, point by point. */
export const charter = strictObject({
  title: text,
  source: text,
  from: dayText,
  /** The profiles of the services it is about. */
  services: array(text).check(minLength(1)),
  points: array(
    strictObject({
      id: text,
      stage: number(),
      asks: text,
      /** The contract paths that show whether it is kept, the first of them first. */
      looks_at: array(text).check(minLength(1)),
    }),
  ).check(minLength(1)),
});

export type CharterFile = Infer<typeof charter>;
