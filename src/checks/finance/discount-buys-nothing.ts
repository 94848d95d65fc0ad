import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { daysSaved, discount, discountPerHour, lawfulTerms } from '../../figures/income/deductions.ts';
import { discountShare, discountWithin, paymentTerms } from '../../figures/inputs/price.ts';
import { days, money, share } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstWhere, isUnknown } from '../subject.ts';

const PATH = 'price.early_payment.discount';

const discountSavesNoDay = figure('check.discountSavesNoDay', {
  label: 'A discount for early payment brings no payment forward',
  unit: 'flag',
  source: 'Late Payment of Commercial Debts (Interest) Act 1998, section 4',
  formula: fx`${discountShare} > 0 and ${daysSaved} <= 0`,
});

export const discountBuysNothing = defineCheck({
  id: 'discount-buys-nothing',
  title: 'A discount for early payment buys nothing that the law does not already give',
  severity: 'major',
  dimension: 'finance',
  at: PATH,
  condition: discountSavesNoDay,
  sources: [
    'Late Payment of Commercial Debts (Interest) Act 1998, section 4, as amended from 16 March 2013',
    'Public Contracts Regulations 2015 (SI 2015/102), regulation 113, from 26 February 2015',
    'Procurement Act 2023, section 68, from 24 February 2025',
  ],
  unstated: {
    says: 'Nobody states whether the provider gives a discount for being paid early, or when it is paid without; the sums take none.',
    asks: 'What discount for early payment does the offer hold, for payment within how many days, against which terms?',
    severity: 'minor',
  },
  rests: {
    discount: discountShare,
    perYear: discount,
    perHour: discountPerHour,
    within: discountWithin,
    terms: paymentTerms,
    lawful: lawfulTerms,
  },
  find(subject): Found<{ isHour: boolean }>[] {
    const { file } = subject;
    if (isUnknown(file, PATH) || isUnknown(file, 'price.payment_terms')) return [UNSTATED];
    if (file.contract.price.early_payment.discount === 0) return [];
    const found = firstWhere(discountSavesNoDay, subject);
    // An hour on duty is no hour of contact, by which the figure goes.
    const isHour = found?.run.context.unit.kind === 'contact-hour';
    return found ? [{ status: 'found', run: found.run, finds: { isHour } }] : [];
  },
  tells: ['price.payment_terms', 'price.early_payment.within'],
  says: ({ discount: off, perYear, perHour, isHour, within, terms, lawful }) =>
    `The provider gives up ${share(off)}, ${money(perYear, 0)} a year${isHour ? ` or ${money(perHour)} an hour` : ''}, to be paid within ${days(within)}. ` +
    `Without any discount it is due in ${days(lawful)}${lawful < terms ? ', for longer terms do not count in law' : ''}: the discount buys no day.`,
  briefly: ({ discount: off }) => `The discount of ${share(off)} buys no day that the law does not give.`,
  asks: ({ discount: off }) =>
    `What does the provider get for its ${share(off)}, if it must be paid by then in any case?`,
  remedy: 'No discount is asked for being paid when the law already requires payment.',
  page: () => ({
    checks:
      'Compares the days within which a discounted invoice is paid with the days within which the law has it paid without one: 30 for a public body, 60 for others unless something longer was expressly agreed. A discount that brings no day forward is a lower price under another name.',
    why: 'Bids are compared by price, and a discount that every bidder feels it must give lowers the price after the comparison. Known early-payment schemes take about 1% to 1.5% and pay in about 10 days; more than that, for payment on time, is not such a scheme.',
    example:
      'At £16.00 an hour a discount of 12.5% leaves £14.00. Paid within 30 days, as the law asks of a council anyway, the £2.00 an hour buys nothing: £6,257 a year on 60 hours a week.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set price.early_payment.discount=12.5%',
      prints: 'The provider gives up 12.5%',
    },
    basedOn: [
      'The law of late payment of each date',
      'Published terms of NHS Wales (1% at 10 days, 1.25% at 5) and of councils in the Oxygen Finance scheme (1% at 10 days)',
    ],
    exclusions: ['A discount that does bring payment forward: see dear-discount'],
    couldBeWrong: [
      'The buyer is not a public body, and longer terms were expressly agreed and are fair',
      'The contract is one to which the prompt-payment rules do not apply, such as some health care',
      'The buyer pays later than the law asks, and the provider would rather lose the discount than chase it',
    ],
  }),
});
