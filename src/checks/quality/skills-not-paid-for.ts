import { A_HAIR } from '../../engine/hair.ts';
import { rate } from '../../figures/pay/rate.ts';
import { joinWords, money, share } from '../../words/words.ts';
import { type Check, isStated } from '../check.ts';
import { notWorkedOut } from '../unstated.ts';

/** Pay for work without a required qualification has stood at 3% to 11% over the adult minimum wage since 2012. */
const UNQUALIFIED = 1.1;

export const skillsNotPaidFor: Check = {
  id: 'skills-not-paid-for',
  title: 'Skills are asked for at the pay of unqualified work',
  severity: 'major',
  dimension: 'quality',
  at: 'quality.qualification',
  sources: [
    'Skills for Care, size and structure of the adult social care workforce: median pay 3% to 11% over the minimum wage, 2012 to 2024',
    'Knowsley Council, adverts for family support workers, 2014 and 2018: 158% to 173% of the minimum wage',
  ],
  look(subject) {
    const { file, years } = subject;
    const { quality } = file.contract;
    const asked = [...(quality.qualification === '' ? [] : [quality.qualification]), ...quality.skills];
    if (asked.length === 0) {
      if (isStated(file, 'quality.qualification') || isStated(file, 'quality.skills')) return [];
      return [
        {
          status: 'cannotTell',
          message: 'Nobody states which skills or qualifications a worker must have.',
          question:
            'Which qualification and skills must each worker have, and what does the authority pay its own staff who have them?',
        },
      ];
    }
    const names = joinWords(asked);
    if (!isStated(file, 'pay.rate'))
      return [
        {
          status: 'cannotTell',
          message: `The contract asks for ${names}, and nobody states what workers are paid.`,
          question: `What is paid an hour for this: ${names}?`,
          path: 'pay.rate',
        },
      ];
    const run = years[0]?.runs.get('asSpecified');
    if (!run) return notWorkedOut(subject, 'Whether the pay fits the skills asked for');
    const own = run.results.value(rate);
    const least = run.context.average('minimum-wage');
    if (own >= least * UNQUALIFIED - A_HAIR) return [];
    return [
      {
        status: 'found',
        message: `The contract asks for ${names} at ${money(own)} an hour, ${share(own / least - 1, 0)} over the adult minimum wage (${money(least)} on average over the year).`,
        question: `Where are workers found for this at ${money(own)} an hour, and how long do they stay: ${names}?`,
        path: 'pay.rate',
      },
    ];
  },
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
};
