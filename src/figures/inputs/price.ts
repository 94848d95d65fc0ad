// What the contract says about price. An unknown price reads as NaN; one that is not named as nothing.
import { isPaidByTheHour, unknownPrices } from '../../contract/prices.ts';
import { counted, stated, whether, whetherStated } from '../leaf.ts';

const amount = (price: number | null | undefined): number => (price === null ? Number.NaN : (price ?? 0));

export const buysDuty = whetherStated(
  'price.buysDuty',
  'Hours and hourly prices are of duty, travel and notes inside',
  (contract) => contract.price.buys === 'duty',
);
export const paidByTheHour = whether('price.paidByTheHour', 'Something is paid by the hour or visit', ({ contract }) =>
  isPaidByTheHour(contract),
);
export const pricesAreKnown = whether(
  'price.known',
  'Every price is known',
  ({ contract }) => unknownPrices(contract).length === 0,
);

export const secondWorkerPaid = stated(
  'price.second_worker',
  { label: 'Part of the price paid for the second worker', unit: 'share' },
  (c) => c.price.second_worker,
);
export const vatIncluded = stated(
  'price.vat_included',
  { label: 'VAT inside the prices', unit: 'share' },
  (c) => c.price.vat_included,
);
export const itemPrice = stated(
  'price.items[].price',
  { label: 'Price of an item', unit: 'GBP/item', rows: 'item', nullable: true },
  (c, row) => amount(c.price.items[row]?.price),
);
export const itemPerYear = stated(
  'price.items[].per_year',
  { label: 'Items a year', unit: 'items/year', rows: 'item' },
  (c, row) => c.price.items[row]?.per_year ?? 0,
);
export const itemPerVisit = stated(
  'price.items[].per_visit',
  { label: 'Items for each visit', unit: 'items/visit', rows: 'item' },
  (c, row) => c.price.items[row]?.per_visit ?? 0,
);
export const itemContactTime = stated(
  'price.items[].contact_time',
  { label: 'Contact time of an item', unit: 'hours/item', rows: 'item' },
  (c, row) => c.price.items[row]?.contact_time ?? 0,
);
export const itemStaffTime = stated(
  'price.items[].staff_time',
  { label: 'Staff time of an item, without contact', unit: 'hours/item', rows: 'item' },
  (c, row) => c.price.items[row]?.staff_time ?? 0,
);
export const blockPerYear = stated(
  'price.block_per_year',
  { label: 'Block payment a year', unit: 'GBP/year', nullable: true },
  (c) => amount(c.price.block_per_year),
);
export const sessionPrice = counted(
  'session.price',
  { label: 'Price of a session', unit: 'GBP/session', rows: 'session', source: 'The contract', nullable: true },
  ({ sold }, row) => amount(sold.pricedSessions[row]?.price),
);
export const places = stated(
  'price.places.number',
  { label: 'Places', unit: 'places' },
  (c) => c.price.places?.number ?? 0,
);
export const occupancy = stated(
  'price.places.occupancy',
  { label: 'Share of places paid for', unit: 'share' },
  (c) => c.price.places?.occupancy ?? 0,
);
export const placePerWeek = stated(
  'price.places.per_week',
  { label: 'Price of a place and week', unit: 'GBP/place/week', nullable: true },
  (c) => amount(c.price.places?.per_week),
);
export const placePerNight = stated(
  'price.places.per_night',
  { label: 'Price of a place and night', unit: 'GBP/place/day', nullable: true },
  (c) => amount(c.price.places?.per_night),
);
export const setUpFee = stated('price.set_up', { label: 'Set-up fee, once', unit: 'GBP' }, (c) => c.price.set_up);
export const capPerYear = stated(
  'price.cap_per_year',
  { label: 'The most that is paid a year', unit: 'GBP/year' },
  (c) => c.price.cap_per_year ?? 0,
);
export const capIsStated = whetherStated(
  'price.capStated',
  'The contract caps what is paid a year',
  (contract) => contract.price.cap_per_year !== undefined,
);
export const discountShare = stated(
  'price.early_payment.discount',
  { label: 'Early-payment discount', unit: 'share' },
  (c) => c.price.early_payment.discount,
);
export const paymentTerms = stated(
  'price.payment_terms',
  { label: 'Payment terms', unit: 'days' },
  (c) => c.price.payment_terms,
);
export const discountWithin = stated(
  'price.early_payment.within',
  { label: 'Days within which the discount is earned', unit: 'days' },
  (c) => c.price.early_payment.within ?? c.price.payment_terms,
);
export const atRiskShare = stated(
  'price.at_risk.share',
  { label: 'Share of income held back for results', unit: 'share' },
  (c) => c.price.at_risk.share,
);
export const expectedLoss = stated(
  'price.at_risk.expected_loss',
  { label: 'Share of what is held back that is expected to be lost', unit: 'share' },
  (c) => c.price.at_risk.expected_loss,
);
export const indexationIsWages = whetherStated(
  'price.indexedToWages',
  'Prices rise with wages',
  (contract) => contract.price.indexation === 'wages',
);
export const indexationIsPrices = whetherStated(
  'price.indexedToPrices',
  'Prices rise with consumer prices',
  (contract) => contract.price.indexation === 'prices',
);
export const indexationRate = stated(
  'price.indexation',
  { label: 'Yearly rise of the price that the contract states', unit: 'share' },
  (c) => (typeof c.price.indexation === 'number' ? c.price.indexation : 0),
);
