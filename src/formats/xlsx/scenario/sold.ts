// Facts of what is sold, from the cells of its prices and times.
import { isPaidByTheHour, unknownPrices } from '../../../contract/prices.ts';
import { numberOrNone } from '../wiring.ts';
import type { Leaf, ReadLeaf } from './leaves.ts';

const nothing: ReadLeaf = () => '0';
const cell =
  (key: string): ReadLeaf =>
  ({ call, row }) =>
    call(`${key}[${row}]`);
const billedLength: ReadLeaf = ({ asSpecified, row }) => asSpecified(`demand.visits[].length[${row}]`);

/** Lines are visit lengths first, then items. */
const byLine =
  (ofLength: ReadLeaf, ofItem: ReadLeaf): ReadLeaf =>
  (leaf) => {
    const item = leaf.row - leaf.run.context.contract.demand.visits.length;
    return item < 0 ? ofLength(leaf) : ofItem({ ...leaf, row: item });
  };

export const SOLD_LEAVES: { readonly [id: string]: ReadLeaf } = {
  'price.known': pricesAreKnown,
  'price.paidByTheHour': paidByTheHour,
  'line.contact': byLine(cell('demand.visits[].length'), cell('price.items[].contact_time')),
  'line.staffTime': byLine(nothing, cell('price.items[].staff_time')),
  'line.piecePrice': byLine(nothing, ({ call, row }) => numberOrNone(call(`price.items[].price[${row}]`))),
  'line.billed': byLine(billedLength, nothing),
  'line.shareOfContact': byLine(cell('demand.visits[].share'), nothing),
  'line.shareOfHours': shareOfSales,
  'billed.length': billedLength,
  'billed.wasted': ({ asSpecified }) => ['share', 'billed'].map((key) => asSpecified(`visit.wasted.${key}`)).join('*'),
};

/** Whether every price that was unknown has been typed meanwhile. */
function pricesAreKnown({ run, asSpecified }: Leaf): string {
  // The number of the row stands last in the key of a cell of a list.
  const keys = unknownPrices(run.sold.context.contract).map((path) =>
    path.replace(/^(price\.items)\[(\d+)\](.*)$/, '$1[]$3[$2]'),
  );
  const unknown = keys.map(asSpecified);
  return unknown.length === 0 ? '1' : `IF(COUNT(${unknown.join(',')})=${unknown.length},1,0)`;
}

/** £0 an hour beside another price says that nothing is paid by the hour. Undefined where no number changes it. */
function paidByTheHour({ run, call }: Leaf): string | undefined {
  const { contract } = run.sold.context;
  const atNothing = { ...contract, price: { ...contract.price, per_hour: 0 } };
  if (!isPaidByTheHour(contract) || isPaidByTheHour(atNothing)) return undefined;
  const cell = call('price.per_hour');
  return `IF(AND(ISNUMBER(${cell}),${cell}=0),0,1)`;
}

/** Of the hours sold, those of visits of one length, at whatever price. */
function shareOfSales({ run, row, calendar }: Leaf): string {
  const cells = run.context.sales.flatMap(({ length }, at) =>
    length === row ? (calendar.call(run, 'sale.share', at) ?? []) : [],
  );
  return cells.join('+') || '0';
}
