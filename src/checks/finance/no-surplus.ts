import { defineCheck } from '../check.ts';
import { absent } from './margin.ts';

const asks = 'Out of what is the provider to build up reserves for a year that goes wrong?';
const { condition, find, nobodyStates } = absent('surplus');

export const noSurplus = defineCheck({
  id: 'no-surplus',
  title: 'The costing leaves no surplus',
  severity: 'minor',
  dimension: 'finance',
  at: 'overheads.surplus',
  condition,
  sources: [
    'A Minimum Price for Homecare, February 2014: 3% of the price; April 2020: 3% of cost',
    'Fair cost of care returns, April 2022: 2.7% to 8.3% of cost',
  ],
  unstated: { says: nobodyStates, asks },
  find,
  says: 'The contract states a surplus of 0%: nothing is left for reserves, for replacing what wears out, or for a profit.',
  asks,
  page: () => ({
    checks: 'Looks whether the cost holds a share for surplus, which a company calls profit and a charity reserves.',
    why: 'Wages are paid weeks before invoices are, and organisations fail of cash. Published costings of home care all hold a surplus; a price without one has a provider live off what it has.',
    example: 'On a cost of £100,000 a year, 3% is £3,000: eleven days of its costs in hand after a year.',
    console: {
      command: 'viability what-if contracts/home-care-2026-funded.yaml --set overheads.surplus=0%',
      prints: 'states a surplus of 0%',
    },
    basedOn: ['Published costings of home care, 2014 to 2022, all with a surplus'],
    exclusions: ['A contract that leaves it to its profile'],
    couldBeWrong: [
      'The provider is a public body or a mutual that means to work at cost, with reserves held elsewhere',
    ],
  }),
});
