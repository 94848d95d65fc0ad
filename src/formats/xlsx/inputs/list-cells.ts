// Cells of lines and windows, and of what the scenarios take from `safe` and `in_house`.
import { valueAt } from '../../../contract/tree.ts';
import type { Contract } from '../../../contract/types.ts';
import { cellAt, type InputCell } from './cell.ts';

export function listCells(contract: Contract): InputCell[] {
  const { price, demand, cover, pay, safe } = contract;
  const cells: InputCell[] = [];
  const add = (path: string, label: string): void => {
    cells.push({ ...cellAt(path, label), mayBeEmpty: valueAt(path)(contract) === null });
  };
  if (price.per_hour !== undefined) add('price.per_hour', 'Price of an hour');
  price.rates.forEach(({ per_visit }, at) => {
    if (per_visit === undefined) add(`price.rates[${at}].per_hour`, 'Price of an hour, by this line');
    else add(`price.rates[${at}].per_visit`, 'Price of a visit, by this line');
  });
  demand.pattern.forEach((_, at) => {
    add(`demand.pattern[${at}].share`, 'Share of demand in this window');
  });
  cover.forEach(({ mode, per_session }, at) => {
    if (per_session !== undefined) add(`cover[${at}].per_session`, 'Price of a session of this window');
    add(`cover[${at}].staff`, `Staff on cover in this window, ${mode}`);
  });
  pay.enhancements.forEach((_, at) => {
    add(`pay.enhancements[${at}].extra`, 'Extra pay in this window');
  });
  safe.cover?.forEach(({ mode }, at) => {
    add(`safe.cover[${at}].staff`, `Staff that safe cover takes, ${mode}`);
  });
  safe.enhancements?.forEach((_, at) => {
    add(`safe.enhancements[${at}].extra`, 'Extra pay of the fair-work scenario');
  });
  add('safe.second_worker', 'Safe share of hours with a second worker');
  add('safe.span', 'Safe number of posts to a supervisor');
  cells.push(...amountOrShare('safe.supervision', 'Safe supervision'));
  cells.push(...amountOrShare('safe.training', 'Safe training'));
  add('in_house.pension', "Pension of the authority's own staff");
  return cells;
}

function amountOrShare(path: string, label: string): InputCell[] {
  const share = { key: `${path}Share`, label: `${label}, as a share of on-duty hours`, unit: 'share' };
  return [cellAt(path, label, `${path}.amount`), { ...cellAt(path, label, `${path}.share`), ...share }];
}
