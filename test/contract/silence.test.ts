// What fills in for sections that a file does not have is read once for all files alike, and no file may tell.
import { describe, expect, test } from 'vitest';
import { readContract } from '../../src/contract/read.ts';

const START = 'contract: {start: 2025-04-07, profile: home-care}\nprice: {per_hour: £24}\n';
const DEMAND = 'demand: {hours_per_week: 100 hours}\n';

function read(text: string) {
  const { contract, mistakes } = readContract(text, 'a.yaml');
  if (!contract) throw new Error(mistakes.map(({ message }) => message).join('\n'));
  return contract;
}

/** All that is known of the inputs, but for where they stand. */
const inputsOf = (text: string) => [...read(text).inputs.values()].map(({ place, ...input }) => input);

describe('a section that a file does not have', () => {
  test('is read as one that is there and says nothing', () => {
    expect(inputsOf(START + DEMAND)).toEqual(inputsOf(`${START}${DEMAND}visit: {}\ncosts: {}\nsupervision: {}\n`));
  });

  test('follows the start, the profile and the provider of its own file', () => {
    const rateOf = (contract: string) => read(`contract: {${contract}}\nprice: {per_hour: £24}\n${DEMAND}`).contract;
    const early = rateOf('start: 2016-04-07, profile: home-care');
    const late = rateOf('start: 2025-04-07, profile: home-care');
    const family = rateOf('start: 2025-04-07, profile: family-support');
    expect(late.costs.training_fees).toBeGreaterThan(early.costs.training_fees);
    expect(family.supervision).not.toEqual(late.supervision);
    expect(rateOf('start: 2016-04-07, profile: home-care')).toEqual(early);
  });

  test('follows the growth of prices and the full-time week of its own file', () => {
    const with37 = read(`${START}${DEMAND}pay: {full_time_week: 37 hours}\n`).contract.absence;
    const with40 = read(`${START}${DEMAND}pay: {full_time_week: 40 hours}\n`).contract.absence;
    expect([with37, with40]).toEqual([
      read(`${START}${DEMAND}pay: {full_time_week: 37 hours}\nabsence: {}\n`).contract.absence,
      read(`${START}${DEMAND}pay: {full_time_week: 40 hours}\nabsence: {}\n`).contract.absence,
    ]);
    const later = 'contract: {start: 2032-04-07, profile: home-care}\nprice: {per_hour: £24}\n';
    const slow = read(`${later}${DEMAND}assumptions: {price_growth: 0%}\n`).contract.costs.training_fees;
    const fast = read(`${later}${DEMAND}assumptions: {price_growth: 9%}\n`).contract.costs.training_fees;
    expect(fast).toBeGreaterThan(slow);
  });

  test('cannot be changed by whoever reads it', () => {
    const { costs, supervision } = read(START + DEMAND).contract;
    expect(() => {
      costs.turnover = 9;
    }).toThrow(TypeError);
    expect(() => {
      supervision.manager.salary = { amount: 0 };
    }).toThrow(TypeError);
  });
});

describe('a key that a section lacks', () => {
  const originsIn = (text: string, section: string) =>
    [...read(text).inputs.values()]
      .filter(({ path, origin }) => path.startsWith(`${section}.`) && origin !== 'stated')
      .map(({ path, text: words, origin }) => ({ path, words, origin }));

  test('is filled in as where the whole section is lacking', () => {
    for (const week of ['37 hours', '40 hours']) {
      const pay = `pay: {full_time_week: ${week}}\n`;
      const stated = originsIn(`${START}${DEMAND}${pay}absence: {leave: 6 weeks}\n`, 'absence');
      const whole = originsIn(START + DEMAND + pay, 'absence').filter(({ path }) => path !== 'absence.leave');
      expect(stated).toEqual(whole);
      expect(stated.length).toBeGreaterThan(3);
    }
  });

  test('is no question because another file calls the section unknown, or has mistakes', () => {
    const before = originsIn(`${START}${DEMAND}visit: {travel: 5 minutes}\n`, 'visit');
    expect(originsIn(`${START}${DEMAND}visit: unknown\n`, 'visit').every(({ origin }) => origin === 'unknown')).toBe(
      true,
    );
    expect(readContract(`${START}${DEMAND}visit: {travel: -5 minutes}\n`, 'b.yaml').mistakes).toHaveLength(1);
    expect(originsIn(`${START}${DEMAND}visit: {travel: 5 minutes}\n`, 'visit')).toEqual(before);
    expect(before.some(({ origin }) => origin === 'profile')).toBe(true);
  });

  test('cannot be changed by whoever reads it', () => {
    const input = read(`${START}${DEMAND}visit: {travel: 5 minutes}\n`).inputs.get('visit.miles');
    expect(() => Object.assign(input ?? {}, { text: 'more' })).toThrow(TypeError);
  });
});
