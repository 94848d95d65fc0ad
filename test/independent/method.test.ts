// Two calculations of one method, the model's and a slow one written from the method's words alone, on the same contracts.
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '../../src/calendar/bank-holidays.ts';
import { cases } from './by-hand.ts';
import { money } from './by-hand-money.ts';
import { secondEdition } from './by-hand-second.ts';
import { compare, model, readable } from './compare.ts';
import { standingHolidays } from './days.ts';
import { workOut } from './method.ts';
import { plain } from './plain.ts';
import { refused } from './refused.ts';

const all = [...cases, ...secondEdition, ...money];

describe('contracts made by hand', () => {
  for (const { name, contract } of all) {
    test(name, () => {
      const { theirs, ours, differences } = compare(contract);
      expect(readable(differences)).toEqual([]);
      expect(ours.verdict.finance).toBe(theirs.finance);
    });
  }

  for (const { name, contract } of refused) {
    test(`refused by both: ${name}`, () => {
      expect(() => workOut(contract)).toThrow();
      const { assessment, mistakes } = model(contract);
      expect(assessment).toBeUndefined();
      expect(mistakes).toHaveLength(1);
    });
  }
});

test('bank holidays by rule agree for the next hundred years', () => {
  for (const nation of ['england', 'wales', 'scotland', 'northern-ireland'] as const) {
    for (let year = 2029; year < 2129; year++) {
      const theirs = [...standingHolidays(year, nation)].sort((one, other) => one - other);
      expect(
        bankHolidays(nation, year).map(({ day }) => day),
        `${nation} ${year}`,
      ).toEqual(theirs);
    }
  }
});

test('a figure that is off by a millionth and a half is seen', () => {
  const contract = plain();
  const paid = { ...contract, pay: { ...contract.pay, rate: 13 } };
  const off = { ...contract, pay: { ...contract.pay, rate: 13 * (1 + 1.5e-6) } };
  expect(compare(paid).differences).toEqual([]);
  expect(compare(paid, off).differences).toContainEqual(expect.stringContaining('asSpecified pay.rate'));
});
