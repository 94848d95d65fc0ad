import { defineCheck, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { foundFor, told } from '../value.ts';

const asks = 'How will the authority know, other than from the provider, that the work it pays for is done?';

const noMeasure = told(
  'check.noMeasure',
  'No measure of monitoring is specified',
  ({ monitoring }) => monitoring.length === 0,
);

export const notMonitored = defineCheck({
  id: 'not-monitored',
  title: 'Nothing shows whether the work is done',
  severity: 'major',
  dimension: 'monitoring',
  at: 'monitoring',
  condition: noMeasure,
  sources: [
    'National Audit Office, Good practice contract management framework, 2016, sections 5.1 to 5.4',
    "National Audit Office, The Ministry of Justice's electronic monitoring contracts, 2013",
  ],
  unstated: { says: 'The contract says nothing of monitoring.', asks },
  find({ file }) {
    const found = foundFor(noMeasure, file.contract);
    return found.length > 0 && !isStated(file, 'monitoring') ? [UNSTATED] : found;
  },
  says: 'No measure of monitoring is specified.',
  asks,
  remedy: 'The contract says how the authority will see, other than from the provider, that the work is done.',
  page: () => ({
    checks: 'Asks whether the contract says how the authority sees that the work is done.',
    why: 'An authority pays for hours that it does not see. Without a measure of its own it pays for what it is told.',
    example: 'In a contract of £50,000 a year, nobody could say whether £50,000 or £30,000 of work was done.',
    basedOn: ['`monitoring`'],
    exclusions: ['How good each measure is, which other checks look at'],
    couldBeWrong: ['The measures stand in another document, such as a framework agreement'],
  }),
});
