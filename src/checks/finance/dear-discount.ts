import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysPerYear } from '../../figures/constants.ts';
import { daysSaved, discount, discountAnnualised } from '../../figures/income/deductions.ts';
import { gross } from '../../figures/income/gross.ts';
import { borrowingRate } from '../../figures/inputs/costs.ts';
import { discountShare } from '../../figures/inputs/price.ts';
import { days, money, share, yearlyInterest } from '../../words/words.ts';
import { type Check, holdsIn, runsOf } from '../check.ts';
import { isUnknown } from '../unstated.ts';
import { valueIn } from '../value.ts';

const usual = constant('constant.usualDiscount', 0.015, {
  label: 'The most that known early-payment schemes take',
  unit: 'share',
  source: 'NHS Wales Priority Supplier Programme; Oxygen Finance, schemes of councils',
});

const saving = figure('check.interestSaved', {
  label: 'Interest saved by being paid early',
  unit: 'GBP/year',
  source: 'The costing method, section 4',
  formula: fx`max(0, (${gross} - ${discount}) * ${daysSaved} / ${daysPerYear} * ${borrowingRate})`,
});

const costsMoreThanItSaves = figure('check.discountCostsMoreThanItSaves', {
  label: 'The discount costs more than the interest it saves',
  unit: 'flag',
  source: 'The costing method, section 4',
  formula: fx`${daysSaved} > 0 and ${discount} > ${saving}`,
});

const aboveKnownSchemes = figure('check.discountAboveKnownSchemes', {
  label: 'The discount is above those of known schemes',
  unit: 'flag',
  source: 'NHS Wales Priority Supplier Programme; Oxygen Finance, schemes of councils',
  formula: fx`${discountShare} > ${usual}`,
});

export const dearDiscount: Check = {
  id: 'dear-discount',
  title: 'A discount for early payment costs more than borrowing the money would',
  severity: 'minor',
  dimension: 'finance',
  at: 'price.early_payment.discount',
  condition: costsMoreThanItSaves,
  sources: [
    'NHS Wales Shared Services Partnership, Priority Supplier Programme: 1.25% at 5 days, 1% at 10, as read in 2026',
    'Oxygen Finance, early payment programmes of councils: 1% at 10 days, as read in 2026',
    'The costing method, section 4',
  ],
  look(subject) {
    const { file } = subject;
    if (file.contract.price.early_payment.discount === 0 || isUnknown(file, 'price.payment_terms')) return [];
    const [first] = runsOf(subject, 'asSpecified');
    if (!first || !holdsIn(costsMoreThanItSaves, first.run)) return [];
    const { run } = first;
    const value = run.results.value;
    const off = share(value(discountShare));
    const above = holdsIn(aboveKnownSchemes, run);
    return [
      {
        status: 'found',
        severity: above ? 'major' : 'minor',
        message:
          `A discount of ${off} for payment ${days(value(daysSaved))} sooner is interest of ${yearlyInterest(value(discountAnnualised))} a year: ` +
          `it costs ${money(value(discount), 0)} a year and saves ${money(valueIn(saving, run), 0)} at the ${share(value(borrowingRate))} ` +
          `that the contract reckons with.${above ? ` Known schemes take about 1% to ${share(usual.value ?? 0)}.` : ''}`,
        question: `Was the ${off} asked of every bidder, and was the price compared before or after it?`,
      },
    ];
  },
  page: () => ({
    checks:
      'Turns a discount for early payment into a yearly rate of interest, and compares what it costs with what borrowing the same money for the same days would. Terms beyond those that the law allows do not count as days saved.',
    why: 'A few percent look small and are not: 1% for 20 days is 20% a year. The discount comes off every invoice, and it comes off the price that the bids were compared by.',
    example:
      'On £100,000 a year, 2.5% for payment in 10 days and not 30 costs £2,500. Borrowing £97,500 for 20 days at 8% costs £427. As interest, 2.5% for 20 days is 58.7% a year.',
    console: {
      command:
        'viability what-if contracts/family-support-2015.yaml --set price.early_payment.discount=2.5% --set "price.early_payment.within=10 days"',
      prints: 'A discount of 2.5% for payment 20 days sooner is interest of 58.7% a year',
    },
    basedOn: [
      'Compound interest: (1 + d / (1 - d)) ^ (365 / days saved) - 1',
      'Published terms of early-payment schemes',
    ],
    exclusions: ['A discount that saves no day: see discount-buys-nothing'],
    couldBeWrong: [
      'The provider cannot borrow at the rate assumed, or not at all',
      'The buyer really pays later than its terms, so that more days are saved',
    ],
  }),
};
