import { type Day, parseDay } from '../../calendar/day.ts';
import { payPointNamed, payPointNames, rates } from '../../rates/index.ts';
import type { Rate } from '../../rates/types.ts';
import { defineCommand, type Option } from '../command.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import { lawLists } from '../pages/law-lists.ts';
import { listPage, rateData, ratePage } from '../pages/rates.ts';
import { present, RENDER } from '../render.ts';

const on: Option<Day> = {
  flags: '--on <DATE>',
  about: 'what held on this day, such as 2015-09-01',
  read(text) {
    const day = parseDay(text);
    if (day === undefined) throw new UsageError(`--on cannot be ${text}; write a day such as 2015-09-01`);
    return day;
  },
};

export const command = defineCommand({
  about:
    'Shows what the law and published agreements set, by date, with the reference of each value and how well it is ' +
    'confirmed. Costings use these values, and say so wherever they do.',
  operands: [
    { name: 'NAME', about: 'one rate, such as minimum-wage or pay-point-5', optional: true, takes: rateNames },
  ],
  options: { on, ...RENDER },
  examples: [
    { line: 'viability rates', does: 'all rates, where they were last known' },
    { line: 'viability rates minimum-wage', does: 'every value since 2010, with its reference' },
    { line: 'viability rates law-notices', does: 'what the law is about to change, and what that does to costs' },
    { line: 'viability rates --on 2015-09-01', does: 'what held on the day a contract began' },
  ],
  async run({ operands: [name], options, terminal }) {
    const day = options.on;
    const list = lawLists[name ?? ''];
    if (list) {
      await present({ document: () => ({ report: list.page(day) }), data: () => list.data(day) }, options, terminal);
      return 0;
    }
    const chosen = name === undefined ? undefined : rateNamed(name);
    const shown = chosen ? [chosen] : Object.values<Rate>(rates);
    const content = {
      document: () => ({ report: chosen ? ratePage(chosen, day) : listPage(shown, day) }),
      data: () => ({ rates: shown.map((rate) => rateData(rate, day)) }),
    };
    await present(content, options, terminal);
    return 0;
  },
});

function rateNamed(name: string): Rate {
  const found = Object.values<Rate>(rates).find((rate) => rate.name === name) ?? payPointNamed(name);
  if (found) return found;
  throw new UsageError(
    `there is no rate ${name}${didYouMean(name, rateNames()) || '; viability rates lists them all'}`,
  );
}

function rateNames(): string[] {
  return [...Object.keys(rates), ...payPointNames(), ...Object.keys(lawLists)];
}
