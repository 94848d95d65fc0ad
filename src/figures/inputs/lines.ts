// What is sold, row by row: the visit lengths first, then the items.

import { counted, type Part, rowOf, type Seen } from '../leaf.ts';

const SOURCE = 'The contract';

interface Line {
  id: string;
  label: string;
  unit: string;
  nullable?: boolean;
}

type ReadLine<P extends Part> = (seen: Seen<P | 'demand'>, at: number) => number;

/** What is said of the visits of one length and of an item, each by its place among its own. */
interface Of<P extends Part> {
  visit: ReadLine<P>;
  item: ReadLine<P>;
}

const nothing = () => 0;

function sold<P extends Part = never>({ id, ...words }: Line, { visit, item }: Of<P>, ...of: readonly P[]) {
  return counted<P | 'demand'>(
    `line.${id}`,
    { rows: 'sold', source: SOURCE, ...words },
    (seen, row) => {
      const lengths = (seen as Seen<'demand'>).contract.demand.visits.length;
      return row < lengths ? visit(seen, row) : item(seen, row - lengths);
    },
    'demand',
    ...of,
  );
}

export const lineContact = sold(
  { id: 'contact', label: 'Contact time of this visit or piece', unit: 'hours/line' },
  {
    visit: ({ contract }, at) => rowOf(contract.demand.visits, at).length,
    item: ({ contract }, at) => rowOf(contract.price.items, at).contact_time,
  },
  'price',
);
/** As specified; of a piece its contact, which no price by the hour pays for. */
export const lineBilled = sold(
  { id: 'billed', label: 'Contact time of this visit as billed', unit: 'hours/line' },
  { visit: ({ contract, rules }, at) => rowOf((rules.sold ?? contract).demand.visits, at).length, item: nothing },
  'rules',
);
export const lineStaffTime = sold(
  { id: 'staffTime', label: 'Staff time of this piece, without contact', unit: 'hours/line' },
  { visit: nothing, item: ({ contract }, at) => rowOf(contract.price.items, at).staff_time },
  'price',
);
export const lineIsVisit = sold(
  { id: 'visits', label: 'Whether this is a visit', unit: 'visits/line' },
  { visit: () => 1, item: nothing },
);
/** As specified, whatever a scenario changes around a visit. */
export const lineShareOfHours = sold(
  { id: 'shareOfHours', label: 'Share of the hours sold that visits of this length have', unit: 'share' },
  {
    visit: ({ sales }, at) => sales.reduce((sum, { length, share }) => (length === at ? sum + share : sum), 0),
    item: nothing,
  },
  'sales',
);
export const lineShareOfContact = sold(
  { id: 'shareOfContact', label: 'Share of the contact hours that visits of this length have', unit: 'share' },
  { visit: ({ contract }, at) => rowOf(contract.demand.visits, at).share, item: nothing },
);
export const linePiecePrice = sold(
  { id: 'piecePrice', label: 'Price of this piece', unit: 'GBP/line', nullable: true },
  { visit: nothing, item: ({ contract }, at) => rowOf(contract.price.items, at).price ?? Number.NaN },
  'price',
);
/** NaN: unknown, or nothing of this length is paid by the hour: nothing over nothing. */
export const lineHourPrice = sold(
  { id: 'hourPrice', label: 'Average price of an hour of this visit', unit: 'GBP/hour', nullable: true },
  {
    visit: ({ sales }, at) => {
      let [share, paid] = [0, 0];
      for (const sale of sales) {
        if (sale.length !== at) continue;
        share += sale.share;
        paid += sale.share * sale.price;
      }
      return paid / share;
    },
    item: nothing,
  },
  'sales',
);
