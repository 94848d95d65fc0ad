import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysSaved, discount, discountAnnualised, interestSaved } from '../../figures/income/deductions.ts';
import { borrowingRate } from '../../figures/inputs/costs.ts';
import { discountShare } from '../../figures/inputs/price.ts';
import { days, money, share, yearlyInterest } from '../../words/words.ts';
import { defineCheck } from '../check.ts';
import { firstRun, isKnown, isUnknown } from '../subject.ts';
import { holdsIn } from '../value.ts';

const usual = constant('constant.usualDiscount', 0.015, {
  label: 'The most that known early-payment schemes take',
  unit: 'share',
  source: 'NHS Wales Priority Supplier Programme; Oxygen Finance, schemes of councils',
});

const costsMoreThanItSaves = figure('check.discountCostsMoreThanItSaves', {
  label: 'The discount costs more than the interest it saves',
  unit: 'flag',
  source: 'The costing method, section 4',
  formula: fx`${daysSaved} > 0 and ${discount} > ${interestSaved}`,
});

const aboveKnownSchemes = figure('check.discountAboveKnownSchemes', {
  label: 'The discount is above those of known schemes',
  unit: 'flag',
  source: 'NHS Wales Priority Supplier Programme; Oxygen Finance, schemes of councils',
  formula: fx`${discountShare} > ${usual}`,
});

export const dearDiscount = defineCheck({
  id: 'dear-discount',
  title: 'A discount for early payment costs more than borrowing the money would',
  severity: 'minor',
  dimension: 'finance',
  at: 'price.early_payment.discount',
  condition: costsMoreThanItSaves,
  thresholds: [usual],
  sources: [
    'NHS Wales Shared Services Partnership, Priority Supplier Programme: 1.25% at 5 days, 1% at 10, as read in 2026',
    'Oxygen Finance, early payment programmes of councils: 1% at 10 days, as read in 2026',
    'The costing method, section 4',
  ],
  rests: {
    discount: discountShare,
    daysSaved,
    yearlyInterest: discountAnnualised,
    costs: discount,
    saves: interestSaved,
    borrowingRate,
    usual,
  },
  find(subject) {
    const { file } = subject;
    if (file.contract.price.early_payment.discount === 0 || isUnknown(file, 'price.payment_terms')) return [];
    const run = firstRun(subject);
    if (!run || !holdsIn(costsMoreThanItSaves, run)) return [];
    const above = holdsIn(aboveKnownSchemes, run);
    const finds = { above, isRateStated: isKnown(file, 'assumptions.borrowing_rate') };
    return [{ status: 'found', run, severity: above ? 'major' : 'minor', finds }];
  },
  tells: ['price.payment_terms', 'price.early_payment.within'],
  says: ({
    discount: off,
    daysSaved: sooner,
    yearlyInterest: interest,
    costs,
    saves,
    borrowingRate: rate,
    above,
    isRateStated,
    usual: most,
  }) =>
    `A discount of ${share(off)} for payment ${days(sooner)} sooner is interest of ${yearlyInterest(interest)} a year: ` +
    `it costs ${money(costs, 0)} a year${
      rate > 0 || isRateStated
        ? ` and saves ${money(saves, 0)} at the ${share(rate)} that ${isRateStated ? 'the contract states' : 'these sums take'} for borrowing.`
        : '; what it saves nobody can tell, for nobody states at what rate the provider borrows.'
    }${above ? ` Known schemes take about 1% to ${share(most)}.` : ''}`,
  asks: ({ discount: off }) =>
    `Was the ${share(off)} asked of every bidder, and was the price compared before or after it?`,
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
});
