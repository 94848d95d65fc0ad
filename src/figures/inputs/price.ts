// What the contract says about price.
import { stated, whetherStated } from '../leaf.ts';

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
  { label: 'Price of an item', unit: 'GBP/item', rows: 'item' },
  (c, row) => c.price.items[row]?.price ?? 0,
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
  { label: 'Block payment a year', unit: 'GBP/year' },
  (c) => c.price.block_per_year ?? 0,
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
