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
}

function rateNamed(name: string): Rate {
  const found = Object.values<Rate>(rates).find((rate) => rate.name === name) ?? payPointNamed(name);
  if (found) return found;
  throw new UsageError(
    `there is no rate ${name}${didYouMean(name, rateNames()) || '; viability rates lists them all'}`,
  );
}
