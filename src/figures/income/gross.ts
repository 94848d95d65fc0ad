// What the authority pays before anything comes off. Where any price is unknown, none of it can be said.
import { type Figure, figure } from '../../engine/figure.ts';
import { fx } from '../../engine/fx.ts';
import { capIsStated, capPerYear, pricesAreKnown, vatIncluded } from '../inputs/price.ts';
import { indexationFactor } from '../money.ts';
import { paidBlock, paidHours, paidPieces, paidPlaces, paidSessions, paidSetUp, paidWasted } from './paid.ts';

const METHOD = 'The costing method, section 4';

function income(name: string, paid: Figure, words: { label: string; why?: string }): Figure {
  return figure(`income.${name}`, {
    ...words,
    unit: 'GBP/year',
    source: METHOD,
    formula: fx`if(${pricesAreKnown}, ${paid}, none)`,
    example: { given: { 'price.known': 1, [paid.id]: 16000 }, gives: 16000 },
  });
}

export const hourlyIncome = income('hourly', paidHours, {
  label: 'Hours at the price',
  why: 'The hours given, or guaranteed, at their average price.',
});
export const wastedIncome = income('wasted', paidWasted, {
  label: 'Wasted visits that are paid',
  why: 'The part of the price that is still paid when nobody is in.',
});
export const piecesIncome = income('pieces', paidPieces, { label: 'Items paid by the piece' });
export const blockIncome = income('block', paidBlock, { label: 'Block payment' });
export const sessionsIncome = income('sessions', paidSessions, {
  label: 'Sessions of cover',
  why: 'Nights and other sessions that have a price of their own.',
});
export const placesIncome = income('places', paidPlaces, {
  label: 'Places',
  why: 'Places by the week or night, as far as they are paid for.',
});
export const setUpIncome = income('setUp', paidSetUp, {
  label: 'Set-up fee',
  why: 'Paid once, spread over the years of the term.',
});

export const uncapped = figure('income.uncapped', {
  label: 'Gross income before any cap',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${hourlyIncome} + ${wastedIncome} + ${piecesIncome} + ${blockIncome} + ${sessionsIncome} + ${placesIncome} + ${setUpIncome}`,
  example: {
    given: {
      'income.hourly': 16000,
      'income.wasted': 200,
      'income.pieces': 100,
      'income.block': 0,
      'income.sessions': 700,
      'income.places': 0,
      'income.setUp': 1000,
    },
    gives: 18000,
  },
});

export const cap = figure('income.cap', {
  label: 'The most that is paid, without VAT',
  unit: 'GBP/year',
  source: METHOD,
  formula: fx`${capPerYear} * ${indexationFactor} / (1 + ${vatIncluded})`,
  example: {
    given: { 'price.cap_per_year': 12000, 'price.indexationFactor': 1.1, 'price.vat_included': 0.2 },
    gives: 11000,
  },
});

export const gross = figure('income.gross', {
  label: 'Gross income',
  unit: 'GBP/year',
  why: 'All that is invoiced, at most the cap, before discount, results and delay.',
  source: METHOD,
  formula: fx`if(${capIsStated}, min(${cap}, ${uncapped}), ${uncapped})`,
  example: { given: { 'price.capStated': 1, 'income.cap': 15000, 'income.uncapped': 18000 }, gives: 15000 },
});
