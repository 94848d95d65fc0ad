import { formatDays, formatHours } from '../../calendar/window.ts';
import type { Contract, PriceRate } from '../../contract/types.ts';
import { areLengthsStated } from '../../contract/visit-lengths.ts';
import type { RunContext } from '../../figures/context.ts';
import { whether } from '../../figures/leaf.ts';
import { money, timeSpan } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { isStated, runsOf } from '../subject.ts';

const lineUnused = whether('check.priceLineUnused', 'A line of the price list fits no visit of the year', (context) => {
  const used = linesUsed(context);
  return context.contract.price.rates.some((_, at) => !used.has(at));
});

export const priceLineNeverUsed = defineCheck({
  id: 'price-line-never-used',
  title: 'A line of the price list fits nothing that is asked for',
  severity: 'minor',
  dimension: 'finance',
  at: 'price.rates',
  condition: lineUnused,
  sources: ['The costing method, sections 3 and 4'],
  rests: { line: 'line' },
  find(subject): Found<{ line: number; words: string; known: boolean }>[] {
    const { file } = subject;
    const { rates: lines } = file.contract.price;
    const runs = runsOf(subject);
    if (runs.length === 0) return [];
    const used = new Set(runs.flatMap(({ run }) => [...linesUsed(run.context)]));
    const lengthsKnown = areLengthsStated(file);
    const timesKnown = file.contract.demand.pattern.length > 0 && isStated(file, 'demand.pattern');
    return lines.flatMap((line, at) => {
      if (used.has(at)) return [];
      const known = (line.length === undefined || lengthsKnown) && (line.window === undefined || timesKnown);
      const finds = { line: at + 1, words: lineWords(line), known };
      return [{ status: known ? 'found' : 'cannotTell', finds, path: `price.rates[${at}]` } as const];
    });
  },
  says: ({ line, words, known }, { visit, visits }) =>
    known
      ? `Line ${line} of the price list (${words}) fits no ${visit} that is asked for: its length or times are not asked for, or an earlier line fits first.`
      : `Line ${line} of the price list (${words}) is not used by the sums, and nobody states when or for how long ${visits} are wanted.`,
  asks: ({ line }, { visits }) =>
    `For which ${visits} is the price in line ${line} meant, and how many of them are expected?`,
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
});

/** Which lines of the price list set the price of a visit. */
function linesUsed({ contract, sales }: RunContext): Set<number> {
  const paths = new Set(sales.map(({ path }) => path));
  const isUsed = (_: Contract['price']['rates'][number], at: number): boolean =>
    paths.has(`price.rates[${at}].per_hour`) || paths.has(`price.rates[${at}].per_visit`);
  return new Set(contract.price.rates.flatMap((line, at) => (isUsed(line, at) ? [at] : [])));
}

function lineWords({ length, window, per_hour, per_visit }: PriceRate): string {
  const words = length === undefined ? [] : [timeSpan(length)];
  if (window) words.push(`${formatDays(window.days)} ${formatHours(window)}`);
  words.push(per_visit == null ? `${money(per_hour ?? 0)} an hour` : `${money(per_visit)} a visit`);
  return words.join(', ');
}
