import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { isShort } from '../../engine/hair.ts';
import { counted } from '../../figures/leaf.ts';
import { lineMinutes, lineMinutesNeeded } from '../../figures/total/sold.ts';
import type { Bought } from '../../model/types.ts';
import { settingOf } from '../../ways/setting.ts';
import { inASentence } from '../../words/text.ts';
import { defineCheck, type Found } from '../check.ts';
import { boughtOf } from './bought.ts';

const nearEnough = constant('constant.nearEnough', 0.5, {
  label: 'By how much a price may miss its time without anybody noticing',
  unit: 'minutes/line',
  source: 'Our judgement',
});

/** As many as a reader takes in; the report has them all. */
const SHOWN = 4;

const ownPrice = counted(
  'check.lineHasPrice',
  { label: 'It has a price of its own', unit: 'flag', rows: 'sold', source: 'The contract' },
  ({ contract, sales }, row) =>
    row >= contract.demand.visits.length ||
    sales.some(({ length, path }) => length === row && path.startsWith('price.rates['))
      ? 1
      : 0,
);

const lessTimeThanAsked = figure('check.lessTimeThanAsked', {
  label: 'A price by the visit or by the piece buys less time than it asks for',
  unit: 'flag',
  source: 'The costing method, section 10',
  formula: fx`sum(if(${ownPrice} and ${lineMinutes} < ${lineMinutesNeeded} - ${nearEnough}, 1, 0)) > 0`,
});

interface Finds {
  lines: readonly Bought[];
  label: string;
  price: number;
  cost: number;
  minutesBought: number;
  minutesNeeded: number;
}

export const timeNotPaidFor = defineCheck({
  id: 'time-not-paid-for',
  title: 'A price by the visit or by the piece buys less time than it asks for',
  severity: 'major',
  dimension: 'quality',
  at: 'price',
  condition: lessTimeThanAsked,
  thresholds: [nearEnough],
  sources: ['The costing method, section 10', 'Care Act 2014, sections 9 and 10, for assessments'],
  rests: { price: 'GBP', cost: 'GBP', minutesBought: 'minutes', minutesNeeded: 'minutes' },
  find(subject): Found<Finds>[] {
    const setting = settingOf(subject);
    if (!setting) return [];
    const bought = boughtOf(subject);
    const short = bought
      .filter(({ minutesBought, minutesNeeded }) => minutesBought < minutesNeeded - nearEnough.value)
      .sort((a, b) => a.minutesBought / a.minutesNeeded - b.minutesBought / b.minutesNeeded);
    const [worst] = short;
    // Where the whole price pays, other hours make up for it.
    const severity = isShort(setting.gap) ? 'major' : 'minor';
    const unsaid = bought.filter(({ minutesNeeded }) => minutesNeeded === 0);
    return [
      ...(worst ? [{ status: 'found', severity, finds: { ...worst, lines: short }, path: worst.path } as const] : []),
      ...unsaid.map((each) => {
        return { status: 'cannotTell', severity: 'minor', finds: { ...each, lines: [each] }, path: each.path } as const;
      }),
    ];
  },
  says({ lines, minutesNeeded }) {
    const said = lines.slice(0, SHOWN).map(({ message }) => message);
    if (minutesNeeded === 0) said.push('Nobody states how long one takes.');
    if (lines.length > SHOWN) said.push(`So do ${lines.length - SHOWN} more.`);
    return said.join(' ');
  },
  asks: ({ label, minutesNeeded }) =>
    minutesNeeded === 0
      ? `How long does each ${inASentence(label)} take, in person and at a desk?`
      : 'How was the time behind each of these prices worked out, and what is left out when it runs out?',
  remedy: 'Each price by the visit or by the piece pays for the time that it asks for.',
  page: () => ({
    checks:
      'Works out the minutes with the person that each price by the visit or by the piece buys once its own travel, notes and journey are paid, at the cost of an hour on duty, and sets them beside the time that the contract allows. Of a piece without contact they are minutes of staff time.',
    why: 'A price by the piece hides the time behind it. When it buys half the time, half the work is left out, or other hours pay for it.',
    example:
      'A price of £8.00 for a report, where an hour on duty costs £16.00, buys 30 minutes; where the report takes an hour, £8.00 is short.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set "price.items[0].staff_time=2 hours"',
      prints: 'reaches the provider for each report',
    },
    basedOn: [
      '`price.rates` and `price.items`, after discount and delay',
      'The cost of an hour in the year on which the judgement of finance rests',
    ],
    exclusions: ['The price of an hour, which is set against cost elsewhere in the report'],
    couldBeWrong: [
      'The time stated for a piece is an assumption',
      'Short and long visits are priced together, so that one pays for the other',
    ],
  }),
});
