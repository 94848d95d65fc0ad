// Which wrong formulas of the costing show at once: the figure's own example comes to something else, or, of contracts made
// by hand and at random, some figure is no longer what the slow calculation of the method makes of it. Nothing is loaded
// anew for a formula, so a thousand take seconds. Part of the bundle that formulas.js makes.
import fc from 'fast-check';
import type { Contract } from '../../src/contract/types.ts';
import { evaluateTree } from '../../src/engine/closures.ts';
import type { Expression, Figure } from '../../src/engine/figure.ts';
import { figureById, figures } from '../../src/figures/index.ts';
import { addedWhereSafe, applyScenario } from '../../src/model/apply.ts';
import { contextOf, lawOf } from '../../src/model/run.ts';
import { runOf } from '../../src/model/unstated.ts';
import { cases } from '../../test/independent/by-hand.ts';
import { money } from '../../test/independent/by-hand-money.ts';
import { secondEdition } from '../../test/independent/by-hand-second.ts';
import { BANDS, FIGURES, ROWS } from '../../test/independent/figures.ts';
import { workOut } from '../../test/independent/method.ts';
import { randomContract } from '../../test/independent/random-contract.ts';
import { SCENARIOS, type ScenarioName } from '../../test/independent/scenarios.ts';
import { variantsOf } from './variants.ts';

/** The evaluator of src/model/run.ts: the bundle puts it here. */
declare global {
  var evaluator: { placeOf(figure: Figure): number; fills: unknown[]; fillOf(figure: Figure): unknown };
}

/** Of contracts at random, whose slow reading takes most of the time. */
const RANDOM = 60;
const TOLERANCE = 1e-6;

/** Of the term, which crosses years. */
const IN_A_YEAR = FIGURES.filter((id) => id !== 'gap.term');

interface Expected {
  figure: Figure;
  /** Of the figure of rows; undefined where all rows are to add up to it. */
  row: number | undefined;
  is: number | null;
}

interface Read {
  contract: Contract;
  added: number | undefined;
  /** By year and scenario. */
  expected: ReadonlyMap<ScenarioName, readonly Expected[]>[];
}

const isSame = (value: number, is: number | null): boolean =>
  is === null ? Number.isNaN(value) : Math.abs(value - is) <= TOLERANCE * Math.max(1, Math.abs(is));

function readSlowly({ silence: _, ...contract }: Contract): Read[] {
  try {
    const added = addedWhereSafe(contract) ?? 0;
    const { years } = workOut(contract, added);
    const expected = years.map(
      (scenarios) =>
        new Map(
          [...scenarios].map(([scenario, slow]) => {
            const rows = Object.keys(slow).filter((id) => ROWS.some((row) => id.startsWith(`${row}[`)));
            const list = [...IN_A_YEAR, ...BANDS, ...rows].flatMap((id): Expected[] => {
              const [, name = id, row] = /^(.*)\[(\d+)\]$/.exec(id) ?? [];
              const figure = figureById.get(name);
              const is = slow[id];
              if (!figure || is === undefined) return [];
              return [{ figure, is, row: row === undefined ? (BANDS.includes(id) ? undefined : 0) : Number(row) }];
            });
            return [scenario, list];
          }),
        ),
    );
    return [{ contract, added, expected }];
  } catch {
    // Both refuse it.
    return [];
  }
}

/** Whether any figure of the first year or the last is another than by the slow reading. */
function differs({ contract, added, expected }: Read): boolean {
  try {
    const { unit } = contextOf(contract, {}, 1, lawOf(contract, 1));
    const years = [...new Set([0, expected.length - 1])];
    return SCENARIOS.some((name) => {
      const applied = applyScenario(name as never, contract, { added });
      if ('unavailable' in applied) return false;
      const { contract: changed, rules } = applied;
      return years.some((at) => {
        const list = expected[at]?.get(name);
        if (!list) return false;
        const { results } = runOf(changed, { ...rules, unit }, at + 1, lawOf(changed, at + 1));
        return list.some(({ figure, row, is }) => {
          if (row !== undefined) return row >= results.rowCount(figure) || !isSame(results.value(figure, row), is);
          let sum = 0;
          for (let band = 0; band < results.rowCount(figure); band++) sum += results.value(figure, band);
          return !isSame(sum, is);
        });
      });
    });
  } catch {
    return true;
  }
}

/** What the figure's example comes to with another formula; undefined where it has none. */
function inExample({ example }: Figure, formula: Expression): number | undefined {
  if (!example) return undefined;
  const list = Object.values(example.given).find((value) => Array.isArray(value)) as number[] | undefined;
  return evaluateTree(formula, {
    read: ({ id, value }, row) => {
      const given = example.given[id] ?? value ?? Number.NaN;
      return Array.isArray(given) ? (given[row] ?? Number.NaN) : given;
    },
    rows: () => list?.length ?? 1,
  });
}

export interface WrongFormula {
  id: string;
  /** Its place among the variants of the figure's formula. */
  at: number;
  says: string;
  heldBy: 'example' | 'slow reading' | undefined;
}

export function wrongFormulas(): WrongFormula[] {
  const random = fc.sample(randomContract, { numRuns: RANDOM, seed: 2026 });
  const made = [...cases, ...secondEdition, ...money].map(({ contract }) => contract);
  const read = [...made, ...random].flatMap(readSlowly).filter((each) => !differs(each));
  if (read.length <= RANDOM) throw new Error(`only ${read.length} contracts agree with the slow reading as it is`);
  const found: WrongFormula[] = [];
  for (const figure of figures) {
    const { formula, id } = figure;
    if (!formula) continue;
    const right = inExample(figure, formula);
    const place = evaluator.placeOf(figure);
    const fill = evaluator.fills[place];
    variantsOf(formula).forEach(({ tree, says }, at) => {
      if (right !== undefined && !isSame(inExample(figure, tree) ?? 0, Number.isNaN(right) ? null : right)) {
        found.push({ id, at, says, heldBy: 'example' });
        return;
      }
      evaluator.fills[place] = evaluator.fillOf({ ...figure, formula: tree });
      const seen = read.findIndex(differs);
      evaluator.fills[place] = fill;
      // What has seen one sees many.
      if (seen > 0) read.unshift(...read.splice(seen, 1));
      found.push({ id, at, says, heldBy: seen < 0 ? undefined : 'slow reading' });
    });
  }
  return found;
}
