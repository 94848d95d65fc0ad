// What is known of a folder of contracts once each has been worked out: plain data, a result for each file.
import type { Day } from '../calendar/day.ts';
import type { Finding, Severity, Verdict, View } from '../model/types.ts';
import type { ScenarioName } from '../scenarios/index.ts';

/** A place in a file as results give it; lines and columns count from 1. */
export interface Spot {
  line: number;
  column: number;
  /** Columns from there. */
  length: number;
}

/** Why something that was found does not count: a person took it on, in the file, until a day. */
export interface Excepted {
  reason: string;
  name: string;
  until: Day;
}

/** Whether something counts against the run. */
export interface Standing {
  /** It is at or above `--fail-on`, and neither excepted nor known. */
  fails: boolean;
  /** The baseline holds it. */
  known: boolean;
  /** How it stood in the baseline, where it has become worse since: `where it was minor`. */
  worse: string | undefined;
  excepted: Excepted | undefined;
}

/** What a check found in one contract, or could not tell, with its lines of the file. */
export interface FolderFinding extends Standing {
  id: string;
  dimension: Finding['dimension'];
  severity: Severity;
  status: Finding['status'];
  figures: Finding['figures'];
  run: Finding['run'];
  message: string;
  question: string;
  /** The contract path. */
  path: string;
  /** Undefined where the file is silent on it. */
  spot: Spot | undefined;
  /** The line of the file, with a caret under the place; only where it was asked for. */
  excerpt: string | undefined;
  sources: readonly string[];
  /** What professional judgements make of it. */
  judged: Finding['judged'];
}

export interface FolderView extends Standing, Verdict {
  /** The id by which exceptions and baselines know it; undefined where the view is deliverable. */
  id: string | undefined;
}

/** The figures of the contract year that a report would speak of first. */
export interface FolderFigures {
  year: number;
  /** As specified, or the legal minimum where the law obliges the provider to more than that costs. */
  scenario: ScenarioName;
  /** £ for each unit. */
  netPrice: number;
  cost: number;
  gap: number;
  /** £ a year. */
  gapPerYear: number;
  /** Minutes of each hour billed that the money pays for; undefined where the unit is no hour. */
  minutes: number | undefined;
}

/** How many inputs the file states, how many something filled in, and how many nobody knows. */
export interface InputCounts {
  stated: number;
  assumed: number;
  unknown: number;
}

/** An exception of the file, and what it meets. */
export interface FolderException extends Excepted {
  rule: string;
  /** Undefined: wherever the rule finds something. */
  path: string | undefined;
  spot: Spot | undefined;
  /** Its last day has passed. */
  expired: boolean;
  /** How many findings it sets aside. */
  covers: number;
}

export interface FolderMistake {
  path: string;
  spot: Spot | undefined;
  message: string;
  severity: 'error' | 'warning';
  excerpt: string | undefined;
}

/** A contract that could be worked out. */
export interface Checked {
  kind: 'checked';
  file: string;
  title: string;
  authority: string;
  start: Day;
  years: number;
  view: FolderView;
  /** The view in a sentence, as the report opens; empty where the view neither counts nor was set aside. */
  sentence: string;
  /** What the price is for, of which the figures are: `hour`, `week of a place`, `year`. */
  unit: string | undefined;
  /** Decimals of an amount for one of it. */
  decimals: number;
  /** Undefined where the sums cannot be made. */
  figures: FolderFigures | undefined;
  /** Where nobody states what is paid: £ that a unit costs all the same. */
  costAlone: number | undefined;
  inputs: InputCounts;
  /** The worst first. */
  findings: readonly FolderFinding[];
  exceptions: readonly FolderException[];
  /** Warnings. */
  mistakes: readonly FolderMistake[];
}

/** A file that could not be read, or whose contract has mistakes. */
export interface Invalid {
  kind: 'invalid';
  file: string;
  mistakes: readonly FolderMistake[];
}

/** A file that was met on the way and is no contract. */
export interface Skipped {
  kind: 'skipped';
  file: string;
  reason: string;
}

export type Result = Checked | Invalid | Skipped;

/** A view, a severity, or `never`: what a run fails on. */
export type FailOn = View | Severity | 'never';

/** The least by which the net price must be above cost: £ an hour, or a share of the net price. */
export type MinMargin = { perHour: number } | { share: number };

/** What decides whether something counts. */
export interface Policy {
  failOn: readonly FailOn[];
  minMargin: MinMargin | undefined;
  /** The day on which exceptions are looked at. */
  today: Day;
  /** Whether somebody is to see the lines of the file. */
  withExcerpts: boolean;
}
