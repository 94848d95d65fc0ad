// What the contract says about other direct costs and overheads.
import { termOf } from '../../calendar/term.ts';
import type { OtherLine, ShareOf } from '../../contract/types.ts';
import { input, rowOf, stated, whether, whetherWord } from '../leaf.ts';

/** A last year cut short counts by its days. */
export const term = input('contract.years', {}, (c) => termOf(c.contract).years);
export const startUpCost = input('costs.start_up');
export const mileageStated = input('costs.mileage_rate');
export const mileageIsApproved = whetherWord(
  'costs.mileageIsApproved',
  'Miles are paid at the approved rate',
  'costs.mileage_rate',
  'approved',
);
export const mileageAtRunningCost = whether(
  'costs.mileageAtRunningCost',
  'Miles are paid at no more than their running cost',
  ({ rules }) => rules.milesAtRunningCost === true,
  'rules',
);
export const turnover = input('costs.turnover');
export const recruitmentPerHire = input('costs.recruitment_per_hire');
export const trainingFees = input('costs.training_fees');
export const equipment = input('costs.equipment');

type Per = OtherLine['per'];

function line(per: Per, name: string, label: string, unit: string) {
  return stated(
    'costs.other[].amount',
    { id: `costs.other.${name}`, label: `Named line, ${label}`, unit, rows: 'line' },
    (c, row) => {
      const other = rowOf(c.costs.other, row);
      return other.per === per ? other.amount : 0;
    },
  );
}

/** What each named line costs, by what it is for; 0 where it is for something else. */
export const linePer = {
  visit: line('visit', 'perVisit', 'for each visit made', 'GBP/visit'),
  'contact-hour': line('contact-hour', 'perContactHour', 'a contact hour', 'GBP/hour'),
  'duty-hour': line('duty-hour', 'perDutyHour', 'an hour on duty', 'GBP/hour'),
  item: line('item', 'perItem', 'for each item', 'GBP/item'),
  'place-week': line('place-week', 'perPlaceWeek', 'a week of a place occupied', 'GBP/place-week'),
  worker: line('worker', 'perWorker', 'a worker', 'GBP/year/worker'),
  week: line('week', 'perWeek', 'a week', 'GBP/week'),
  month: line('month', 'perMonth', 'a month', 'GBP/month'),
  year: line('year', 'perYear', 'a year', 'GBP/year'),
} satisfies Record<Per, unknown>;

const shareOf = (value: ShareOf, base: 'cost' | 'price'): number => (value.of === base ? value.share : 0);

export const overheadOfCost = stated(
  'overheads.share',
  { id: 'overheads.shareOfCost', label: 'Overheads as a share of direct cost', unit: 'share' },
  (c) => shareOf(c.overheads, 'cost'),
);
export const overheadOfPrice = stated(
  'overheads.share',
  { id: 'overheads.shareOfPrice', label: 'Overheads as a share of price', unit: 'share' },
  (c) => shareOf(c.overheads, 'price'),
);
export const overheadPerHour = input('overheads.per_hour');
export const overheadPerYear = input('overheads.per_year');
export const contingencyOfCost = stated(
  'overheads.contingency',
  { id: 'overheads.contingencyOfCost', label: 'Contingency as a share of cost', unit: 'share' },
  (c) => shareOf(c.overheads.contingency, 'cost'),
);
export const contingencyOfPrice = stated(
  'overheads.contingency',
  { id: 'overheads.contingencyOfPrice', label: 'Contingency as a share of price', unit: 'share' },
  (c) => shareOf(c.overheads.contingency, 'price'),
);
export const surplusOfCost = stated(
  'overheads.surplus',
  { id: 'overheads.surplusOfCost', label: 'Surplus as a share of cost', unit: 'share' },
  (c) => shareOf(c.overheads.surplus, 'cost'),
);
export const surplusOfPrice = stated(
  'overheads.surplus',
  { id: 'overheads.surplusOfPrice', label: 'Surplus as a share of price', unit: 'share' },
  (c) => shareOf(c.overheads.surplus, 'price'),
);

export const wageGrowth = input('assumptions.wage_growth');
export const priceGrowth = input('assumptions.price_growth');
export const borrowingRate = input('assumptions.borrowing_rate');
