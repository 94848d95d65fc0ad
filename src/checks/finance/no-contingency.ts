import { defineCheck } from '../check.ts';
import { absent } from './margin.ts';

const asks = 'Who carries the cost of a month that goes wrong, and out of what?';
const { condition, find, nobodyStates } = absent('contingency');

export const noContingency = defineCheck({
  id: 'no-contingency',
  title: 'The costing holds nothing for what goes wrong',
  severity: 'minor',
  dimension: 'finance',
  at: 'overheads.contingency',
  condition,
  sources: ['The costing method, section 10'],
  unstated: { says: nobodyStates, asks },
  find,
  says: 'The contract states a contingency of 0%: a bad winter, a long illness or a lost vehicle has no money behind it.',
  asks,
  page: () => ({
    checks: 'Looks whether the cost holds a share for contingency.',
    why: 'Costs are estimates and go wrong upwards more often than downwards. Without a contingency the first surprise is paid for out of the service.',
    example:
      'On a cost of £100,000 a year, 2% is £2,000: some 100 hours of agency cover at the £19.57 that providers reported in 2022.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set overheads.contingency=0%',
      prints: 'states a contingency of 0%',
    },
    basedOn: ['The practice of costing risk apart from surplus, which the costing method follows'],
    exclusions: ['A contract that leaves it to its profile'],
    couldBeWrong: ['Risk is priced elsewhere, for example in a block payment or a higher surplus'],
  }),
});
