import { formatDays, formatHours } from '../../calendar/window.ts';
import type { PriceRate } from '../../contract/types.ts';
import { money, timeSpan } from '../../words/words.ts';
import { type Check, isStated, type Outcome, runsOf } from '../check.ts';

export const priceLineNeverUsed: Check = {
  id: 'price-line-never-used',
  title: 'A line of the price list fits nothing that is asked for',
  severity: 'minor',
  dimension: 'finance',
  at: 'price.rates',
  sources: ['The costing method, sections 3 and 4'],
  look(subject) {
    const { rates: lines } = subject.file.contract.price;
    const { pattern } = subject.file.contract.demand;
    const runs = lines.length === 0 ? [] : runsOf(subject, 'asSpecified');
    if (runs.length === 0) return [];
    const used = new Set(runs.flatMap(({ run }) => run.context.sales.map(({ path }) => path)));
    return lines.flatMap((line, at): Outcome[] => {
      const path = `price.rates[${at}]`;
      if (used.has(`${path}.per_hour`) || used.has(`${path}.per_visit`)) return [];
      const known =
        (line.length === undefined ||
          isStated(subject.file, 'demand.visits') ||
          isStated(subject.file, 'demand.visit_length')) &&
        (line.window === undefined || (pattern.length > 0 && isStated(subject.file, 'demand.pattern')));
      return [
        {
          status: known ? 'found' : 'cannotTell',
          message: known
            ? `Line ${at + 1} of the price list (${lineWords(line)}) fits no visit that is asked for: its length or times are not asked for, or an earlier line fits first.`
            : `Line ${at + 1} of the price list (${lineWords(line)}) is not used by the sums, and nobody states when or for how long visits are wanted.`,
          question: `For which visits is the price in line ${at + 1} meant, and how many of them are expected?`,
          path,
        },
      ];
    });
  },
  page: () => ({
    checks:
      'Follows the price list as the sums do, first line that fits, and names each line that no visit of the demand ever reaches.',
    why: 'A good price for nights or bank holidays is worth nothing where no such visit is wanted, yet it adorns a price list. And where the order of lines hides a price, the provider is paid another one.',
    example:
      'A list pays £24.00 an hour on bank holidays, below a line that pays £16.00 an hour on any day. The first line always fits, so bank holidays are paid £16.00: on 60 hours over 8 days a year that is £480 less than the list seems to say.',
    console: {
      command:
        'viability what-if contracts/home-care-2025.yaml --set "price.rates=[{length: 2 hours, per_hour: £30.00}]"',
      prints: 'Line 1 of the price list (2 hours, £30.00 an hour) fits no visit',
    },
    basedOn: ['The calendar of every contract year, bank holidays included'],
    exclusions: ['A visit that no line fits is refused when the contract is read, not found here'],
    couldBeWrong: ['Demand will differ from the pattern stated, and the line is there for that'],
  }),
};

function lineWords({ length, window, per_hour, per_visit }: PriceRate): string {
  const words = length === undefined ? [] : [timeSpan(length)];
  if (window) words.push(`${formatDays(window.days)} ${formatHours(window)}`);
  words.push(per_visit === undefined ? `${money(per_hour ?? 0)} an hour` : `${money(per_visit)} a visit`);
  return words.join(', ');
}
