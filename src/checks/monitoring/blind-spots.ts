import { A_HAIR } from '../../engine/hair.ts';
import { levers } from '../../ways/index.ts';
import { kindOf } from '../../ways/lever.ts';
import { measures } from '../../ways/seen/measures.ts';
import { settingOf } from '../../ways/setting.ts';
import { moveOf, works } from '../../ways/solve-lever.ts';
import { joinWords, plural } from '../../words/words.ts';
import type { Check } from '../check.ts';
import { isShown, whereStated } from './entries.ts';

export const blindSpots: Check = {
  id: 'blind-spots',
  title: "The gap could be closed in a way that only the provider's own word would show",
  severity: 'major',
  dimension: 'monitoring',
  at: 'monitoring',
  sources: [
    'The costing method, section 13',
    "National Audit Office, The Ministry of Justice's electronic monitoring contracts, 2013",
    "G. Bevan and C. Hood, What's measured is what matters, Public Administration 84(3), 2006",
  ],
  look: whereStated((entries, subject) => {
    const setting = settingOf(subject);
    if (!setting || setting.gap >= -A_HAIR) return [];
    const blind = levers.filter((lever) => !isShown(subject, lever) && works(lever, setting));
    if (blind.length === 0) return [];
    const harmful = blind.some(
      (lever) => kindOf(lever, () => moveOf(lever, setting)?.value ?? 0, setting) !== 'lawful',
    );
    const specified = `The contract specifies ${joinWords([...new Set(entries.map(({ measure }) => within(measures[measure].label)))])}.`;
    const names = joinWords(blind.map(({ label }) => within(label)));
    return [
      {
        status: 'found',
        severity: harmful ? 'major' : 'minor',
        message: `Income is under cost, and ${plural(blind.length, 'way')} of closing the gap would show in no record but the provider's own: ${names}. ${specified}`,
        question: `What other than the provider's own records would show ${names}?`,
      },
    ];
  }),
  page: () => ({
    checks:
      'Where income is under cost, works out each way in which the gap could be closed and whether a measure whose evidence somebody other than the provider holds would show it, at least in part.',
    why: 'When a price does not pay, something gives. What nobody sees gives first. In the electronic monitoring contracts of 2005 to 2013, people were billed for years after monitoring had stopped, and the records said nothing else.',
    example:
      'A contract is £14,000 a year short. Timesheets alone would not show that half its visits end at the door; forty calls to families, at £40.00 an hour £533 a year, would.',
    console: {
      command:
        'viability what-if contracts/family-support-2015.yaml --set "monitoring=[{measure: self-reported-timesheets}]"',
      prints: 'the visit that is billed and not made',
    },
    basedOn: [
      'The levers of the costing method, section 13, solved for the year on which the judgement of finance rests',
      '`monitoring`: each measure, who holds its evidence, its sample and tolerance',
    ],
    exclusions: [
      'Ways that would not close the gap alone',
      'A lawful way alone, such as money from elsewhere, is minor',
    ],
    couldBeWrong: ['A measure shows more, or less, than this tool takes it to; the report gives the reason for each'],
  }),
};

/** A label as it stands within a sentence. */
function within(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
