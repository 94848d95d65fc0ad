import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/calendar/day.ts';
import { readContract } from '../../src/contract/index.ts';
import { fieldAt } from '../../src/contract/schema.ts';
import type { Figure } from '../../src/engine/figure.ts';
import { daysOfYear, yearGap, yearPart } from '../../src/figures/calendar.ts';
import type { RunContext } from '../../src/figures/context.ts';
import { figureById, figures } from '../../src/figures/index.ts';
import {
  counted,
  input,
  partFinder,
  partsRead,
  ratesBehind,
  readerOf,
  readLeaf,
  wordBehind,
} from '../../src/figures/leaf.ts';
import { contextOf, lawOf, rowsIn } from '../../src/model/run.ts';
import { plain, role } from './worked.ts';

describe('a figure that reads the contract', () => {
  test('is called and measured as its field says', () => {
    expect(input('price.early_payment.discount')).toMatchObject({ label: 'Early-payment discount', unit: 'share' });
    expect(input('visit.miles', { unit: 'miles' })).toMatchObject({ id: 'visit.miles', unit: 'miles' });
  });

  test('reads a field that there is, and that has a name for it', () => {
    expect(() => input('visit.milles')).toThrow('visit.milles has no label');
    expect(() => input('contract.title')).toThrow('contract.title has no label');
    // Which of its prices a contract pays by the hour is no one figure.
    expect(() => input('price.per_hour')).toThrow('price.per_hour has no label');
  });

  test('looks for a word that its field accepts', () => {
    const asked = figures.flatMap(({ id }) => wordBehind(id) ?? []);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ path, word }) => !fieldAt(path)?.leaf?.words.includes(word))).toEqual([]);
  });

  test('reads nothing but what it says that it is read of', () => {
    const contexts = readdirSync('contracts')
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => readContract(readFileSync(`contracts/${name}`, 'utf8'), name).contract?.contract ?? [])
      .map((contract) => contextOf(contract, {}, 1, lawOf(contract, 1)));
    const told = figures.flatMap((figure) => {
      const parts = partsRead(figure);
      return parts === undefined ? [] : { figure, parts };
    });
    expect(contexts.length).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(200);
    for (const context of contexts)
      for (const { figure, parts } of told) {
        const only = (of: object) => Object.fromEntries(Object.entries(of).filter(([key]) => isOneOf(parts, key)));
        const alone = { ...only({ ...context, contract: undefined }), contract: only(context.contract) };
        const count = figure.rows === undefined ? 1 : rowsIn(context, figure.rows);
        for (let row = 0; row < count; row++)
          expect([figure.id, readLeaf(figure, alone as unknown as RunContext, row)]).toEqual([
            figure.id,
            readLeaf(figure, context, row),
          ]);
      }
  });

  test('says what it is read of, wherever runs are compared', () => {
    const untold = figures.filter(({ kind }) => kind === 'input' || kind === 'parameter' || kind === 'fact');
    expect(untold.filter((figure) => partsRead(figure) === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe('a figure that is counted', () => {
  const words = { label: 'Workers', unit: 'workers' };

  test('may be read of anything, unless it says of what', () => {
    expect(partsRead(counted('test.any', words, () => 1))).toBeUndefined();
    expect(partsRead(counted('test.some', words, ({ contract }) => contract.staff.length, 'staff'))).toEqual(['staff']);
  });
});

describe('the calendar of the term', () => {
  test('has a gap and a part for each year, and the days of the year that is looked at', () => {
    // The year from April 2027 holds 29 February 2028.
    const leap = contextOfPlain(({ contract }) => {
      contract.start = day('2027-04-06');
    });
    expect(daysOfYear).toMatchObject({ label: 'Days in this contract year', unit: 'days/year' });
    expect([readLeaf(daysOfYear, contextOfPlain(), 0), readLeaf(daysOfYear, leap, 0)]).toEqual([365, 366]);
    const term = { ...leap, gaps: [-2000, -900], termParts: [1, 0.5] };
    expect([0, 1].map((row) => readLeaf(yearGap, term, row) * readLeaf(yearPart, term, row))).toEqual([-2000, -450]);
  });
});

describe('a price that nobody states', () => {
  const unknown: Parameters<typeof plain>[0] = ({ price, cover }) => {
    price.per_hour = null;
    price.block_per_year = null;
    price.items = [{ name: 'report', price: null, per_year: 10, contact_time: 0, staff_time: 1 }];
    price.places = { number: 4, occupancy: 1, per_week: null, per_night: null };
    cover.push({ days: 1, start: 88, end: 124, onBankHolidays: true, staff: 1, mode: 'sleep-in', per_session: null });
  };

  test('is read as none by every figure that reads it, and by no other; each says that it may be', () => {
    const context = { ...contextOfPlain(unknown), gaps: [Number.NaN], termParts: [1] };
    const leaves = figures.filter(({ formula, kind }) => !formula && kind !== 'constant');
    const none = leaves.filter((figure) =>
      Array.from({ length: figure.rows === undefined ? 1 : rowsIn(context, figure.rows) }).some((_, row) =>
        Number.isNaN(readLeaf(figure, context, row)),
      ),
    );
    expect(none.map(({ id }) => id).sort()).toEqual([
      'line.hourPrice',
      'line.piecePrice',
      'price.block_per_year',
      'price.items[].price',
      'price.places.per_night',
      'price.places.per_week',
      'sale.price',
      'session.price',
      'term.gap',
    ]);
    expect(leaves.filter(({ nullable }) => nullable)).toEqual(none);
  });
});

describe('what a leaf is compared by', () => {
  test('is a section of the contract, the one called contract too, or what else a run is given', () => {
    const context = contextOfPlain();
    expect(partFinder('contract')(context)).toBe(context.contract.contract);
    expect(partFinder('pay')(context)).toBe(context.contract.pay);
    expect(partFinder('roles')(context)).toBe(context.roles);
  });

  test('is nothing of a figure that is worked out, which nothing reads', () => {
    const total = figureById.get('cost.total') as Figure;
    expect(partsRead(total)).toBeUndefined();
    expect(() => readerOf(total)).toThrow('cost.total');
  });
});

describe('the dated rates behind a parameter', () => {
  const behind = (id: string, change?: Parameters<typeof plain>[0]) =>
    ratesBehind(figureById.get(id) as Figure, contextOfPlain(change));

  test('is the one that it is of, whatever the contract says', () => {
    expect(behind('law.national-insurance-rate')).toEqual(['national-insurance-rate']);
  });

  test('is the one that the contract chooses', () => {
    const to = (kind: 'local-authority' | 'other') =>
      behind('law.longestTerms', ({ contract }) => {
        contract.authority_kind = kind;
      });
    expect([to('local-authority'), to('other')]).toEqual([['payment-terms-public'], ['payment-terms-other']]);
  });

  test('is that of each role, each once, and none where pay is stated', () => {
    const roles: Parameters<typeof plain>[0] = ({ staff }) => {
      staff.push(
        role('adult', { share: 0.4 }),
        role('senior', { share: 0.4 }),
        role('apprentice', { share: 0.2, age: 'apprentice', rate: 'minimum-wage' }),
      );
    };
    expect(behind('law.roleMinimum', roles)).toEqual(['minimum-wage', 'minimum-wage-apprentice']);
    expect(behind('law.namedPayRate', roles)).toEqual(['minimum-wage-apprentice']);
    expect(behind('law.namedPayRate')).toEqual([]);
  });
});

function contextOfPlain(change?: Parameters<typeof plain>[0]): RunContext {
  const contract = plain(change);
  return contextOf(contract, {}, 1, lawOf(contract, 1));
}

const isOneOf = (parts: readonly string[], key: string): boolean => parts.includes(key);
