import { A_HAIR } from '../../engine/hair.ts';
import { settingOf } from '../../ways/setting.ts';
import { joinWords } from '../../words/words.ts';
import type { Check } from '../check.ts';
import { HOURS, isShown, leversNamed, whereStated } from './entries.ts';

export const hoursNotChecked: Check = {
  id: 'hours-not-checked',
  title: 'The hours paid for are checked by nobody but the provider',
  severity: 'major',
  dimension: 'monitoring',
  at: 'monitoring',
  sources: [
    'National Audit Office, Good practice contract management framework, 2016, sections 5.1 to 5.4 and 6.5',
    'Local Government and Social Care Ombudsman, decision 19 012 003: charged in full for short visits',
  ],
  look: whereStated((_, subject) => {
    const setting = settingOf(subject);
    // Where income is under cost, what is not seen is worked out way by way.
    if (setting && setting.gap < -A_HAIR) return [];
    const unseen = leversNamed(HOURS).filter(
      (lever) => (!setting || lever.range(setting) !== undefined) && !isShown(subject, lever),
    );
    if (unseen.length === 0) return [];
    const names = joinWords(
      unseen.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1)),
      'or',
    );
    return [
      {
        status: 'found',
        message: `No measure whose evidence somebody other than the provider holds would show ${names}.`,
        question: "Against which record that is not the provider's own are the hours billed checked, and how often?",
      },
    ];
  }),
  page: () => ({
    checks:
      "Where the price pays, or no sums can be made, asks whether the hours billed are checked against anything but the provider's own record.",
    why: 'A price that pays leaves less reason to give less than is billed, and mistakes are made all the same.',
    example:
      'Of 28 hours billed a week at £22.50, three to six were not given in one case worked out by Shepway Vox in 2021: £67.50 to £135.00 a week.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "monitoring=[{measure: self-reported-timesheets}]"',
      prints: 'No measure whose evidence somebody other than the provider holds would show',
    },
    basedOn: ['`monitoring`: each measure and who holds its evidence'],
    exclusions: ['Contracts whose price does not pay, where each way is looked at by itself'],
    couldBeWrong: [
      "The authority has access to the provider's system and looks at it; then the evidence is its own, and the contract can say so",
    ],
  }),
};
