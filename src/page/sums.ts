// What the page says first: income and cost, before anything is judged.
import { sumsOf } from '../assess.ts';
import type { ContractFile } from '../contract/types.ts';
import { netPerUnit } from '../figures/income/net.ts';
import { breakEven } from '../figures/total/break-even.ts';
import { costPerUnit, gapPerYear, gapTerm } from '../figures/total/result.ts';
import { financeOf } from '../model/finance.ts';
import { printedHour, printedYearGap, unitDecimals, unitNameOf } from '../model/printed.ts';
import { specifiedIn } from '../model/specified.ts';
import type { Run } from '../model/types.ts';
import { numberBlocks } from '../report/page/numbers.ts';
import { headlineYear } from '../report/view/headline.ts';
import { termDates } from '../report/words/dates.ts';
import { money, withArticle } from '../words/words.ts';
import { ALL_FIGURES, figureShown, pageOfBlocks } from './opened.ts';
import type { Opened, Reply } from './types.ts';

/** What the page offers to open first. */
const KEY = [netPerUnit, costPerUnit, gapPerYear, gapTerm, breakEven];
/** The first of them are always in sight. */
const IN_SIGHT = 3;

/** What the page begins with, of the sums alone. */
export function sumsReply(file: ContractFile, remarks: readonly string[]): Reply | undefined {
  const { sums } = sumsOf(file);
  if (!sums) return undefined;
  const { years } = sums;
  const { title, authority } = file.contract.contract;
  const { finance, worstYear, reason } = financeOf(sums);
  const year = headlineYear({ years, verdict: { finance, worstYear } });
  const run = specifiedIn({ years }, year);
  const blocks = run ? numberBlocks({ file, years, verdict: { reason } }, run, year) : [];
  const figures = KEY.flatMap((each) =>
    run && !Number.isNaN(run.results.value(each)) ? [ofItsYear(figureShown(each, run), run)] : [],
  );
  return {
    is: 'sums',
    page: pageOfBlocks(blocks, title, `${authority}, ${termDates(file.contract.contract)}`),
    short: run ? inShort(run, figures) : [],
    figures: figures.length > 0 ? [...figures, ALL_FIGURES] : [],
    remarks,
  };
}

/** What pays in one year may not in the next: the price that pays in every year stands among the numbers. */
const ofItsYear = (figure: Opened, { context }: Run): Opened =>
  figure.name === breakEven.id ? { ...figure, label: `${figure.label} of year ${context.year}` } : figure;

/** What stays in sight; where nobody knows the cost, the figures that there are. */
function inShort(run: Run, figures: readonly Opened[]): string[] {
  const { results, context } = run;
  const decimals = unitDecimals(context);
  const { net, cost } = printedHour(results, decimals);
  const gap = results.value(gapPerYear);
  if ([net, cost, gap].some(Number.isNaN))
    return figures.slice(0, IN_SIGHT).map(({ label, value }) => `${label} ${value.split(' ', 1)}`);
  return [
    `${money(net, decimals)} ${withArticle(unitNameOf(context))} reaches the provider`,
    `${money(cost, decimals)} is the least it costs`,
    `${money(Math.abs(printedYearGap(run)), 0)} ${gap < 0 ? 'short' : 'to spare'} ${context.year > 1 ? `in year ${context.year}` : 'a year'}`,
  ];
}
