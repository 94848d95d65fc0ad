// What fills in where a file is silent follows that file alone.
import { describe, expect, test } from 'vitest';
import { read } from './fixtures.ts';

const START = 'contract: {start: 2025-04-07, profile: home-care}\nprice: {per_hour: £24}\n';
const DEMAND = 'demand: {hours_per_week: 100 hours}\n';

/** All that is known of the inputs, but for where they stand. */
const inputsOf = (text: string) =>
  [...read(text).inputs.values()].map(({ path, text: words, value, unit, origin, source }) => ({
    path,
    words,
    value,
    unit,
    origin,
    source,
  }));

describe('a section that a file does not have', () => {
  test('is read as one that is there and says nothing', () => {
    expect(inputsOf(START + DEMAND)).toEqual(inputsOf(`${START}${DEMAND}visit: {}\ncosts: {}\nsupervision: {}\n`));
  });

  test('follows the start, the profile and the provider of its own file', () => {
    const rateOf = (said: string) => {
      const { contract } = read(`contract: {${said}}\nprice: {per_hour: £24}\n${DEMAND}`);
      return { ...contract, silence: contract.silence?.().filled };
    };
    const early = rateOf('start: 2016-04-07, profile: home-care');
    const late = rateOf('start: 2025-04-07, profile: home-care');
    const family = rateOf('start: 2025-04-07, profile: family-support');
    expect(late.costs.equipment).toBeGreaterThan(early.costs.equipment);
    expect(family.supervision).not.toEqual(late.supervision);
    expect(rateOf('start: 2016-04-07, profile: home-care')).toEqual(early);
  });

  test('follows the growth of prices and the full-time week of its own file', () => {
    const later = 'contract: {start: 2032-04-07, profile: home-care}\nprice: {per_hour: £24}\n';
    const slow = read(`${later}${DEMAND}assumptions: {price_growth: 0%}\n`).contract.costs.equipment;
    const fast = read(`${later}${DEMAND}assumptions: {price_growth: 9%}\n`).contract.costs.equipment;
    expect(fast).toBeGreaterThan(slow);
    const week = (hours: string) =>
      read(`${START}${DEMAND}pay: {full_time_week: ${hours}}\nabsence: {training: 15 hours}\n`).contract.absence;
    expect(week('37.5 hours').training).toEqual({ amount: 2 });
    expect(week('30 hours').training).toEqual({ amount: 2.5 });
    expect(week('30 hours').leave).toEqual(week('40 hours').leave);
  });

  test('is changed for nobody else by whoever changes it', () => {
    const { costs } = read(START + DEMAND).contract;
    costs.turnover = 9;
    expect(read(START + DEMAND).contract.costs.turnover).not.toBe(9);
  });
});

describe('money of a profile', () => {
  test('is moved to the prices of the start and shown so; what is nothing stays as it is written', () => {
    const { inputs } = read(START + DEMAND);
    expect(inputs.get('costs.equipment')?.text).toMatch(/^£\d+\.\d\d$/);
    // Of a dated row, so of its day.
    expect(inputs.get('pay.sleep_in')?.text).toBe('£35.00');
    expect(inputs.get('overheads.per_hour')?.text).toBe('£0');
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

  test('is a question where its section is said to be unknown', () => {
    const unknown = originsIn(`${START}${DEMAND}visit: unknown\n`, 'visit');
    expect(unknown.length).toBeGreaterThan(3);
    expect(unknown.every(({ origin }) => origin === 'unknown')).toBe(true);
  });
});
