import { figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { finance } from '../../figures/income/deductions.ts';
import { paymentTerms } from '../../figures/inputs/price.ts';
import { longestTerms } from '../../figures/law.ts';
import { knownOn, rates } from '../../rates/index.ts';
import { days, money } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { firstWhere, isUnknown } from '../subject.ts';

const PATH = 'price.payment_terms';

const termsBeyondLaw = figure('check.termsBeyondLaw', {
  label: 'Payment terms are longer than the law of late payment allows',
  unit: 'flag',
  source: 'Late Payment of Commercial Debts (Interest) Act 1998, section 4',
  formula: fx`${longestTerms} > 0 and ${paymentTerms} > ${longestTerms}`,
});

export const paymentTermsBeyondLaw = defineCheck({
  id: 'payment-terms-beyond-law',
  title: 'Payment terms are longer than the law allows',
  severity: 'major',
  dimension: 'law',
  at: PATH,
  condition: termsBeyondLaw,
  sources: [
    'Late Payment of Commercial Debts (Interest) Act 1998, section 4, as amended from 16 March 2013',
    'Public Contracts Regulations 2015 (SI 2015/102), regulation 113, from 26 February 2015',
    'Procurement Act 2023, section 68, from 24 February 2025',
  ],
  unstated: {
    says: 'Nobody states within how many days an invoice is paid.',
    asks: 'Within how many days of a valid invoice do you pay, and how often did you last year?',
  },
  rests: { terms: paymentTerms, longest: longestTerms, waiting: finance },
  find(subject): Found<{ mayAgree: boolean }>[] {
    const { file } = subject;
    const { start, authority_kind: buyer } = file.contract.contract;
    // Before 16 March 2013 the law set no longest term: a contract made then may agree on any day.
    if (!knownOn(rates['payment-terms-public'], start).row) return [];
    if (isUnknown(file, PATH)) return [UNSTATED];
    const found = firstWhere(termsBeyondLaw, subject);
    if (!found) return [];
    const mayAgree = buyer === 'other';
    return [{ status: mayAgree ? 'cannotTell' : 'found', run: found.run, finds: { mayAgree } }];
  },
  tells: ['contract.authority_kind'],
  says: ({ terms, longest, waiting, mayAgree }) =>
    mayAgree
      ? `Terms of ${days(terms)} are longer than the ${days(longest)} of the law, which a buyer that is no public body may exceed only where it was expressly agreed and is not grossly unfair to the provider. Nobody states either.`
      : `Terms of ${days(terms)} are longer than the ${days(longest)} within which a public body must pay a valid invoice. Interest runs from then whatever the contract says.` +
        (waiting > 0 ? ` Waiting costs the provider ${money(waiting, 0)} a year as it is.` : ''),
  asks: ({ terms, mayAgree }) =>
    mayAgree
      ? `Were ${days(terms)} expressly agreed, and why are they fair to a provider that pays wages every month?`
      : `On what ground are terms of ${days(terms)} asked of this provider?`,
  remedy: 'The authority pays within 30 days, as the law asks.',
  page: () => ({
    checks:
      'Compares the payment terms with the longest that the law of late payment allows: 30 days for a public body, 60 for another buyer.',
    why: 'Wages are paid before invoices are. A month more of waiting is a month of wages that somebody has to lend, and for a small charity there is nobody.',
    example:
      'A service of £10,000 a month on terms of 60 days has £20,000 outstanding at any time. At 8% that is £1,600 a year, half of it beyond the law.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set "price.payment_terms=60 days"',
      prints: 'Terms of 60 days are longer than the 30 days within which a public body must pay',
    },
    basedOn: ['The Act of 1998 as amended in 2013, and the rules on public contracts of 2015 and 2025'],
    exclusions: ['What is really paid, and when: only the terms are looked at'],
    couldBeWrong: [
      'The buyer is not of the kind stated',
      'The days are counted from another event than a valid invoice',
      'Some contracts for health care and schools stand outside the rules on public contracts, though not outside the Act of 1998',
    ],
  }),
});
