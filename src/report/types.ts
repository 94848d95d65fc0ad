// A report before it is printed: typed blocks, in the order a reader needs them. Amounts stay amounts until a format
// writes them; columns that must add up hold values already rounded so that they do, in every format alike.
import type { Day } from '../calendar/day.ts';
import type { View } from '../model/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';

/** An amount that is no figure itself, by the ids of those that it is made of: some added, some taken off, the rest shared among. */
export interface MadeOf {
  plus: readonly string[];
  minus?: readonly string[];
  per?: string;
}

/** What a reader who can open an amount finds behind it, in the year and scenario of the report unless told. */
export interface Opens {
  /** A figure, or several. */
  figure: string | MadeOf;
  year?: number;
  scenario?: ScenarioName;
}

export type Cell =
  | { kind: 'text'; text: string }
  /** £; `decimals` 2 unless told; `signed` shows a plus as well as a minus. */
  | { kind: 'money'; value: number; decimals?: number; signed?: boolean; bare?: boolean; opens?: Opens }
  | { kind: 'number'; value: number; decimals?: number; unit?: string }
  /** A fraction, shown in %. */
  | { kind: 'share'; value: number; decimals?: number }
  | { kind: 'day'; value: Day }
  /** Nothing to show: `none`, `unknown`. */
  | { kind: 'empty'; text?: string };

export interface Column {
  /** Empty where the caption says it all. */
  heading: string;
  align: 'left' | 'right';
}

export interface Row {
  cells: Cell[];
  /** `total` is set off from what it adds; `mark` is one line across the table (its first cell), such as where the price runs out. */
  role?: 'plain' | 'total' | 'subtotal' | 'mark';
  /** A line under the first cell, in a quieter voice. */
  note?: string;
}

export interface Bar {
  label: string;
  value: number;
  /** Optional parts, in order, that add to the value. */
  parts?: { label: string; value: number }[];
}

export interface Fact {
  term: string;
  text: string;
}

export type Block =
  /** Level 2 is a section, 3 a part of one. A `folded` section is one that a reader opens, where a format can fold. */
  | { kind: 'heading'; text: string; level: 2 | 3; folded?: boolean }
  | { kind: 'text'; text: string; quiet?: boolean }
  /** Lines that stay as they are: an address, a signature. An empty one is an empty line. */
  | { kind: 'lines'; lines: string[] }
  /** `shaded`: a share is the darker the larger it is, so that a week is seen at a glance. */
  | { kind: 'table'; columns: Column[]; rows: Row[]; caption?: string; shaded?: boolean }
  /** Horizontal bars on one scale; `mark` is a line across all of them, such as the net price. Values are £ unless told. */
  | {
      kind: 'bars';
      caption: string;
      unit: 'GBP' | 'GBP/hour' | 'minutes' | 'share';
      decimals?: number;
      bars: Bar[];
      mark?: { label: string; value: number };
      /** The bars come in pairs, one of each of these, whose names end their labels; a drawing may lay one over the other. */
      series?: readonly [string, string];
    }
  /** Terms and what is said of each: a number, or a name, first. */
  | { kind: 'facts'; facts: Fact[] }
  /** `items` are sentences; a `note` hangs under its item. */
  | { kind: 'list'; ordered: boolean; items: { text: string; note?: string }[] };

export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

export interface Report {
  /** What the page is called where no title stands on top of it, as on a letter. Then lead, sentence and title are empty. */
  name?: string;
  /** One sentence with the three figures that carry it; it starts with `lead` (`UNDELIVERABLE.`). */
  view: View;
  lead: string;
  sentence: string;
  title: string;
  /** Authority and term. */
  subtitle: string;
  blocks: Block[];
  /** To be seen at one glance: no empty lines between the sections. */
  isTight?: boolean;
  /** Tool, version, and what date the law is known to. */
  footer: string[];
}

/** What programs are given in place of a report. */
export type Json = { [key: string]: unknown };
