// Whether the price pays, draw by draw: every year of the term as specified, at the usual level and under the legal minimum,
// by the same formulas as the report and judged by the same rules.

import type { Contract, ContractFile } from '../../contract/types.ts';
import type { Column } from '../../engine/columns.ts';
import type { Figure } from '../../engine/figure.ts';
import { isShort } from '../../engine/hair.ts';
import { RangeDraws } from '../../engine/pert.ts';
import type { Unit } from '../../figures/context.ts';
import { net } from '../../figures/income/net.ts';
import { totalCost } from '../../figures/total/overhead.ts';
import { costPerUnit, costWithoutMargin, gapPerYear } from '../../figures/total/result.ts';
import { unitVolume } from '../../figures/total/unit.ts';
import { rates } from '../../rates/index.ts';
import { scenarios } from '../../scenarios/index.ts';
import { asSold } from '../apply.ts';
import { byIncome, fails, hangsOnTheHour, lawAsKnown, risesInSilence, unknownCosts } from '../finance.ts';
import { FINANCE } from '../grades.ts';
import { lawOf } from '../run.ts';
import type { Assessment, FinanceJudgement, YearResult } from '../types.ts';
import { withNumber } from '../vary.ts';
import { DrawnRun, type Reading } from './drawn-run.ts';
import type { InputRange } from './ranges.ts';

/** Draws that are worked out together. */
export const BATCH = 128;

export interface MoneyAsked {
  ranges: readonly InputRange[];
  seed: number;
  /** The contract year of which cost and gap are looked at. */
  year: number;
  /** What else is worked out of every year, as specified and under the legal minimum. */
  also?: readonly Figure[];
  /** Leaves of `also` that stay at a value: to work them out takes a search or a simulation. */
  stays?: ReadonlyMap<Figure, number>;
  /** The default levels are what is drawn: there is no other reading beside it. */
  isOneReading?: boolean;
}

/** What a draw comes to in the year that is looked at; NaN where it is none. */
export interface YearDrawn {
  net: Column;
  cost: Column;
  gap: Column;
  volume: Column;
  costPerUnit: Column;
}

interface YearRuns {
  specified: DrawnRun;
  minimum: DrawnRun | undefined;
  usual: DrawnRun | undefined;
}

export class MoneyDraws {
  readonly draws: RangeDraws;
  readonly looked: YearDrawn;
  /** Every run in which `also` is worked out. */
  readonly runs: readonly DrawnRun[];
  /** These, and those at the usual level. */
  private readonly all: readonly DrawnRun[];
  private readonly judges: readonly YearJudge[];
  private readonly isSilent: boolean;
  private readonly isUnknown: boolean;
  private readonly isOpen: boolean;

  /** Throws FigureError, and as `contextOf` does. */
  constructor(assessment: Pick<Assessment, 'file' | 'years'>, asked: MoneyAsked) {
    const { file, years } = assessment;
    this.draws = new RangeDraws(asked.ranges, asked.seed, BATCH);
    const ofYears = years.map((year) => this.runsOf(file, year, asked));
    this.runs = ofYears.flatMap(({ specified, minimum }) => (minimum ? [specified, minimum] : [specified]));
    this.all = [...this.runs, ...ofYears.flatMap(({ usual }) => usual ?? [])];
    this.judges = ofYears.map(judgeOf);
    this.isSilent = risesInSilence(file);
    this.isUnknown = unknownCosts(file).length > 0;
    this.isOpen = !asked.isOneReading && years.some(({ year }) => hangsOnTheHour(file, year));
    const { columns } = (ofYears[asked.year - 1] as YearRuns).specified;
    this.looked = {
      net: columns.values(net),
      cost: columns.values(totalCost),
      gap: columns.values(gapPerYear),
      volume: columns.values(unitVolume),
      costPerUnit: columns.values(costPerUnit),
    };
  }

  /** The next draws; what they come to stands until the next call. */
  next(): void {
    this.draws.next();
    for (const run of this.all) run.run();
  }

  /** Whether a draw could not be worked out. */
  failed(at: number): boolean {
    return this.all.some(({ columns }) => columns.failed(at));
  }

  /** The price pays for all of the work in every year that is judged, at the least that it costs. */
  paid(at: number): FinanceJudgement {
    let worst = 0;
    for (const [year, judge] of this.judges.entries()) {
      const own = judge.judgement(at);
      worst = Math.max(worst, FINANCE.indexOf(own));
      if (year === 0 && this.isSilent && !fails(own)) break;
    }
    return FINANCE[worst] as FinanceJudgement;
  }

  /** Whether it pays what is usual too, in every year. */
  paysUsual(at: number): boolean {
    return !this.judges.some((judge) => judge.isShortAtUsual(at));
  }

  /** The judgement of finance, of what `paid` says and whether a finding of law that is critical stands. */
  finance(at: number, paid: FinanceJudgement, lawBroken: boolean): FinanceJudgement {
    if (lawBroken) return 'unlawful';
    return paid === 'viable' && (this.isUnknown || this.isOpen || !this.paysUsual(at)) ? 'cannotTell' : paid;
  }

  private runsOf(file: ContractFile, year: YearResult, asked: MoneyAsked): YearRuns {
    const { ranges, also = [] } = asked;
    const unit = year.runs.get('asSpecified')?.context.unit;
    const at = year.year;
    const run = (contract: Contract, reading: Partial<Reading>, roots: readonly Figure[]): DrawnRun =>
      new DrawnRun(
        atLikely(contract, ranges),
        {
          year: at,
          given: (changed) => ({ contract: changed, rules: { unit } }),
          law: (changed) => lawOf(changed, at),
          ...reading,
        },
        ranges,
        this.draws,
        roots,
        BATCH,
        asked.stays,
      );
    const ofYear = at === asked.year ? [gapPerYear, unitVolume, costPerUnit] : [];
    // Of a year that begins when the law is not known, nobody can say that it is broken.
    const isKnown = !year.projected || year.from <= rates['minimum-wage'].knownTo;
    return {
      specified: run(file.contract, {}, [net, totalCost, costWithoutMargin, ...ofYear, ...also]),
      minimum: isKnown ? run(file.contract, legalMinimum(year, unit), [net, totalCost, ...also]) : undefined,
      usual: file.usual && !asked.isOneReading ? run(file.usual, {}, [net, totalCost]) : undefined,
    };
  }
}

function legalMinimum(year: YearResult, unit: Unit | undefined): Partial<Reading> {
  return {
    given(contract) {
      const applied = asSold(scenarios.legalMinimum.apply(contract), contract, 'legalMinimum');
      return { contract: applied.contract, rules: { ...applied.rules, unit } };
    },
    ...(year.projected ? { law: (contract) => lawAsKnown(year, contract) } : {}),
  };
}

/** A contract with every range at its likely value; those that it states are there already. */
export function atLikely(contract: Contract, ranges: readonly InputRange[]): Contract {
  return ranges.reduce((changed, { input, likely }) => withNumber(changed, input.path, likely), contract);
}

interface YearJudge {
  judgement(at: number): FinanceJudgement;
  isShortAtUsual(at: number): boolean;
}

function judgeOf({ specified, minimum, usual }: YearRuns): YearJudge {
  const drawn = (run: DrawnRun, figure: Figure): Column => run.columns.values(figure);
  const [income, cost, work] = [net, totalCost, costWithoutMargin].map((figure) => drawn(specified, figure)) as [
    Column,
    Column,
    Column,
  ];
  const least = minimum && { income: drawn(minimum, net), cost: drawn(minimum, totalCost) };
  const most = usual && { income: drawn(usual, net), cost: drawn(usual, totalCost) };
  return {
    judgement(at) {
      if (Number.isNaN((income[at] as number) - (cost[at] as number))) return 'cannotTell';
      if (least && isShort((least.income[at] as number) - (least.cost[at] as number))) return 'unlawful';
      return byIncome(income[at] as number, cost[at] as number, work[at] as number);
    },
    isShortAtUsual: (at) => most !== undefined && isShort((most.income[at] as number) - (most.cost[at] as number)),
  };
}
