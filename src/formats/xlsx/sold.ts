// Facts of what is sold, from the cells of its prices and times.
import { isPaidByTheHour, unknownPrices } from '../../contract/prices.ts';
import type { Contract } from '../../contract/types.ts';
import type { WorkbookRun } from './runs.ts';
import { type CallCell, numberOrNone } from './wiring.ts';

/** Whether every price that was unknown has been typed meanwhile. */
export function known(contract: Contract, call: CallCell): string {
  // The number of the row stands last in the key of a cell of a list.
  const keys = unknownPrices(contract).map((path) => path.replace(/^(price\.items)\[(\d+)\](.*)$/, '$1[]$3[$2]'));
  const unknown = keys.map(call);
  return unknown.length === 0 ? '1' : `IF(COUNT(${unknown.join(',')})=${unknown.length},1,0)`;
}

/** £0 an hour beside another price says that nothing is paid by the hour. Undefined where no number changes it. */
export function paidByTheHour(contract: Contract, call: CallCell): string | undefined {
  const atNothing = { ...contract, price: { ...contract.price, per_hour: 0 } };
  if (!isPaidByTheHour(contract) || isPaidByTheHour(atNothing)) return undefined;
  const cell = call('price.per_hour');
  return `IF(AND(ISNUMBER(${cell}),${cell}=0),0,1)`;
}

/** Visit lengths first, then items. */
export function soldLine(id: string, { context }: WorkbookRun, row: number, call: CallCell, specified = call): string {
  const lengths = context.contract.demand.visits.length;
  const item = row - lengths;
  if (id === 'line.piecePrice') return item < 0 ? '0' : numberOrNone(call(`price.items[].price[${item}]`));
  if (id === 'line.billed') return item < 0 ? specified(`demand.visits[].length[${row}]`) : '0';
  if (id === 'line.shareOfContact') return item < 0 ? call(`demand.visits[].share[${row}]`) : '0';
  if (id === 'line.staffTime') return item < 0 ? '0' : call(`price.items[].staff_time[${item}]`);
  return item < 0 ? call(`demand.visits[].length[${row}]`) : call(`price.items[].contact_time[${item}]`);
}

/** Of the hours sold, those of visits of one length, at whatever price. */
export function shareOfSales(
  { context }: WorkbookRun,
  row: number,
  share: (sale: number) => string | undefined,
): string {
  const cells = context.sales.flatMap(({ length }, at) => (length === row ? (share(at) ?? []) : []));
  return cells.join('+') || '0';
}
