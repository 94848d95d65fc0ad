import { netPerUnit } from '../../figures/income/net.ts';
import { costPerUnit, gapPerUnit, gapPerYear } from '../../figures/total/result.ts';
import { forWhom } from '../../model/ages.ts';
import { underLegalMinimum } from '../../model/finance.ts';
import { leftOutOf, printedHour, unitAndYear, unitDecimals, unitNameOf } from '../../model/printed.ts';
import { money, withArticle } from '../../words/words.ts';
import { defineCheck, type Found } from '../check.ts';
import { netUnderCost, pricePath } from '../finance/pays.ts';
import { type RunOfYear, runsOf, unworked } from '../subject.ts';
import { howMany, yearWords } from '../years.ts';

interface Finds {
  year: number;
  yearsShort: number;
  whom: string;
  known: boolean;
  short: number;
  unit: string;
  left: string;
  decimals: number;
  when: string;
  often: string;
}

export const priceBelowLegalMinimum = defineCheck({
  id: 'price-below-legal-minimum',
  title: 'The price is under what the law alone obliges an employer to pay',
  severity: 'critical',
  dimension: 'law',
  at: 'price',
  condition: netUnderCost,
  sources: [
    'National Minimum Wage Act 1998, section 1; National Minimum Wage Regulations 2015 (SI 2015/621), regulations 32 to 34',
    'Working Time Regulations 1998 (SI 1998/1833), regulations 13 and 13A',
    'Social Security Contributions and Benefits Act 1992, sections 9 and 151',
    'Pensions Act 2008, sections 3 and 20',
  ],
  unworked: 'Whether the price covers what the law alone obliges',
  rests: {
    net: netPerUnit,
    cost: costPerUnit,
    gapPerYear,
    year: 'year',
    yearsShort: 'years',
  },
  find(subject): Found<Finds>[] {
    const runs = runsOf(subject, 'legalMinimum').map((each) => ({
      ...each,
      by: underLegalMinimum(each.year, each.run),
    }));
    const failing = runs.filter(({ by }) => by !== undefined);
    const gap = ({ run }: RunOfYear): number => run.results.value(gapPerUnit);
    // By known law where there is any such year: only that can be called unlawful.
    const [worst] = [...failing].sort((a, b) => Number(b.by === 'known') - Number(a.by === 'known') || gap(a) - gap(b));
    if (!worst) return unworked(subject);
    const { year, run, by } = worst;
    const specified = year.runs.get('asSpecified');
    const words = {
      left: specified ? leftOutOf(specified) : '',
      short: -printedHour(run.results, unitDecimals(run.context)).gap,
      unit: unitNameOf(run.context),
      decimals: unitDecimals(run.context),
      when: yearWords(year, runs.length),
      often: howMany(failing.length, runs.length),
      whom: forWhom(run.context),
      known: by === 'known',
    };
    const finds = { year: year.year, yearsShort: failing.length, ...words };
    const severity = by === 'known' ? 'critical' : 'major';
    return [{ status: 'found', severity, run, finds, path: pricePath(subject.file) }];
  },
  says: ({ net, cost, gapPerYear: gap, whom, short, unit, left, decimals, when, often, known }) =>
    `${when} ${money(net, decimals)} ${withArticle(unit)} reaches the provider${left}. ` +
    `The law alone asks for ${money(cost, decimals)}: the minimum wage ${whom}, leave, sick pay, ` +
    `National Insurance and pension, with no supervision, training or overheads. It is short by ` +
    `${unitAndYear(short, -gap, unit, decimals)}.${often}` +
    (known ? '' : ' That is so only if wages grow as assumed; the law known today would not make it so.'),
  asks: 'How could workers be paid lawfully for this work, as specified, out of this price? Who worked that out?',
  remedy: 'The price is no lower than what the law alone obliges an employer to pay for the work.',
  page: () => ({
    checks:
      'Works the contract out with the least that the law allows: the minimum wage of each date at the age of the workers, 5.6 weeks of leave, statutory sick pay, National Insurance and pension, travel between visits paid, and miles between visits at their running cost. Supervision, training, management, overheads and surplus count as nothing. The net price must cover that much.',
    why: 'A price under this line leaves a provider three choices: to add money of its own, to give fewer hours than it bills, or to pay less than the law obliges. No skill in management changes that. A buyer who sets such a price, or takes such a bid, should be able to say which of the three it expects.',
    example:
      'From April 2025 an hour of contact takes 6 minutes of travel, and the minimum wage is £12.21. Pay for 66 minutes is £13.43; leave adds about £1.62, National Insurance and pension, at 28 hours a week, about £1.92. Before miles, training or an office the hour costs some £16.97. At £14.00, less than that reaches the provider.',
    console: {
      command: 'viability what-if contracts/home-care-2025.yaml --set price.per_hour=£14.00',
      prints: 'The law alone asks for',
    },
    basedOn: [
      'Statute of each date; `viability rates` lists every value with its reference',
      'The scenario "the legal minimum" of the costing method, section 11',
    ],
    exclusions: [
      'Work paid for by a block or by the piece is counted in; what a grant or another contract adds is not',
      'Workers under the age named may lawfully be paid less',
    ],
    couldBeWrong: [
      'The workers are younger than the age named, apprentices, volunteers or self-employed',
      'The hours, visit length or travel assumed are more than the work really takes',
      'The employer has an exemption or relief that the file does not state, such as the Employment Allowance',
    ],
  }),
});
