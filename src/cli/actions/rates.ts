import { meantBy } from '../../glossary/index.ts';
import { payPointNamed, rates } from '../../rates/index.ts';
import type { Rate } from '../../rates/types.ts';
import type { ExitCode, Invocation } from '../command.ts';
import type { Rates } from '../commands/rates.ts';
import { UsageError } from '../failure.ts';
import { didYouMean } from '../near.ts';
import { lawLists } from '../pages/law-lists.ts';
import { rateNames } from '../pages/rate-names.ts';
import { listPage, rateData, ratePage } from '../pages/rates.ts';
import { present } from '../render.ts';

export async function run({ operands: [name], options, terminal }: Invocation<Rates>): Promise<ExitCode> {
  const day = options.on;
  const list = name !== undefined && Object.hasOwn(lawLists, name) ? lawLists[name] : undefined;
  if (list) {
    return present({ document: () => ({ report: list.page(day) }), data: () => list.data(day) }, options, terminal);
  }
  const shown = name === undefined ? Object.values<Rate>(rates) : ratesCalled(name);
  const chosen = shown.length === 1 ? shown[0] : undefined;
  const content = {
    document: () => ({ report: chosen ? ratePage(chosen, day) : listPage(shown, day) }),
    data: () => ({ rates: shown.map((rate) => rateData(rate, day)) }),
  };
  return present(content, options, terminal);
}

/** Those that the name, part of it or a word of the field stands for. */
function ratesCalled(name: string): Rate[] {
  const point = payPointNamed(name);
  if (point) return [point];
  const found = meantBy(
    name,
    Object.values<Rate>(rates).map((rate) => ({ name: rate.name, about: rate.title, rate })),
  );
  if (found.length > 0) return found.map(({ rate }) => rate);
  throw new UsageError(
    `there is no rate ${name}${didYouMean(name, rateNames()) || '; viability rates lists them all'}`,
  );
}
