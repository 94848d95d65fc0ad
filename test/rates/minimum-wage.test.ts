import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { averageOver, rates, valueOn } from '../../src/rates/index.ts';
import { AGE_BANDS, type AgeBand, minimumWageName, NAMED_PAY, namedPay } from '../../src/rates/minimum-wage.ts';

const none = { wages: 0, prices: 0 };
const wage = (age: AgeBand, on: string) => valueOn(rates[minimumWageName(age)], day(on), none).value;

describe('the minimum wage of an age', () => {
  test('each band has its own on a day on which the law has all of them', () => {
    expect(AGE_BANDS.map((age) => wage(age, '2016-10-01'))).toEqual([4, 5.55, 6.95, 7.2, 3.4]);
  });

  test('a band that the law does not have on a day is due the highest there is', () => {
    // No band of 21 to 24 before April 2016 or since April 2024, no rate of apprentices before October 2010.
    expect(wage('21-24', '2010-06-01')).toBe(5.8);
    expect(wage('21-24', '2014-10-01')).toBe(wage('21+', '2014-10-01'));
    expect(wage('21-24', '2023-04-01')).toBe(10.18);
    expect(wage('21-24', '2024-04-01')).toBe(11.44);
    expect([wage('apprentice', '2010-09-30'), wage('apprentice', '2010-10-01')]).toEqual([5.8, 2.5]);
  });

  test('an average over a year in which the band came up keeps each on its days', () => {
    const { value } = averageOver(rates[minimumWageName('apprentice')], day('2010-04-06'), day('2011-04-05'), none);
    expect(value).toBeCloseTo((5.8 * 178 + 2.5 * 187) / 365, 12);
  });
});

describe('the age of the adult rate', () => {
  test.each([
    ['2010-04-06', 22],
    ['2010-09-30', 22],
    ['2010-10-01', 21],
    ['2016-03-31', 21],
    ['2016-04-01', 25],
    ['2021-03-31', 25],
    ['2021-04-01', 23],
    ['2024-03-31', 23],
    ['2024-04-01', 21],
    ['2030-01-01', 21],
  ])('on %s is %i', (on, age) => {
    expect(valueOn(rates['minimum-wage-age'], day(on), none).value).toBe(age);
  });
});

describe('a rate of pay that a contract names', () => {
  test('is one of the registry, whatever the nation and age', () => {
    for (const named of NAMED_PAY) {
      for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
        for (const age of AGE_BANDS) expect(rates[namedPay(named, nation, age)]).toBeDefined();
      }
    }
  });

  test('the minimum wage is that of the age, no other rate is', () => {
    expect(namedPay('minimum-wage', 'england')).toBe('minimum-wage');
    expect(namedPay('minimum-wage', 'england', 'apprentice')).toBe('minimum-wage-apprentice');
    expect(namedPay('real-living-wage-london', 'england', '18-20')).toBe('real-living-wage-london');
    expect(namedPay('social-care-minimum', 'wales', '18-20')).toBe('social-care-minimum-wales');
    expect(namedPay('social-care-minimum', 'england', '18-20')).toBe('minimum-wage-18-to-20');
  });
});

describe('the least pay in social care', () => {
  const floor = (nation: 'scotland' | 'wales' | 'england' | 'northern-ireland', on: string) =>
    valueOn(rates[namedPay('social-care-minimum', nation)], day(on), none).value;

  test('is what Scotland and Wales fund, elsewhere the minimum wage', () => {
    expect(floor('scotland', '2024-04-01')).toBe(12);
    expect(floor('wales', '2022-04-01')).toBe(9.9);
    expect(floor('england', '2024-04-01')).toBe(11.44);
    expect(floor('northern-ireland', '2024-04-01')).toBe(11.44);
  });

  test('is the minimum wage until the nation funds more', () => {
    expect([floor('scotland', '2016-09-30'), floor('scotland', '2016-10-01')]).toEqual([7.2, 8.25]);
    expect([floor('wales', '2022-03-31'), floor('wales', '2022-04-01')]).toEqual([8.91, 9.9]);
  });
});
