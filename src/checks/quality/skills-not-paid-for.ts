import { constant, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { lawOverYear } from '../../figures/leaf.ts';
import { rate } from '../../figures/pay/rate.ts';
import { joinWords, money, share } from '../../words/words.ts';
import { defineCheck, type Found, UNSTATED } from '../check.ts';
import { hair } from '../hair.ts';
import { firstRun, isStated, unworked } from '../subject.ts';
import { holdsIn } from '../value.ts';

const unqualified = constant('constant.payOfUnqualifiedWork', 1.1, {
  label: 'Pay of work without a required qualification, as a share of the adult minimum wage, at most',
  unit: 'ratio',
  source: 'Skills for Care: 3% to 11% over the minimum wage since 2012',
});

const hairOfWage = hair('constant.hairOfWage', 'two rates of pay of one year', 'GBP/hour');

const minimumWage = lawOverYear('minimum-wage', {
  label: 'Adult minimum wage',
  unit: 'GBP/hour',
  source: 'National Minimum Wage Act 1998, section 1',
});

const paidAsUnqualified = figure('check.paidAsUnqualified', {
  label: 'The pay is that of work for which no qualification is asked',
  unit: 'flag',
  source: unqualified.source,
  formula: fx`${rate} < ${minimumWage} * ${unqualified} - ${hairOfWage}`,
});

export const skillsNotPaidFor = defineCheck({
  id: 'skills-not-paid-for',
  title: 'Skills are asked for at the pay of unqualified work',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.qualification',
  condition: paidAsUnqualified,
  thresholds: [unqualified],
  sources: [
    'Skills for Care, size and structure of the adult social care workforce: median pay 3% to 11% over the minimum wage, 2012 to 2024',
    'Knowsley Council, adverts for family support workers, 2014 and 2018: 158% to 173% of the minimum wage',
  ],
  unstated: {
    says: 'Nobody states which skills or qualifications a worker must have.',
    asks: 'Which qualification and skills must each worker have, and what does the authority pay its own staff who have them?',
  },
  unworked: 'Whether the pay fits the skills asked for',
  rests: { pay: rate, minimumWage },
  find(subject): Found<{ asked: string; payStated: boolean }>[] {
    const { file } = subject;
    const { qualification, skills } = file.contract.quality;
    const names = [...(qualification === '' ? [] : [qualification]), ...skills];
    if (names.length === 0)
      return isStated(file, 'quality.qualification') || isStated(file, 'quality.skills') ? [] : [UNSTATED];
    const asked = joinWords(names);
    const path = 'pay.rate';
    if (!isStated(file, path)) return [{ status: 'cannotTell', finds: { asked, payStated: false }, path }];
    const run = firstRun(subject);
    if (!run) return unworked(subject);
    return holdsIn(paidAsUnqualified, run) ? [{ status: 'found', run, finds: { asked, payStated: true }, path }] : [];
  },
  tells: ['quality.skills', 'quality.skills[]', 'quality.qualification'],
  says: ({ asked, payStated, pay, minimumWage: least }) =>
    payStated
      ? `The contract asks for ${asked} at ${money(pay)} an hour, ${against(pay / least - 1)} the adult minimum wage (${money(least)}), both on average over the year.`
      : `The contract asks for ${asked}, and nobody states what workers are paid.`,
  asks: ({ asked, payStated, pay }) =>
    payStated
      ? `Where are workers found for this at ${money(pay)} an hour, and how long do they stay: ${asked}?`
      : `What is paid an hour for this: ${asked}?`,
  remedy: 'Pay is that of the skills and qualifications asked for.',
  page: () => ({
    checks:
      'Where a qualification or skills are asked for, sets the basic rate beside the adult minimum wage of the first year: under 110% of it is the pay of work that asks for none.',
    why: 'Somebody with a qualification in work with families can earn more elsewhere. A post at the minimum wage stays empty, or is filled without it.',
    example:
      "A level 3 qualification at £12.21 an hour, where the council's own family support workers earn £14.50: £4,400 a year less for a full-time post.",
    console: {
      command:
        'viability what-if contracts/home-care-2025.yaml --set "quality.qualification=level 3 diploma" --set pay.rate=£12.50',
      prints: 'The contract asks for level 3 diploma at £12.50 an hour, 2% over the adult minimum wage',
    },
    basedOn: ['`quality.qualification`, `quality.skills` and `pay.rate`'],
    exclusions: ['Contracts that state that no qualification is asked for'],
    couldBeWrong: [
      'Workers have the skills and stay for other reasons',
      'The qualification is gained on the job, in paid time',
    ],
  }),
});

/** `2% over`, `21% under`, and `about` where neither would show. */
function against(more: number): string {
  const part = share(Math.abs(more), 0);
  return part === '0%' ? 'about' : `${part} ${more > 0 ? 'over' : 'under'}`;
}
