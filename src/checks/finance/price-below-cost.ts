import { netPerUnit } from '../../figures/income/net.ts';
import { minutesBought, shareBought } from '../../figures/total/bought.ts';
import { costPerUnit, gapPerYear, marginPerHour } from '../../figures/total/result.ts';
import { isHourly, printedHour, printedMinutes, unitAndYear, unitDecimals, unitNameOf } from '../../model/printed.ts';
import { minutes, money, wholeShare, withArticle } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { unworked, worstWhere } from '../subject.ts';
import { holdsIn, valueIn } from '../value.ts';
import { howMany, yearWords } from '../years.ts';
import { netUnderCost, netUnderCostWithoutMargin, pricePath } from './pays.ts';

interface Finds {
  year: number;
  yearsShort: number;
  inMargin: boolean;
  hour: ReturnType<typeof printedHour>;
  /** Whole minutes of each hour, where the unit is one. */
  minutes: number | undefined;
  share: number;
  unit: string;
  decimals: number;
  when: string;
  often: string;
}

export const priceBelowCost = defineCheck({
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
  unworked: 'Whether the price covers the cost',
  rests: {
    net: netPerUnit,
    cost: costPerUnit,
    margin: marginPerHour,
    gapPerYear,
    minutesBought,
    year: 'year',
    yearsShort: 'years',
  },
  find(subject): Found<Finds>[] {
    const worst = worstWhere(netUnderCost, subject, 'asSpecified');
    if (!worst) return unworked(subject);
    const { year, run, failing, term } = worst;
    const inMargin = !holdsIn(netUnderCostWithoutMargin, run);
    const decimals = unitDecimals(run.context);
    const finds = {
      year: year.year,
      yearsShort: failing,
      inMargin,
      hour: printedHour(run.results, decimals),
      minutes: isHourly(run.context) ? printedMinutes(run.results) : undefined,
      share: valueIn(shareBought, run),
      unit: unitNameOf(run.context),
      decimals,
      when: yearWords(year, term),
      often: howMany(failing, term),
    };
    const path = pricePath(subject.file);
    return [{ status: 'found', run, severity: inMargin ? 'major' : 'critical', finds, path }];
  },
  says({ hour, inMargin, gapPerYear: gap, minutes: bought, share, unit, decimals, when, often }) {
    const one = withArticle(unit);
    const short = unitAndYear(-hour.gap, -gap, unit, decimals);
    const pays = bought === undefined ? `${wholeShare(share)} of it` : `${minutes(bought, 0)} of each hour`;
    return (
      `${when} ${money(hour.net, decimals)} ${one} reaches the provider and ${one} costs ${money(hour.cost, decimals)}. ` +
      (inMargin
        ? `The price covers the work itself, but of what is set aside for contingency and surplus ${short} is missing.`
        : `It is short by ${short}: the money pays for ${pays}.`) +
      often
    );
  },
  asks: ({ inMargin }) =>
    inMargin
      ? 'What is to pay for a bad month: reserves, or a price that rises when costs do?'
      : 'Which part of the work is not to be done, or who pays the rest?',
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
});
