// Where judgement draws its line: each condition at the very value, and a little to either side of it.
import { describe, expect, it } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { dearDiscount } from '../../../src/checks/finance/dear-discount.ts';
import { discountBuysNothing } from '../../../src/checks/finance/discount-buys-nothing.ts';
import { noContingency } from '../../../src/checks/finance/no-contingency.ts';
import { noIndexation } from '../../../src/checks/finance/no-indexation.ts';
import { noSurplus } from '../../../src/checks/finance/no-surplus.ts';
import { netUnderCostWithoutMargin } from '../../../src/checks/finance/pays.ts';
import { priceBelowBenchmarks } from '../../../src/checks/finance/price-below-benchmarks.ts';
import { priceBelowCost } from '../../../src/checks/finance/price-below-cost.ts';
import { unknownDecides } from '../../../src/checks/finance/unknown-decides.ts';
import { verdictHangsOnLuck } from '../../../src/checks/finance/verdict-hangs-on-luck.ts';
import type { Figure } from '../../../src/engine/figure.ts';
import { A_HAIR } from '../../../src/engine/hair.ts';
import { comesTo, type Values } from '../threshold.ts';

const cost = (net: number, total: number): Values => ({ 'income.net': net, 'cost.total': total });
const bare = (net: number, without: number): Values => ({ 'income.net': net, 'cost.withoutMargin': without });
const discount = (share: number, days: number): Values => ({
  'price.early_payment.discount': share,
  'discount.daysSaved': days,
});
const costsAndSaves = (costs: number, saves: number, days: number): Values => ({
  ...{ 'income.discount': costs, 'discount.interestSaved': saves, 'discount.daysSaved': days },
});
const growth = (years: number, price: number, wages: number, minimum: number): Values => ({
  ...{ 'term.yearsSoFar': years, 'price.indexationFactor': price },
  ...{ 'money.wageFactor': wages, 'check.minimumWageSinceStart': minimum },
});
const luck = (chance: number, from: number, to: number): Values => ({
  ...{ 'check.chanceThatItPays': chance, 'check.callsAnsweredAtLeast': from, 'check.callsAnsweredAtMost': to },
});
const held = (part: 'contingency' | 'surplus', ofCost: number, ofPrice: number): Values => ({
  ...{ [`overheads.${part}OfCost`]: ofCost, [`overheads.${part}OfPrice`]: ofPrice },
});
const NONE = Number.NaN;

const CASES: [Check | Figure, boolean, string, Values][] = [
  [priceBelowCost, false, 'net income is cost', cost(100, 100)],
  [priceBelowCost, false, 'they miss each other by no more than sums of many parts may', cost(0, A_HAIR)],
  [priceBelowCost, true, 'a penny is short', cost(99.99, 100)],
  [netUnderCostWithoutMargin, false, 'net income is cost without margin', bare(100, 100)],
  [netUnderCostWithoutMargin, false, 'they miss each other by no more than sums may', bare(0, A_HAIR)],
  [netUnderCostWithoutMargin, true, 'a penny is short', bare(99.99, 100)],

  [discountBuysNothing, true, 'no day is saved', discount(0.01, 0)],
  [discountBuysNothing, true, 'it is paid later than the law asks', discount(0.01, -5)],
  [discountBuysNothing, false, 'one day is saved', discount(0.01, 1)],
  [discountBuysNothing, false, 'there is no discount', discount(0, 0)],

  [dearDiscount, false, 'it costs what it saves', costsAndSaves(100, 100, 20)],
  [dearDiscount, true, 'it costs a penny more', costsAndSaves(100.01, 100, 20)],
  [dearDiscount, true, 'it costs more and saves one day', costsAndSaves(100, 5, 1)],
  [dearDiscount, false, 'it saves no day, which another check finds', costsAndSaves(100, 0, 0)],

  [noIndexation, true, 'wages rise and the price does not', growth(1, 1, 1.03, 1)],
  [noIndexation, true, 'the minimum wage alone rises', growth(1, 1, 1, 1.04)],
  [noIndexation, true, 'the price falls', growth(1, 0.99, 1.03, 1.04)],
  [noIndexation, false, 'the price rises, however little', growth(1, 1.001, 1.03, 1.04)],
  [noIndexation, false, 'neither rises', growth(1, 1, 1, 1)],
  [noIndexation, false, 'it is the first year', growth(0, 1, 1.03, 1.04)],

  [
    priceBelowBenchmarks,
    false,
    'a tenth under the highest',
    { 'price.perWorkerHour': 18, 'check.highestBenchmark': 20 },
  ],
  [priceBelowBenchmarks, true, 'a penny more', { 'price.perWorkerHour': 17.99, 'check.highestBenchmark': 20 }],

  [verdictHangsOnLuck, true, 'it pays in one case of ten', luck(0.1, NONE, NONE)],
  [verdictHangsOnLuck, false, 'it pays in fewer', luck(0.0999, NONE, NONE)],
  [verdictHangsOnLuck, true, 'it pays in nine of ten', luck(0.9, NONE, NONE)],
  [verdictHangsOnLuck, false, 'it pays in more', luck(0.9001, NONE, NONE)],
  [verdictHangsOnLuck, false, 'no range is stated and no call comes', luck(NONE, NONE, NONE)],
  [verdictHangsOnLuck, true, 'as few as 94% and as many as 95% of calls are answered', luck(NONE, 0.94, 0.95)],
  [verdictHangsOnLuck, false, '95% are at least', luck(NONE, 0.95, 0.97)],
  [verdictHangsOnLuck, false, 'fewer than 95% are at most', luck(NONE, 0.9, 0.9499)],
  [verdictHangsOnLuck, true, 'calls hang on chance where the price surely pays', luck(1, 0.94, 0.96)],

  ...(
    [
      [noContingency, 'contingency'],
      [noSurplus, 'surplus'],
    ] as const
  ).flatMap(([check, part]): [Check, boolean, string, Values][] => [
    [check, true, 'none is held', held(part, 0, 0)],
    [check, false, 'a share of cost is', held(part, 0.01, 0)],
    [check, false, 'a share of the price is', held(part, 0, 0.01)],
  ]),
];

describe('where the line is drawn', () => {
  it.each(
    CASES.map(([of, is, where, given]) => [of.id, is ? 'holds' : 'does not hold', where, of, is, given] as const),
  )('%s %s: %s', (_, _holds, _where, of, is, given) => {
    expect(comesTo('condition' in of ? of.condition : of, given)).toBe(is ? 1 : 0);
  });
});

it.each([
  [dearDiscount, ['constant.usualDiscount']],
  [priceBelowBenchmarks, ['constant.farUnder']],
  [unknownDecides, ['constant.nearCost']],
  [verdictHangsOnLuck, ['constant.unlikely', 'constant.nearlyCertain', 'constant.callsInTime']],
])('$id says where judgement draws the line', ({ thresholds = [] }, ids) => {
  expect(thresholds.map(({ id }) => id)).toEqual(ids);
});
