import { makesSense } from '../../contract/profiles/applies.ts';
import { wordsFor } from '../../contract/profiles/words.ts';
import type { Contract } from '../../contract/types.ts';
import { isShort } from '../../engine/hair.ts';
import { whether } from '../../figures/leaf.ts';
import { type Lever, labelOf } from '../../ways/lever.ts';
import { type Setting, settingIn, settingOf } from '../../ways/setting.ts';
import { joinWords } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isShown, leversOfHours, within } from './entries.ts';

const hoursUnseen = whether(
  'check.hoursNotChecked',
  "The price pays, and no record but the provider's own would show hours billed and not given",
  (context) => {
    // Where work is unstated no gap can be told, and no way is weighed by it.
    const setting = context.unstated === undefined ? settingIn(context) : undefined;
    return unseenIn(context.contract, setting && !Number.isNaN(setting.gap) ? setting : undefined).length > 0;
  },
);

export const hoursNotChecked = defineCheck({
  id: 'hours-not-checked',
  title: 'The hours paid for are checked by nobody but the provider',
  severity: 'major',
  dimension: 'monitoring',
  at: 'monitoring',
  condition: hoursUnseen,
  searches: true,
  sources: [
    'National Audit Office, Good practice contract management framework, 2016, sections 5.1 to 5.4 and 6.5',
    'Local Government and Social Care Ombudsman, decision 19 012 003: charged in full for short visits',
  ],
  find(subject): Found<{ names: string }>[] {
    const { monitoring } = subject.file.contract;
    if (monitoring.length === 0) return [];
    const unseen = unseenIn(subject.file.contract, settingOf(subject));
    if (unseen.length === 0) return [];
    const names = joinWords(
      unseen.map((lever) => within(labelOf(lever, subject.file.contract))),
      'or',
    );
    return [{ status: 'found', finds: { names } }];
  },
  says: ({ names }) => `No record that anybody but the provider holds would show ${names}.`,
  briefly: ({ names }) => `Nobody but the provider would see ${names}.`,
  asks: "Against which record that is not the provider's own is what is billed checked, and how often?",
  remedy: "The hours paid for are checked against a record that is not the provider's own.",
  page: () => ({
    checks:
      "Where the price pays, or no sums can be made, asks whether the hours billed are checked against anything but the provider's own record.",
    why: 'A price that pays leaves less reason to give less than is billed, and mistakes are made all the same.',
    example:
      'Of 28 hours billed a week at £22.50, three to six were not given in one case worked out by Shepway Vox in 2021: £67.50 to £135.00 a week.',
    console: {
      command:
        'viability what-if contracts/home-care-2026-funded.yaml --set "monitoring=[{measure: self-reported-timesheets}]"',
      prints: 'No record that anybody but the provider holds would show',
    },
    basedOn: ['`monitoring`: each measure and who holds its evidence'],
    exclusions: ['Contracts whose price does not pay, where each way is looked at by itself'],
    couldBeWrong: [
      "The authority has access to the provider's system and looks at it; then the evidence is its own, and the contract can say so",
    ],
  }),
});

/** Where income is under cost there are none here: what is not seen is worked out way by way. */
function unseenIn(contract: Contract, setting: Setting | undefined): Lever[] {
  const { monitoring } = contract;
  const { hasVisits } = wordsFor(contract);
  const isMeant = ({ id }: Lever): boolean => {
    if (id === 'contact-of-a-piece') return contract.price.items.some(({ contact_time }) => contact_time > 0);
    return hasVisits || id === 'contact-minutes';
  };
  if (setting && isShort(setting.gap)) return [];
  return leversOfHours.filter(
    (lever) =>
      makesSense(lever, contract) &&
      isMeant(lever) &&
      (!setting || lever.range(setting) !== undefined) &&
      !isShown(monitoring, lever, setting),
  );
}
