// What is sold, row by row: the visit lengths first, then the items.

import { isPaidByTheHour } from '../../contract/prices.ts';
import { counted, type Part, rowOf, type Seen } from '../leaf.ts';

const SOURCE = 'The contract';

interface Line {
  id: string;
  label: string;
  unit: string;
  nullable?: boolean;
}

function sold<P extends Part = never>(
  { id, ...words }: Line,
  read: (seen: Seen<P | 'demand'>, at: Sold) => number,
  ...of: readonly P[]
) {
  return counted<P | 'demand'>(
    `line.${id}`,
    { rows: 'sold', source: SOURCE, ...words },
    (seen, row) => {
      const lengths = (seen as Seen<'demand'>).contract.demand.visits.length;
      return read(seen, row < lengths ? { length: row } : { item: row - lengths });
    },
    'demand',
    ...of,
  );
}

type Sold = { length: number; item?: undefined } | { item: number; length?: undefined };

export const lineContact = sold(
  { id: 'contact', label: 'Contact time of this visit or piece', unit: 'hours/line' },
  ({ contract }, at) =>
    at.item === undefined
      ? rowOf(contract.demand.visits, at.length).length
      : rowOf(contract.price.items, at.item).contact_time,
  'price',
);
/** As specified; of a piece its contact, which no price by the hour pays for. */
export const lineBilled = sold(
  { id: 'billed', label: 'Contact time of this visit as billed', unit: 'hours/line' },
  ({ contract, rules }, at) =>
    at.item === undefined ? rowOf((rules.sold ?? contract).demand.visits, at.length).length : 0,
  'rules',
);
export const lineStaffTime = sold(
  { id: 'staffTime', label: 'Staff time of this piece, without contact', unit: 'hours/line' },
  ({ contract }, at) => (at.item === undefined ? 0 : rowOf(contract.price.items, at.item).staff_time),
  'price',
);
export const lineIsVisit = sold(
  { id: 'visits', label: 'Whether this is a visit', unit: 'visits/line' },
  (_, { item }) => (item === undefined ? 1 : 0),
);
/** As specified, whatever a scenario changes around a visit. */
export const lineShareOfHours = sold(
  { id: 'shareOfHours', label: 'Share of the hours sold that visits of this length have', unit: 'share' },
  ({ sales }, at) =>
    at.item === undefined ? sales.reduce((sum, { length, share }) => (length === at.length ? sum + share : sum), 0) : 0,
  'sales',
);
export const lineShareOfContact = sold(
  { id: 'shareOfContact', label: 'Share of the contact hours that visits of this length have', unit: 'share' },
  ({ contract }, at) => (at.item === undefined ? rowOf(contract.demand.visits, at.length).share : 0),
);
export const linePiecePrice = sold(
  { id: 'piecePrice', label: 'Price of this piece', unit: 'GBP/line', nullable: true },
  ({ contract }, at) => (at.item === undefined ? 0 : (rowOf(contract.price.items, at.item).price ?? Number.NaN)),
  'price',
);
/** NaN: unknown, or nothing is paid by the hour. */
export const lineHourPrice = sold(
  { id: 'hourPrice', label: 'Average price of an hour of this visit', unit: 'GBP/hour', nullable: true },
  ({ contract, sales }, at) => {
    if (at.item !== undefined) return 0;
    if (!isPaidByTheHour(contract)) return Number.NaN;
    let [share, paid] = [0, 0];
    for (const sale of sales) {
      if (sale.length !== at.length) continue;
      share += sale.share;
      paid += sale.share * sale.price;
    }
    return share > 0 ? paid / share : Number.NaN;
  },
  'price',
  'cover',
  'sales',
);
