import { weeksPerYear } from '../../figures/constants.ts';
import { fte } from '../../figures/staff/staff.ts';
import { contactHours } from '../../figures/time/contact-hours.ts';
import { number, plural, timeSpan } from '../../words/words.ts';
import type { Check } from '../check.ts';

/** Cases to a full-time social worker in England, 2021 to 2023. */
const USUAL = 16;

export const caseloadTooHigh: Check = {
  id: 'caseload-too-high',
  title: 'A worker has more families than there is time for',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.caseload',
  sources: [
    "Department for Education, Children's social work workforce, 2023: 16.0 cases to a full-time social worker",
  ],
  look({ file, years }) {
    const { quality, contract } = file.contract;
    const question = 'How many families does each full-time worker have at once, and who says when it is too many?';
    if (quality.caseload === undefined) {
      if (contract.profile !== 'family-support') return [];
      return [
        { status: 'cannotTell', severity: 'minor', message: 'Nobody states how many families a worker has.', question },
      ];
    }
    if (quality.caseload <= USUAL) return [];
    const run = years[0]?.runs.get('asSpecified');
    const each = run
      ? run.results.value(contactHours) / run.results.value(fte) / (weeksPerYear.value ?? 1) / quality.caseload
      : undefined;
    const time = each === undefined ? '' : ` The hours paid for come to ${timeSpan(each)} a week for each.`;
    return [
      {
        status: 'found',
        message: `${plural(quality.caseload, 'case')} to a full-time worker are specified; social workers in England have ${number(USUAL)} on average.${time}`,
        question,
      },
    ];
  },
  page: () => ({
    checks:
      "Sets the caseload beside the average of children's social workers in England, and shows the contact time that it leaves for each.",
    why: 'Support that is called intense is measured in hours with each family, and the caseload decides how many.',
    example:
      'A full-time worker with 20 contact hours a week and 25 families has 48 minutes a week for each: £12.80 of a price of £16.00 an hour.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set quality.caseload=30',
      prints: '30 cases to a full-time worker are specified; social workers in England have 16 on average.',
    },
    basedOn: ['`quality.caseload`, the contact hours and the full-time posts of the first year'],
    exclusions: ['Work that is not organised in cases, such as home care'],
    couldBeWrong: ['Cases differ: thirty short ones may be less work than ten long ones'],
  }),
};
