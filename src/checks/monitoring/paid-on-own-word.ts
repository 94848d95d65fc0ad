import { measures } from '../../ways/seen/measures.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { joinWords } from '../../words/words.ts';
import type { Check } from '../check.ts';
import { whereStated } from './entries.ts';

export const paidOnOwnWord: Check = {
  id: 'paid-on-own-word',
  title: 'Payment rests on what only the provider records',
  severity: 'minor',
  dimension: 'monitoring',
  at: 'monitoring',
  sources: [
    'National Audit Office, Good practice contract management framework, 2016, section 6.5',
    "National Audit Office, The Ministry of Justice's electronic monitoring contracts, 2013",
  ],
  look: whereStated((entries, { file }) => {
    const resultsPaid = file.contract.price.at_risk.share > 0;
    const own = entries.flatMap((entry, at) => {
      const paid = entry.paid_on === true || (entry.measure === 'payment-by-results' && resultsPaid);
      return paid && holderOf(entry) === 'provider' ? [{ entry, at }] : [];
    });
    const [first] = own;
    if (!first) return [];
    const names = joinWords(own.map(({ entry }) => measures[entry.measure].label.toLowerCase()));
    return [
      {
        status: 'found',
        message: `Payment rests on ${names}, and only the provider holds the evidence.`,
        question: `What does the authority set ${names} against before it pays?`,
        path: `monitoring[${first.at}]`,
      },
    ];
  }),
  page: () => ({
    checks: 'Looks for measures on which payment rests and whose evidence only the provider holds.',
    why: 'A record that is kept to be paid is kept with payment in mind. That is true of careful people too.',
    example:
      'A provider bills £1,150 a week by its own timesheets; a second record, checked for a day each quarter, costs about £1,200 a year.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "monitoring=[{measure: self-reported-timesheets, paid_on: yes}]"',
      prints: 'Payment rests on timesheets, and only the provider holds the evidence.',
    },
    basedOn: ['`paid_on`, `evidence` and `run_by` of each measure, and `price.at_risk`'],
    exclusions: ['Measures on which nothing is paid'],
    couldBeWrong: ['The authority checks the record before it pays, and the contract does not say so'],
  }),
};
