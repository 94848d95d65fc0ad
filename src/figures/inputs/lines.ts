// What is sold, row by row: the visit lengths first, then the items.

import { isPaidByTheHour } from '../../contract/prices.ts';
import type { RunContext } from '../context.ts';
import { counted } from '../leaf.ts';

const SOURCE = 'The contract';

function sold(
  id: string,
  label: string,
  unit: string,
  read: (context: RunContext, at: Sold) => number,
  nullable = false,
) {
  return counted(`line.${id}`, { label, unit, rows: 'sold', source: SOURCE, nullable }, (context, row) => {
    const lengths = context.contract.demand.visits.length;
    return read(context, row < lengths ? { length: row } : { item: row - lengths });
  });
}

type Sold = { length: number; item?: undefined } | { item: number; length?: undefined };

export const lineContact = sold('contact', 'Contact time of this visit or piece', 'hours/line', ({ contract }, at) =>
  at.item === undefined
    ? (contract.demand.visits[at.length]?.length ?? 0)
    : (contract.price.items[at.item]?.contact_time ?? 0),
);
/** As specified; of a piece its contact, which no price by the hour pays for. */
export const lineBilled = sold('billed', 'Contact time of this visit as billed', 'hours/line', (context, at) =>
  at.item === undefined ? ((context.rules.sold ?? context.contract).demand.visits[at.length]?.length ?? 0) : 0,
);
export const lineStaffTime = sold(
  'staffTime',
  'Staff time of this piece, without contact',
  'hours/line',
  ({ contract }, at) => (at.item === undefined ? 0 : (contract.price.items[at.item]?.staff_time ?? 0)),
);
export const lineIsVisit = sold('visits', 'Whether this is a visit', 'visits/line', (_, at) =>
  at.item === undefined ? 1 : 0,
);
/** As specified, whatever a scenario changes around a visit. */
export const lineShareOfHours = sold(
  'shareOfHours',
  'Share of the hours sold that visits of this length have',
  'share',
  ({ sales }, at) =>
    at.item === undefined ? sales.reduce((sum, { length, share }) => (length === at.length ? sum + share : sum), 0) : 0,
);
export const lineShareOfContact = sold(
  'shareOfContact',
  'Share of the contact hours that visits of this length have',
  'share',
  ({ contract }, at) => (at.item === undefined ? (contract.demand.visits[at.length]?.share ?? 0) : 0),
);
export const linePiecePrice = sold(
  'piecePrice',
  'Price of this piece',
  'GBP/line',
  ({ contract }, at) => (at.item === undefined ? 0 : (contract.price.items[at.item]?.price ?? Number.NaN)),
  true,
);
/** NaN: unknown, or nothing is paid by the hour. */
export const lineHourPrice = sold(
  'hourPrice',
  'Average price of an hour of this visit',
  'GBP/hour',
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
  true,
);
