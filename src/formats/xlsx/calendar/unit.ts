// What the price is for: the kind of price that brings most in the first year, worked out as the model does.

import type { Figure } from '../../../engine/figure.ts';
import type { DefinedNames } from '../../../engine/workbook.ts';
import type { Unit } from '../../../figures/context.ts';
import {
  itemIncome,
  paidBlock,
  paidHours,
  paidPlaces,
  paidSessions,
  paidWasted,
} from '../../../figures/income/paid.ts';
import { pricesAreKnown } from '../../../figures/inputs/price.ts';
import { unitNameOf } from '../../../model/printed.ts';
import { nameOf } from '../figures.ts';
import type { Inputs } from '../inputs/index.ts';
import type { WorkbookRun } from '../runs.ts';
import { formatOf, formula, text } from '../sheet.ts';
import type { Facts } from './facts.ts';

interface Kind extends Pick<Unit, 'kind' | 'item'> {
  written: string;
  now: number;
}

export interface UnitTable {
  /** The name of the unit in words, as a formula. */
  words: string;
  /** 1 or 0: the formula of a fact of the unit; undefined where there is no such fact. */
  fact(id: string, row: number): string | undefined;
}

const OF_KIND: Record<string, Unit['kind'][]> = {
  'unit.perContactHour': ['contact-hour'],
  'unit.isContactHour': ['contact-hour'],
  'unit.perDutyHour': ['duty-hour'],
  'unit.isHour': ['contact-hour', 'duty-hour'],
  'unit.isPiece': ['piece'],
  'unit.perSession': ['session'],
  'unit.isSession': ['session'],
  'unit.perPlaceWeek': ['place-week'],
  'unit.isPlaceWeek': ['place-week'],
  'unit.perYear': ['year'],
  'unit.isYear': ['year'],
};

export function addUnit(facts: Facts, run: WorkbookRun, inputs: Inputs, defined: DefinedNames): UnitTable {
  const { sheet } = facts;
  const { context } = run;
  const name = (figure: Figure): string => nameOf(defined, figure, run);
  const kinds = kindsOf(run, name, inputs);
  facts.section('What the price is for', 'Unit', 'Brings in the first year', 'It is the unit (1: yes)');
  const first = sheet.next;
  const last = first + kinds.length - 1;
  const amounts = sheet.range(first, last, 3);
  const most = `MATCH(MAX(${amounts}),${amounts},0)`;
  const cells = kinds.map(({ kind, item, written, now }, at) => {
    const isUnit = context.unit.kind === kind && context.unit.item === item;
    const line = facts.row(
      run,
      text(unitNameOf({ ...context, unit: { kind, item, priced: true } })),
      formula(written, now, formatOf('GBP')),
      formula(
        `IF(OR(${name(pricesAreKnown)}=0,COUNT(${amounts})=0),${at === 0 ? 1 : 0},IF(${most}=${at + 1},1,0))`,
        isUnit ? 1 : 0,
        '0',
      ),
    );
    return { kind, item, cell: sheet.cell(line, 4) };
  });
  const flags = sheet.range(first, last, 4);
  const isAny = (wanted: (one: (typeof cells)[number]) => boolean): string =>
    cells
      .filter(wanted)
      .map(({ cell }) => cell)
      .join('+') || '0';
  const block = inputs.call('asSpecified', 'price.block_per_year');
  return {
    words: `INDEX(${sheet.range(first, last, 2)},MATCH(1,${flags},0))`,
    fact(id, row) {
      if (id === 'unit.perItem') return isAny(({ kind, item }) => kind === 'piece' && item === row);
      if (id === 'unit.priced') return kinds.length > 1 ? '1' : `IF(${isNothing(block)},0,1)`;
      const units = OF_KIND[id];
      return units && isAny(({ kind }) => units.includes(kind));
    },
  };
}

/** An empty cell is a price that nobody knows. */
function isNothing(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}=0)`;
}

/** In the order in which the first wins a tie. The year is last, and the unit where nothing is priced. */
function kindsOf(run: WorkbookRun, name: (figure: Figure) => string, inputs: Inputs): Kind[] {
  const { contract, sold } = run.context;
  const { price } = contract;
  const kinds: Kind[] = [];
  const add = (kind: Unit['kind'], written: string, now: number, item?: number): void => {
    kinds.push({ kind, item, written, now });
  };
  const hours = run.value(paidHours) + run.value(paidWasted);
  if (run.context.sales.length > 0)
    add(
      price.buys === 'duty' ? 'duty-hour' : 'contact-hour',
      `IF(COUNT(${name(paidHours)},${name(paidWasted)})<2,"none",${name(paidHours)}+${name(paidWasted)})`,
      hours,
    );
  price.items.forEach((_, item) => {
    add('piece', `INDEX(${name(itemIncome)},${item + 1})`, run.value(itemIncome, item), item);
  });
  if (sold.pricedSessions.length > 0) add('session', name(paidSessions), run.value(paidSessions));
  if (price.places) add('place-week', name(paidPlaces), run.value(paidPlaces));
  const block = inputs.call('asSpecified', 'price.block_per_year');
  const isPaid = price.block_per_year !== 0;
  add('year', `IF(${isNothing(block)},"none",${name(paidBlock)})`, isPaid ? run.value(paidBlock) : Number.NaN);
  return kinds;
}
