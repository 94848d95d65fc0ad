import { wordsFor } from '../../contract/profiles/words.ts';
import { isPaid } from '../../engine/hair.ts';
import { whether } from '../../figures/leaf.ts';
import { levers } from '../../ways/index.ts';
import { kindOf, type Lever, labelOf } from '../../ways/lever.ts';
import { measureIn } from '../../ways/seen/measures.ts';
import { holderOf } from '../../ways/seen/sight.ts';
import { type Setting, settingIn, settingOf } from '../../ways/setting.ts';
import { moveOf, works } from '../../ways/solve-lever.ts';
import { joinWords, plural } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isShown, within } from './entries.ts';

const unseenWay = whether(
  'check.unseenWay',
  "Income is under cost, and a way of closing the gap would show in no record but the provider's own",
  (context) => blindLevers(settingIn(context)).length > 0,
);

interface Finds {
  ways: number;
  names: string;
  /** As many of them as a question holds. */
  named: string;
  specified: string;
  /** Nobody but the provider holds evidence of anything. */
  alone: boolean;
}

/** As many as a question can name. */
const NAMED = 2;

export const blindSpots = defineCheck({
  id: 'blind-spots',
  title: "The gap could be closed in a way that only the provider's own word would show",
  severity: 'major',
  dimension: 'monitoring',
  at: 'monitoring',
  condition: unseenWay,
  searches: true,
  sources: [
    'The costing method, section 13',
    "National Audit Office, The Ministry of Justice's electronic monitoring contracts, 2013",
    "G. Bevan and C. Hood, What's measured is what matters, Public Administration 84(3), 2006",
  ],
  rests: { ways: 'ways', gap: 'GBP/year' },
  find(subject): Found<Finds & { gap: number }>[] {
    const { monitoring } = subject.file.contract;
    const setting = settingOf(subject);
    if (monitoring.length === 0 || !setting) return [];
    const blind = blindLevers(setting);
    if (blind.length === 0) return [];
    // How far one has to move is looked for only where no other settles it.
    const settled = blind.filter(({ kind }) => typeof kind === 'string');
    const harmful = [...settled, ...blind].some(
      (lever) => kindOf(lever, () => moveOf(lever, setting)?.value ?? 0, setting) !== 'lawful',
    );
    const own = wordsFor(setting.contract);
    const specified = [...new Set(monitoring.map(({ measure }) => within(measureIn(measure, own))))];
    const names = blind.map((lever) => within(labelOf(lever, setting.contract)));
    const named =
      names.length > NAMED ? [...names.slice(0, 1), `${names.length - 1} more ways of closing the gap`] : names;
    const finds = {
      ways: blind.length,
      gap: setting.gap,
      names: joinWords(names),
      named: joinWords(named),
      specified: joinWords(specified),
      alone: monitoring.every((entry) => holderOf(entry) === 'provider'),
    };
    return [{ status: 'found', severity: harmful ? 'major' : 'minor', finds }];
  },
  tells: ['monitoring[].measure', 'monitoring[].evidence'],
  says: ({ ways, names, specified }) =>
    `Income is under cost, and ${plural(ways, 'way')} of closing the gap would show in no record but the provider's own: ${names}. The contract specifies ${specified}.`,
  briefly: ({ ways, specified, alone }) =>
    alone
      ? `Only the provider's own word (${specified}) would show ${ways === 1 ? 'one way' : `${ways} ways`} of closing the gap.`
      : `${ways === 1 ? 'One way' : `${ways} ways`} of closing the gap would show in no record but the provider's own.`,
  asks: ({ named }) => `What other than the provider's own records would show ${named}?`,
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
});

/** The levers that would close the gap alone and that nobody but the provider would see; none where the price pays. */
function blindLevers(setting: Setting): Lever[] {
  if (isPaid(setting.gap)) return [];
  return levers.filter((lever) => !isShown(setting.contract.monitoring, lever, setting) && works(lever, setting));
}
