// What bench/engine.js runs: the model on columns of draws, and the same sums by hand.
import { readContract } from '../../src/contract/index.ts';
import type { Input } from '../../src/contract/types.ts';
import { ColumnEvaluator } from '../../src/engine/columns.ts';
import { Evaluator } from '../../src/engine/evaluate.ts';
import type { Figure } from '../../src/engine/figure.ts';
import { RangeDraws } from '../../src/engine/pert.ts';
import { figureById, figures } from '../../src/figures/index.ts';
import { readerOf, readLeaf } from '../../src/figures/leaf.ts';
import { DrawnRun } from '../../src/model/draws/drawn-run.ts';
import { contextOf, lawOf, rowsIn } from '../../src/model/run.ts';
import { type Given, plainModel } from './by-hand.ts';

const TEXT = `
contract: {title: Support, authority: A council, authority_kind: local-authority, provider_kind: company, nation: england, start: 2025-04-06, years: 1}
price: {per_hour: £25.00, early_payment: {discount: 2%, within: 10 days}}
demand: {hours_per_week: 500 hours, visits: [{length: 30 minutes, share: 70%}, {length: 1 hour, share: 30%}], pattern: [{days: every day, hours: "07:00-22:00", share: 100%}]}
cover: [{days: every day, hours: "22:00-07:00", staff: 1, mode: sleep-in}]
lone_working: {second_worker: 10%, check_in: 2 minutes, device_per_month: £5}
visit: {travel: 8 minutes, miles: 2, notes: 2 minutes, wasted: {share: 3%, staff_time: 5 minutes, billed: 50%}}
pay: {rate: £13.00, full_time_week: 37 hours, contracted_week: 28 hours, sleep_in: £40, minimum_call_out: 1 hour, enhancements: [{days: weekends, extra: 10%}]}
absence: {leave: 5.6 weeks, sickness: 5 days, training: 3 days, induction: 5 days, supervision: 1 hour, team_meetings: 30 minutes}
supervision: {span: 15, supervisor_salary: 120% of basic pay, manager: {fte: 2% of posts, salary: £40000}, admin: {fte: 0.5, salary: £25000}, on_call_manager: {per_session: £15}}
costs: {mileage_rate: £0.35, turnover: 25%, recruitment_per_hire: £500, training_fees: £50, equipment: £80, start_up: £5000, other: [{name: gloves, per: visit, amount: £0.19}]}
overheads: {share: 6%, per_year: £2000, contingency: 1%, surplus: 3%}
assumptions: {wage_growth: 2%, price_growth: 2%, borrowing_rate: 6%}
`;

const { contract: file, mistakes } = readContract(TEXT, 'bench.yaml');
if (!file) throw new Error(mistakes.map(({ message }) => message).join('\n'));
const { contract } = file;
const context = contextOf(contract, {}, 1, lawOf(contract, 1));

/** A little different in each draw, so that nothing can be worked out once for all. */
const drawOf = (at: number): number => 1 + ((at * 2654435761) % 1000) / 10_000;
const travel = contract.visit.travel;
const pay = contract.pay.rate as number;

const gap = figureById.get('gap.perYear');
if (!gap) throw new Error('no gap');

const changed = (figure: Figure): boolean => figure.id === 'visit.travel' || figure.id === 'pay.rateStated';

const single = new Evaluator<number>(
  {
    rows: (_draw, kind) => rowsIn(context, kind),
    reader(figure) {
      const read = readerOf(figure);
      return changed(figure) ? (draw, row) => read(context, row) * drawOf(draw) : (_draw, row) => read(context, row);
    },
  },
  figures,
);

const N = 128;
/** One of numbers that are drawn, for each of the leaves that move. */
const moved = new Map<Figure, Float64Array>();

const bases = new Map<Figure, number>();

const columns = new ColumnEvaluator([gap], N, {
  rows: (kind) => rowsIn(context, kind),
  read: (figure, row) => readLeaf(figure, context, row),
  column(figure, row) {
    if (!changed(figure)) return undefined;
    const column = new Float64Array(N);
    moved.set(figure, column);
    bases.set(figure, readLeaf(figure, context, row));
    return column;
  },
});

/** The sum of the gaps of `count` draws, one run at a time or in columns. */
export function byModel(count: number, inColumns: boolean): number {
  let total = 0;
  if (!inColumns) {
    for (let from = 0; from < count; from++) total += single.whole(from).value(gap as Figure);
    return total;
  }
  const gaps = columns.values(gap as Figure);
  for (let from = 0; from < count; from += N) {
    for (const [figure, column] of moved) {
      const base = bases.get(figure) as number;
      for (let i = 0; i < N; i++) column[i] = base * drawOf(from + i);
    }
    columns.run();
    for (let i = 0; i < Math.min(N, count - from); i++) total += gaps[i] as number;
  }
  return total;
}

const RANGES = [
  { path: 'price.per_hour', low: 23, likely: 25, high: 27 },
  { path: 'visit.travel', low: 5 / 60, likely: 8 / 60, high: 20 / 60 },
  { path: 'absence.sickness', low: 3, likely: 5, high: 12 },
  { path: 'pay.rate', low: 12.5, likely: 13, high: 14 },
  { path: 'costs.turnover', low: 0.1, likely: 0.25, high: 0.45 },
];

/** Draws ranges, `count` times: the numbers alone, or with the model worked out on them. */
export function drawsOfRanges(count: number, withModel: boolean): number {
  const draws = new RangeDraws(RANGES, 1, N);
  const law = lawOf(contract, 1);
  const reading = { year: 1, given: (changed: typeof contract) => ({ contract: changed, rules: {} }), law: () => law };
  const ranges = RANGES.map((range) => ({ ...range, input: { path: range.path } as Input }));
  const run = withModel ? new DrawnRun(contract, reading, ranges, draws, [gap as Figure], N) : undefined;
  const gaps = run?.columns.values(gap as Figure);
  let total = 0;
  for (let from = 0; from < count; from += N) {
    draws.next();
    run?.run();
    total += (gaps ?? draws.columns[0] ?? [])[0] ?? 0;
  }
  return total;
}

const given: Given = {
  contract,
  layout: context.layout,
  sales: context.sales,
  periods: context.periods.map((period, at) => ({
    share: period.days / context.layout.days,
    value: (name: string) => context.inPeriod(name, at),
  })),
  travel,
  pay,
};

/** The law looked up once, as the model's leaves are constants too. */
const law = given.periods.map((period) => {
  const seen = new Map<string, number>();
  return {
    share: period.share,
    value: (name: string) => seen.get(name) ?? seen.set(name, period.value(name)).get(name) ?? 0,
  };
});

export function byHand(count: number): number {
  let total = 0;
  for (let at = 0; at < count; at++)
    total += plainModel({ ...given, periods: law, travel: travel * drawOf(at), pay: pay * drawOf(at) });
  return total;
}

/** Both must come to the same. */
export function check(): void {
  const [a, b, c] = [byHand(1000), byModel(1000, true), byModel(1000, false)];
  if (Math.max(Math.abs(a - b), Math.abs(a - c)) > 1e-6 * Math.abs(a))
    throw new Error(`by hand ${a}, by the model ${b} and ${c}`);
}
