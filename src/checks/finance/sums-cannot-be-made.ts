import { absentFromSums } from '../../model/missing.ts';
import { defineCheck, type Found } from '../check.ts';
import { askedFor } from '../unstated.ts';
import { told } from '../value.ts';

const nothingToCost = told(
  'check.nothingToCost',
  'Nothing is asked for, or nothing is paid',
  (contract) => absentFromSums(contract).length > 0,
);

export const sumsCannotBeMade = defineCheck({
  id: 'sums-cannot-be-made',
  title: 'Something without which no sums can be made is not stated',
  severity: 'major',
  dimension: 'finance',
  at: 'demand',
  condition: nothingToCost,
  sources: ['The costing method, section 12: what hangs on something nobody stated is not a pass'],
  find: ({ missing }): Found<{ path: string }>[] =>
    missing.map((path) => ({ status: 'cannotTell', finds: { path }, path })),
  says: ({ path }) => `Nobody states ${askedFor(path)}; without it no sums can be made.`,
  asks: ({ path }) => `Will you say ${askedFor(path)}, or what the bidders were told to assume?`,
  page: () => ({
    checks: 'Looks whether hours, visit length and price are stated, or can be taken from a profile.',
    why: 'A contract "as and when required" has no volume, and so no cost an hour: an on-call worker spread over 5 hours a week costs far more an hour than over 50. Whoever signs it carries that risk, and should know who it is.',
    example:
      'Round-the-clock on-call at £15.00 a session and two sessions a day is £10,950 a year. Over 50 hours of work a week that is £4.20 an hour, over 5 hours £42.00.',
    console: {
      command: 'viability what-if contracts/family-support-2015.yaml --set demand.hours_per_week=unknown',
      prints: 'Nobody states how many hours a week are wanted',
    },
    basedOn: ['The inputs that every line of the costing rests on'],
    exclusions: ['Inputs for which a profile gives a safe default'],
    couldBeWrong: ['The figure stands in a part of the tender that was not put into the file'],
  }),
});
