// The dated parameters of one contract year: averages over its days, and the periods in which the law stood still.
import type { Day } from '../calendar/day.ts';
import type { Contract } from '../contract/types.ts';
import type { RunContext } from '../figures/context.ts';
import { figures } from '../figures/index.ts';
import {
  averageOver,
  knownOn,
  type Period,
  payPointNamed,
  periodsOf,
  piecesOf,
  type RateName,
  rates,
  valueOn,
} from '../rates/index.ts';
import { type AgeBand, minimumWageName } from '../rates/minimum-wage.ts';
import type { Growth, Piece, Rate } from '../rates/types.ts';

const parameters = figures.filter((figure) => figure.kind === 'parameter');

/**
 * The rates that figures use period by period: National Insurance, pension and sick pay have thresholds, so an average over
 * the year would not give what is due.
 */
export const byPeriod: readonly string[] = parameters.flatMap(({ rate, rows }) =>
  rate !== undefined && rows === 'period' ? [rate] : [],
);

/** Every rate that figures use whatever the contract chooses, and the one that nobody may be paid less than. */
const inEveryRun: readonly RateName[] = [
  'minimum-wage',
  ...parameters.flatMap(({ rate }) => (rate !== undefined && rate in rates ? [rate as RateName] : [])),
];

/** A rate of the registry, or a point of a pay spine as `pay-point-5` or `old-pay-point-17`. */
export function rateNamed(name: string): Rate {
  const rate = rates[name as RateName] ?? payPointNamed(name);
  if (!rate) throw new Error(`no rate is called ${name}`);
  return rate;
}

/** What a worker of an age must be paid on a contract's first day: a rate that is stated is held against it. */
export function minimumOnFirstDay(age: AgeBand, { contract: { start } }: Pick<Contract, 'contract'>): Piece {
  return knownOn(rateNamed(minimumWageName(age)), start);
}

type Wages = Pick<RunContext, 'wages' | 'onDays'>;

export class YearLaw {
  readonly periods: readonly Period[];
  private readonly averages = new Map<string, number>();
  private readonly values = new Map<string, readonly number[]>();
  private readonly wages = new Map<string, Wages>();
  private readonly ofDays = new Map<string, number>();

  /** Throws LawUnknown where the year begins before the law is known. `cut`: a day on which a period begins in any case. */
  constructor(
    private readonly from: Day,
    private readonly to: Day,
    private readonly growth: Growth,
    cut?: Day,
  ) {
    const periods = periodsOf(byPeriod.map(rateNamed), from, to, growth);
    this.periods = cut === undefined ? periods : periods.flatMap((period) => cutAt(period, cut));
  }

  // What every run of the year is given is handed on as it is, so that two runs under one law can be known.
  readonly average = (name: string): number => {
    let value = this.averages.get(name);
    if (value === undefined) {
      value = averageOver(rateNamed(name), this.from, this.to, this.growth).value;
      this.averages.set(name, value);
    }
    return value;
  };

  /** The parts of the year in which none of these rates changes, and what a rate is there. Throws LawUnknown. */
  wagesUnder(names: readonly string[]): Wages {
    const key = names.join(' ');
    let found = this.wages.get(key);
    if (!found) {
      const wages = periodsOf(names.map(rateNamed), this.from, this.to, this.growth);
      found = { wages, onDays: (name, at) => this.onDays(name, wages[at] as Period) };
      this.wages.set(key, found);
    }
    return found;
  }

  private onDays(name: string, { from }: Period): number {
    const key = `${name} ${from}`;
    let value = this.ofDays.get(key);
    if (value === undefined) {
      value = valueOn(rateNamed(name), from, this.growth).value;
      this.ofDays.set(key, value);
    }
    return value;
  }

  readonly inPeriod = (name: string, at: number): number => {
    let values = this.values.get(name);
    if (!values) {
      const pieces = this.pieces(name);
      values = this.periods.map((period) => pieces.find((piece) => piece.to >= period.from)?.value ?? 0);
      this.values.set(name, values);
    }
    return values[at] ?? 0;
  };

  readonly pieces = (name: string, at?: number): readonly Piece[] => {
    const { from, to } = (at === undefined ? undefined : this.periods[at]) ?? { from: this.from, to: this.to };
    return piecesOf(rateNamed(name), from, to, this.growth);
  };

  /** Whether anything of this year rests on a projection. */
  get projected(): boolean {
    return inEveryRun.some((name) => rates[name].knownTo < this.to);
  }
}

function cutAt({ from, to, days }: Period, day: Day): Period[] {
  if (day <= from || day > to) return [{ from, to, days }];
  return [
    { from, to: day - 1, days: day - from },
    { from: day, to, days: to - day + 1 },
  ];
}
