// The cells of the sheet of inputs: one for each value of the contract that a reader may change and see the results move.
//
// Most are one figure each. Where the contract takes a word or a number (`statutory` or 5%), the cell takes either too,
// and the figures behind it are worked out from the cell.
import { isPaidByTheHour } from '../../../contract/prices.ts';
import { contractField } from '../../../contract/schema.ts';
import { fieldsTo, valueAt } from '../../../contract/tree.ts';
import type { Contract } from '../../../contract/types.ts';
import type { Figure } from '../../../engine/figure.ts';
import { NONE } from '../../../engine/workbook.ts';
import { usesOf } from '../../../figures/alternatives.ts';
import type { RunContext } from '../../../figures/context.ts';
import { figures } from '../../../figures/index.ts';
import { readLeaf } from '../../../figures/leaf.ts';
import { rowsIn } from '../../../model/run.ts';
import { isWired } from '../wiring.ts';
import { EMPTY, type InputCell } from './cell.ts';
import { listCells } from './list-cells.ts';
import { ruleCells, wordCells } from './word-cells.ts';

/** What is there or not, whatever its number: who works and what is paid rest on it. */
const FIXED: { readonly [key: string]: (contract: Contract) => boolean } = {
  'contract.years': () => true,
  'demand.hours_per_week': (c) => c.demand.hours_per_week === 0,
  'price.per_hour': (c) => !isPaidByTheHour(c),
};

export function keyOf(figure: Figure, row: number): string {
  return figure.rows === undefined ? figure.id : `${figure.id}[${row}]`;
}

/** Every cell for a contract, in the order of the sums. `fixed`: keys of those that lay the workbook out. */
export function inputCells(context: RunContext, fixed: ReadonlySet<string>): InputCell[] {
  const { contract } = context;
  const cells = [...ownCells(context), ...wordCells(contract), ...listCells(contract), ...ruleCells()];
  return cells.map((cell) =>
    fixed.has(cell.key) || FIXED[cell.key]?.(contract) || isNothingAtAnyTime(cell, context)
      ? { ...cell, fixed: true }
      : cell,
  );
}

/** No price is laid out for hours in which nobody asks for anything. */
function isNothingAtAnyTime({ key, read }: InputCell, context: RunContext): boolean {
  return /^(?:cover|demand\.pattern)\[\d+\]\.(?:staff|share)$/.test(key) && read(context) === 0;
}

/** Figures with a cell of their own. */
function ownCells(context: RunContext): InputCell[] {
  return figures.flatMap((figure) => {
    if (figure.kind !== 'input' || isWired(figure.id)) return [];
    // The role under `pay` is stated there, and has no cells of its own.
    const listed = figure.rows === 'role' ? context.contract.staff.length : undefined;
    const count = figure.rows === undefined ? 1 : (listed ?? rowsIn(context, figure.rows));
    const rows = Array.from({ length: count }, (_, row) => row);
    return rows.filter((row) => !isLeftOut(figure, context.contract, row)).map((row) => ownCell(figure, row));
  });
}

/** What a contract may leave out has a cell only where it is stated, unless a cell can say that it is not used. */
function isLeftOut({ id, path = id }: Figure, contract: Contract, row: number): boolean {
  const mayBe = fieldsTo(contractField, path).some(({ isOptional }) => isOptional) && usesOf(id) === undefined;
  return mayBe && valueAt(path)(contract, row) === undefined;
}

function ownCell(figure: Figure, row: number): InputCell {
  const isUsed = usesOf(figure.id);
  return {
    key: keyOf(figure, row),
    path: (figure.path ?? figure.id).replace('[]', `[${row}]`),
    label: figure.label,
    unit: figure.unit,
    mayBeEmpty: figure.nullable,
    read(run) {
      if (isUsed && !isUsed(run.contract)) return NONE;
      const amount = readLeaf(figure, run, row);
      return Number.isNaN(amount) ? EMPTY : amount;
    },
  };
}
