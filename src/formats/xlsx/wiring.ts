// How figures are read from the cells of the sheet of inputs, where a cell is more than the figure's number.
import { NONE } from '../../engine/workbook.ts';
import { askedBy } from '../../figures/alternatives.ts';
import { linePer } from '../../figures/inputs/costs.ts';
import { wordBehind } from '../../figures/leaf.ts';

/** Calls an input's cell by its key, in the column of the scenario. */
export type CallCell = (key: string) => string;

const number = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},0)`;
const isNumber = (cell: string): string => `IF(ISNUMBER(${cell}),1,0)`;
const is = (cell: string, word: string): string => `IF(${cell}="${word}",1,0)`;
const where = (cell: string, word: string, amount: string): string => `IF(${cell}="${word}",${number(amount)},0)`;

type Wire = (call: CallCell, row: number) => string;

const shareOf =
  (share: string, of: string, base: string): Wire =>
  (call) =>
    where(call(of), base, call(share));
const perLine =
  (per: string): Wire =>
  (call, row) =>
    where(call(`costs.other[${row}].per`), per, call(`costs.other[${row}].amount`));

/** By the id of the figure, where it is not whether a word stands at a path, or whether a figure is used. */
const WIRES: { readonly [id: string]: Wire } = {
  ...Object.fromEntries(Object.entries(linePer).map(([per, { id }]) => [id, perLine(per)])),
  'pay.rateStated': (call) => number(call('pay.rate')),
  'staff[].rate': (call, row) => number(call(`staff[${row}].rate`)),
  'lone_working.notAllowed': (call) => is(call('lone_working.allowed'), 'no'),
  'demand.hoursStated': (call) => `IF(${call('demand.hours_per_week')}>0,1,0)`,
  'costs.mileage_rate': (call) => number(call('costs.mileage_rate')),
  'costs.mileageAtRunningCost': (call) => is(call('rules.milesAtRunningCost'), 'yes'),
  'on_costs.national_insurance.share': (call) => number(call('on_costs.national_insurance')),
  'on_costs.nationalInsuranceIsShare': (call) => isNumber(call('on_costs.national_insurance')),
  'on_costs.pension.employer': (call) => number(call('on_costs.pension.employer')),
  'on_costs.apprenticeship_levy': (call) => is(call('on_costs.apprenticeship_levy'), 'yes'),
  'overheads.shareOfCost': shareOf('overheads.share', 'overheads.of', 'cost'),
  'overheads.shareOfPrice': shareOf('overheads.share', 'overheads.of', 'price'),
  'overheads.contingencyOfCost': shareOf('overheads.contingency', 'overheads.contingency.of', 'cost'),
  'overheads.contingencyOfPrice': shareOf('overheads.contingency', 'overheads.contingency.of', 'price'),
  'overheads.surplusOfCost': shareOf('overheads.surplus', 'overheads.surplus.of', 'cost'),
  'overheads.surplusOfPrice': shareOf('overheads.surplus', 'overheads.surplus.of', 'price'),
  'absence.sicknessInBasic': (call) =>
    `IF(ISNUMBER(${call('absence.sicknessShare')}),IF(${call('rules.sicknessOutOfBasic')}="yes",0,1),0)`,
  'price.indexation': (call) => number(call('price.indexation')),
  'price.early_payment.within': (call) =>
    `IF(ISNUMBER(${call('price.early_payment.within')}),${call('price.early_payment.within')},${call('price.payment_terms')})`,
};

/** Whether a figure is read from cells of another kind than its own. */
export function isWired(id: string): boolean {
  return Object.hasOwn(WIRES, id) || wordBehind(id) !== undefined || askedBy(id) !== undefined;
}

/** The formula of a wired figure; undefined where it has a cell of its own, or none. */
export function wired(id: string, row: number, call: CallCell): string | undefined {
  const asked = wordBehind(id);
  if (asked) return is(call(asked.path), asked.word);
  const used = askedBy(id);
  if (used !== undefined) return isNumber(call(used));
  return Object.hasOwn(WIRES, id) ? WIRES[id]?.(call, row) : undefined;
}

/** A cell that may be empty, where an unknown price is not nothing. */
export function numberOrNone(cell: string): string {
  return `IF(ISNUMBER(${cell}),${cell},"${NONE}")`;
}

/** A cell that may hold `none`. */
export { number as numberOrNothing };
