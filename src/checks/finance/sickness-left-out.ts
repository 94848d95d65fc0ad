import { type Check, isStated } from '../check.ts';

const PATH = 'absence.sickness';

export const sicknessLeftOut: Check = {
  id: 'sickness-left-out',
  title: 'The costing has nobody ever fall ill',
  severity: 'minor',
  dimension: 'finance',
  at: PATH,
  sources: [
    'Social Security Contributions and Benefits Act 1992, sections 151 to 163, on statutory sick pay',
    'Skills for Care, The size and structure of the adult social care workforce, yearly, on days of sickness',
  ],
  look({ file }) {
    const { sickness } = file.contract.absence;
    if (('amount' in sickness ? sickness.amount : sickness.share) > 0) return [];
    const question = 'Who does the visits of a worker who is ill, and who pays for both of them?';
    return isStated(file, PATH)
      ? [
          {
            status: 'found',
            message: 'The contract reckons with no sickness at all, so it holds neither sick pay nor cover.',
            question,
          },
        ]
      : [
          {
            status: 'cannotTell',
            message: 'Nobody states how much sickness to reckon with; the sums take none.',
            question,
          },
        ];
  },
  page: () => ({
    checks: 'Looks whether the cost allows for sickness: pay for who is ill and hours for who stands in.',
    why: 'Sick pay is due by law, from the first day since April 2026, and the visit still has to be made by somebody.',
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
};
