import { type OwnWords, wordsFor } from '../contract/profiles/words.ts';
import { isHourly, printedMinutes } from '../model/printed.ts';
import { shorterVisits } from '../scenarios/less.ts';
import { minutes, money } from '../words/words.ts';
import { hoursTimes, minutesPerVisit, overheadsHeld, paidOnWhat } from './hours-given.ts';
import type { Lever } from './lever.ts';
import type { Setting } from './setting.ts';

/** Nothing at all of an hour has no cost an hour; this is as near as the sums go. */
const LEAST = 1e-7;
/** Minutes of an hour from which on whole minutes read 60. */
const NEARLY_ALL = 59.5;

/** Why that is less than the money was said to pay for: nothing else of the hour is left out. */
function fewerThanPaidFor(value: number, { run }: Setting): string {
  const paidFor = printedMinutes(run.results);
  return isHourly(run.context) && Math.round(value) < paidFor
    ? ` That is fewer than the ${paidFor} that the price pays for, because what surrounds them costs as much as before.`
    : '';
}

/** A shift is worked for many: no hour of it is spent with one of them. */
function isWithPeople({ person, hasVisits, visit }: OwnWords): boolean {
  return person !== undefined && hasVisits && visit !== 'shift';
}

export const contactMinutes: Lever = {
  id: 'contact-minutes',
  label: 'Fewer minutes with the person than are billed',
  labelIn: (own) =>
    isWithPeople(own) ? `Fewer minutes with the ${own.person} than are billed` : 'Less time worked than is billed',
  unit: 'minutes/hour',
  group: 'hours',
  range: ({ contract }) => (contract.demand.hours_per_week > 0 ? { from: 60, to: 0 } : undefined),
  apply(contract, value, setting) {
    const factor = Math.max(value / 60, LEAST);
    const shorter = shorterVisits(contract, factor);
    return {
      ...shorter,
      demand: hoursTimes(shorter, factor),
      overheads: overheadsHeld(contract, setting),
    };
  },
  kind: 'paper',
  undelivered: (value) => 1 - value / 60,
  leaves(value, setting) {
    const visit = minutesPerVisit(setting);
    return { minutesPerHour: value, ...(visit === undefined ? {} : { minutesPerVisit: (visit * value) / 60 }) };
  },
  say({ value, enough, saves }, setting) {
    if (!enough)
      return `Even if no time at all were given, travel, cover and the rest would cost more than the price brings: this would save ${money(saves, 0)} of the ${money(-setting.gap, 0)} a year that is short.`;
    const visit = minutesPerVisit(setting);
    const own = wordsFor(setting.contract);
    // So near to an hour that whole minutes would show no difference.
    const decimals = value >= NEARLY_ALL ? 2 : 0;
    const example =
      visit === undefined
        ? ''
        : ` An average ${own.visit} of ${minutes(visit, 0)} would last ${minutes((visit * value) / 60, decimals)}.`;
    return `Income meets cost if each hour billed brings ${minutes(value, decimals)} ${isWithPeople(own) ? `with the ${own.person}` : 'of work'}.${example}${fewerThanPaidFor(value, setting)}`;
  },
  question: (own) =>
    `How would the authority know how many minutes of each hour it pays for were ${isWithPeople(own) ? `spent with the ${own.person}` : 'worked'}?`,
  invitedBy: paidOnWhat,
};
