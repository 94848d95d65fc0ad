import { contactHours } from '../../figures/time/contact-hours.ts';
import { costPerContactHour, costWithoutMargin, gapPerContactHour, gapPerYear } from '../../figures/total/result.ts';
import { printedHour, printedMinutes } from '../../model/printed.ts';
import { minutes, money } from '../../words/words.ts';
import { type Check, holdsIn, runsOf } from '../check.ts';
import { notWorkedOut } from '../unstated.ts';
import { howMany, yearWords } from '../years.ts';
import { netUnderCost, netUnderCostWithoutMargin, pricePath } from './pays.ts';

export const priceBelowCost: Check = {
  id: 'price-below-cost',
  title: 'The net price is under the cost of the work',
  severity: 'critical',
  dimension: 'finance',
  at: 'price',
  condition: netUnderCost,
  sources: [
    'The costing method, sections 4 to 10 and 12',
    'A Minimum Price for Homecare, February 2014, for the lines of such a cost',
  ],
  look(subject) {
    const runs = runsOf(subject, 'asSpecified');
    const failing = runs.filter(({ run }) => holdsIn(netUnderCost, run));
    const [worst] = [...failing].sort(
      (a, b) => a.run.results.value(gapPerContactHour) - b.run.results.value(gapPerContactHour),
    );
    if (!worst) return notWorkedOut(subject, 'Whether the price covers the cost');
    const { year, run } = worst;
    const value = run.results.value;
    const margin = value(costPerContactHour) - value(costWithoutMargin) / value(contactHours);
    const inMargin = !holdsIn(netUnderCostWithoutMargin, run);
    const hour = printedHour(run.results);
    const gap = money(-hour.gap);
    const what = inMargin
      ? `The price covers the work itself, but ${gap} of the ${money(margin)} an hour set aside for contingency and surplus is missing, ${money(-value(gapPerYear), 0)} a year.`
      : `It is short by ${gap} an hour, ${money(-value(gapPerYear), 0)} a year: the money pays for ${minutes(printedMinutes(run.results), 0)} of each hour.`;
    return [
      {
        status: 'found',
        severity: inMargin ? 'major' : 'critical',
        message:
          `${yearWords(year, runs.length)} ${money(hour.net)} an hour reaches the provider and an hour costs ` +
          `${money(hour.cost)}. ${what}${howMany(failing.length, runs.length)}`,
        question: inMargin
          ? 'What is to pay for a bad month: reserves, or a price that rises when costs do?'
          : 'Which part of the work is not to be done, or who is to pay the rest?',
        path: pricePath(subject.file),
      },
    ];
  },
  page: () => ({
    checks:
      'Sets what reaches the provider, after discount, delay and pay held back for results, against the whole cost of the work as the contract specifies it. Where only contingency and surplus are missing it is a major finding; where the work itself is not paid for, a critical one.',
    why: 'A service that costs more than it is paid does not stay as specified. Something is left out, or somebody else pays: workers, other services, reserves, or the next buyer when the contract is handed back.',
    example:
      'An hour costs £24.00 and £18.00 reaches the provider. Over 3,000 hours a year that is £18,000 short, and the money pays for 45 of each 60 minutes.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set price.per_hour=£25.00',
      prints: 'an hour reaches the provider and an hour costs',
    },
    basedOn: ['Every cost line of the contract, with the profile where it is silent; `viability explain` opens each'],
    exclusions: ['Money from elsewhere, such as a grant, is not counted unless the contract states it as a block'],
    couldBeWrong: [
      'An assumption of the profile is too high for this provider; the report lists those that weigh most',
      'A provider that takes no share of its overheads from this contract can do it for less, for a while',
    ],
  }),
};
