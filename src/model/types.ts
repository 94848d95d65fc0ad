// What is known of a contract once it has been worked out.
import type { Day } from '../calendar/day.ts';
import type { ContractFile, Place } from '../contract/types.ts';
import type { Results } from '../engine/evaluate.ts';
import type { RunContext } from '../figures/context.ts';
import type { Change, ScenarioName } from '../scenarios/index.ts';
import type { Calls } from './cover.ts';
import type { FinanceJudgement, MonitoringJudgement, QualityJudgement, Severity, View } from './grades.ts';
import type { Sums } from './run.ts';
import type { AppliedJudgement, Bought, Combination, Elsewhere, Way } from './ways.ts';

export type { FinanceJudgement, MonitoringJudgement, QualityJudgement, Severity, View } from './grades.ts';

export type {
  AppliedJudgement,
  Bought,
  Closing,
  Combination,
  Elsewhere,
  ElsewhereLine,
  Sees,
  Sight,
  Way,
  WayKind,
  WayLeaves,
} from './ways.ts';

export interface Run {
  scenario: ScenarioName;
  context: RunContext;
  results: Results;
  /** All figures of the context, for runs that are like it; absent where no cost can be said. */
  sums?: Sums | undefined;
  changes: readonly Change[];
  /** As of the scenario. */
  added?: number | undefined;
}

export interface YearResult {
  year: number;
  from: Day;
  to: Day;
  /** Whether anything of it rests on a projection of the law or of bank holidays. */
  projected: boolean;
  runs: ReadonlyMap<ScenarioName, Run>;
  /** As specified, with what is silent at the profile's usual level; undefined where no profile fills in. */
  usual?: Run | undefined;
}

/** What has been worked out of a contract: what a check is given. */
export interface Subject {
  file: ContractFile;
  years: readonly YearResult[];
  /** Inputs without which no sums could be made; then no year has a run. */
  missing: readonly string[];
}

/** Why finance cannot be told: it pays at the lean level and not at the usual; something that costs money, or the price, is unknown. */
export type Reason = 'readings-differ' | 'unknown-cost' | 'price-unknown';

export type Dimension = 'finance' | 'quality' | 'monitoring' | 'law';

/** A number with its unit; `date` is a day. `figure`: what `explain` opens it by, where it is one. NaN where it is none. */
export interface Quantity {
  value: number;
  unit: string;
  figure?: string;
}

/** What a check found, or what nobody stated that it would need: one shape from the check to every format. */
export interface Finding {
  id: string;
  dimension: Dimension;
  severity: Severity;
  status: 'found' | 'cannotTell';
  /** The numbers that it rests on, by name. The words are made of them. */
  figures: Readonly<Record<string, Quantity>>;
  /** The contract year and scenario in which they are those of the model, for `explain`. */
  run?: { year: number; scenario: ScenarioName };
  message: string;
  /** In as many words as the page has room for, where a part of the message would not do. */
  brief?: string;
  /** What to ask the commissioner. */
  question: string;
  at: { path: string; place?: Place };
  sources: readonly string[];
  /** What professional judgements make of it; the rest stays as computed. */
  judged?: { severity?: Severity; withdrawn?: boolean; added?: boolean };
}

export interface Verdict {
  computed: View;
  /** After professional judgements; the same as computed where there is none. */
  judged: View;
  finance: FinanceJudgement;
  quality: QualityJudgement;
  monitoring: MonitoringJudgement;
  /** Which of the three the view rests on. */
  decidedBy: Dimension;
  /** Why finance cannot be told. */
  reason: Reason | undefined;
  /** The contract year that the finance judgement rests on; undefined where the sums could not be made. */
  worstYear: number | undefined;
  /** The three after professional judgements; the same as computed where there is none. */
  judgedDimensions: { finance: FinanceJudgement; quality: QualityJudgement; monitoring: MonitoringJudgement };
  /** In the order of their dates. */
  judgements: readonly AppliedJudgement[];
}

export interface Assessment {
  file: ContractFile;
  years: readonly YearResult[];
  /** Years that the authority may add to the term: worked out, but no part of the view or of the gap of the term. */
  extension?: readonly YearResult[];
  /** Scenarios that could not be worked out, and why. */
  unavailable: readonly { scenario: ScenarioName; reason: string }[];
  /** Inputs without which no sums can be made. */
  missing: readonly string[];
  verdict: Verdict;
  findings: readonly Finding[];
  /** How the gap of the worst year could be closed, in the order of the costing method; empty where there is none. Worked out when first asked for, as is what follows. */
  readonly ways: readonly Way[];
  /** Of these the first two on paper that would do alone. */
  readonly onPaper: readonly Way[];
  /** The inputs whose usual level makes that the price does not pay, the weightiest first; empty where it pays at both or at none. */
  readonly hangsOn: readonly string[];
  readonly combinations: readonly Combination[];
  readonly bought: readonly Bought[];
  /** Where the contract has a section of that name. */
  readonly elsewhere: Elsewhere | undefined;
  /** Will anybody come; undefined where no calls come at random. */
  readonly calls: Calls | undefined;
}
