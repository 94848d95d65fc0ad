import { share } from '../../words/words.ts';
import { type Check, isStated } from '../check.ts';

/** About twice the rate of the sector, 6.8% to 10.5% since 2018. */
const HIGH = 0.15;

export const vacanciesHigh: Check = {
  id: 'vacancies-high',
  title: 'Too many posts are vacant for the work to be as specified',
  severity: 'major',
  dimension: 'quality',
  at: 'pay.vacancies',
  sources: [
    'Skills for Care, size and structure of the adult social care workforce: 6.8% of posts vacant in 2020-21, 10.5% in 2021-22, 7.0% in 2024-25',
    "Department for Education, Children's social work workforce, 2023: 18.9%",
    'A. Jay, Independent Inquiry into Child Sexual Exploitation in Rotherham, 2014, paragraph 12.2',
  ],
  look({ file }) {
    const { vacancies } = file.contract.pay;
    const question = 'How many posts are vacant today, who does that work, and what is left undone?';
    if (!isStated(file, 'pay.vacancies'))
      return [
        { status: 'cannotTell', severity: 'minor', message: 'Nobody states how many posts are vacant.', question },
      ];
    if (vacancies < HIGH) return [];
    return [
      {
        status: 'found',
        message: `${share(vacancies)} of the work is that of vacant posts, which an agency would have to do; in adult social care 6.8% to 10.5% of posts have been vacant since 2018.`,
        question,
      },
    ];
  },
  page: () => ({
    checks: 'Looks for vacancies of 15% of the work or more: about twice the rate of the sector.',
    why: 'Each vacant post is work that falls on those who are left, or on an agency whose workers do not know the people they visit.',
    example:
      'With 43% of posts vacant, four workers do the work of seven; an agency hour at £19.00 costs £7.00 more than an hour of pay at £12.00.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set pay.vacancies=43%',
      prints: '43% of the work is that of vacant posts',
    },
    basedOn: ['`pay.vacancies`, where the contract states it'],
    exclusions: ['A service that has not started, which has no vacancies yet and is asked'],
    couldBeWrong: ["The agency's workers are the same people week by week"],
  }),
};
