// Sets the two calculations of a contract side by side, figure by figure.

import { assess } from '../../src/assess.ts';
import type { Contract } from '../../src/contract/types.ts';
import { figureById } from '../../src/figures/index.ts';
import type { Assessment, Run } from '../../src/model/types.ts';
import { type Answer, workOut } from './method.ts';
import { SCENARIOS } from './scenarios.ts';

const TOLERANCE = 1e-6;

/** Every figure that the costing method names, rows aside. */
export const FIGURES = `
  time.contactHours time.visits time.journeys time.travel time.checkIn time.notes time.wasted time.unpaidTravel
  time.pieces time.workload time.onDuty time.utilisation cover.sleepIns cover.onCallSessions
  price.average income.hourly income.wasted income.pieces income.block income.gross income.discount income.atRisk
  income.finance income.net income.netPerContactHour discount.annualised
  post.paid post.onDuty post.reliefFactor staff.fte staff.headcount
  pay.rate pay.basic pay.enhancements pay.sleepIns pay.onCall pay.holidayExtras pay.sick pay.gross pay.agency
  pay.perHourWorked oncost.nationalInsurance oncost.pension oncost.levy
  supervision.line supervision.manager supervision.admin supervision.onCall supervision.external
  direct.mileage direct.loneWorker direct.recruitment direct.trainingFees direct.equipment direct.startUp direct.other
  cost.direct cost.overhead cost.contingency cost.surplus cost.total cost.perContactHour
  gap.perContactHour gap.perYear gap.term price.breakEven bought.minutes
`
  .trim()
  .split(/\s+/);

/** Rows, one for each band: the slow reading has no bands, so their sums are compared. */
const BANDS = ['band.hours', 'band.waking', 'band.work', 'band.onDuty'];

export interface Comparison {
  theirs: Answer;
  ours: Assessment;
  /** `year 2 safe pay.sick: 10 by the slow reading, 12 by the model` */
  differences: string[];
  figures: number;
}

export function model(contract: Contract): ReturnType<typeof assess> {
  return assess({ file: 'x.yaml', text: '', contract, inputs: new Map(), unknown: [], warnings: [] });
}

/** `other`: another contract for the model, to see that a difference is seen. */
export function compare(contract: Contract, other = contract): Comparison {
  const theirs = workOut(contract);
  const { assessment: ours, mistakes } = model(other);
  if (!ours) throw new Error(`the model cannot work this out: ${mistakes.map((one) => one.message).join('; ')}`);
  const differences: string[] = [];
  let figures = 0;
  if (ours.years.length !== theirs.years.length) differences.push(`${ours.years.length} years by the model`);
  theirs.years.forEach((scenarios, index) => {
    for (const scenario of SCENARIOS) {
      const [slow, run] = [scenarios.get(scenario), ours.years[index]?.runs.get(scenario)];
      const where = `year ${index + 1} ${scenario}`;
      if (!slow !== !run) differences.push(`${where}: ${slow ? 'only by the slow reading' : 'only by the model'}`);
      if (!slow || !run) continue;
      for (const id of [...FIGURES, ...BANDS]) {
        figures++;
        const value = figureOf(run.results, id);
        const other = slow[id];
        if (value === undefined || other === undefined || !same(value, other)) {
          differences.push(`${where} ${id}: ${other} by the slow reading, ${value} by the model`);
        }
      }
    }
  });
  if (ours.verdict.finance !== theirs.finance) {
    differences.push(`finance: ${theirs.finance} by the slow reading, ${ours.verdict.finance} by the model`);
  }
  return { theirs, ours, differences, figures };
}

function figureOf(results: Run['results'], id: string): number | undefined {
  const figure = figureById.get(id);
  if (!figure || !BANDS.includes(id)) return figure && results.value(figure);
  let sum = 0;
  for (let row = 0; row < results.rowCount(figure); row++) sum += results.value(figure, row);
  return sum;
}

/** Null in print is NaN in the model. */
function same(value: number, other: number | null): boolean {
  if (other === null) return Number.isNaN(value);
  return Math.abs(value - other) <= TOLERANCE * Math.max(1, Math.abs(other));
}
