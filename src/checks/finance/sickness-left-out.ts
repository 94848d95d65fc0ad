import { defineCheck, FOUND, UNSTATED } from '../check.ts';
import { isStated } from '../subject.ts';
import { holdsFor, told } from '../value.ts';

const PATH = 'absence.sickness';
const asks = 'Who does the work of a worker who is ill, and who pays for both of them?';

const nobodyIll = told('check.nobodyIll', 'The costing reckons with no sickness', ({ absence: { sickness } }) =>
  'amount' in sickness ? sickness.amount <= 0 : sickness.share <= 0,
);

export const sicknessLeftOut = defineCheck({
  id: 'sickness-left-out',
  title: 'The costing has nobody ever fall ill',
  severity: 'minor',
  dimension: 'finance',
  at: PATH,
  condition: nobodyIll,
  sources: [
    'Social Security Contributions and Benefits Act 1992, sections 151 to 163, on statutory sick pay',
    'Skills for Care, The size and structure of the adult social care workforce, yearly, on days of sickness',
  ],
  unstated: { says: 'Nobody states how much sickness to reckon with; the sums take none.', asks },
  find: ({ file }) => (holdsFor(nobodyIll, file.contract) ? [isStated(file, PATH) ? FOUND : UNSTATED] : []),
  says: 'The contract reckons with no sickness at all, so it holds neither sick pay nor cover.',
  asks,
  page: () => ({
    checks: 'Looks whether the cost allows for sickness: pay for who is ill and hours for who stands in.',
    why: 'Sick pay is due by law, from the first day since April 2026, and the work still has to be done by somebody.',
    example:
      'A full-time post at £12.21 an hour with 6 days of sickness gives 44 hours less. Standing in for them costs £542 before on-costs, sick pay on top.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set "absence.sickness=0 days"',
      prints: 'reckons with no sickness at all',
    },
    basedOn: ['Statutory sick pay of each date', 'Days of sickness that employers in social care report'],
    exclusions: ['A contract that leaves it to its profile'],
    couldBeWrong: ['Sickness is inside another figure, such as a share of vacancies or an hourly on-cost'],
  }),
});
