// What the rest of the program knows of a contract: the shape of its parts, the origin of its values, mistakes.
//
// Keys are those of the file, so a path such as `visit.travel` means the same in a contract, an error and `solve --for`.
// Units: money £; shares 0 to 1; lengths of time in hours unless a comment says otherwise; windows in quarter-hours.
import type { NamedPay } from '../rates/minimum-wage.ts';
import type { Contract } from './schema.ts';
import type { MEASURES } from './sections/monitoring.ts';

export type { Contract } from './schema.ts';
export type { ProviderKind } from './values/provider.ts';

/** Time off duty: natural units for a full-time post, or a share of on-duty hours. The unit is the field's own. */
export type Absence = { amount: number } | { share: number };
/** £ a year, or a share of basic pay (pay rate x paid hours of a full-time post) or of the adult minimum wage x those hours. */
export type Salary = { amount: number } | { share_of_basic: number } | { share_of_minimum_wage: number };
/** £ an hour, or a share of the adult minimum wage. */
export type AgencyCharge = { amount: number } | { share_of_minimum_wage: number };
/** Full-time posts, or a share of frontline posts. */
export type Posts = { amount: number } | { share_of_posts: number };
/** £ an hour, a named rate, or a share of one (`110% of minimum-wage`). */
export type PayRate = number | NamedPay | { share: number; of: NamedPay };

export type ShareOf = Contract['overheads']['surplus'];
export type PriceRate = Contract['price']['rates'][number];
export type Places = NonNullable<Contract['price']['places']>;
export type OtherLine = Contract['costs']['other'][number];
export type StaffRole = Contract['staff'][number];
export type MonitoringMeasure = Contract['monitoring'][number];
export type MeasureName = (typeof MEASURES)[number];
export type Holder = NonNullable<MonitoringMeasure['evidence']>;
export type JudgementEntry = Contract['judgements'][number];
export type Delivered = Contract['delivered'][number];
export type ExceptionEntry = Contract['exceptions'][number];

/** Where the value of an input came from. */
export type Origin = 'stated' | 'assumed' | 'profile' | 'statute' | 'neutral' | 'projected' | 'unknown';

/** A place in a contract file; lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
  /** How many columns the caret underlines. */
  length: number;
}

/** Everything known about one input, by its path in the contract (`price.items[0].price`). */
export interface Input {
  path: string;
  /** As a reader would write it: `£16.00`, `12.5%`, `45 minutes`. */
  text: string;
  /** The number, word or list the sums use. */
  value: unknown;
  /** The unit of a number, as the engine writes it (`GBP/hour`, `hours/visit`, `share`). */
  unit: string;
  origin: Origin;
  /** Set where the file states it. */
  place?: Place;
  /** The author's `source` and `quote`, or the basis of a profile's default. */
  source?: string;
  quote?: string;
  /** A profile's default that is somebody's judgement and rests on no published figure. */
  judgement?: boolean;
  /** Whether the profile has a value for it. */
  isFilledIn?: boolean;
  /** It is a list with something in it: what is in it has inputs of its own. */
  hasEntries?: boolean;
  /** At the profile's usual level, where that is another. */
  usual?: { value: unknown; text: string };
  /** The ends of a stated range, in the input's unit. */
  low?: number;
  high?: number;
}

/** A mistake in a contract, or a question that stops the sums. */
export interface Mistake {
  file: string;
  path: string;
  place: Place;
  /** `price.per_hour is "16 pounds"; write an amount such as £16.00` */
  message: string;
  severity: 'error' | 'warning';
}

/** A contract file that could be read. */
export interface ContractFile {
  file: string;
  /** The text without its byte order mark, for excerpts. */
  text: string;
  contract: Contract;
  /** What is silent at the profile's usual level, where `contract` has it at the lean one; absent where no profile fills in. */
  usual?: Contract | undefined;
  /** By path; every leaf of `contract` that the sums or checks read is here. */
  inputs: ReadonlyMap<string, Input>;
  /** Paths of what nobody stated and no profile or law settles. */
  unknown: readonly string[];
  /** Warnings only: a file with errors is not read. */
  warnings: Mistake[];
}
