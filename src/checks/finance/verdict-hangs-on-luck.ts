import { aboutPath } from '../../contract/ask.ts';
import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { counted } from '../../figures/leaf.ts';
import { drawnOf } from '../../model/draws/index.ts';
import { firstShort } from '../../model/finance.ts';
import { lowerFirst } from '../../words/text.ts';
import { number, wholeShare } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { answeredAtLeast, answeredAtMost, enoughInTime } from '../quality/busy.ts';
import { firstRun } from '../subject.ts';
import { valueIn } from '../value.ts';

const OURS = 'Our judgement: a verdict that would be another in one case of ten is no verdict to build on';

const chance = counted(
  'check.chanceThatItPays',
  {
    label: 'Chance that the price pays in every year, with the ranges of the contract drawn; none where it states none',
    unit: 'share',
    source: 'The costing method, section 12',
    nullable: true,
  },
  (context) => context.chance?.() ?? Number.NaN,
);

const unlikely = constant('constant.unlikely', 0.1, {
  label: 'Chance under which a price hardly ever pays',
  unit: 'share',
  source: OURS,
});

const likely = constant('constant.nearlyCertain', 0.9, {
  label: 'Chance above which a price nearly always pays',
  unit: 'share',
  source: OURS,
});

const onLuck = figure('check.verdictHangsOnLuck', {
  label: 'A verdict hangs on where ranges fall, or on how calls happen to come',
  unit: 'flag',
  source: 'The costing method, sections 12 and 14',
  formula: fx`${chance} >= ${unlikely} and ${chance} <= ${likely} or ${answeredAtLeast} < ${enoughInTime} and ${answeredAtMost} >= ${enoughInTime}`,
});

interface Finds {
  kind: 'price' | 'calls';
  chance?: number;
  draws?: number;
  most?: string;
}

export const verdictHangsOnLuck = defineCheck({
  id: 'verdict-hangs-on-luck',
  title: 'A verdict hangs on luck',
  severity: 'major',
  dimension: 'finance',
  at: 'price',
  condition: onLuck,
  thresholds: [unlikely, likely, enoughInTime],
  sources: ['The costing method, sections 12 and 14'],
  rests: { chance, draws: 'ratio', from: answeredAtLeast, to: answeredAtMost },
  find(subject): Found<Finds>[] {
    const run = firstRun(subject);
    if (!run) return [];
    const found: Found<Finds>[] = [];
    const own = valueIn(chance, run);
    if (own >= unlikely.value && own <= likely.value) {
      const { draws, weights = [] } = drawnOf(subject, firstShort(subject)) ?? {};
      const path = weights[0]?.range.input.path;
      const most = path === undefined ? undefined : lowerFirst(aboutPath(path) ?? path);
      found.push({ status: 'found', run, finds: { kind: 'price', draws, most }, path });
    }
    const [from, to] = [valueIn(answeredAtLeast, run), valueIn(answeredAtMost, run)];
    const enough = enoughInTime.value;
    if (from < enough && to >= enough)
      found.push({ status: 'found', severity: 'minor', run, finds: { kind: 'calls' }, path: 'cover' });
    return found;
  },
  says({ kind, chance: own, draws = 0, most, from, to }) {
    if (kind === 'calls')
      return `Whether ${wholeShare(enoughInTime.value)} of calls are answered hangs on how they happen to come: between ${wholeShare(from)} and ${wholeShare(to)} are.`;
    const weighs = most === undefined ? '' : ` What weighs most: ${most}.`;
    return `Whether the price pays hangs on where what is stated as a range will fall: in ${wholeShare(own)} of ${number(draws)} draws it pays in every year.${weighs}`;
  },
  asks: ({ kind, most = 'what is stated as a range' }) =>
    kind === 'calls'
      ? 'How many calls a year are counted, and how many of them found nobody?'
      : `On which value was the price set, and who pays where it comes out dearer: ${most}?`,
  remedy: 'The costing says on which value of each range the price was set, and who pays where it comes out dearer.',
  page: () => ({
    checks:
      'Where a contract states ranges, draws them 10,000 times and looks whether the price pays in more than one draw of ten and in fewer than nine. Where calls come at random, looks whether the share that is answered is on both sides of 95% within what chance leaves open.',
    why: 'A single figure hides that it could as well be another. Who carries the risk should know that there is one, and who prices it should say on which value.',
    example:
      'Travel takes 20 to 40 minutes, and £25.00 an hour pays for 26 of them. Drawn, it pays in one case of six: a bid that counts on 22 minutes is a bet, and each minute more takes £0.25 of the hour.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set "visit.travel=4..30 minutes"',
      prints: 'Whether the price pays hangs on where what is stated as a range will fall',
    },
    basedOn: [
      'The ranges of the contract, drawn by PERT, each by itself, and the costing of every year',
      'The simulation of calls',
    ],
    exclusions: ['Contracts that state no range, and whose visits are planned'],
    couldBeWrong: [
      'The ends of a range are an opinion, and so is what is likely between them',
      'What goes together in life is drawn as if it did not, so that the extremes are rarer than they should be',
    ],
  }),
});
