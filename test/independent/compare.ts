// Sets the two calculations of a contract side by side, figure by figure.

import { assess } from '../../src/assess.ts';
import type { Contract } from '../../src/contract/types.ts';
import { figureById } from '../../src/figures/index.ts';
import { addedWhereSafe } from '../../src/model/apply.ts';
import type { Assessment, Run } from '../../src/model/types.ts';
import { valueIn } from '../../src/model/value.ts';
import { figuresElsewhere } from '../../src/ways/figures/elsewhere.ts';
import { BANDS, ELSEWHERE, FIGURES, ROWS } from './figures.ts';
import { type Answer, type Figures, workOut } from './method.ts';
import { SCENARIOS } from './scenarios.ts';

const TOLERANCE = 1e-6;

export interface Comparison {
  theirs: Answer;
  ours: Assessment;
  /** `year 2 safe pay.sick: 10 by the slow reading, 12 by the model` */
  differences: string[];
  figures: number;
}

export function model(contract: Contract): ReturnType<typeof assess> {
  // What is in a contract made here is stated: a silence of the file would be judged otherwise.
  const stated = {
    path: 'price.indexation',
    text: '',
    value: contract.price.indexation,
    unit: '',
    origin: 'stated',
  } as const;
  const inputs = new Map([[stated.path, stated]]);
  return assess({ file: 'x.yaml', text: '', contract, inputs, unknown: [], warnings: [] });
}

/** How many more the simulation puts on safe cover; 0 where the contract cannot be worked out at all. */
function moreOnCover(contract: Contract): number {
  try {
    return addedWhereSafe(contract) ?? 0;
  } catch {
    return 0;
  }
}

/**
 * `other`: another contract for the model, to see that a difference is seen. `atSafe`: the contract with what its file leaves
 * silent at the safe level.
 */
export function compare(
  { silence, ...contract }: Contract,
  other: Contract = { ...contract, silence },
  atSafe?: Contract,
): Comparison {
  const theirs = workOut(contract, moreOnCover(contract), atSafe);
  const { assessment: ours, mistakes } = model(other);
  if (!ours) throw new Error(`the model cannot work this out: ${mistakes.map((one) => one.message).join('; ')}`);
  const differences: string[] = [];
  let figures = 0;
  if (ours.years.length !== theirs.years.length) differences.push(`${ours.years.length} years by the model`);
  theirs.years.forEach((scenarios, index) => {
    for (const scenario of SCENARIOS) {
      const slow = scenarios.get(scenario);
      const run = ours.years[index]?.runs.get(scenario as never) as Run | undefined;
      const where = `year ${index + 1} ${scenario}`;
      if (!slow !== !run) differences.push(`${where}: ${slow ? 'only by the slow reading' : 'only by the model'}`);
      if (!slow || !run) continue;
      for (const id of [...FIGURES, ...BANDS, ...rowsOf(slow), ...ELSEWHERE.filter((id) => id in slow)]) {
        figures++;
        const value = ELSEWHERE.includes(id) ? whoPays(run, id) : figureOf(run.results, id);
        const mine = slow[id];
        if (value === undefined || mine === undefined || !same(value, mine)) {
          differences.push(`${where} ${id}: ${mine} by the slow reading, ${value} by the model`);
        }
      }
    }
  });
  return { theirs, ours, differences, figures };
}

/** `role.rate[0]`, `line.cost[2]`. */
function rowsOf(slow: Figures): string[] {
  return Object.keys(slow).filter((id) => ROWS.some((row) => id.startsWith(`${row}[`)));
}

function whoPays(run: Run, id: string): number | undefined {
  const figure = figuresElsewhere.find((one) => one.id === id);
  return figure && valueIn(figure, run);
}

function figureOf(results: Run['results'], id: string): number | undefined {
  const [, name = id, row] = /^(.*)\[(\d+)\]$/.exec(id) ?? [];
  const figure = figureById.get(name);
  if (!figure) return undefined;
  if (row !== undefined) return Number(row) < results.rowCount(figure) ? results.value(figure, Number(row)) : undefined;
  if (!BANDS.includes(id)) return results.value(figure);
  let sum = 0;
  for (let band = 0; band < results.rowCount(figure); band++) sum += results.value(figure, band);
  return sum;
}

/** Null in print is NaN in the model. */
function same(value: number, other: number | null): boolean {
  if (other === null) return Number.isNaN(value);
  return Math.abs(value - other) <= TOLERANCE * Math.max(1, Math.abs(other));
}

/**
 * Differences as a reader can take them in: each figure once, where it differs first and how often; a figure comes before
 * those that rest on it, so the first lines are where to look.
 */
export function readable(differences: string[], most = 12): string[] {
  const groups = new Map<string, { first: string; times: number }>();
  for (const difference of differences) {
    const id = /^year \d+ \w+ ([\w.]+)/.exec(difference)?.[1] ?? difference;
    const group = groups.get(id) ?? { first: difference, times: 0 };
    group.times++;
    groups.set(id, group);
  }
  const lines = [...groups.values()].map(({ first, times }) =>
    times > 1 ? `${first} (and ${times - 1} more)` : first,
  );
  return lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more figures`] : lines;
}
