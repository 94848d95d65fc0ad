import type { Bought } from '../../model/types.ts';
import { settingOf } from '../../ways/setting.ts';
import type { Check, Outcome } from '../check.ts';
import { boughtOf } from './bought.ts';

/** Minutes by which a price may miss the time without anybody noticing. */
const NEAR_ENOUGH = 0.5;
/** As many as a reader takes in; the report has them all. */
const SHOWN = 4;

export const timeNotPaidFor: Check = {
  id: 'time-not-paid-for',
  title: 'A price by the visit or by the piece buys less time than it asks for',
  severity: 'major',
  dimension: 'quality',
  at: 'price',
  sources: ['The costing method, section 10', 'Care Act 2014, sections 9 and 10, for assessments'],
  look(subject) {
    const setting = settingOf(subject);
    if (!setting) return [];
    const bought = boughtOf(subject);
    const unsaid = bought.filter(({ minutesNeeded }) => minutesNeeded === 0);
    const short = bought
      .filter(({ minutesBought, minutesNeeded }) => minutesBought < minutesNeeded - NEAR_ENOUGH)
      .sort((a, b) => a.minutesBought / a.minutesNeeded - b.minutesBought / b.minutesNeeded);
    return [...foundIn(short, setting.gap < 0), ...unsaid.map(unsaidOf)];
  },
  page: () => ({
    checks:
      'Works out the minutes that each price by the visit buys at the cost of an hour with the person, and each price by the piece at the cost of an hour on duty, and sets them beside the time that the contract allows.',
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
};

function foundIn(short: readonly Bought[], gap: boolean): Outcome[] {
  const [first] = short;
  if (!first) return [];
  const more = short.length > SHOWN ? ` So do ${short.length - SHOWN} more.` : '';
  return [
    {
      status: 'found',
      // Where the whole price pays, other hours make up for it.
      severity: gap ? 'major' : 'minor',
      message: `${short
        .slice(0, SHOWN)
        .map(({ message }) => message)
        .join(' ')}${more}`,
      question: 'How was the time behind each of these prices worked out, and what is left out when it runs out?',
      path: first.path,
    },
  ];
}

function unsaidOf({ label, path, message }: Bought): Outcome {
  return {
    status: 'cannotTell',
    severity: 'minor',
    message: `${message} Nobody states how long one takes.`,
    question: `How long does each ${label} take, in person and at a desk?`,
    path,
  };
}
