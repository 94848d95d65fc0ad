import type { Contract, MonitoringMeasure } from '../../contract/types.ts';
import { rangeOf } from '../../ways/lever.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { settingOf } from '../../ways/setting.ts';
import { defineCheck, type Found } from '../check.ts';
import { told } from '../value.ts';
import { leversOfHours, ownMeasures } from './entries.ts';

const paidOnOwnRecord = told(
  'check.paidOnOwnRecord',
  'Payment rests on a record whose evidence only the provider holds',
  (contract) => paidOn(contract) !== undefined,
);

export const paidOnOwnWord = defineCheck({
  id: 'paid-on-own-word',
  title: 'Payment rests on what only the provider records',
  severity: 'minor',
  dimension: 'monitoring',
  at: 'monitoring',
  condition: paidOnOwnRecord,
  sources: [
    'National Audit Office, Good practice contract management framework, 2016, section 6.5',
    "National Audit Office, The Ministry of Justice's electronic monitoring contracts, 2013",
  ],
  find(subject): Found<{ names: string }>[] {
    const { file } = subject;
    const own = paidOn(file.contract);
    if (!own) return [];
    // Where hours are billed, or time with people, other checks say what nobody sees; where only pieces are, this one does.
    const setting = settingOf(subject);
    const isOfHours = !setting || leversOfHours.some((lever) => rangeOf(lever, setting) !== undefined);
    const isAlone = file.contract.monitoring.every((entry) => holderOf(entry) === 'provider');
    const severity = isAlone && !isOfHours ? 'major' : 'minor';
    return [{ status: 'found', severity, finds: { names: own.names }, path: own.path }];
  },
  tells: ['monitoring[].measure', 'monitoring[].evidence'],
  says: ({ names }) => `Payment rests on ${names}, and only the provider holds the evidence.`,
  asks: ({ names }) => `What does the authority set ${names} against before it pays?`,
  page: () => ({
    checks:
      'Looks for measures on which payment rests and whose evidence only the provider holds. It weighs more where pieces alone are paid for and nobody else holds evidence of anything.',
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
});

function paidOn({ monitoring, price }: Contract): ReturnType<typeof ownMeasures> {
  const resultsPaid = price.at_risk.share > 0;
  const isPaidOn = ({ measure, paid_on }: MonitoringMeasure): boolean =>
    paid_on === true || (measure === 'payment-by-results' && resultsPaid);
  return ownMeasures(monitoring, (entry) => isPaidOn(entry) && holderOf(entry) === 'provider');
}
