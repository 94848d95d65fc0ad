import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Check } from '../../../src/checks/check.ts';
import { dearDiscount } from '../../../src/checks/finance/dear-discount.ts';
import { discountBuysNothing } from '../../../src/checks/finance/discount-buys-nothing.ts';
import { noContingency } from '../../../src/checks/finance/no-contingency.ts';
import { noIndexation } from '../../../src/checks/finance/no-indexation.ts';
import { noSurplus } from '../../../src/checks/finance/no-surplus.ts';
import { priceBelowBenchmarks } from '../../../src/checks/finance/price-below-benchmarks.ts';
import { priceBelowCost } from '../../../src/checks/finance/price-below-cost.ts';
import { priceLineNeverUsed } from '../../../src/checks/finance/price-line-never-used.ts';
import { priceStopsPaying } from '../../../src/checks/finance/price-stops-paying.ts';
import { sicknessLeftOut } from '../../../src/checks/finance/sickness-left-out.ts';
import { sumsCannotBeMade } from '../../../src/checks/finance/sums-cannot-be-made.ts';
import { unknownDecides } from '../../../src/checks/finance/unknown-decides.ts';
import { verdictHangsOnLuck } from '../../../src/checks/finance/verdict-hangs-on-luck.ts';
import { holdsFor } from '../../../src/checks/value.ts';
import { looksLikeAccusing } from '../fair-words.ts';
import { answer, type Changes, changed, holds, look, PLAIN, type Said, saidBy, subjectOf } from '../looking.ts';

const NO_HOURS = { 'demand.hours_per_week': 'unknown' };
/** The pattern of a week is stated, and the length of visits is the profile's. */
const NO_LENGTHS: Changes = {
  'contract.profile': 'home-care',
  demand: '{hours_per_week: 100 hours, pattern: [{days: mon-fri, hours: "08:00-18:00", share: 100%}]}',
};
/** A price list is needed for a check of its lines; the plain contract has none. */
const lines = (list: string): Changes => ({ 'price.rates': list });

const CASES: [Check, 'found' | 'cannotTell' | 'nothing', string, Changes][] = [
  [sumsCannotBeMade, 'nothing', 'hours, length and price are stated', {}],
  [sumsCannotBeMade, 'cannotTell', 'nobody states the hours', NO_HOURS],
  [sumsCannotBeMade, 'nothing', 'nobody states the price: cost can be worked out', { 'price.per_hour': 'unknown' }],

  [priceBelowCost, 'nothing', 'the price pays', {}],
  [priceBelowCost, 'found', 'it does not', { 'price.per_hour': '£20.00' }],
  [priceBelowCost, 'found', 'it pays for all but the margin', { 'price.per_hour': '£25.20' }],
  [priceBelowCost, 'found', 'the price of a list does not', { price: '{rates: [{length: 1 hour, per_hour: £20.00}]}' }],
  [
    priceBelowCost,
    'found',
    'it does not, in one year of two',
    { 'price.per_hour': '£25.60', 'contract.years': '2', 'assumptions.wage_growth': '3%' },
  ],
  [priceBelowCost, 'found', 'a sum for the year does not', { price: '{block_per_year: "£90,000", per_hour: £0}' }],
  [priceBelowCost, 'cannotTell', 'no sums can be made', NO_HOURS],

  [priceStopsPaying, 'nothing', 'the term is one year', { 'price.per_hour': '£20.00' }],
  [priceStopsPaying, 'nothing', 'the price never pays', { 'price.per_hour': '£20.00', 'contract.years': '3' }],
  [priceStopsPaying, 'nothing', 'the price follows wages', { 'contract.years': '3', 'price.indexation': 'wages' }],
  [
    priceStopsPaying,
    'found',
    'wages outgrow a fixed price',
    { 'contract.years': '20', 'assumptions.wage_growth': '4%', 'assumptions.price_growth': '2%' },
  ],
  [priceStopsPaying, 'nothing', 'no sums can be made of a term of one year', NO_HOURS],
  [priceStopsPaying, 'cannotTell', 'no sums can be made', { ...NO_HOURS, 'contract.years': '3' }],

  [discountBuysNothing, 'nothing', 'there is no discount', {}],
  [discountBuysNothing, 'found', 'it is for payment within the terms', { 'price.early_payment': '{discount: 5%}' }],
  [
    discountBuysNothing,
    'found',
    'it is for payment within 30 days against terms that a public body may not have',
    { 'price.early_payment': '{discount: 5%, within: 30 days}', 'price.payment_terms': '60 days' },
  ],
  [
    discountBuysNothing,
    'nothing',
    'a buyer that is no public body may have those terms',
    {
      'price.early_payment': '{discount: 5%, within: 30 days}',
      'price.payment_terms': '60 days',
      'contract.authority_kind': 'other',
    },
  ],
  [
    discountBuysNothing,
    'nothing',
    'it brings payment forward',
    { 'price.early_payment': '{discount: 5%, within: 10 days}' },
  ],
  [discountBuysNothing, 'cannotTell', 'nobody states it', { 'price.early_payment': '{discount: unknown}' }],

  [dearDiscount, 'nothing', 'there is no discount', {}],
  [
    dearDiscount,
    'found',
    '1% for 20 days is dearer than 8%',
    { 'price.early_payment': '{discount: 1%, within: 10 days}' },
  ],
  [
    dearDiscount,
    'nothing',
    'a tenth of a percent for 20 days is cheaper than 8%',
    { 'price.early_payment': '{discount: 0.1%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
  ],
  [dearDiscount, 'nothing', 'it saves no day', { 'price.early_payment': '{discount: 5%}' }],
  // £100 twenty days sooner is worth 44p at 8%.
  [
    dearDiscount,
    'nothing',
    '0.43% for 20 days costs less than 8%',
    { 'price.early_payment': '{discount: 0.43%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
  ],
  [
    dearDiscount,
    'found',
    '0.45% for 20 days costs more than 8%',
    { 'price.early_payment': '{discount: 0.45%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
  ],
  [
    dearDiscount,
    'found',
    '2% is more than known schemes take',
    { 'price.early_payment': '{discount: 2%, within: 10 days}', 'assumptions.borrowing_rate': '8%' },
  ],
  [
    dearDiscount,
    'nothing',
    'nobody states when the price is paid without it',
    { 'price.early_payment': '{discount: 2%, within: 10 days}', 'price.payment_terms': 'unknown' },
  ],

  [noIndexation, 'nothing', 'the term is one year', {}],
  [noIndexation, 'found', 'the price stands still for three', { 'contract.years': '3', 'pay.rate': 'minimum-wage' }],
  [
    noIndexation,
    'nothing',
    'pay far over every minimum wage stands still too',
    { 'contract.years': '3', 'pay.rate': '£25.00', 'assumptions.wage_growth': '0%' },
  ],
  [noIndexation, 'found', 'it falls', { 'contract.years': '3', 'pay.rate': 'minimum-wage', 'price.indexation': '-1%' }],
  [
    noIndexation,
    'cannotTell',
    'it rises with prices, and nobody states how those do',
    { 'contract.years': '3', 'price.indexation': 'prices' },
  ],
  [
    noIndexation,
    'found',
    'prices are stated to stand still',
    { 'contract.years': '3', 'price.indexation': 'prices', 'assumptions.price_growth': '0%' },
  ],
  [noIndexation, 'nothing', 'it rises by 1%', { 'contract.years': '3', 'price.indexation': '1%' }],
  [
    noIndexation,
    'found',
    'it stands still for two, and is for a year’s work',
    {
      'contract.years': '2',
      'pay.rate': 'minimum-wage',
      price: '{block_per_year: "£200,000", per_hour: £0, indexation: none}',
    },
  ],
  [
    noIndexation,
    'nothing',
    'pay is to rise by less than anybody would print',
    { 'contract.years': '2', 'pay.rate': '£25.00', 'assumptions.wage_growth': '0.04%' },
  ],
  [
    noIndexation,
    'nothing',
    'neither wages nor the minimum wage are to rise',
    { 'contract.start': '2026-04-01', 'contract.years': '2', 'assumptions.wage_growth': '0%' },
  ],
  [
    noIndexation,
    'found',
    'all of the term is under law to come',
    { 'contract.start': '2028-04-06', 'contract.years': '2', 'assumptions.wage_growth': '3%' },
  ],
  [noIndexation, 'found', 'nothing is paid', { 'contract.years': '2', 'price.per_hour': '£0' }],
  [noIndexation, 'found', 'nobody states the price', { 'contract.years': '2', 'price.per_hour': 'unknown' }],
  [noIndexation, 'nothing', 'no sums can be made', { ...NO_HOURS, 'contract.years': '3' }],
  [noIndexation, 'nothing', 'nobody states it and the term is one year', { 'price.indexation': 'unknown' }],
  [noIndexation, 'cannotTell', 'nobody states it', { 'contract.years': '3', 'price.indexation': 'unknown' }],

  [priceBelowBenchmarks, 'nothing', 'no profile says which amounts fit', { 'price.per_hour': '£10.00' }],
  [priceBelowBenchmarks, 'nothing', 'the price is above them', { 'contract.profile': 'home-care' }],
  [priceBelowBenchmarks, 'nothing', 'it is 9% under', { 'contract.profile': 'home-care', 'price.per_hour': '£29.25' }],
  [priceBelowBenchmarks, 'found', 'it is 11% under', { 'contract.profile': 'home-care', 'price.per_hour': '£28.60' }],
  // A tenth under £32.14 is £28.926.
  [
    priceBelowBenchmarks,
    'found',
    'it is a penny more than a tenth under',
    { 'contract.profile': 'home-care', 'price.per_hour': '£28.92' },
  ],
  [
    priceBelowBenchmarks,
    'nothing',
    'it is a penny less than a tenth under',
    { 'contract.profile': 'home-care', 'price.per_hour': '£28.93' },
  ],
  [
    priceBelowBenchmarks,
    'found',
    'it is under every published amount',
    { 'contract.profile': 'home-care', 'price.per_hour': '£18.00' },
  ],
  [
    priceBelowBenchmarks,
    'found',
    'it is a quarter of a per cent under the lowest, which nobody would print',
    { 'contract.profile': 'home-care', 'price.per_hour': '£22.65' },
  ],
  [
    priceBelowBenchmarks,
    'found',
    'it is 1% under the lowest',
    { 'contract.profile': 'home-care', 'price.per_hour': '£22.48' },
  ],
  [priceBelowBenchmarks, 'nothing', 'no profile says which amounts fit, and no sums can be made', NO_HOURS],
  [priceBelowBenchmarks, 'cannotTell', 'no sums can be made', { 'contract.profile': 'home-care', ...NO_HOURS }],

  [priceLineNeverUsed, 'nothing', 'there is no list', {}],
  [priceLineNeverUsed, 'nothing', 'every line is used', lines('[{length: 1 hour, per_hour: £30.00}]')],
  [priceLineNeverUsed, 'found', 'no visit is so long', lines('[{length: 2 hours, per_hour: £30.00}]')],
  [priceLineNeverUsed, 'found', 'none is at that time', lines('[{days: weekends, per_hour: £30.00}]')],
  [
    priceLineNeverUsed,
    'nothing',
    'bank holidays fall on days of demand',
    lines('[{days: bank-holiday, per_hour: £48.00}]'),
  ],
  [
    priceLineNeverUsed,
    'found',
    'an earlier line fits first',
    lines('[{days: every day, per_hour: £30.00}, {days: bank-holiday, per_hour: £48.00}]'),
  ],
  [
    priceLineNeverUsed,
    'found',
    'no visit is so long, whenever visits are wanted',
    { 'demand.pattern': '[]', ...lines('[{length: 2 hours, per_hour: £30.00}]') },
  ],
  [
    priceLineNeverUsed,
    'cannotTell',
    'nobody states when visits are wanted, of that length or another',
    { 'demand.pattern': '[]', ...lines('[{days: weekends, length: 1 hour, per_visit: £30.00}]') },
  ],
  [
    priceLineNeverUsed,
    'cannotTell',
    'nobody states how long visits are to be',
    { ...NO_LENGTHS, ...lines('[{length: 3 hours, per_hour: £30.00}]') },
  ],
  [
    priceLineNeverUsed,
    'found',
    'none is at that time, however long visits are to be',
    { ...NO_LENGTHS, ...lines('[{days: weekends, per_hour: £30.00}]') },
  ],
  [
    priceLineNeverUsed,
    'nothing',
    'no sums can be made',
    { ...NO_HOURS, ...lines('[{length: 2 hours, per_hour: £30.00}]') },
  ],
  [
    priceLineNeverUsed,
    'cannotTell',
    'nobody states when visits are wanted',
    { 'demand.pattern': '[]', ...lines('[{days: weekends, per_hour: £30.00}]') },
  ],

  [noSurplus, 'nothing', 'there is one', {}],
  [
    noSurplus,
    'nothing',
    'it is a share of the price',
    { overheads: '{share: 10%, contingency: 2%, surplus: {share: 3%, of: price}}' },
  ],
  [noSurplus, 'found', 'it is stated as none', { overheads: '{share: 10%, contingency: 2%, surplus: 0%}' }],
  [noSurplus, 'cannotTell', 'nobody says anything', { overheads: '{share: 10%, contingency: 2%}' }],
  [noContingency, 'nothing', 'there is one', {}],
  [
    noContingency,
    'nothing',
    'it is a share of the price',
    { overheads: '{share: 10%, contingency: {share: 2%, of: price}, surplus: 3%}' },
  ],
  [noContingency, 'found', 'it is stated as none', { overheads: '{share: 10%, contingency: 0%, surplus: 3%}' }],
  [noContingency, 'cannotTell', 'nobody says anything', { overheads: '{share: 10%, surplus: 3%}' }],
  [sicknessLeftOut, 'nothing', 'some is reckoned with', {}],
  [sicknessLeftOut, 'nothing', 'it is a share of hours', { 'absence.sickness': '2%' }],
  [sicknessLeftOut, 'found', 'it is stated as none', { 'absence.sickness': '0 days' }],
  [sicknessLeftOut, 'found', 'it is stated as a share of none', { 'absence.sickness': '0%' }],
  [sicknessLeftOut, 'cannotTell', 'nobody says anything', { absence: '{leave: 5.6 weeks}' }],
];

/** By check and case, what is found in full: a word that changes is seen here, and a number. */
const SAID: Record<string, Said[]> = parse(readFileSync(new URL('said.yaml', import.meta.url), 'utf8'));

/** Nothing is found though the condition holds: what is found takes more than a figure can tell. */
const HOLDS_ALL_THE_SAME = new Set([
  'price-stops-paying, where the term is one year',
  'price-stops-paying, where the price never pays',
  'dear-discount, where nobody states when the price is paid without it',
  'no-indexation, where pay far over every minimum wage stands still too',
  'no-indexation, where pay is to rise by less than anybody would print',
]);

describe('checks of money', () => {
  it.each(CASES.map(([check, expected, where, changes]) => [check.id, expected, where, check, changes] as const))(
    '%s answers %s where %s',
    (_, expected, __, check, changes) => {
      expect(answer(check, changes)).toBe(expected);
    },
  );

  it.each(
    CASES.filter(([, expected]) => expected !== 'cannotTell').map(
      ([check, expected, where, changes]) => [check.id, expected, where, check, changes] as const,
    ),
  )('%s has a condition that says so too: %s where %s', (id, expected, where, check, changes) => {
    expect(holds(check, changes)).toBe(expected === 'found' || HOLDS_ALL_THE_SAME.has(`${id}, where ${where}`));
  });

  it.each(
    CASES.filter(([, expected]) => expected !== 'nothing').map(
      ([check, , where, changes]) => [check.id, where, check, changes] as const,
    ),
  )('%s, where %s, says it word for word, in fair words', (_, where, check, changes) => {
    for (const { message, question } of look(check, changes)) {
      expect([message, question].flatMap(looksLikeAccusing)).toEqual([]);
      expect(message).toMatch(/\.$/);
      expect(question).toMatch(/\?/);
      expect(message).not.toMatch(/NaN|undefined|null|Infinity/);
    }
    expect(saidBy(check, changes)).toEqual(SAID[`${check.id}, where ${where}`]);
  });
});

describe('what they say', () => {
  it('price-below-cost: critical where the work itself is not paid for, major where only the margin is missing', () => {
    const [short] = look(priceBelowCost, { 'price.per_hour': '£20.00' });
    expect(short?.severity).toBe('critical');
    expect(short?.message).toMatch(
      /^In the year from 6 April 2025 £20\.00 an hour reaches the provider and an hour costs £\d/,
    );
    expect(short?.message).toContain('of each hour');
    const cost = Number(/an hour costs £(\d+\.\d\d)/.exec(short?.message ?? '')?.[1]);
    const [thin] = look(priceBelowCost, { 'price.per_hour': `£${(cost - 0.2).toFixed(2)}` });
    expect(thin?.severity).toBe('major');
    expect(thin?.message).toMatch(
      /of what is set aside for contingency and surplus £0\.\d\d an hour, £[\d,]+ a year is missing/,
    );
  });

  it('no-indexation and price-line-never-used: the numbers that they tell, by name', () => {
    const [still] = look(noIndexation, { 'contract.years': '2', 'pay.rate': 'minimum-wage' });
    expect(still?.figures).toMatchObject({
      years: { value: 2, unit: 'years' },
      firstPrice: { value: 36 },
      lastPrice: { value: 36 },
      firstPay: { unit: 'GBP/hour' },
      lastPay: { unit: 'GBP/hour' },
    });
    const [unused] = look(priceLineNeverUsed, lines('[{days: weekends, per_hour: £30.00}]'));
    expect(unused?.figures).toEqual({ line: { value: 1, unit: 'line' } });
  });

  it('sums-cannot-be-made: a condition on the contract alone, where no year can be worked out', () => {
    const holdsWith = (changes: Changes) =>
      holdsFor(sumsCannotBeMade.condition, subjectOf(changed(PLAIN, changes)).file.contract);
    expect(holdsWith({})).toBe(false);
    expect(holdsWith(NO_HOURS)).toBe(true);
  });

  it.each([
    ['dear-discount', dearDiscount, ['constant.usualDiscount']],
    ['price-below-benchmarks', priceBelowBenchmarks, ['constant.farUnder']],
    ['unknown-decides', unknownDecides, ['constant.nearCost']],
    [
      'verdict-hangs-on-luck',
      verdictHangsOnLuck,
      ['constant.unlikely', 'constant.nearlyCertain', 'constant.callsInTime'],
    ],
  ] as const)('%s: says where judgement draws the line', (_, { thresholds = [] }, ids) => {
    expect(thresholds.map(({ id }) => id)).toEqual(ids);
  });

  it('price-below-cost: nothing at the break-even price itself', () => {
    const [short] = look(priceBelowCost, { 'price.per_hour': '£20.00' });
    const cost = Number(/an hour costs £(\d+\.\d\d)/.exec(short?.message ?? '')?.[1]);
    expect(answer(priceBelowCost, { 'price.per_hour': `£${(cost + 0.01).toFixed(2)}` })).toBe('nothing');
  });

  it('discount-buys-nothing: names what is given up, a year and an hour, and the days of the law', () => {
    expect(
      look(discountBuysNothing, { 'price.early_payment': '{discount: 12.5%}', 'price.per_hour': '£16.00' })[0]?.message,
    ).toBe(
      'The provider gives up 12.5%, £10,429 a year or £2.00 an hour, to be paid within 30 days. Without any discount it is due in 30 days: the discount buys no day.',
    );
  });

  it('discount-buys-nothing: in a few words, how much it is', () => {
    expect(look(discountBuysNothing, { 'price.early_payment': '{discount: 12.5%}' })[0]?.brief).toBe(
      'The discount of 12.5% buys no day that the law does not give.',
    );
  });

  it('dear-discount: a yearly rate, what it costs and what it saves; major above known schemes', () => {
    const at = (discount: string) =>
      look(dearDiscount, {
        'price.early_payment': `{discount: ${discount}, within: 10 days}`,
        'assumptions.borrowing_rate': '8%',
      })[0];
    // 1% for 20 days is 20.1% a year, the figure behind the councils' scheme.
    expect(at('1%')?.message).toContain('A discount of 1% for payment 20 days sooner is interest of 20.1% a year');
    expect(at('1%')?.severity).toBe('minor');
    expect(at('1.5%')?.severity).toBe('minor');
    expect(at('2.5%')?.severity).toBe('major');
    expect(at('2.5%')?.message).toContain('Known schemes take about 1% to 1.5%.');
  });

  it('no-indexation: the pay that the price must cover in the first year and the last', () => {
    const [found] = look(noIndexation, { 'contract.years': '2', 'pay.rate': 'minimum-wage' });
    expect(found?.message).toMatch(
      /^The price stays at £36\.00 an hour for 2 years\. The pay .* from £12\.22 an hour on average in the first year to £12\.71 in the last, 4\.1% more, partly as projected\.$/,
    );
  });

  it('price-below-benchmarks: major where the price is under every amount that fits', () => {
    const at = (price: string) =>
      look(priceBelowBenchmarks, { 'contract.profile': 'home-care', 'price.per_hour': price })[0];
    expect(at('£28.00')?.severity).toBe('minor');
    expect(at('£20.00')?.severity).toBe('major');
    expect(at('£20.00')?.message).toContain('38% under £32.14');
    expect(at('£20.00')?.message).toContain('It is under every published amount that fits.');
    const alone = look(priceBelowBenchmarks, { 'contract.profile': 'supported-living', 'price.per_hour': '£15.00' })[0];
    expect(alone?.message).toContain('It is under the only published amount that fits.');
  });

  it('price-below-benchmarks: in a few words, how far under the lowest and the highest', () => {
    const brief = (profile: string, price: string) =>
      look(priceBelowBenchmarks, { 'contract.profile': profile, 'price.per_hour': price })[0]?.brief;
    expect(brief('home-care', '£20.00')).toBe(
      '£20.00 an hour is 12% to 38% under what was published, £22.71 to £32.14.',
    );
    expect(brief('supported-living', '£15.00')).toBe('£15.00 an hour is 23% under the £19.36 published.');
  });

  it('price-below-benchmarks: a second worker who is not paid for halves the price of an hour of one worker', () => {
    const base = { 'contract.profile': 'home-care', 'price.per_hour': '£40.00', 'lone_working.second_worker': '100%' };
    expect(look(priceBelowBenchmarks, { ...base, 'price.second_worker': '0%' })[0]?.message).toContain(
      'An hour of one worker is paid £20.00',
    );
    // As shortly: a share of an amount that stands in no price list is not told without it.
    expect(look(priceBelowBenchmarks, { ...base, 'price.second_worker': '0%' })[0]?.brief).toMatch(
      /^£20\.00 for an hour of one worker is 12% to 38% under/,
    );
    expect(answer(priceBelowBenchmarks, { ...base, 'price.second_worker': '100%' })).toBe('nothing');
  });

  it('price-stops-paying: the last day on which the price pays and the year in which it does not', () => {
    const [found] = look(priceStopsPaying, {
      'contract.years': '20',
      'assumptions.wage_growth': '4%',
      'assumptions.price_growth': '2%',
    });
    expect(found?.message).toMatch(/^The price pays until 5 April 20\d\d and no longer from year \d+: £36\.00 an hour/);
  });

  it('price-line-never-used: each line at its own place, in words', () => {
    const outcomes = look(priceLineNeverUsed, {
      'price.rates':
        '[{length: 1 hour, per_hour: £30.00}, {length: 30 minutes, days: weekends, hours: "07:00-22:00", per_visit: £9.10}]',
    });
    expect(outcomes.map(({ at }) => at.path)).toEqual(['price.rates[1]']);
    expect(outcomes[0]?.message).toContain(
      'Line 2 of the price list (30 minutes, weekends 07:00-22:00, £9.10 a visit)',
    );
  });

  it('sums-cannot-be-made: one answer for each thing missing', () => {
    const outcomes = look(sumsCannotBeMade, {
      'demand.hours_per_week': 'unknown',
      'demand.visits': '[{length: unknown, share: 100%}]',
    });
    expect(outcomes.map(({ at }) => at.path)).toEqual(['demand.hours_per_week', 'demand.visits[0].length']);
  });
});
