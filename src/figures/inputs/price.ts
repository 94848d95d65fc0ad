// What the contract says about price. An unknown price reads as NaN; one that is not named as nothing.
import { isPaidByTheHour, unknownPrices } from '../../contract/prices.ts';
import { omissible, whetherUsed } from '../alternatives.ts';
import { counted, input, rowOf, whetherStated, whetherWord } from '../leaf.ts';

export const buysDuty = whetherStated(
  'price.buysDuty',
  'Hours and hourly prices are of duty, travel and notes inside',
  (contract) => contract.price.buys === 'duty',
  'price',
);
export const paidByTheHour = whetherStated(
  'price.paidByTheHour',
  'Something is paid by the hour or visit',
  isPaidByTheHour,
  'price',
  'cover',
);
export const pricesAreKnown = whetherStated(
  'price.known',
  'Every price is known',
  (contract) => unknownPrices(contract).length === 0,
  'price',
  'cover',
);

export const secondWorkerPaid = input('price.second_worker');
export const vatIncluded = input('price.vat_included');
export const itemPrice = input('price.items[].price', { rows: 'item', nullable: true });
export const itemPerYear = input('price.items[].per_year', { rows: 'item' });
export const itemPerVisit = input('price.items[].per_visit', { rows: 'item' });
export const itemContactTime = input('price.items[].contact_time', { rows: 'item' });
export const itemStaffTime = input('price.items[].staff_time', { rows: 'item' });
export const blockPerYear = input('price.block_per_year', { nullable: true });
export const sessionPrice = counted(
  'session.price',
  { label: 'Price of a session', unit: 'GBP/session', rows: 'session', source: 'The contract', nullable: true },
  ({ sold }, row) => rowOf(sold.pricedSessions, row).price ?? Number.NaN,
  'sold',
);
export const places = input('price.places.number');
export const occupancy = input('price.places.occupancy');
export const placePerWeek = input('price.places.per_week', { nullable: true });
export const placePerNight = input('price.places.per_night', { unit: 'GBP/place/day', nullable: true });
export const setUpFee = input('price.set_up');
export const capPerYear = omissible('price.cap_per_year');
export const capIsStated = whetherUsed('price.capStated', 'The contract caps what is paid a year', capPerYear);
export const discountShare = input('price.early_payment.discount');
export const paymentTerms = input('price.payment_terms');
export const discountWithin = input(
  'price.early_payment.within',
  {},
  (c) => c.price.early_payment.within ?? c.price.payment_terms,
);
export const atRiskShare = input('price.at_risk.share');
export const expectedLoss = input('price.at_risk.expected_loss');
export const indexationIsWages = whetherWord(
  'price.indexedToWages',
  'Prices rise with wages',
  'price.indexation',
  'wages',
);
export const indexationIsPrices = whetherWord(
  'price.indexedToPrices',
  'Prices rise with consumer prices',
  'price.indexation',
  'prices',
);
export const indexationRate = input('price.indexation');
