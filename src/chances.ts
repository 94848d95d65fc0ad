// How likely each judgement is where values are ranges. The money is worked out draw by draw. Draws in which it is judged
// alike and the same conditions of checks hold are of one kind, and one draw of each kind is put to all checks.
import { assess } from './assess.ts';
import { wilson } from './calls/interval.ts';
import type { Share } from './calls/types.ts';
import type { Check } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { answeredAtLeast, answeredAtMost, callsAllOut, callsInTime } from './checks/quality/busy.ts';
import { viewOf } from './checks/verdict.ts';
import type { Contract } from './contract/types.ts';
import type { Column } from './engine/columns.ts';
import type { Figure } from './engine/figure.ts';
import { withCallsOf } from './model/calls.ts';
import type { MoneyDraws } from './model/draws/money.ts';
import { type Outcome, type OutcomeAsked, outcomeOf } from './model/draws/outcome.ts';
import { sorted } from './model/draws/ranges.ts';
import { firstRun } from './model/specified.ts';
import type { Assessment, FinanceJudgement, Finding, Verdict, View } from './model/types.ts';
import { valueIn } from './model/value.ts';
import { withNumber } from './model/vary.ts';

/** What becomes of calls stays what it is at the likely values. */
const CALLS = [callsAllOut, callsInTime, answeredAtLeast, answeredAtMost];
/** Kinds beyond these are not judged; they are counted as such. */
const MOST_KINDS = 60;

export interface CheckChance {
  check: Check;
  /** Share of draws in which it finds something. */
  share: number;
}

export interface Chances {
  outcome: Outcome;
  /** Of draws: before professional judgements; `unjudged` where there were too many kinds of draws. */
  views: Readonly<Record<View | 'unjudged', number>>;
  deliverable: Share | undefined;
  /** Checks that find something in some draws and not in others, the most frequent first. */
  checks: readonly CheckChance[];
}

interface Kind {
  count: number;
  judged: Judged | undefined;
}

type Judged = Pick<Verdict, 'quality' | 'monitoring'> & { lawBroken: boolean; found: ReadonlySet<string> };

/** Undefined where nothing can be drawn, or no cost is known. */
export function chancesOf(assessment: Assessment, asked: Omit<OutcomeAsked, 'watch' | 'also' | 'stays'>): Chances {
  const kinds = new Kinds(assessment, asked);
  const views = { deliverable: 0, atRisk: 0, cannotTell: 0, undeliverable: 0, unjudged: 0 };
  const outcome = outcomeOf(assessment, {
    ...asked,
    also: kinds.conditions,
    stays: kinds.stays,
    watch(money, at, paid) {
      const judged = kinds.of(money, at, paid);
      if (judged) views[viewOf(money.finance(at, paid, judged.lawBroken), judged.quality, judged.monitoring)]++;
      else views.unjudged++;
      return judged?.lawBroken ?? false;
    },
  });
  const all = asked.draws - outcome.failed;
  const judged = all - views.unjudged;
  return {
    outcome,
    views,
    deliverable: judged > 0 ? wilson(views.deliverable / judged, judged) : undefined,
    checks: kinds.found(judged),
  };
}

class Kinds {
  readonly conditions: readonly Figure[];
  readonly stays: ReadonlyMap<Figure, number>;
  private readonly known = new Map<string, Kind>();
  private readonly paths: readonly string[];
  private columns: readonly Column[] | undefined;

  constructor(
    private readonly assessment: Assessment,
    private readonly asked: Pick<OutcomeAsked, 'ranges' | 'isOneReading'>,
  ) {
    this.paths = sorted(assessment, asked.ranges).drawn.map(({ input }) => input.path);
    this.conditions = [...new Set(checks.flatMap(({ condition, searches }) => (searches ? [] : [condition])))];
    const run = firstRun(assessment);
    this.stays = new Map(run ? CALLS.map((figure) => [figure, valueIn(figure, run)]) : []);
  }

  /** What the checks make of draws like this one. */
  of(money: MoneyDraws, at: number, paid: FinanceJudgement): Judged | undefined {
    this.columns ??= money.runs.flatMap(({ columns }) => this.conditions.flatMap((each) => columns.moving(each)));
    let key = `${paid} `;
    for (const column of this.columns) key += holds(column[at] as number) ? '1' : '0';
    let kind = this.known.get(key);
    if (!kind) {
      kind = { count: 0, judged: this.known.size < MOST_KINDS ? this.judge(money, at) : undefined };
      this.known.set(key, kind);
    }
    kind.count++;
    return kind.judged;
  }

  found(all: number): CheckChance[] {
    const kinds = [...this.known.values()].filter(({ judged }) => judged);
    return checks
      .map((check) => {
        const count = kinds.reduce((sum, kind) => sum + (kind.judged?.found.has(check.id) ? kind.count : 0), 0);
        return { check, share: count / all };
      })
      .filter(({ share }) => share > 0 && share < 1)
      .sort((a, b) => b.share - a.share);
  }

  private judge({ draws }: MoneyDraws, at: number): Judged {
    const drawn = (contract: Contract): Contract =>
      this.paths.reduce(
        (changed, path, index) => withNumber(changed, path, draws.columns[index]?.[at] as number),
        contract,
      );
    const { file } = this.assessment;
    const usual = file.usual && !this.asked.isOneReading ? drawn(file.usual) : undefined;
    const contract = drawn(file.contract);
    // As they come at the likely values, in every draw: to simulate them anew would take longer than all the rest.
    withCallsOf(contract, file.contract);
    // What is drawn is no range any more.
    const { assessment } = assess({ ...file, text: '', contract, usual }, { scenarios: [] });
    const { verdict, findings } = assessment ?? this.assessment;
    return {
      quality: verdict.quality,
      monitoring: verdict.monitoring,
      lawBroken: findings.some(isBrokenLaw),
      found: new Set(findings.filter(({ status }) => status === 'found').map(({ id }) => id)),
    };
  }
}

const holds = (value: number): boolean => value !== 0 && !Number.isNaN(value);

const isBrokenLaw = ({ dimension, severity, status }: Finding): boolean =>
  dimension === 'law' && severity === 'critical' && status === 'found';
