// Cells of lines and windows, and of what the scenarios take from `safe` and `in_house`.
import { valueAt } from '../../../contract/tree.ts';
import type { Contract } from '../../../contract/types.ts';
import { lowerFirst } from '../../../words/text.ts';
import { cellAt, type InputCell } from './cell.ts';

export function listCells(contract: Contract): InputCell[] {
  const { price, demand, cover, pay, safe } = contract;
  const cells: InputCell[] = [];
  /** `named`: what it is called, given what its field calls it. */
  const add = (path: string, named = (label: string) => label): void => {
    const cell = cellAt(path);
    cells.push({ ...cell, label: named(cell.label), mayBeEmpty: valueAt(path)(contract) === null });
  };
  if (price.per_hour !== undefined) add('price.per_hour');
  price.rates.forEach(({ per_visit }, at) => {
    add(`price.rates[${at}].${per_visit === undefined ? 'per_hour' : 'per_visit'}`);
  });
  demand.pattern.forEach((_, at) => {
    add(`demand.pattern[${at}].share`);
  });
  cover.forEach(({ mode, per_session }, at) => {
    if (per_session !== undefined) add(`cover[${at}].per_session`);
    add(`cover[${at}].staff`, (label) => `${label}, ${mode}`);
  });
  pay.enhancements.forEach((_, at) => {
    add(`pay.enhancements[${at}].extra`);
  });
  safe.cover?.forEach(({ mode }, at) => {
    add(`safe.cover[${at}].staff`, (label) => `Safe cover: ${lowerFirst(label)}, ${mode}`);
  });
  safe.enhancements?.forEach((_, at) => {
    add(`safe.enhancements[${at}].extra`, (label) => `Fair work: ${lowerFirst(label)}`);
  });
  add('safe.second_worker');
  add('safe.span');
  cells.push(...amountOrShare('safe.supervision'));
  cells.push(...amountOrShare('safe.training'));
  add('in_house.pension');
  return cells;
}

function amountOrShare(path: string): InputCell[] {
  const amount = cellAt(path, `${path}.amount`);
  const share = cellAt(path, `${path}.share`);
  return [
    amount,
    { ...share, key: `${path}Share`, label: `${share.label}, as a share of on-duty hours`, unit: 'share' },
  ];
}
